import type { CatalogueItem } from '../../../contract/picture.ts'
import { fold } from '../../kit/fold.ts'

/** An item that the words in a picture name, by its page's address or by its title. `score` 0…1. */
export type Named = { item: string; page: string | null; score: number; why: 'address' | 'title' }

const MOST = 5
/** A shorter path leads to no product. */
const SHORTEST_PATH = 4
/** Share of a title's weight that must be read: a word or two are always misread. */
const READ = 0.75
const FEWEST_WORDS = 2

/**
 * The items whose page address or title stands in a text read from a picture, the surest first, at most five; where more
 * share the best title none is meant, and none is returned. Letters that readers of pictures mix up (0 and o, 1 and l) count
 * as one. A rare word says more than one that many titles share (inverse document frequency; Spärck Jones 1972).
 */
export function itemsInWords(text: string, items: readonly CatalogueItem[]): Named[] {
  const letters = plain(text).replace(/[^\p{L}\p{N}]/gu, '')
  const words = new Set(wordsOf(text))
  const titles = items.map(({ title }) => [...new Set(wordsOf(title))])
  const counts = new Map<string, number>()
  for (const word of titles.flat()) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weight = (word: string) => Math.log(1 + items.length / (counts.get(word) ?? 1))
  const found = new Map<string, Named>()
  for (const [n, { item, page }] of items.entries()) {
    const key = `${item}\n${page}`
    const address = page === null ? null : addressOf(page)
    if (address !== null && letters.includes(address)) {
      found.set(key, { item, page, score: 0.95, why: 'address' })
      continue
    }
    const title = titles[n]!
    const read = title.filter((word) => words.has(word))
    const sum = (list: string[]) => list.reduce((total, word) => total + weight(word), 0)
    const share = title.length === 0 ? 0 : sum(read) / sum(title)
    if (read.length >= FEWEST_WORDS && share >= READ && !found.has(key)) {
      found.set(key, { item, page, score: 0.9 * share, why: 'title' })
    }
  }
  const named = [...found.values()].sort((a, b) => b.score - a.score)
  const best = named.filter(({ score }) => score === named[0]?.score)
  return best.length > MOST ? [] : named.slice(0, MOST)
}

const MIXED_UP: Record<string, string> = { 0: 'o', 1: 'l', i: 'l', '|': 'l', 5: 's', 8: 'b' }

function plain(text: string): string {
  return fold(text).replace(/[01i|58]/g, (letter) => MIXED_UP[letter] ?? letter)
}

function wordsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)
}

/** Host and path as letters and figures alone; null where the address is of no page below the front page. */
function addressOf(page: string): string | null {
  const url = URL.parse(page)
  if (!url || url.pathname.length <= SHORTEST_PATH) return null
  return plain(`${url.host.replace(/^www\./, '')}${url.pathname}`).replace(/[^\p{L}\p{N}]/gu, '')
}
