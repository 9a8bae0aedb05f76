import { type Draw, pick, seeded } from '../../../kit/random.ts'
import type { Inject } from '../../case.ts'
import { casting, dealing, signature } from './cast.ts'
import { PAGE_PATH } from './house.ts'
import { ordinary } from './texts/ordinary.ts'
import { ACUTE, DAY, HOUR, MINUTE, paris } from './time.ts'

const DAYS = 14
/** Hours at which people talk about a shop; each as often as it stands here. */
const TALK_HOURS = [8, 9, 10, 10, 11, 12, 12, 13, 14, 15, 16, 17, 18, 18, 19, 20, 20, 21, 21, 22]
const NETWORKS = ['x', 'x', 'x', 'facebook', 'facebook', 'forum']

/** Two weeks before the case: 10 to 14 mentions a day, and the morning itself. */
export function ordinaryPosts(seed: string, until: number): Inject[] {
  const draw = seeded(seed)
  const cast = casting(draw)
  let deal = dealing(draw, ordinary)
  const posts: Inject[] = []
  for (const at of moments(draw, 10, 5, until)) {
    let text = deal()
    if (text === null) {
      deal = dealing(draw, ordinary)
      text = deal()!
    }
    const network = pick(draw, NETWORKS)
    const id = `before-${posts.length + 1}`
    const { author, url } = signature(network, id, cast(network))
    posts.push({ at, post: { network, id, author, url, text, links: [], images: [], kind: 'post', of: null } })
  }
  return posts
}

/** Visits a minute on the page (Europe/Paris, 4 January): they rise before anybody writes a word. */
const VISITS: readonly (readonly [from: string, to: string, aMinute: number])[] = [
  ['10:38', '10:50', 0.8],
  ['10:50', '11:00', 1.6],
  ['11:00', '11:30', 3],
  ['11:30', '12:00', 6],
  ['12:00', '13:00', 9],
  ['13:00', '14:30', 11],
  ['14:30', '16:54', 5],
  ['16:54', '18:00', 8],
  ['18:00', '20:00', 3],
  ['20:00', '23:50', 1],
]

/** Page views, by minute: the ordinary ones of two weeks, then the rush. */
export function pageVisits(seed: string, until: number): { at: number; path: string }[] {
  const draw = seeded(seed)
  const usual = moments(draw, 24, 12, until).map((at) => ({ at, path: PAGE_PATH }))
  const rush = VISITS.flatMap(([from, to, aMinute]) => {
    const minutes = (paris(ACUTE, to) - paris(ACUTE, from)) / MINUTE
    return Array.from({ length: Math.round(minutes * aMinute) }, () => {
      const minute = Math.floor(draw() * minutes)
      return { at: paris(ACUTE, from) + minute * MINUTE + MINUTE / 2, path: PAGE_PATH }
    })
  })
  return [...usual, ...rush].sort((a, b) => a.at - b.at)
}

/** Moments of the fourteen days before `until`, `least` to `least + more` − 1 a day, in time order. */
function moments(draw: Draw, least: number, more: number, until: number): number[] {
  const first = paris(ACUTE, '00:00') - DAYS * DAY
  const found: number[] = []
  for (let day = 0; day <= DAYS; day++) {
    const count = least + Math.floor(draw() * more)
    for (let i = 0; i < count; i++)
      found.push(first + day * DAY + pick(draw, TALK_HOURS) * HOUR + Math.floor(draw() * 3600) * 1000)
  }
  return found.filter((at) => at < until).sort((a, b) => a - b)
}
