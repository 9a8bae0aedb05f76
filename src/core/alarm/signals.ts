import type { Level } from '../../contract/labels.ts'
import { RED_TOPICS } from '../../contract/labels.ts'
import type { Finding } from '../../contract/primitives.ts'
import type { Situation } from '../../contract/stages.ts'
import type { Surprise } from '../../contract/stream.ts'
import { beyond, sureness } from './usual.ts'

/** A sign that something burns: the row of the table it stands in, and why. Volume is one kind whatever was counted. */
export type Signal = { kind: string; row: 1 | 2 | 3; finding: Finding }

const LARGE_AUDIENCE = 100_000
const MOCKERY_AUTHORS = 5
const MOCKERY_SHARE = 0.4
const SAME_PICTURE_AUTHORS = 5

/** × habit at which volume is a sign of N1, N2, N3. */
const TIMES = [3, 10, 30] as const

const VOLUME_STREAMS = ['mentions', 'negative', 'mocking', 'authors', 'reshares', 'reach'] as const

/** The stream that stands out most, by name; null where none is known. Streams still learning speak through floors only. */
export function loudest(situation: Situation): { stream: string; surprise: Surprise } | null {
  let best: { stream: string; surprise: Surprise } | null = null
  for (const stream of VOLUME_STREAMS) {
    const surprise = situation.surprises[stream]
    if (surprise === undefined || surprise.learning) continue
    if (best === null || rank(surprise) > rank(best.surprise)) best = { stream, surprise }
  }
  return best
}

// A stream over its budget always goes before one that is not, however many times its habit that one stands.
function rank(surprise: Surprise): number {
  return (surprise.over ? 1000 : 0) + surprise.score + Math.min(surprise.times, 999) / 1e4
}

/** Greatest × habit among the volume streams that are over their budget, and which. */
export function volume(situation: Situation): { stream: string; surprise: Surprise } | null {
  let best: { stream: string; surprise: Surprise } | null = null
  for (const stream of VOLUME_STREAMS) {
    const surprise = situation.surprises[stream]
    if (surprise === undefined || !surprise.over) continue
    if (best === null || surprise.times > best.surprise.times) best = { stream, surprise }
  }
  return best
}

/** The red topic with most authors, where more speak of it than misreading explains, and at least three. */
export function redTopic(situation: Situation): { topic: string; authors: number } | null {
  const usual = situation.usual.red
  let best: { topic: string; authors: number } | null = null
  for (const topic of RED_TOPICS) {
    const authors = situation.redTopics[topic] ?? 0
    if (authors < situation.brand.bell.redTopicAuthors || authors <= (best?.authors ?? 0)) continue
    if (beyond(situation, authors / situation.authors, usual, sureness(situation), 1)) best = { topic, authors }
  }
  return best
}

/** At least five authors and two fifths of the mentions mock, more than they always do: alone enough for a murmur. */
export function mocks(situation: Situation): boolean {
  const { mockingAuthors, mockingShare } = situation
  if (mockingAuthors < MOCKERY_AUTHORS || mockingShare < MOCKERY_SHARE) return false
  return beyond(situation, mockingShare, situation.usual.mocking, sureness(situation))
}

/** Fewer views than this are a family looking, not a crowd. */
const CROWD_VIEWS = 10

/** A page seen three times as often as usual, by a crowd; null where it is not, or its habit is unknown. */
function crowdedPage({ surprises: { visits } }: Situation): Surprise | null {
  return visits !== undefined && !visits.learning && visits.times >= 3 && visits.count >= CROWD_VIEWS ? visits : null
}

/** Mentions and the visits of the page they are about rise together: two witnesses who do not know each other. */
export function twoWitnesses(situation: Situation): boolean {
  if (situation.page === null || crowdedPage(situation) === null) return false
  const mentions = situation.surprises.mentions ?? situation.surprises.authors
  return mentions !== undefined && mentions.count >= 3 && mentions.times >= 2
}

/** Faster than nineteen of twenty, once so many of the brand's own stories are known. */
const FAST = 0.95
const STORIES_KNOWN = 20

/** A story that outruns how this brand's stories usually begin. */
export function outruns({ pace }: Situation): boolean {
  return pace !== null && pace.share >= FAST && pace.stories >= STORIES_KNOWN
}

/** Words of crisis are a sign beside others, so they need not be as sure as what rings alone. */
const WORDS_Z = 2

/** Every sign of the level table (DESIGN §5) that holds now. */
export function signals(situation: Situation): Signal[] {
  const found: Signal[] = []
  const add = (kind: string, row: 1 | 2 | 3, code: string, params: Finding['params']) =>
    found.push({ kind, row, finding: { code, params } })

  const loud = volume(situation)
  const row = loud === null ? 0 : TIMES.filter((times) => loud.surprise.times >= times).length
  if (loud !== null && row > 0) {
    add('volume', row as 1 | 2 | 3, 'times_habit', { stream: loud.stream, times: loud.surprise.times })
  }
  if (mocks(situation)) {
    add('mockery', 1, 'mockery', { authors: situation.mockingAuthors, share: situation.mockingShare })
  }
  const visits = crowdedPage(situation)
  if (visits !== null) {
    const { times, count, expected, window } = visits
    add('visits', 1, 'visits', { page: situation.page, times, count, expected, window })
  }
  if (outruns(situation)) add('pace', 1, 'outruns', { ...situation.pace })
  if (situation.samePictureAuthors >= SAME_PICTURE_AUTHORS) {
    const { samePictureAuthors: authors, samePictureShare: share } = situation
    add('picture', 1, 'same_picture', { authors, share })
  }
  // A whole brand is always talked about in several places: only a story *reaches* a second one.
  if (situation.story !== null && situation.networks.length >= 2) {
    const { networks } = situation
    add('networks', 2, 'networks', { count: networks.length, names: networks.join(', ') })
  }
  const { crisisWords, mentions } = situation
  if (beyond(situation, crisisWords / mentions, situation.usual.crisis, WORDS_Z, 1))
    add('words', 2, 'crisis_words', { count: crisisWords })
  if (situation.largestAudience >= LARGE_AUDIENCE) {
    add('audience', 2, 'large_audience', { followers: situation.largestAudience })
  }
  if (situation.press) add('press', 3, 'press', {})
  if (situation.rivalOrPolitics) add('rival', 3, 'rival_or_politics', {})
  return found
}

export function levelOfRow(row: number): Level {
  return row >= 3 ? 'N3' : row === 2 ? 'N2' : row === 1 ? 'N1' : 'N0'
}
