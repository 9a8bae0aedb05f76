import type { BellSettings, Brand } from '../contract/brand.ts'
import type { Level } from '../contract/labels.ts'
import type { Finding } from '../contract/primitives.ts'
import { judgeMention } from './judge.ts'
import { passTime } from './pass.ts'
import type { Tables } from './ports/store.ts'
import { pagePath } from './situation.ts'
import { Watch } from './watch.ts'

const DAY = 86_400_000
const HALF_HOUR = 30 * 60_000
/** So many days before are heard without ringing, for the habit. */
const HABIT_DAYS = 28

/** One call that would have been made. */
export type WouldRing = {
  at: number
  story: string | null
  title: string
  level: Level
  again: boolean
  because: Finding[]
}

/**
 * "With these settings you would have been rung seven times last month; here they are": what was heard between `from`
 * and `to` (UTC ms, half open) told again to a bell set otherwise, oldest first. Habit is learnt anew from the four
 * weeks before. Reads the store, writes nothing and wakes nobody. Stories are as they were found; mentions forgotten or
 * deleted since are missing.
 */
export async function ringsUnder(
  tables: Tables,
  brand: Brand,
  bell: BellSettings,
  from: number,
  to: number,
): Promise<WouldRing[]> {
  const watch = new Watch({ ...brand, bell })
  const facts = (await tables.facts(brand.id, from - HABIT_DAYS * DAY)).filter(({ fact }) => fact.at < to)
  const paths = [...new Set(facts.flatMap(({ fact }) => (fact.page === null ? [] : pagePath(fact.page))))]
  const counted = paths.map((path) => tables.minutes(brand.id, 'visits', path, from - HABIT_DAYS * DAY, to))
  const views = (await Promise.all(counted)).flat().sort((a, b) => a.minute - b.minute)
  const rings: WouldRing[] = []
  let looked = Number.NEGATIVE_INFINITY
  let viewed = 0
  for (const { fact, post } of facts) {
    for (; viewed < views.length && views[viewed]!.minute <= fact.at; viewed++) {
      const { subject, minute, count } = views[viewed]!
      watch.count('visits', subject, 'visits', minute, count)
    }
    for (; watch.lively.size > 0 && looked + HALF_HOUR <= fact.at; looked += HALF_HOUR)
      passTime(watch, looked + HALF_HOUR)
    if (watch.lively.size === 0) looked = fact.at
    const known = watch.story(fact.story) !== undefined
    const by = !known ? null : post.of === null ? 'text' : 'thread'
    const row = { post, fact: { ...fact }, lang: '', tone: '', topics: [], queries: [] }
    const { alarm } = judgeMention(watch, row, { story: fact.story, isNew: !known, by, merged: [] })
    watch.takeChanges()
    watch.forget()
    if (alarm === null || alarm.at < from) continue
    const { at, story, title, level, again, because } = alarm
    rings.push({ at, story, title, level, again, because })
  }
  return rings
}
