import type { CatalogueItem } from '../../../contract/picture.ts'
import { fold } from '../../kit/fold.ts'
import { plainLetters, pricesIn, referenceOf, referencesIn } from './read-signs.ts'

/** What in a picture's words names an item: its page's address, its reference, its title and price, or its title. */
export type NamedBy = 'address' | 'reference' | 'price' | 'title'
/** An item that the words in a picture name. `score` 0…1, always below that of a picture found by its pixels. */
export type Named = { item: string; page: string | null; picture: string; score: number; why: NamedBy }

const MOST = 5
/** A shorter host and path might stand in the letters of a text by chance. */
const SHORTEST_ADDRESS = 10
/** A shorter path leads to no product. */
const SHORTEST_PATH = 4
/** Share of a title's weight that must be read: a word is often misread, and other shops' titles differ by one. */
const READ = 0.85
/** The same where the item's price is read too. */
const READ_WITH_PRICE = 0.7
/** A title stands together: on a line, or broken over three. Its words all over a page name nothing. */
const LINES = 3
const FEWEST_WORDS = 2
/** By what names it. Ranks, no probabilities: pixels that agree begin at 0.7. */
const SCORES: Record<NamedBy, number> = { address: 0.65, reference: 0.6, price: 0.55, title: 0.5 }

type Sign = { of: CatalogueItem; address: string | null; reference: string | null; prices: number[]; title: string[] }

/**
 * Learns the names of the items, and gives the function that finds in a text read from a picture those it names, the
 * surest first, at most five; where more share the best title none is meant, and none is returned. Letters that readers
 * of pictures mix up (0 and o, 1 and l) count as one. A rare word says more than one that many titles share (inverse
 * document frequency; Spärck Jones 1972).
 */
export function learnNames(items: readonly CatalogueItem[]): (text: string) => Named[] {
  const signs = items.map(signOf)
  const counts = new Map<string, number>()
  for (const word of signs.flatMap(({ title }) => title)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weigh = (words: string[]) =>
    words.reduce((sum, word) => sum + Math.log(1 + items.length / (counts.get(word) ?? 1)), 0)
  return (text) => {
    const letters = plainLetters(text).replace(/[^\p{L}\p{N}]/gu, '')
    const windows = windowsOf(text)
    const references = referencesIn(text)
    const prices = pricesIn(text)
    const best = new Map<string, Named>()
    for (const { of, address, reference, prices: own, title } of signs) {
      const share = Math.max(0, ...windows.map((words) => shareRead(title, words, weigh)))
      const why: NamedBy | null =
        address !== null && letters.includes(address)
          ? 'address'
          : reference !== null && references.has(reference)
            ? 'reference'
            : share >= READ_WITH_PRICE && own.some((price) => prices.has(price))
              ? 'price'
              : share >= READ
                ? 'title'
                : null
      if (why === null) continue
      const score = SCORES[why] * (why === 'title' || why === 'price' ? 0.5 + 0.5 * share : 1)
      const key = `${of.item}\n${of.page}`
      const known = best.get(key)
      if (known && known.score >= score) continue
      best.set(key, { item: of.item, page: of.page, picture: of.picture, score, why })
    }
    const named = [...best.values()].sort((a, b) => b.score - a.score)
    const shared = named.filter(({ score }) => score === named[0]?.score)
    return shared.length > MOST ? [] : named.slice(0, MOST)
  }
}

/** Whether an address of one of these domains stands in a text read from a picture, dots and all. */
export function showsDomain(text: string, domains: readonly string[]): boolean {
  const read = plainLetters(text)
  return domains.some((domain) => {
    const parts = plainLetters(domain)
      .split('.')
      .map((part) => part.replace(/[^\p{L}\p{N}-]/gu, ''))
    return new RegExp(`(?<![\\p{L}\\p{N}-])${parts.join('[.,·]')}(?![\\p{L}\\p{N}-]|[.][\\p{L}])`, 'u').test(read)
  })
}

function signOf(of: CatalogueItem): Sign {
  return {
    of,
    address: of.page === null ? null : addressOf(of.page),
    reference: referenceOf(of.item),
    prices: [...pricesIn((of.prices ?? []).join(' ; '))],
    title: [...new Set(wordsOf(of.title))],
  }
}

/** The words of every three lines that follow each other; empty lines do not count. */
function windowsOf(text: string): Set<string>[] {
  const lines = text
    .split('\n')
    .map(wordsOf)
    .filter((words) => words.length > 0)
  return lines.map((_, n) => new Set(lines.slice(n, n + LINES).flat()))
}

function shareRead(title: string[], words: Set<string>, weigh: (words: string[]) => number): number {
  const read = title.filter((word) => words.has(word))
  return read.length < FEWEST_WORDS ? 0 : weigh(read) / weigh(title)
}

function wordsOf(text: string): string[] {
  return plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)
}

/** Host and path as letters and figures alone; null where the address is of no page below the front page. */
function addressOf(page: string): string | null {
  const url = URL.parse(page)
  if (!url || url.pathname.length <= SHORTEST_PATH) return null
  const address = plainLetters(fold(`${url.host.replace(/^www\./, '')}${url.pathname}`)).replace(/[^\p{L}\p{N}]/gu, '')
  return address.length < SHORTEST_ADDRESS ? null : address
}
