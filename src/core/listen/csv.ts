import type { Finding } from '../../contract/primitives.ts'
import type { CsvRow } from '../kit/csv.ts'
import { type ParsedPost, parsePost } from './normalise.ts'

const REQUIRED = ['network', 'id', 'at', 'text']
const OPTIONAL = ['author', 'followers', 'lang', 'url', 'image', 'kind', 'of']

/** Turns the rows under a CSV header into posts. */
export type CsvPosts = (row: CsvRow, zone?: string) => ParsedPost

/**
 * Reads the header `network,id,at,text` (+ `author,followers,lang,url,image,kind,of`; any order, unknown columns
 * ignored) and returns the reader of its rows, or one refusal of the whole file.
 * Codes: `csv_header_missing {missing,found}`, `csv_header_twice {column}`; per row `csv_quote_open`,
 * `csv_cells {found,expected}` and those of `parsePost`.
 */
export function csvPosts(header: readonly string[]): CsvPosts | Finding {
  const names = header.map((cell) => cell.trim().toLowerCase())
  const missing = REQUIRED.filter((name) => !names.includes(name))
  if (missing.length > 0)
    return { code: 'csv_header_missing', params: { missing: missing.join(','), found: names.join(',').slice(0, 200) } }
  const known = [...REQUIRED, ...OPTIONAL]
  const twice = known.find((name) => names.indexOf(name) !== names.lastIndexOf(name))
  if (twice) return { code: 'csv_header_twice', params: { column: twice } }
  const place = new Map(known.map((name) => [name, names.indexOf(name)]))

  return ({ cells, broken }, zone) => {
    if (broken) return { reason: { code: 'csv_quote_open', params: {}, drop: 'bad_item' } }
    if (cells.length !== names.length)
      return {
        reason: { code: 'csv_cells', params: { found: cells.length, expected: names.length }, drop: 'bad_item' },
      }
    const cell = (name: string) => {
      const at = place.get(name) ?? -1
      return at < 0 || cells[at] === '' ? undefined : cells[at]
    }
    const author = cell('author')
    const image = cell('image')
    return parsePost(
      {
        network: cell('network'),
        id: cell('id'),
        at: cell('at'),
        // An empty cell is an empty text (a picture alone), not a missing one.
        text: cells[place.get('text') ?? -1],
        author: author ? { id: author, handle: author, followers: cell('followers') } : undefined,
        lang: cell('lang'),
        url: cell('url'),
        images: image ? [image] : [],
        kind: cell('kind'),
        of: cell('of'),
      },
      zone,
    )
  }
}
