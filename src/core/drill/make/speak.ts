import { type Draw, pick } from '../../kit/random.ts'
import type { Inject } from '../case.ts'
import { type Author, casting, dealing, signature } from './cast.ts'
import { DAY, MINUTE } from './time.ts'

/** A stretch of time (UTC ms): how many posts, who speaks how often, and what share only repeats others. */
export type Phase = {
  from: number
  to: number
  count: number
  mix: Readonly<Record<string, number>>
  repeats: number
  networks: Readonly<Record<string, number>>
}
/** An account that many follow, and when it speaks. */
export type Star = Author & { at: number; network: string; voice: string }
/** What a post shows beside its words. */
export type Look = { images: string[]; links: string[] }

/** Who speaks in a case and what they say. */
export type Cast = {
  lang: 'fr' | 'en'
  phases: readonly Phase[]
  stars: readonly Star[]
  voices: Readonly<Record<string, readonly string[]>>
  /** Speaks where nobody has anything to repeat. */
  usual: string
  /** Voices that speak of their own affairs, under nobody's post. */
  alone: readonly string[]
  /** The voice of forums in the first so many posts, where the case has one. */
  forum: { voice: string; posts: number } | null
  look: (draw: Draw, voice: string, text: string, at: number) => Look
}

type Slot = { at: number; network: string; voice: string | null; star: Star | null }

/** How far back people find something to repeat or to answer. */
const REMEMBERED = 60

/** The crowd's posts in time order, numbered from 2 on: whoever found it first has number 1. The same draw gives the same posts. */
export function speak(draw: Draw, cast: Cast): Inject[] {
  const stars = cast.stars.map((star): Slot => ({ at: star.at, network: star.network, voice: star.voice, star }))
  const slots = [...cast.phases.flatMap((phase) => slotsOf(draw, phase)), ...stars].sort((a, b) => a.at - b.at)
  const people = casting(draw, cast.lang)
  const piles = new Map(Object.entries(cast.voices).map(([name, texts]) => [name, dealing(draw, texts)]))
  const large = new Set(cast.stars.map((star) => star.handle))
  const said: Inject[] = []
  for (const [n, { at, network, voice, star }] of slots.entries()) {
    const id = `${network}-${String(n + 2).padStart(4, '0')}`
    const about = { network, id, ...signature(network, id, star ?? people(network)) }
    const discusses = cast.forum !== null && network === 'forum' && star === null && said.length < cast.forum.posts
    const speaking = discusses ? cast.forum!.voice : (voice ?? cast.usual)
    const text = voice === null ? null : (piles.get(speaking)?.() ?? null)
    const heard = said
      .filter((inject) => inject.post.network === network && inject.post['kind'] !== 'repost' && at - inject.at < DAY)
      .slice(-REMEMBERED)
    if (text === null && heard.length > 0) {
      const { text: same, id: of, images, links } = popular(draw, heard, large).post
      said.push({ at, post: { ...about, text: same, images, links, kind: 'repost', of } })
      continue
    }
    const words = text ?? pick(draw, cast.voices[speaking] ?? [])
    const answers =
      heard.length > 8 && !cast.alone.includes(speaking) && draw() < 0.2 ? popular(draw, heard, large).post.id : null
    const kind = answers === null ? 'post' : network === 'x' && draw() < 0.4 ? 'quote' : 'reply'
    said.push({ at, post: { ...about, text: words, ...cast.look(draw, speaking, words, at), kind, of: answers } })
  }
  return said
}

function slotsOf(draw: Draw, { from, to, count, mix, repeats, networks }: Phase): Slot[] {
  return Array.from({ length: count }, () => ({
    at: inSecondHalf(from + draw() * (to - from)),
    network: weighted(draw, networks),
    voice: draw() < repeats ? null : weighted(draw, mix),
    star: null,
  }))
}

/** The cast speaks in the second half of a minute, the team in the first: a bell is answered before the incident is opened. */
const inSecondHalf = (at: number) => Math.floor(at / MINUTE) * MINUTE + 30_000 + Math.floor((at % MINUTE) / 2000) * 1000

/** Large accounts are repeated most, then whatever is newest and shows or names something. */
function popular(draw: Draw, heard: readonly Inject[], large: ReadonlySet<string>): Inject {
  const loud = heard.filter(({ post }) => large.has((post['author'] as { handle: string }).handle))
  if (loud.length > 0 && draw() < 0.4) return pick(draw, loud)
  const shows = ({ post }: Inject) => (post['images'] as string[]).length > 0
  const telling = heard.filter((inject) => shows(inject) || draw() < 0.3)
  const among = telling.length > 0 ? telling : heard
  return among[among.length - 1 - Math.floor(draw() * draw() * among.length)]!
}

function weighted(draw: Draw, weights: Readonly<Record<string, number>>): string {
  const entries = Object.entries(weights)
  let left = draw() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight] of entries) {
    left -= weight
    if (left < 0) return name
  }
  return entries[entries.length - 1]![0]
}
