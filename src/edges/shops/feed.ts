import { gunzipSync } from 'node:zlib'
import { XMLParser } from 'fast-xml-parser'
import { Trouble } from '../../contract/refusal.ts'

/** Reads CSV records piece by piece; handed in, for it is the core's. */
export type CsvReader = () => { push(text: string): CsvRow[]; end(): CsvRow[] }
type CsvRow = { cells: string[]; line: number }

/** One product as its feed writes it, and where in the feed. */
export type FeedProduct = { id: string; title: string; link: string | null; pictures: string[]; place: string }

const MOST_TEXT = 60_000_000
const PICTURES_PER_PRODUCT = 11

/**
 * Reads a Google Merchant feed (RSS 2.0, RSS 1.0 or Atom, with `g:` fields) or a CSV with `id,title,link,image_link,
 * additional_image_link`, plain or gzipped. The bytes decide which, not the name. Throws Trouble('broken') where it is
 * neither. Source: Google Merchant Center product data specification.
 */
export function readFeed(bytes: Uint8Array, csv: CsvReader): FeedProduct[] {
  const text = textOf(unpacked(bytes))
  return /^\s*</.test(text) ? readXml(text) : readCsv(text, csv)
}

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_TEXT })
  } catch (cause) {
    throw new Trouble('broken', 'the feed is packed and cannot be unpacked', { cause })
  }
}

function textOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1')
  const named = /^\xff\xfe/.test(head) ? 'utf-16le' : /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)?.[1]
  try {
    return new TextDecoder(named ?? 'utf-8').decode(bytes)
  } catch (cause) {
    throw new Trouble('broken', `the feed is in an encoding nobody knows (${named})`, { cause })
  }
}

// ── XML ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

type Node = { [name: string]: unknown }

function readXml(text: string): FeedProduct[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    // A feed must not be able to unfold itself into gigabytes: only the five predefined entities are read, below.
    processEntities: false,
    isArray: (name) => name === 'item' || name === 'entry' || name === 'additional_image_link',
  })
  let root: Node
  try {
    root = parser.parse(text) as Node
  } catch (cause) {
    throw new Trouble('broken', 'the feed is broken XML', { cause })
  }
  const channel = childOf(childOf(root, 'rss'), 'channel') ?? childOf(root, 'RDF') ?? childOf(root, 'feed')
  const entries = channel?.['item'] ?? channel?.['entry']
  if (!Array.isArray(entries)) throw new Trouble('broken', 'this is no product feed: no RSS items, no Atom entries')
  return entries.filter(isNode).map((entry, n) => ({
    id: firstText(entry['id']) || firstText(entry['guid']),
    title: firstText(entry['title']),
    link: linkOf(entry['link']),
    pictures: distinct([firstText(entry['image_link']), ...listOf(entry['additional_image_link']).map(firstText)]),
    place: `item ${n + 1}`,
  }))
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function childOf(node: Node | undefined, name: string): Node | undefined {
  const child = node?.[name]
  return isNode(child) ? child : undefined
}

function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** The text of an element; of the first one where the plain and the `g:` field are both given. */
function firstText(value: unknown): string {
  for (const one of listOf(value)) {
    const text = typeof one === 'string' ? one : isNode(one) && typeof one['#text'] === 'string' ? one['#text'] : ''
    if (text.trim() !== '') return plain(text.trim())
  }
  return ''
}

/** RSS writes a link as text, Atom as an attribute, of which `rel="alternate"` is the page. */
function linkOf(value: unknown): string | null {
  const text = firstText(value)
  if (text !== '') return text
  const links = listOf(value).filter(isNode)
  const page = links.find((link) => (link['@rel'] ?? 'alternate') === 'alternate') ?? links[0]
  return typeof page?.['@href'] === 'string' ? plain(page['@href']) : null
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

// ── CSV ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

function readCsv(text: string, csv: CsvReader): FeedProduct[] {
  const reader = csv()
  const [header, ...rows] = [...reader.push(text), ...reader.end()]
  const names = header?.cells.map((name) => name.trim().toLowerCase().replace(/ /g, '_')) ?? []
  if (!names.includes('id') || !names.includes('image_link')) {
    throw new Trouble('broken', 'this is no product feed: neither XML nor a CSV with the columns id and image_link')
  }
  return rows.map(({ cells, line }) => {
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? ''
    return {
      id: cell('id'),
      title: cell('title'),
      link: cell('link') || null,
      pictures: distinct([cell('image_link'), ...cell('additional_image_link').split(/\s*,\s*/)]),
      place: String(line),
    }
  })
}

function distinct(pictures: string[]): string[] {
  return [...new Set(pictures)].filter((picture) => picture !== '').slice(0, PICTURES_PER_PRODUCT)
}
