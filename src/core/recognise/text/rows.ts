/**
 * The learnt features: their 32-bit hashes, found by open addressing behind a small bit filter, because half of what a post holds
 * was never seen in training and should cost one look and weigh nothing.
 */
export type Rows = { mask: number; slots: Int32Array; filter: Uint32Array }

const FILTER_BITS = 20

/** `hashes[i]` becomes row i. */
export function fileRows(hashes: Int32Array): Rows {
  let size = 1024
  while (size < hashes.length * 2) size *= 2
  const slots = new Int32Array(size * 2)
  const filter = new Uint32Array(2 ** (FILTER_BITS - 5))
  const mask = size - 1
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!
    let slot = (hash >>> 7) & mask
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
    slots[2 * slot] = hash
    slots[2 * slot + 1] = row + 1
    filter[hash >>> (37 - FILTER_BITS)] =
      filter[hash >>> (37 - FILTER_BITS)]! | (1 << ((hash >>> (32 - FILTER_BITS)) & 31))
  }
  return { mask, slots, filter }
}

/** The row of a feature, or −1. */
export function rowOf({ mask, slots, filter }: Rows, hash: number): number {
  if ((filter[hash >>> (37 - FILTER_BITS)]! & (1 << ((hash >>> (32 - FILTER_BITS)) & 31))) === 0) return -1
  let slot = (hash >>> 7) & mask
  for (;;) {
    const row = slots[2 * slot + 1]!
    if (row === 0) return -1
    if (slots[2 * slot] === hash) return row - 1
    slot = (slot + 1) & mask
  }
}
