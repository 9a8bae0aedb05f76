import { isWordUnit } from './units.ts'

const BEYOND_ASCII = /[^\u0000-\u007f]/

/**
 * True where the text holds `raw` (in NFC) letter by letter, case and accents included, and not inside a longer word:
 * `raw:"Orange"` takes neither "orange" nor "Oranges".
 */
export function holdsRaw(text: string, raw: string): boolean {
  const normal = BEYOND_ASCII.test(text) ? text.normalize('NFC') : text
  for (let at = normal.indexOf(raw); at >= 0; at = normal.indexOf(raw, at + 1)) {
    const end = at + raw.length
    const beginsAWord = at === 0 || !inside(raw.charCodeAt(0), normal.charCodeAt(at - 1))
    const endsAWord = end === normal.length || !inside(raw.charCodeAt(raw.length - 1), normal.charCodeAt(end))
    if (beginsAWord && endsAWord) return true
  }
  return false
}

function inside(edge: number, neighbour: number): boolean {
  return isWordUnit(edge) && isWordUnit(neighbour)
}
