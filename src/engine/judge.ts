import type { Alarm } from '../contract/alarm.ts'
import type { Level } from '../contract/labels.ts'
import type { Finding } from '../contract/primitives.ts'
import type { Ringing, Situation, Verdict } from '../contract/stages.ts'
import type { StoryLink } from '../contract/story.ts'
import type { Surprise } from '../contract/stream.ts'
import { judgeSituation, makeAlarm, nextRinging } from '../core/alarm/judge.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import { opens } from './openings.ts'
import type { Fact, MentionRow } from './ports/store.ts'
import { pagePath, situationOf } from './situation.ts'
import { isCopy } from './tally.ts'
import type { LiveStory, Watch } from './watch.ts'

/** What one mention changed: an alarm, a level, stories that turned out to be one. */
export type Judgement = {
  at: number
  story: string
  into: string
  merged: string[]
  alarm: Alarm | null
  level: { story: string; from: Level; to: Level; because: Finding[] } | null
  brandRinging: boolean
}

/** A story's own streams begin with its third mention: most stories never have one. */
const STREAMS_FROM = 3
const TITLE = 90

/** Counts the mention everywhere it belongs and asks the bell about its story, or about the whole brand. */
export function judgeMention(watch: Watch, row: MentionRow, link: StoryLink): Judgement {
  const { fact } = row
  const at = Math.max(watch.now, fact.at)
  watch.now = at
  watch.openings.learn(at, (story) => watch.story(story.row.id) === story)
  const story = storyOf(watch, row, link)
  const brandSurprises = countBrand(watch, fact, link)
  const storySurprises = countStory(watch, story, fact, at)
  const judgement: Judgement = {
    at,
    story: story.row.id,
    into: link.story,
    merged: link.merged,
    alarm: null,
    level: null,
    brandRinging: false,
  }
  const leads = story.tally.mentions * 2 >= watch.tally.mentions
  const surprises = leads ? louder(storySurprises, brandSurprises) : storySurprises
  if (story.row.page) {
    const visits = watch.count('visits', pagePath(story.row.page), 'visits', at, 0)
    surprises.visits = visits
  }
  askAboutStory(watch, story, situationOf(watch, story, at, surprises), leads, judgement)
  if (judgement.alarm === null && !leads && !isSpokenFor(watch))
    askAboutBrand(watch, situationOf(watch, null, at, brandSurprises), judgement)
  if (judgement.alarm !== null && !judgement.alarm.again) watch.rung.add(at)
  const loud = brandSurprises.mentions?.over === true || watch.ringing !== null
  if (!loud && story.row.ringing === null && story.row.level === 'N0') watch.learnUsual(fact)
  return judgement
}

function storyOf(watch: Watch, row: MentionRow, link: StoryLink): LiveStory {
  const { post, fact } = row
  const story =
    watch.story(link.story) ??
    watch.openStory({
      id: link.story,
      title: titleOf(post.text, watch.brand.name),
      level: 'N0',
      first: post.at,
      last: post.at,
      posts: 0,
      authors: 0,
      page: null,
      networks: {},
      calmed: null,
    })
  for (const id of link.merged) {
    const younger = watch.story(id)
    if (younger) merge(story, younger)
    watch.drop(id)
  }
  story.tally.add(fact, isCopy(link))
  story.authors.add(fact.author)
  story.echo.add(post.of, fact.at)
  const { row: known } = story
  known.first = Math.min(known.first, fact.at)
  opens(story, fact)
  known.last = Math.max(known.last, fact.at)
  known.posts++
  known.authors = story.authors.size
  known.page ??= fact.page
  known.networks[fact.network] = (known.networks[fact.network] ?? 0) + 1
  watch.touch(known.id)
  return story
}

function merge(into: LiveStory, from: LiveStory): void {
  for (const { fact, copy } of from.tally.facts) into.tally.add({ ...fact, story: into.row.id }, copy)
  for (const author of from.authors) into.authors.add(author)
  into.row.posts += from.row.posts
  into.row.first = Math.min(into.row.first, from.row.first)
  for (const mention of from.opening) opens(into, mention)
  into.row.page ??= from.row.page
  into.row.calmed ??= from.row.calmed
  for (const [network, count] of Object.entries(from.row.networks))
    into.row.networks[network] = (into.row.networks[network] ?? 0) + count
  if (from.row.ringing && (into.row.ringing === null || from.row.ringing.lastRing > into.row.ringing.lastRing))
    into.row.ringing = from.row.ringing
}

/** In three hours one person's grumbling counts so often: a flood by few accounts is no wave. */
const VOICE_COUNTS = 2

function countBrand(watch: Watch, fact: Fact, link: StoryLink): Situation['surprises'] {
  const { at } = fact
  watch.tally.expire(watch.now)
  const before = watch.tally.authors.counts.get(fact.author) ?? 0
  watch.tally.add(fact, isCopy(link))
  const heard = before < VOICE_COUNTS
  return {
    mentions: watch.count('mentions', '', 'brand', at, 1),
    negative: watch.count('negative', '', 'brand', at, heard && fact.negative ? 1 : 0),
    mocking: watch.count('mocking', '', 'brand', at, heard && fact.mocking ? 1 : 0),
    authors: watch.count('authors', '', 'brand', at, before === 0 ? 1 : 0),
  }
}

function countStory(watch: Watch, story: LiveStory, fact: Fact, at: number): Situation['surprises'] {
  story.tally.expire(at)
  if (story.row.posts < STREAMS_FROM) return {}
  const id = story.row.id
  // The stream is born with the mentions that made it worth having: they are counted where they stand.
  const late = story.row.posts === STREAMS_FROM ? story.tally.times.slice(0, -1) : []
  for (const time of late) watch.count('mentions', id, 'story', time, 1)
  return { mentions: watch.count('mentions', id, 'story', fact.at, 1) }
}

/** Where one story makes half of the talk, the brand's own streams speak for it too. */
function louder(story: Situation['surprises'], brand: Situation['surprises']): Situation['surprises'] {
  const all: Situation['surprises'] = { ...brand }
  for (const [kind, surprise] of Object.entries(story) as [keyof Situation['surprises'], Surprise][]) {
    const other = all[kind]
    if (!other || (surprise.over && !other.over) || (surprise.over === other.over && surprise.score > other.score))
      all[kind] = surprise
  }
  return all
}

/**
 * A story that leads the talk after the whole brand rang is what rang: it goes on ringing instead of ringing anew. One that
 * had come to calm flares up again, whatever else rings.
 */
function askAboutStory(
  watch: Watch,
  story: LiveStory,
  situation: Situation,
  leads: boolean,
  judgement: Judgement,
): void {
  const own = story.row.ringing as Ringing
  const { calmed } = story.row
  const before = own ?? (leads && calmed === null ? watch.ringing : null)
  const verdict = judgeSituation(situation, before)
  const from = story.row.level
  const to = own === null && !verdict.ring ? from : verdict.level
  if (to !== from) {
    watch.setLevel(story, to)
    judgement.level = { story: story.row.id, from, to, because: verdict.because }
  }
  const after = own === null && !verdict.ring ? null : nextRinging(situation, verdict, before)
  if (after !== own) {
    story.row.ringing = after
    if (after !== null) story.row.calmed = null
    watch.touch(story.row.id)
  }
  if (verdict.ring)
    judgement.alarm = {
      ...makeAlarm(alarmId(situation, verdict), situation, verdict),
      again: (own !== null || calmed !== null) && verdict.again,
    }
}

/** A story that rings and makes a quarter of the talk is the reason: the brand as a whole does not ring beside it. */
function isSpokenFor(watch: Watch): boolean {
  for (const [id, mentions] of watch.tally.stories.counts)
    if (mentions * 4 >= watch.tally.mentions && watch.story(String(id))?.row.ringing) return true
  return false
}

function askAboutBrand(watch: Watch, situation: Situation, judgement: Judgement): void {
  const verdict = judgeSituation(situation, watch.ringing)
  const after = nextRinging(situation, verdict, watch.ringing)
  if (JSON.stringify(after) !== JSON.stringify(watch.ringing)) {
    watch.ringing = after
    judgement.brandRinging = true
  }
  if (verdict.ring) judgement.alarm = makeAlarm(alarmId(situation, verdict), situation, verdict)
}

/** The same ring has the same id however often its batch is tried; late mentions may raise the level within one moment. */
function alarmId(situation: Situation, { level }: Verdict): string {
  return sha256Hex(`${situation.brand.id} ${situation.story ?? ''} ${situation.at} ${level}`).slice(0, 32)
}

function titleOf(text: string, name: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length === 0) return name
  return line.length <= TITLE ? line : `${line.slice(0, TITLE - 1)}…`
}
