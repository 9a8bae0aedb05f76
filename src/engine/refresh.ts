import type { Incident } from '../contract/incident.ts'
import { SYSTEM } from '../contract/people.ts'
import { remaining } from '../core/alarm/clocks.ts'
import { act } from './act.ts'
import { talkOf } from './facts.ts'
import { storyGrowth } from './habit.ts'
import type { MentionRow } from './ports/store.ts'
import { queueReplies } from './replies.ts'
import { lookForSilentRemoval } from './silent.ts'
import { noteSpotters } from './spotters.ts'
import type { World } from './world.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const POSTS = 1000
/** A clock that comes nearer by less is not worth a line in the logbook. */
const WORTH_TELLING = 2 * MINUTE
const lastLook = new WeakMap<World, number>()

/**
 * Once a minute, what was learnt since: new networks of the talk, a higher level, clocks that come nearer, who found it
 * first, who waits for an answer, what vanished from our own site. Each is a command of the program, so it stands in the
 * journal like any other.
 */
export async function refresh(world: World, at: number): Promise<void> {
  if (at - (lastLook.get(world) ?? Number.NEGATIVE_INFINITY) < MINUTE) return
  lastLook.set(world, at)
  for (const { id: brand } of await world.store.read.brands()) {
    for (const incident of await world.store.read.incidents(brand)) {
      if (incident.status === 'closed') continue
      await lookForSilentRemoval(world, brand, incident, at)
      if (incident.story !== null) await refreshOne(world, brand, incident, at)
    }
  }
}

async function refreshOne(world: World, brand: string, incident: Incident, at: number): Promise<void> {
  const story = await world.store.read.story(brand, incident.story!)
  if (!story) return
  const ask = (commandId: string, command: Parameters<typeof act>[2]['command']) =>
    act(world, brand, { commandId: `${commandId} ${incident.id}`, incident: incident.id, command }, SYSTEM)
  const { talk, reachable } = await talkOf(world, world.store.read, brand, incident.story)
  if (talk.join() !== incident.talk.join() || reachable.join() !== incident.reachable.join()) {
    await ask(`talk ${talk.join()} ${reachable.join()}`, { type: 'note_talk', talk, reachable })
  }
  if (story.level > incident.level && story.level !== 'N4') {
    const clocks = { acknowledge: null, holding: null, apology: null }
    await ask(`level ${story.level} ${incident.seq}`, {
      type: 'set_level',
      level: story.level,
      reason: 'story',
      engine: { clocks },
    })
  }
  const mentions = await world.store.read.mentions(brand, { story: story.id, limit: POSTS, oldestFirst: true })
  const clocks = nearer(incident, mentions, at)
  if (clocks.length > 0) await ask(`tighten ${incident.seq}`, { type: 'tighten_clocks', clocks })
  if (incident.spotters.length === 0 || at - incident.openedAt < 60 * MINUTE)
    await noteSpotters(world, brand, incident, mentions)
  await queueReplies(world, brand, incident, story.id, at)
}

/** If it overflows, act faster: the running clocks of speaking and removing, as the growth of the last day brings them near. */
function nearer(incident: Incident, mentions: readonly MentionRow[], at: number) {
  const times = mentions.filter(({ fact }) => fact.at > at - DAY).map(({ fact }) => fact.at)
  const growth = storyGrowth(times, at)
  if (growth?.trend !== 'growing') return []
  return incident.clocks
    .filter((c) => c.stopped === null && ['acknowledge', 'holding', 'apology', 'removal'].includes(c.kind))
    .map((c) => ({ ...c, sooner: Math.round(at + remaining(c.planned ?? c.due, at, growth.doublingMinutes)) }))
    .filter((c) => c.sooner < c.due - WORTH_TELLING)
    .map(({ kind, subject, sooner }) => ({ kind, subject, due: sooner }))
}
