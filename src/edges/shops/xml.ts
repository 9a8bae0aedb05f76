import { XMLParser } from 'fast-xml-parser'
import { Trouble } from '../../contract/refusal.ts'

export type Node = { [name: string]: unknown }

const LISTS = new Set(['item', 'entry', 'additional_image_link', 'url', 'sitemap', 'image'])

/** Parses a feed or a sitemap without name space prefixes, attributes as `@name`. Throws Trouble('broken'). */
export function parseXml(text: string): Node {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    parseTagValue: false,
    // A feed must not be able to unfold itself into gigabytes: only the five predefined entities are read, below.
    processEntities: false,
    isArray: (name) => LISTS.has(name),
    captureMetaData: true,
  })
  try {
    return parser.parse(text) as Node
  } catch (cause) {
    throw new Trouble('broken', 'broken XML', { cause, finding: { code: 'feed_xml', params: {} } })
  }
}

const META = XMLParser.getMetaDataSymbol() as unknown as string

/** On which line of the text it was parsed from a node begins; asked from top to bottom. */
export function linesIn(text: string): (node: Node) => number {
  let [at, line] = [0, 1]
  return (node) => {
    const begins = (node[META] as { startIndex?: number } | undefined)?.startIndex ?? at
    for (; at < begins; at++) if (text[at] === '\n') line++
    return line
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function childOf(node: Node | undefined, name: string): Node | undefined {
  const child = node?.[name]
  return isNode(child) ? child : undefined
}

export function listOf(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** The text of an element; of the first one where the plain and the `g:` field are both given. */
export function firstText(value: unknown): string {
  for (const one of listOf(value)) {
    const text = typeof one === 'string' ? one : isNode(one) && typeof one['#text'] === 'string' ? one['#text'] : ''
    if (text.trim() !== '') return plain(text.trim())
  }
  return ''
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its entities read. */
export function plain(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
