import type { Brand } from '../contract/brand.ts'
import { TeachingSwitches } from '../contract/teaching.ts'
import { type Homonyms, learnHomonyms, type Marked } from '../core/recognise/text/homonyms.ts'
import type { Lesson } from '../core/recognise/text/lesson.ts'
import { learnLesson } from '../core/recognise/text/teach/learn.ts'
import type { Correction } from '../core/recognise/text/teach/rules.ts'
import { correctionsOf, type KeptRow } from './corrections.ts'
import type { Tables } from './ports/store.ts'

const SWITCHES = 'teaching'
/** The latest mentions nobody marked, beside which the marked ones are looked at. */
const UNMARKED = 2000
const ASIDE = 500

/** What this brand's people taught: rebuilt from their corrections, the same from the same. */
export type Taught = {
  corrections: readonly KeptRow[]
  homonyms: Homonyms | null
  lesson: Lesson | null
}
export const UNTAUGHT: Taught = { corrections: [], homonyms: null, lesson: null }

export async function switchesOf(tables: Tables, brand: string): Promise<TeachingSwitches> {
  const kept = await tables.setting(brand, SWITCHES)
  return kept === null ? { homonyms: true, reading: true } : TeachingSwitches.parse(JSON.parse(kept))
}

export const saveSwitches = (tables: Tables, brand: string, on: TeachingSwitches) =>
  tables.saveSetting(brand, SWITCHES, JSON.stringify(on))

/** What corrections say of the reading, without those about homonyms. `unnamed` takes the brand's name out, as before any reading. */
export function readingCorrections(kept: readonly KeptRow[], unnamed: (text: string) => string): Correction[] {
  return kept.flatMap(({ text, lang, said: { ours: _, ...labels } }) =>
    Object.keys(labels).length > 0 ? { text: unnamed(text), lang, ...labels } : [],
  )
}

/** Learns anew from the corrections and the mentions beside them. */
export async function taughtOf(tables: Tables, brand: Brand, unnamed: (text: string) => string): Promise<Taught> {
  const corrections = await correctionsOf(tables, brand.id)
  if (corrections.length === 0) return UNTAUGHT
  const on = await switchesOf(tables, brand.id)
  const homonyms = on.homonyms ? await homonymsOf(tables, brand, corrections) : null
  const lesson = on.reading ? learnLesson(readingCorrections(corrections, unnamed)) : null
  return { corrections, homonyms, lesson }
}

/** Nothing is set aside without a click, so without one nothing needs to be read. */
async function homonymsOf(tables: Tables, brand: Brand, kept: readonly KeptRow[]): Promise<Homonyms | null> {
  const marked = kept.flatMap(({ text, said }): Marked[] =>
    said.ours === undefined ? [] : [{ text, as: said.ours ? 'us' : 'not_us' }],
  )
  if (!marked.some(({ as }) => as === 'not_us')) return null
  const clicked = new Set(kept.map(({ network, post }) => `${network} ${post}`))
  const beside = [
    ...(await tables.mentions(brand.id, { limit: UNMARKED })),
    ...(await tables.asides(brand.id, ASIDE)).filter(({ aside }) => aside.click === null),
  ].filter(({ post }) => !clicked.has(`${post.network} ${post.id}`))
  return learnHomonyms([...marked, ...beside.map(({ post }): Marked => ({ text: post.text, as: null }))], brand.name)
}
