import { CatalogueItem } from '../../../contract/picture.ts'
import type { Known } from './known.ts'

/** What is remembered of one picture, and every item that shows it. */
export type Entry = { items: CatalogueItem[]; known: Known }

const MAGIC = 'tocsin pictures 4\n'
type Size = {
  items: CatalogueItem[]
  width: number
  height: number
  regions: Known['hashes'][number]['region'][]
  grid: number
  colours: number
  records: number
}

/** Entries as one block: a line of JSON with items and sizes, then the numbers, little-endian, entry by entry. */
export function writeIndex(entries: readonly Entry[]): Uint8Array {
  const sizes = entries.map(({ items, known }): Size => {
    const { width, height, hashes, grid, colours, records } = known
    return {
      items,
      width,
      height,
      regions: hashes.map(({ region }) => region),
      grid: grid?.length ?? 0,
      colours: colours?.length ?? 0,
      records: records.length,
    }
  })
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify(sizes)}\n`)
  const bodies = entries.flatMap(({ known }) => arraysOf(known).map(bytesOf))
  const bytes = new Uint8Array(head.length + bodies.reduce((sum, body) => sum + body.length, 0))
  bytes.set(head)
  let at = head.length
  for (const body of bodies) {
    bytes.set(body, at)
    at += body.length
  }
  return bytes
}

/** Reads what `writeIndex` wrote; throws an Error with a plain sentence where it is something else or cut off. */
export function readIndex(file: Uint8Array): Entry[] {
  // Node's Buffer is a Uint8Array whose `slice` shares memory instead of copying.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length))
  const end = bytes.indexOf(10, MAGIC.length)
  if (magic !== MAGIC || end < 0) throw new Error('this is no picture index of this version')
  const sizes = JSON.parse(new TextDecoder().decode(bytes.subarray(MAGIC.length, end))) as Size[]
  let at = end + 1
  const take = (length: number): ArrayBuffer => {
    if (at + length > bytes.length) throw new Error('the picture index is cut off')
    // A copy of its own: numbers of four bytes must begin at a multiple of four.
    const taken = bytes.slice(at, at + length).buffer as ArrayBuffer
    at += length
    return taken
  }
  return sizes.map(({ items, width, height, regions, grid, colours, records }) => ({
    items: items.map((item) => CatalogueItem.parse(item)),
    known: {
      width,
      height,
      hashes: regions.map((region) => ({ words: new Uint32Array(take(32)), region })),
      grid: grid > 0 ? new Uint8Array(take(grid)) : null,
      colours: colours > 0 ? new Uint8Array(take(colours)) : null,
      records: new Uint8Array(take(records)),
    },
  }))
}

function arraysOf({ hashes, grid, colours, records }: Known): (Uint8Array | Uint32Array)[] {
  return [...hashes.map((hash) => hash.words), ...(grid ? [grid] : []), ...(colours ? [colours] : []), records]
}

function bytesOf(array: Uint8Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}
