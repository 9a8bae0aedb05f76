import type { BellSettings } from '../../src/contract/brand.ts'
import type { Ringing, Situation, StreamSettings } from '../../src/contract/stages.ts'
import { judgeSituation, nextRinging } from '../../src/core/alarm/judge.ts'
import { newUsual, usualOf } from '../../src/core/alarm/usual.ts'
import { newStream, observe } from '../../src/core/detect/stream.ts'
import type { PhraseClass } from '../../src/core/detect/worlds/phrases.ts'
import type { World, WorldPost } from '../../src/core/detect/worlds.ts'
import { median, seededRandom } from '../../src/core/kit/stats.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const BELL: BellSettings = {
  minMentions: 8,
  minAuthors: 5,
  redTopicAuthors: 3,
  falseRingsPerWeek: 1,
  silenceHours: 24,
  reRingFactor: 1.5,
}

type Read = { negative: boolean; mocking: boolean; positive: boolean; red: boolean }

/** A reader that is right four times in five and at random else: detection must not hang on a perfect one. */
function readPost(phrases: PhraseClass, random: () => number): Read {
  const clear = random() < 0.8
  const is = (...classes: PhraseClass[]) => clear && classes.includes(phrases)
  const noise = clear ? 1 : random()
  return {
    negative: is('grumble', 'complaint', 'boycott', 'slowburn', 'others') || noise < 0.25,
    mocking: is('screenshot', 'admockery') || (noise >= 0.25 && noise < 0.35),
    positive: is('thanks', 'praise') || (noise >= 0.35 && noise < 0.6),
    red: is('screenshot') && random() < 0.3,
  }
}

/** Times at which the brand-wide bell rings, as the pipeline would ask it at every post. */
export function rings({ posts }: World, seed: number, timezone: string): number[] {
  const random = seededRandom(seed)
  const settings: StreamSettings = { ...BELL, timezone, kind: 'brand' }
  const streams = { mentions: newStream(settings), negative: newStream(settings), mocking: newStream(settings) }
  const recent: { one: WorldPost; read: Read }[] = []
  const found: number[] = []
  let ringing: Ringing = null
  for (const one of posts) {
    const { at } = one.post
    const read = readPost(one.phrases, random)
    recent.push({ one, read })
    while (recent[0]!.one.post.at <= at - 3 * HOUR) recent.shift()
    const surprises = {
      mentions: observe(streams.mentions, settings, at, 1),
      negative: observe(streams.negative, settings, at, read.negative ? 1 : 0),
      mocking: observe(streams.mocking, settings, at, read.mocking ? 1 : 0),
    }
    const situation = describe(recent, at, timezone, surprises)
    const verdict = judgeSituation(situation, ringing)
    ringing = nextRinging(situation, verdict, ringing)
    if (verdict.ring) found.push(at)
  }
  return found
}

function describe(
  recent: readonly { one: WorldPost; read: Read }[],
  at: number,
  timezone: string,
  surprises: Situation['surprises'],
): Situation {
  const mentions = recent.length
  const authors = (keep: (read: Read) => boolean) =>
    new Set(recent.filter(({ read }) => keep(read)).map(({ one }) => one.post.author!.id)).size
  const share = (keep: (read: Read) => boolean) => recent.filter(({ read }) => keep(read)).length / mentions
  const texts = new Map<string, number>()
  for (const { one } of recent) texts.set(one.post.text, (texts.get(one.post.text) ?? 0) + 1)
  const copies = [...texts.values()].sort((a, b) => b - a).slice(0, 5)
  return {
    brand: { id: 'b', name: 'B', timezone, bell: BELL },
    story: null,
    title: '',
    at,
    mentions,
    authors: authors(() => true),
    negativeShare: share(({ negative }) => negative),
    negative: { share: 0, low: 0, high: 1 },
    mockingShare: share(({ mocking }) => mocking),
    mockingAuthors: authors(({ mocking }) => mocking),
    redTopics: { nudity: authors(({ red }) => red) },
    crisisWords: 0,
    boycottAuthors: 0,
    networks: [],
    press: false,
    rivalOrPolitics: false,
    largestAudience: 0,
    samePictureAuthors: 0,
    samePictureShare: 0,
    page: null,
    calmed: null,
    surprises,
    growth: null,
    pace: null,
    duplicateShare: copies.filter((n) => n > 1).reduce((a, b) => a + b, 0) / mentions,
    positiveShare: share(({ positive }) => positive),
    ironyShare: 0,
    // The simulator has few phrases: that two people use one says nothing here.
    texts: mentions,
    usual: usualOf(newUsual()),
  }
}

/** The naive rule: the trailing hour holds 3 × the median of the same hour of the last seven days, and 8; 24 h silence. */
export function naiveRings({ posts }: World): number[] {
  const times = posts.map(({ post }) => post.at)
  const first = times[0]!
  const found: number[] = []
  let silentUntil = 0
  let start = 0
  for (let i = 0; i < times.length; i++) {
    const at = times[i]!
    while (times[start]! <= at - HOUR) start++
    const count = i - start + 1
    if (at < silentUntil || at < first + DAY || count < 8) continue
    const before: number[] = []
    for (let day = 1; day <= 7; day++) {
      const from = Math.floor(at / HOUR) * HOUR - day * DAY
      if (from >= first) before.push(countBetween(times, from, from + HOUR))
    }
    if (before.length === 0 || count < 3 * Math.max(1, median(before))) continue
    found.push(at)
    silentUntil = at + DAY
  }
  return found
}

function countBetween(times: readonly number[], from: number, to: number): number {
  return before(times, to) - before(times, from)
}

function before(times: readonly number[], at: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
