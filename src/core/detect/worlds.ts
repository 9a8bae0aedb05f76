import type { Post } from '../../contract/post.ts'
import { drawNormal, seededRandom } from '../kit/stats.ts'
import { DAY, HOUR } from './calendar.ts'
import { COURSES, EPISODES, type EpisodeKind } from './worlds/classes.ts'
import { ordinaryTimes, rhythm } from './worlds/habit.ts'
import { ENDINGS, OPENINGS, PHRASES, type PhraseClass, PRODUCTS } from './worlds/phrases.ts'
import { type Spark, spread } from './worlds/spread.ts'

export type WorldSettings = {
  seed: number
  brand: string
  lang: 'fr' | 'en'
  from: number
  days: number
  /** Ordinary mentions in an average hour. */
  perHour: number
  /** What happens, and on which day (fractions allowed) it begins. */
  episodes: readonly { kind: EpisodeKind; day: number }[]
}

/** A simulated post and what it truly is: `phrases` its class, `episode` its place in `truth` (null: ordinary life). */
export type WorldPost = { post: Post; phrases: PhraseClass; episode: number | null }

export type World = {
  posts: WorldPost[]
  truth: { kind: EpisodeKind; harm: boolean; from: number; to: number; posts: number }[]
  /** Human views of the page an episode's picture comes from, ascending; with their ordinary background. */
  visits: { at: number; page: string }[]
}

const NETWORKS = ['bluesky', 'mastodon', 'x']
const MOST = 4000

/**
 * A seeded world: weeks of a brand's ordinary life in its local rhythm, and episodes with their ground truth. The same
 * settings give the same world on every machine. Times are UTC ms, ascending.
 */
export function makeWorld(settings: WorldSettings): World {
  const random = seededRandom(settings.seed)
  const { from, days, perHour, lang } = settings
  const phase = lang === 'fr' ? 1 : 0
  const posts: WorldPost[] = []
  const writer = makeWriter(settings, random)
  for (const at of ordinaryTimes(perHour, from, from + days * DAY, phase, random)) {
    const kind = random()
    const phrases: PhraseClass = kind < 0.7 ? 'chatter' : kind < 0.85 ? 'thanks' : 'grumble'
    posts.push({
      post: writer({ at, network: pick(NETWORKS, random), parent: null }, phrases, null, null),
      phrases,
      episode: null,
    })
  }
  const visits = ordinaryTimes(perHour * 4, from, from + days * DAY, phase, random).map((at) => ({
    at,
    page: pageOf(0),
  }))
  const truth = settings.episodes.map(({ kind, day }, episode) => {
    const found = playEpisode(settings, kind, from + Math.round(day * DAY), episode, writer, random, phase)
    for (const one of found) posts.push(one)
    const times = found.map(({ post }) => post.at)
    if (kind === 'screenshot' || kind === 'launch') {
      for (const at of times)
        for (let n = 0; n < 6; n++) visits.push({ at: at + Math.floor(random() * HOUR), page: pageOf(episode) })
    }
    return {
      kind,
      harm: EPISODES[kind].harm,
      from: times.reduce((a, b) => Math.min(a, b)),
      to: times.reduce((a, b) => Math.max(a, b)),
      posts: found.length,
    }
  })
  posts.sort((a, b) => a.post.at - b.post.at || (a.post.id < b.post.id ? -1 : 1))
  visits.sort((a, b) => a.at - b.at)
  return { posts, truth, visits }
}

type Writer = (spark: Spark, phrases: PhraseClass, of: Post | null, episode: number | null) => Post

function playEpisode(
  { perHour }: WorldSettings,
  kind: EpisodeKind,
  from: number,
  episode: number,
  writer: Writer,
  random: () => number,
  phase: number,
): WorldPost[] {
  const course = COURSES[kind]
  const between = ([low, high]: readonly [number, number]) => low + (high - low) * random()
  const count = Math.round(between(course.networks))
  const sparks = spread(
    {
      from,
      hours: between(course.hours),
      arrivals: Math.max(course.least, between(course.arrivals) * perHour) / Math.max(0.5, rhythm(from, phase)),
      halfLife: between(course.halfLife),
      branching: between(course.branching),
      networks: NETWORKS.slice(0, count),
      hop: 1 + 3 * random(),
      rise: between(course.rise),
      phase,
      most: MOST,
    },
    random,
  )
  const written: Post[] = []
  const own = course.accounts === null ? null : `e${episode}`
  return sparks.map((spark) => {
    const parent = spark.parent === null ? null : written[spark.parent]!
    const post = writer(spark, course.phrases, parent, episode)
    if (parent !== null && random() < course.reshares) {
      post.kind = 'repost'
      post.text = parent.text
      post.images = parent.images
    } else if (random() < course.picture) post.images = [`worlds/${kind}-${episode}.jpg`]
    if (own !== null) post.author = { id: `${own}-${Math.floor(random() * course.accounts!)}` }
    written.push(post)
    return { post, phrases: course.phrases, episode }
  })
}

/** Writes posts: numbered ids, people who come back, phrases that vary. */
function makeWriter({ brand, lang }: WorldSettings, random: () => number): Writer {
  let next = 0
  return (spark, phrases, of, episode) => {
    const id = `w${next++}`
    const product = episode === null ? pick(PRODUCTS[lang], random) : PRODUCTS[lang][episode % PRODUCTS[lang].length]!
    const core = pick(PHRASES[phrases][lang], random)
    const opening = pick(OPENINGS[lang], random)
    const text = `${opening}${core}${pick(ENDINGS[phrases], random)}`
      .replaceAll('{b}', brand)
      .replaceAll('{p}', product)
    const followers = Math.round(Math.exp(5.2 + 1.5 * drawNormal(random)))
    const author = { id: `a${Math.floor(random() * 20_000)}`, followers }
    const links = episode !== null && random() < 0.15 ? [pageOf(episode)] : []
    const kind = of === null ? 'post' : random() < 0.5 ? 'reply' : 'quote'
    return { network: spark.network, id, at: spark.at, text, author, lang, links, images: [], kind, of: of?.id ?? null }
  }
}

function pageOf(episode: number): string {
  return `https://shop.example/p/${100 + episode}`
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)]!
}
