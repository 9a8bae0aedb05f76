import type { Inject } from '../../case.ts'
import * as habit from '../../make/habit.ts'
import { PAGE_PATH } from './house.ts'
import { ordinary } from './texts/ordinary.ts'
import { ACUTE, paris } from './time.ts'

const DAYS = { days: 14, midnight: paris(ACUTE, '00:00') }
const NETWORKS = ['x', 'x', 'x', 'facebook', 'facebook', 'forum']

/** Two weeks before the case: 10 to 14 mentions a day, and the morning itself. */
export const ordinaryPosts = (seed: string, until: number): Inject[] =>
  habit.ordinaryPosts(seed, { ...DAYS, until, least: 10, more: 5 }, ordinary, NETWORKS, 'fr')

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
  const rush = VISITS.map(([from, to, aMinute]) => ({ from: paris(ACUTE, from), to: paris(ACUTE, to), aMinute }))
  return habit.pageVisits(seed, { ...DAYS, until, least: 24, more: 12 }, rush, PAGE_PATH)
}
