/**
 * The learnt features: their 32-bit hashes, found by open addressing behind a small bit filter, because half of what a post holds
 * was never seen in training and should cost one look and weigh nothing. A slot is one word, that many of them lie near: the row,
 * counted from one, above 15 bits of the hash; the other 17 bits say where it is looked for. So one unknown
 * feature in some thousands is taken for a known one.
 */
export type Rows = { mask: number; slots: Int32Array; filter: Uint32Array }

const FILTER_BITS = 20
const TAG_BITS = 15
const TAG = 2 ** TAG_BITS - 1
/** Slots that 17 bits of a hash can name. */
const MOST_SLOTS = 2 ** (32 - TAG_BITS)

/** `hashes[i]` becomes row i. Throws where they are more than three quarters of the slots there can be. */
export function fileRows(hashes: Int32Array): Rows {
  if (hashes.length > 0.75 * MOST_SLOTS) throw new Error(`${hashes.length} rows do not fit into ${MOST_SLOTS} slots`)
  let size = 1024
  while (size < Math.min(MOST_SLOTS, hashes.length * 2)) size *= 2
  const slots = new Int32Array(size)
  const filter = new Uint32Array(2 ** (FILTER_BITS - 5))
  const mask = size - 1
  for (let row = 0; row < hashes.length; row++) {
    const hash = hashes[row]!
    let slot = (hash >>> TAG_BITS) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = ((row + 1) << TAG_BITS) | (hash & TAG)
    filter[hash >>> (37 - FILTER_BITS)] =
      filter[hash >>> (37 - FILTER_BITS)]! | (1 << ((hash >>> (32 - FILTER_BITS)) & 31))
  }
  return { mask, slots, filter }
}

/** The row of a feature, or −1. */
export function rowOf({ mask, slots, filter }: Rows, hash: number): number {
  if ((filter[hash >>> (37 - FILTER_BITS)]! & (1 << ((hash >>> (32 - FILTER_BITS)) & 31))) === 0) return -1
  const tag = hash & TAG
  let slot = (hash >>> TAG_BITS) & mask
  for (;;) {
    const entry = slots[slot]!
    if (entry === 0) return -1
    if ((entry & TAG) === tag) return (entry >>> TAG_BITS) - 1
    slot = (slot + 1) & mask
  }
}
