import { fold } from '../../kit/fold.ts'
import { lettersOf } from './hashes.ts'
import { isOrdinary } from './ordinary.ts'
import { ANY_KIND } from './scan.ts'
import type { QueryTree, QueryWord } from './syntax.ts'

/** A word shorter than this has too many neighbours that are words themselves. */
export const MIN_NAME = 6
/** From this length on even the first letter may be wrong: `resident` is the rare case, `range` for `orange` the usual one. */
const LONG_NAME = 8
const LETTERS_ONLY = /^\p{L}+$/u
/** What French and English add to a word to make another form of it. */
const ENDINGS = 'sxzre'

/**
 * True where `written` is `name` with one slip: a letter changed, left out, added, or two neighbours swapped (Damerau's
 * distance 1, CACM 7(3), 1964: four misspellings in five). Both folded. Not counted as slips:
 * - a wrong first letter where the name is short: people seldom err there (Yannakoudakis & Fawthrop, 1983), and most
 *   words one letter away from a name differ from it there. The first two swapped is a slip all the same;
 * - an ending: `redoutes` and `redouter` are forms of `redoute`, and so is `domino` of `dominos`;
 * - anything with a digit: the next model is not a misspelling of this one.
 */
export function isNear(name: string, written: string): boolean {
  const longer = written.length - name.length
  if (longer > 1 || longer < -1 || name === written || !LETTERS_ONLY.test(written)) return false
  let same = 0
  while (same < name.length && name[same] === written[same]) same++
  let tail = 0
  const most = Math.min(name.length, written.length) - same
  while (tail < most && name[name.length - 1 - tail] === written[written.length - 1 - tail]) tail++
  const was = name.slice(same, name.length - tail)
  const is = written.slice(same, written.length - tail)
  if (was.length === 2 && is === `${was[1]}${was[0]}`) return true
  if (was.length > 1 || is.length > 1) return false
  if (tail === 0 && ((was === '' && ENDINGS.includes(is)) || (is === '' && was === 's'))) return false
  return same > 0 || name.length >= LONG_NAME
}

/**
 * The words of a query of which one near spelling may stand for the exact one: of what the query cannot do without the
 * part that is most a name, which is where the fewest words are ordinary ones; of several alike, the first. So `sephora
 * (colis OR livraison)` is looked for near `sephora` alone. All alternatives of an OR count, and all words of a phrase or
 * NEAR, whose places vouch for one another. A word of six letters or more can be one; not `beginn*`, `#tag`, `@handle`,
 * `raw:"…"`, fields, and nothing under NOT.
 */
export function nearWords(tree: QueryTree): QueryWord[] {
  switch (tree.op) {
    case 'words':
      return tree.words.filter(mayBeNear)
    case 'or':
      return tree.parts.flatMap(nearWords)
    case 'and':
      return mostNames(tree.parts.map(nearWords))
    case 'near':
      return [...nearWords(tree.left), ...nearWords(tree.right)]
    default:
      return []
  }
}

function mayBeNear({ letters, prefix, kinds, text }: QueryWord): boolean {
  return letters >= MIN_NAME && !prefix && kinds === ANY_KIND && LETTERS_ONLY.test(fold(text))
}

function mostNames(choices: QueryWord[][]): QueryWord[] {
  const ordinary = (words: QueryWord[]) =>
    words.filter(({ text }) => isOrdinary(lettersOf(fold(text)))).length / words.length
  return choices
    .filter((words) => words.length > 0)
    .reduce<QueryWord[]>((best, words) => (best.length > 0 && ordinary(best) <= ordinary(words) ? best : words), [])
}
