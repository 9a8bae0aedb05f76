import { type Draw, pick, seeded } from '../../kit/random.ts'
import type { Inject } from '../case.ts'
import { casting, dealing, signature } from './cast.ts'
import { DAY, HOUR, MINUTE } from './time.ts'

/** Hours of the day at which people talk about a shop; each as often as it stands here. */
const TALK_HOURS = [8, 9, 10, 10, 11, 12, 12, 13, 14, 15, 16, 17, 18, 18, 19, 20, 20, 21, 21, 22]

/** The days before a case: `least` to `least + more` − 1 a day from local `midnight` (UTC ms) of its first day back. */
export type Before = { days: number; midnight: number; until: number; least: number; more: number }

/** Ordinary mentions of the days before, dealt from `texts` until all were said, then again. */
export function ordinaryPosts(
  seed: string,
  before: Before,
  texts: readonly string[],
  networks: readonly string[],
  lang: 'fr' | 'en',
): Inject[] {
  const draw = seeded(seed)
  const cast = casting(draw, lang)
  let deal = dealing(draw, texts)
  const posts: Inject[] = []
  for (const at of moments(draw, before)) {
    let text = deal()
    if (text === null) {
      deal = dealing(draw, texts)
      text = deal()!
    }
    const network = pick(draw, networks)
    const id = `before-${posts.length + 1}`
    const { author, url } = signature(network, id, cast(network))
    posts.push({ at, post: { network, id, author, url, text, links: [], images: [], kind: 'post', of: null } })
  }
  return posts
}

/** A stretch of time (UTC ms) and the views of the page in each of its minutes. */
export type Rush = { from: number; to: number; aMinute: number }

/** Page views, by minute: the ordinary ones of the days before, then the rush. */
export function pageVisits(seed: string, before: Before, rush: readonly Rush[], path: string) {
  const draw = seeded(seed)
  const usual = moments(draw, before).map((at) => ({ at, path }))
  const crowd = rush.flatMap(({ from, to, aMinute }) => {
    const minutes = (to - from) / MINUTE
    return Array.from({ length: Math.round(minutes * aMinute) }, () => {
      const minute = Math.floor(draw() * minutes)
      return { at: from + minute * MINUTE + MINUTE / 2, path }
    })
  })
  return [...usual, ...crowd].sort((a, b) => a.at - b.at)
}

function moments(draw: Draw, { days, midnight, until, least, more }: Before): number[] {
  const found: number[] = []
  for (let day = 0; day <= days; day++) {
    const count = least + Math.floor(draw() * more)
    for (let i = 0; i < count; i++)
      found.push(midnight - (days - day) * DAY + pick(draw, TALK_HOURS) * HOUR + Math.floor(draw() * 3600) * 1000)
  }
  return found.filter((at) => at < until).sort((a, b) => a - b)
}
