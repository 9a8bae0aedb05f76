import type { CommandInput } from '../../../contract/commands.ts'
import type { Scene, Step } from '../case.ts'
import { ACTS_AT, atWork, type EveryMinute, idOf } from './acts.ts'
import type { Facts } from './facts.ts'
import { afterwards } from './script-after.ts'
import { opening } from './script-opening.ts'
import { nameOf } from './team.ts'

/** So long after the first post the team still waits for its bell and works through its first acts, in minutes. */
const AT_WORK = 12 * 60
const MINUTE = 60_000
/** The room is looked at so often, in minutes: each look costs time when a case is played fast. */
const LOOKS_EVERY = 3

/**
 * Our own procedure played by the invented team: keep → communicate → investigate → thank → recover, each after its wait.
 * Whatever a case has no place for is left out. `start` is the first post (UTC ms).
 */
export function scriptOf(facts: Facts, start: number): Step[] {
  const first = atWork(
    Math.ceil(start / MINUTE) * MINUTE + MINUTE,
    start + AT_WORK * MINUTE,
    untilOpen(facts),
    opening(facts),
    LOOKS_EVERY,
  )
  return [...first, ...afterwards(facts, start)].sort((a, b) => a.at - b.at)
}

/** Nobody opens an incident without a look at what is said. */
const LOOKS = 6 * MINUTE

function untilOpen(facts: Facts): EveryMinute[] {
  const who = (part: 'community' | 'lead') => nameOf(part, facts.lang)
  return [
    {
      second: ACTS_AT,
      by: 'community',
      says: { fr: `${who('community')} prend l’alerte.`, en: `${who('community')} takes the alarm.` },
      does: (scene) => (scene.alarm?.ringing && scene.incident === null ? 'acknowledge' : null),
    },
    {
      second: ACTS_AT,
      by: 'lead',
      says: {
        fr: `${who('lead')} vérifie : cela nous concerne. L’incident est ouvert.`,
        en: `${who('lead')} checks: it concerns us. The incident is open.`,
      },
      does: (scene) => {
        if (scene.alarm === null || scene.incident !== null) return null
        return scene.at - scene.alarm.rang < LOOKS ? null : declare(facts, scene)
      },
    },
  ]
}

function declare({ says, spot, level, hurt }: Facts, scene: Scene): CommandInput {
  return {
    type: 'declare',
    incident: idOf(scene, 'incident'),
    title: says.title,
    as: 'ours',
    story: scene.alarm!.story,
    alarm: scene.alarm!.id,
    level,
    hurt,
    places: spot ? [spot.url] : [],
    keepPicture: true,
  }
}
