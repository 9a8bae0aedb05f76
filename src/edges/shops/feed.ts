import { gunzipSync } from 'node:zlib'
import { Trouble } from '../../contract/refusal.ts'
import { childOf, firstText, isNode, linesIn, listOf, parseXml, plain } from './xml.ts'

/** Reads CSV records piece by piece; handed in, for it is the core's. */
export type CsvReader = () => { push(text: string): CsvRow[]; end(): CsvRow[] }
type CsvRow = { cells: string[]; line: number }

/** One product as its feed writes it, and on which line. */
export type FeedProduct = {
  id: string
  title: string
  link: string | null
  pictures: string[]
  prices: string[]
  line: number
}

const MOST_TEXT = 60_000_000
const PICTURES_PER_PRODUCT = 11

/**
 * Reads a Google Merchant feed (RSS 2.0, RSS 1.0 or Atom, with `g:` fields) or a CSV with `id,title,link,image_link,
 * additional_image_link`. The text decides which, not the name. Throws Trouble('broken') where it is
 * neither. Source: Google Merchant Center product data specification.
 */
export function readFeed(text: string, csv: CsvReader): FeedProduct[] {
  return /^\s*</.test(text) ? readXml(text) : readCsv(text, csv)
}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_TEXT })
  } catch (cause) {
    throw new Trouble('broken', 'the feed cannot be unpacked', { cause, finding: { code: 'feed_packed', params: {} } })
  }
}

/** The text of a feed or a sitemap, gzipped or not, in the encoding it names. Throws Trouble('broken'). */
export function textOf(packed: Uint8Array): string {
  const bytes = unpacked(packed)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1')
  const named = /^\xff\xfe/.test(head) ? 'utf-16le' : /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes)
  } catch (cause) {
    const finding = { code: 'feed_encoding', params: { encoding: named ?? '' } }
    throw new Trouble('broken', `an encoding nobody knows: ${named}`, { cause, finding })
  }
}

// ── XML ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

function readXml(text: string): FeedProduct[] {
  const root = parseXml(text)
  const channel = childOf(childOf(root, 'rss'), 'channel') ?? childOf(root, 'RDF') ?? childOf(root, 'feed')
  const entries = channel?.['item'] ?? channel?.['entry']
  if (!Array.isArray(entries))
    throw new Trouble('broken', 'no product feed', { finding: { code: 'feed_none', params: {} } })
  const lineOf = linesIn(text)
  return entries.filter(isNode).map((entry) => ({
    id: firstText(entry['id']) || firstText(entry['guid']),
    title: firstText(entry['title']),
    link: linkOf(entry['link']),
    pictures: distinct([firstText(entry['image_link']), ...listOf(entry['additional_image_link']).map(firstText)]),
    prices: distinct([firstText(entry['price']), firstText(entry['sale_price'])]),
    line: lineOf(entry),
  }))
}

/** RSS writes a link as text, Atom as an attribute, of which `rel="alternate"` is the page. */
function linkOf(value: unknown): string | null {
  const text = firstText(value)
  if (text !== '') return text
  const links = listOf(value).filter(isNode)
  const page = links.find((link) => (link['@rel'] ?? 'alternate') === 'alternate') ?? links[0]
  return typeof page?.['@href'] === 'string' ? plain(page['@href']) : null
}

// ── CSV ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

function readCsv(text: string, csv: CsvReader): FeedProduct[] {
  const reader = csv()
  const [header, ...rows] = [...reader.push(text), ...reader.end()]
  const names = header?.cells.map((name) => name.trim().toLowerCase().replace(/ /g, '_')) ?? []
  if (!names.includes('id') || !names.includes('image_link')) {
    throw new Trouble('broken', 'no product feed', { finding: { code: 'feed_none', params: {} } })
  }
  return rows.map(({ cells, line }) => {
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? ''
    return {
      id: cell('id'),
      title: cell('title'),
      link: cell('link') || null,
      pictures: distinct([cell('image_link'), ...cell('additional_image_link').split(/\s*,\s*/)]),
      prices: distinct([cell('price'), cell('sale_price')]),
      line,
    }
  })
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '').slice(0, PICTURES_PER_PRODUCT)
}
