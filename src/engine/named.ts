import type { Fingerprint, PictureMatch } from '../contract/picture.ts'
import type { Post } from '../contract/post.ts'
import type { PictureIndex } from '../contract/stages.ts'
import { itemsOf } from '../core/recognise/image/index.ts'
import { learnNames, showsDomain } from '../core/recognise/image/words.ts'
import type { Watch } from './watch.ts'

type Names = ReturnType<typeof learnNames>
const learnt = new WeakMap<PictureIndex, { size: number; names: Names }>()

function namesOf(index: PictureIndex): Names {
  const known = learnt.get(index)
  if (known?.size === index.size) return known.names
  const names = learnNames(itemsOf(index))
  learnt.set(index, { size: index.size, names })
  return names
}

/**
 * The item of the catalogue that the words in a picture name, as a match over the whole picture; empty where none is, or
 * where two pages are named as well as each other. Sizes of one garment share their page.
 */
export function matchesInWords(
  { catalogue }: Watch,
  { width, height }: Pick<Fingerprint, 'width' | 'height'>,
  words: string,
): PictureMatch[] {
  const named = namesOf(catalogue)(words)
  const [best] = named
  if (!best || named.some(({ score, page }) => score === best.score && pageOf(page) !== pageOf(best.page))) return []
  const { item, page, picture, score, why } = best
  return [{ item, page, picture, score, region: [0, 0, width, height], flipped: false, read: why }]
}

function pageOf(page: string | null): string | null {
  const url = page === null ? null : URL.parse(page)
  return url ? `${url.origin}${url.pathname}` : page
}

/**
 * Whether a post concerns the brand once the words in its picture count as its own: by which queries, or because an
 * address of ours stands there. A product's name alone says nothing of whose it is, nor does a near spelling: what is
 * read in a picture is misread often enough.
 */
export function concernsInWords(watch: Watch, post: Post, words: string): { concerns: boolean; queries: string[] } {
  const queries = watch
    .match({ ...post, text: `${post.text}\n${words}` })
    .flatMap((hit) => (hit.fuzzy ? [] : hit.query))
  return { concerns: queries.length > 0 || showsDomain(words, watch.brand.domains), queries }
}
