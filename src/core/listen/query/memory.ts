import { openKernel } from './kernel.ts'
import { UNITS } from './units.ts'

/** Numbers of four bytes that a token's row has; `scan.ts` names them. */
export const ROW = 8
/** One character folds to four letters at most. */
const MOST_FOLDED = 4
/** Code units behind the text that are read or written because a block of them is. */
const SPARE = 64

// Addresses that kernel.wat knows; UNITS stands before them.
const STATE = 0x20000
const POWERS = 0x20020
const TEXT = 0x200b0

// Of the state of the cut what JavaScript reads and writes: the kind of the next word, that of the word just closed (0 for
// none), words so far, the address of the next row.
export const KIND_NEXT = 0
export const CLOSED = 1
export const WORDS = 3
export const NEXT_ROW = 4

/** Two multipliers of known hashes, 5 modulo 8: their powers repeat as late as powers modulo 2³² can. */
const HIGH_POWER = 0x2c1b3c6d
export const LOW_POWER = 0xc2b2ae35
const START_CAPACITY = 2048

const memory = new WebAssembly.Memory({ initial: 4 })
export const kernel = openKernel(memory)

/**
 * The memory in which texts are cut, one text at a time: what the last one left is overwritten by the next, so nothing
 * is allocated for a post. It grows to the longest text met.
 */
export const desk = layOut(START_CAPACITY)
writePowers()

type Desk = {
  /** Code units a text may have here. */
  capacity: number
  bytes: Buffer
  state: Int32Array
  /** The folded text by code unit; behind it, from `aside` on, the letters of words that are read apart. */
  folded: Uint16Array
  aside: number
  rows: Int32Array
  rowsAt: number
  /** Two numbers a row: hashes of how its word begins. */
  heads: Int32Array
  headsAt: number
}

function layOut(capacity: number): Desk {
  const foldedAt = TEXT + 2 * (capacity + SPARE)
  const edgesAt = foldedAt + 2 * (capacity + SPARE + MOST_FOLDED * capacity + SPARE)
  const rowsAt = edgesAt + 4 * (capacity + SPARE)
  const headsAt = rowsAt + 4 * ROW * (capacity + 1)
  const end = headsAt + 8 * (capacity + 1)
  const pages = Math.ceil((end - memory.buffer.byteLength) / 0x10000)
  if (pages > 0) memory.grow(pages)
  const { buffer } = memory
  kernel.text.value = TEXT
  kernel.folded.value = foldedAt
  kernel.edges.value = edgesAt
  kernel.rows.value = rowsAt
  return {
    capacity,
    bytes: Buffer.from(buffer),
    state: new Int32Array(buffer, STATE, 6),
    folded: new Uint16Array(buffer, foldedAt, (edgesAt - foldedAt) / 2),
    aside: capacity + SPARE,
    rows: new Int32Array(buffer, rowsAt, ROW * (capacity + 1)),
    rowsAt,
    heads: new Int32Array(buffer, headsAt, 2 * (capacity + 1)),
    headsAt,
  }
}

/** What letters are multiplied by when hashed: sixteen powers for the low half, sixteen for the high, then both 16th. */
function writePowers() {
  new Uint16Array(memory.buffer, 0, UNITS.length).set(UNITS)
  const low = powersOf(LOW_POWER, 17)
  const high = powersOf(HIGH_POWER, 17)
  const both = [low[16] as number, high[16] as number]
  new Int32Array(memory.buffer, POWERS, 36).set([...low.subarray(0, 16), ...high.subarray(0, 16), ...both, ...both])
}

/** 1, `base`, its square … `count` of them, modulo 2³². */
export function powersOf(base: number, count: number): Int32Array {
  let power = 1
  return Int32Array.from({ length: count }, (_, i) => {
    if (i > 0) power = Math.imul(power, base)
    return power
  })
}

/** Puts a text where the kernel reads it. */
export function place(text: string): void {
  if (text.length > desk.capacity) Object.assign(desk, layOut(text.length + (text.length >> 2)))
  desk.bytes.write(text, TEXT, 'utf16le')
}
