import { type Draw, pick, seeded } from '../../../kit/random.ts'
import type { Inject } from '../../case.ts'
import { casting, dealing, signature } from './cast.ts'
import { PAGE } from './house.ts'
import { lookOf } from './looks.ts'
import { type Phase, phases, stars } from './phases.ts'
import { pictureAt } from './pictures/pictures.ts'
import { headlines } from './texts/press.ts'
import { ACUTE, DAY, MINUTE, paris } from './time.ts'
import { type VoiceName, voices } from './voices.ts'

type Slot = { at: number; network: string; voice: VoiceName | null; star: (typeof stars)[number] | null }

/** How far back people find something to repeat or to answer. */
const REMEMBERED = 60
/** Voices that speak of their own affairs, under nobody's post. */
const ALONE: readonly VoiceName[] = ['ordinary', 'sparse', 'game']
/** Forums discuss at length while the matter is new: so many posts into the case. */
const ON_FORUMS = 330
const LARGE = new Set(stars.map((star) => star.handle))

/** All posts of the case in time order: first link, newspapers, large accounts, everybody else. The same every time. */
export function castPosts(seed: string): Inject[] {
  const draw = seeded(seed)
  const slots = [...phases.flatMap((phase) => slotsOf(draw, phase)), ...stars.map(starSlot)]
  slots.sort((a, b) => a.at - b.at)
  const spoken = speak(draw, slots)
  return [firstLink(), ...spoken, ...headlines.map(headline)].sort((a, b) => a.at - b.at)
}

function slotsOf(draw: Draw, phase: Phase): Slot[] {
  const from = paris(phase.day, phase.from)
  const span = paris(phase.day, phase.to) - from
  return Array.from({ length: phase.count }, () => ({
    at: inSecondHalf(from + draw() * span),
    network: weighted(draw, phase.networks),
    voice: draw() < phase.repeats ? null : (weighted(draw, phase.mix as Record<string, number>) as VoiceName),
    star: null,
  }))
}

/** The cast speaks in the second half of a minute: see `untilOpen` in the script. */
const inSecondHalf = (at: number) => Math.floor(at / MINUTE) * MINUTE + 30_000 + Math.floor((at % MINUTE) / 2000) * 1000

const starSlot = (star: (typeof stars)[number]): Slot => ({
  at: paris(star.day, star.clock),
  network: 'x',
  voice: star.voice,
  star,
})

function speak(draw: Draw, slots: readonly Slot[]): Inject[] {
  const cast = casting(draw)
  const piles = new Map(Object.entries(voices).map(([name, texts]) => [name, dealing(draw, texts)]))
  const said: Inject[] = []
  for (const [n, { at, network, voice, star }] of slots.entries()) {
    const id = `${network}-${String(n + 2).padStart(4, '0')}`
    const about = { network, id, ...signature(network, id, star ?? cast(network)) }
    const speaking: VoiceName =
      network === 'forum' && star === null && said.length < ON_FORUMS ? 'forum' : (voice ?? 'jokes')
    const text = voice === null ? null : (piles.get(speaking)?.() ?? null)
    const heard = said
      .filter((inject) => inject.post.network === network && inject.post['kind'] !== 'repost' && at - inject.at < DAY)
      .slice(-REMEMBERED)
    if (text === null && heard.length > 0) {
      const { text: same, id: of, images, links } = popular(draw, heard).post
      said.push({ at, post: { ...about, text: same, images, links, kind: 'repost', of } })
      continue
    }
    const words = text ?? pick(draw, voices[speaking])
    const answers = heard.length > 8 && !ALONE.includes(speaking) && draw() < 0.2 ? popular(draw, heard).post.id : null
    const kind = answers === null ? 'post' : network === 'x' && draw() < 0.4 ? 'quote' : 'reply'
    said.push({ at, post: { ...about, text: words, ...lookOf(draw, speaking, words, at), kind, of: answers } })
  }
  return said
}

/** Large accounts are repeated most, then whatever is newest and shows or names something. */
function popular(draw: Draw, heard: readonly Inject[]): Inject {
  const large = heard.filter(({ post }) => LARGE.has((post['author'] as { handle: string }).handle))
  if (large.length > 0 && draw() < 0.4) return pick(draw, large)
  const telling = heard.filter(({ post }) => (post['images'] as string[]).length > 0 || draw() < 0.3)
  const among = telling.length > 0 ? telling : heard
  return among[among.length - 1 - Math.floor(draw() * draw() * among.length)]!
}

function firstLink(): Inject {
  const post = {
    network: 'x',
    id: 'x-0001',
    author: { id: 'x:lola_trottinette', handle: 'lola_trottinette', followers: 431 },
    url: 'https://x.example/lola_trottinette/x-0001',
    text: 'Euh… zoomez sur l’arrière-plan de cette page, à droite. Dites-moi que je rêve.',
    links: [PAGE],
    images: [pictureAt.phones[0]!],
    kind: 'post',
    of: null,
  }
  return { at: paris(ACUTE, '11:00'), post }
}

function headline({ day, clock, outlet, text }: (typeof headlines)[number], n: number): Inject {
  const id = `press-${n + 1}`
  const images = day === ACUTE ? [pictureAt.copy] : []
  const author = { id: `press:${outlet}`, handle: outlet, followers: 20_000 }
  const url = `https://presse.example/${id}`
  return {
    at: paris(day, clock),
    post: { network: 'press', id, author, url, text, images, links: [], kind: 'post', of: null },
  }
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
