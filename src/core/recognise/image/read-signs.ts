import { fold } from '../../kit/fold.ts'

const MIXED_UP: Record<string, string> = { 0: 'o', 1: 'l', i: 'l', '|': 'l', 5: 's', 8: 'b' }

/** A text folded, with one letter for all those that readers of pictures mix up. */
export function plainLetters(text: string): string {
  return fold(text).replace(/[01i|58]/g, (letter) => MIXED_UP[letter] ?? letter)
}

/** A reference is read in so many pieces at most: "P 4711 B". */
const PIECES = 3

/**
 * An item's id as a reference that could be printed beside it: letters and figures, at least four, a figure among them. A
 * number alone must have six figures, or every year and price would be one; a file's name or an address is none.
 */
export function referenceOf(item: string): string | null {
  const bare = item.replace(/[^\p{L}\p{N}]/gu, '')
  if (!/^[\p{L}\p{N}][\p{L}\p{N} _.-]{2,29}$/u.test(item) || /\.\p{L}{3,4}$/u.test(item)) return null
  if (!/\d/.test(bare) || bare.length < (/^\d+$/.test(bare) ? 6 : 4)) return null
  return /^\d+$/.test(bare) ? bare : plainLetters(bare)
}

/** Everything in a text that could be a reference: its words, and up to three neighbours in one. */
export function referencesIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const line of fold(text).split('\n')) {
    const words = line.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
    for (let n = 0; n < words.length; n++) {
      if (/^\d+$/.test(words[n]!)) found.add(words[n]!)
      for (let pieces = 1; pieces <= PIECES && n + pieces <= words.length; pieces++) {
        const joined = words.slice(n, n + pieces).join('')
        // Pieces of numbers alone are telephone numbers sooner.
        if (!/^\d+$/.test(joined)) found.add(plainLetters(joined))
      }
    }
  }
  return found
}

const AMOUNT = /(?<![\d.,])(\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+|\d{1,6})(?:[.,](\d{2}))?(?![\d.,]*\d)/g
const CURRENCY = /^\s*(?:€|\$|£|eur|usd|gbp|chf|cad)|(?:€|\$|£|eur|usd|gbp|chf|cad)\s*$/i

/** Every price in a text, in hundredths: amounts with cents, and whole ones beside a currency. */
export function pricesIn(text: string): Set<number> {
  const found = new Set<number>()
  for (const { 0: whole, 1: units = '', 2: cents, index } of text.matchAll(AMOUNT)) {
    const beside = text.slice(index + whole.length, index + whole.length + 5)
    const before = text.slice(Math.max(0, index - 5), index)
    if (cents === undefined && !CURRENCY.test(beside) && !CURRENCY.test(before)) continue
    found.add(Number(units.replace(/\D/g, '')) * 100 + Number(cents ?? 0))
  }
  return found
}
