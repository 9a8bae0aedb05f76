import type { Luma } from '../../../contract/picture.ts'

/** A PDQ hash as eight 32-bit words in the order of its hex digits, its left-right mirror, and the quality 0…100. */
export type PdqHash = { words: Uint32Array; mirror: Uint32Array; quality: number }

const SIDE = 64
const DCT = 16
/** Frequencies 1…16 of a 64-point cosine transform; the constant term says nothing about content. */
const COSINES = cosines()

/**
 * The 256-bit perceptual hash of a picture: two passes of a box filter, 64 × 64 samples, the 16 × 16 lowest
 * frequencies above zero against their median. Equal to the C++ reference for the same greyscale pixels
 * (Meta, "The TMK+PDQF video-hashing algorithm and the PDQ image-hashing algorithm", 2019).
 */
export function pdqHash(luma: Luma): PdqHash {
  return hashOfGrid(pdqGrid(luma))
}

/** Used again for the next picture: megabytes made anew for each cost as much as a filter's pass. */
let first = new Float32Array(0)
let second = new Float32Array(0)

/** The 64 × 64 samples that PDQ transforms: any rectangle's samples may be handed to `hashOfGrid` in their place. */
export function pdqGrid({ width, height, data }: Luma): Float32Array {
  if (first.length < data.length) {
    first = new Float32Array(data.length)
    second = new Float32Array(data.length)
  }
  const [pixels, other] = [first, second]
  pixels.set(data)
  const across = filterWindow(width)
  const down = filterWindow(height)
  for (let pass = 0; pass < 2; pass++) {
    for (let y = 0; y < height; y++) filterRow(pixels, other, y * width, width, across)
    filterColumns(other, pixels, width, height, down)
  }
  const grid = new Float32Array(SIDE * SIDE)
  for (let i = 0; i < SIDE; i++) {
    const row = Math.floor(((i + 0.5) * height) / SIDE) * width
    for (let j = 0; j < SIDE; j++) grid[i * SIDE + j] = pixels[row + Math.floor(((j + 0.5) * width) / SIDE)]!
  }
  return grid
}

/** Hashes 64 × 64 samples, row by row. The mirror is free: it changes the sign of the odd horizontal frequencies. */
export function hashOfGrid(grid: Float32Array): PdqHash {
  const half = new Float32Array(DCT * SIDE)
  for (let i = 0; i < DCT; i++) {
    const row = half.subarray(i * SIDE, i * SIDE + SIDE)
    for (let k = 0; k < SIDE; k++) {
      const weight = COSINES[i * SIDE + k]!
      for (let j = 0, at = k * SIDE; j < SIDE; j++, at++) row[j] = row[j]! + weight * grid[at]!
    }
  }
  const spectrum = new Float32Array(DCT * DCT)
  for (let i = 0; i < DCT; i++) {
    for (let j = 0; j < DCT; j++) {
      let sum = 0
      for (let k = 0, a = i * SIDE, b = j * SIDE; k < SIDE; k++) sum += half[a + k]! * COSINES[b + k]!
      spectrum[i * DCT + j] = sum
    }
  }
  const words = bitsAboveMedian(spectrum)
  for (let at = 0; at < spectrum.length; at += 2) spectrum[at] = -spectrum[at]!
  return { words, mirror: bitsAboveMedian(spectrum), quality: qualityOf(grid) }
}

/** The 64 hex digits other PDQ tools write. */
export function toHex(words: Uint32Array): string {
  let hex = ''
  for (const word of words) hex += word.toString(16).padStart(8, '0')
  return hex
}

/** Reads 64 hex digits. */
export function fromHex(hex: string): Uint32Array {
  const words = new Uint32Array(8)
  for (let i = 0; i < 8; i++) words[i] = Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16)
  return words
}

/** Number of the 256 bits in which two hashes differ; `a` and `b` may lie anywhere in larger arrays. */
export function hamming(a: Uint32Array, b: Uint32Array, atA = 0, atB = 0): number {
  let bits = 0
  for (let i = 0; i < 8; i++) bits += popcount(a[atA + i]! ^ b[atB + i]!)
  return bits
}

/** Bits set in a 32-bit word. */
export function popcount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function cosines(): Float32Array {
  const table = new Float32Array(DCT * SIDE)
  const scale = Math.sqrt(2 / SIDE)
  for (let i = 0; i < DCT; i++) {
    for (let k = 0; k < SIDE; k++) {
      table[i * SIDE + k] = scale * Math.cos((Math.PI / 2 / SIDE) * (i + 1) * (2 * k + 1))
    }
  }
  return table
}

/** Window of the box filter so that two passes keep what 64 samples can carry. */
function filterWindow(length: number): number {
  return Math.floor((length + 2 * SIDE - 1) / (2 * SIDE))
}

/** Running mean over one row, with the window cut off at both ends as the reference does. */
function filterRow(from: Float32Array, to: Float32Array, start: number, length: number, window: number) {
  const size = Math.min(window, length)
  const ahead = Math.floor((size + 2) / 2) - 1
  let sum = 0
  let count = 0
  let lead = start
  let tail = start
  let out = start
  for (let i = 0; i < ahead; i++, lead++, count++) sum += from[lead]!
  for (let i = ahead; i < size; i++, lead++, out++) {
    sum += from[lead]!
    to[out] = sum / ++count
  }
  for (let i = size; i < length; i++, lead++, tail++, out++) {
    sum += from[lead]! - from[tail]!
    to[out] = sum / count
  }
  for (let i = 0; i < ahead; i++, tail++, out++) {
    sum -= from[tail]!
    to[out] = sum / --count
  }
}

/** The same down all columns at once: row by row is how they lie in memory. */
function filterColumns(from: Float32Array, to: Float32Array, width: number, height: number, window: number) {
  const size = Math.min(window, height)
  const ahead = Math.floor((size + 2) / 2) - 1
  const sums = new Float64Array(width)
  let count = 0
  for (let lead = 0; lead < height + ahead; lead++) {
    const at = lead * width
    const tail = at - size * width
    if (lead >= height) {
      count--
      for (let x = 0; x < width; x++) sums[x]! -= from[tail + x]!
    } else if (lead >= size) {
      for (let x = 0; x < width; x++) sums[x]! += from[at + x]! - from[tail + x]!
    } else {
      count++
      for (let x = 0; x < width; x++) sums[x]! += from[at + x]!
    }
    const out = at - ahead * width
    if (out >= 0) for (let x = 0; x < width; x++) to[out + x] = sums[x]! / count
  }
}

function bitsAboveMedian(spectrum: Float32Array): Uint32Array {
  const median = Float32Array.from(spectrum).sort()[DCT * DCT * 0.5 - 1]!
  const words = new Uint32Array(8)
  // Bit 0 is the lowest frequency and stands at the end of the hex digits.
  for (let bit = 0; bit < 256; bit++) if (spectrum[bit]! > median) words[7 - (bit >>> 5)]! |= 1 << (bit & 31)
  return words
}

/** How much gradient the samples hold: flat pictures have hashes that mean nothing. */
function qualityOf(grid: Float32Array): number {
  let sum = 0
  for (let i = 0; i < SIDE; i++) {
    for (let j = 0; j < SIDE; j++) {
      const at = i * SIDE + j
      if (i + 1 < SIDE) sum += Math.abs(Math.trunc(((grid[at]! - grid[at + SIDE]!) * 100) / 255))
      if (j + 1 < SIDE) sum += Math.abs(Math.trunc(((grid[at]! - grid[at + 1]!) * 100) / 255))
    }
  }
  return Math.min(100, Math.floor(sum / 90))
}
