/** A picture that may be shown, and the query's sets that say so, the loudest first. */
export type Candidate = { picture: number; votes: number; sets: number[] }

const TURNS = 16
const SIZES = 12
const BINS = TURNS * SIZES
/** Sets that are compared with a candidate in full. */
const MOST_SETS = 3
/** Pictures whose votes are looked at by turn and size: the rest have fewer altogether than these in one bin. */
const SHORTLIST = 160

/**
 * What features say about known pictures. A feature votes for a turn and a change of size too, and only votes that agree
 * on both are summed (weak geometric consistency; Jégou et al. 2008): chance spreads over all turns and sizes, a copy
 * does not.
 */
export class Votes {
  readonly #pictures: number[] = []
  readonly #bins: number[] = []
  readonly #sets: number[] = []
  readonly #weights: number[] = []

  add(picture: number, bin: number, set: number, weight: number) {
    this.#pictures.push(picture)
    this.#bins.push(bin)
    this.#sets.push(set)
    this.#weights.push(weight)
  }

  /** At most `most` pictures with at least `least` votes that agree, the likeliest first. */
  candidates(most: number, least: number): Candidate[] {
    const totals = new Map<number, number>()
    for (const [n, picture] of this.#pictures.entries()) {
      totals.set(picture, (totals.get(picture) ?? 0) + this.#weights[n]!)
    }
    const shortlist = [...totals]
      .filter(([, total]) => total >= least)
      .sort((a, b) => b[1] - a[1])
      .slice(0, SHORTLIST)
    const byBin = new Map(shortlist.map(([picture]) => [picture, new Float32Array(BINS)]))
    const bySet = new Map(shortlist.map(([picture]) => [picture, new Map<number, number>()]))
    for (const [n, picture] of this.#pictures.entries()) {
      const bins = byBin.get(picture)
      const sets = bySet.get(picture)
      if (!bins || !sets) continue
      bins[this.#bins[n]!]! += this.#weights[n]!
      sets.set(this.#sets[n]!, (sets.get(this.#sets[n]!) ?? 0) + this.#weights[n]!)
    }
    return [...byBin]
      .map(([picture, bins]) => ({ picture, votes: fullest(bins) }))
      .filter(({ votes }) => votes >= least)
      .sort((a, b) => b.votes - a.votes || a.picture - b.picture)
      .slice(0, most)
      .map(({ picture, votes }) => {
        const sets = [...bySet.get(picture)!].sort((a, b) => b[1] - a[1]).slice(0, MOST_SETS)
        return { picture, votes, sets: sets.map(([set]) => set) }
      })
  }
}

/** Sixteenths of a turn and half octaves of size, 1:8 to 8:1. */
export function binOf(turn: number, ratio: number): number {
  const size = Math.max(0, Math.min(SIZES - 1, Math.floor(2 * Math.log2(ratio) + SIZES / 2)))
  return size * TURNS + (Math.round((turn * TURNS) / 256) & (TURNS - 1))
}

/** The most votes in a bin and those beside it: a true change of size or turn may lie on a border. */
function fullest(votes: Float32Array): number {
  let best = 0
  for (let size = 0; size < SIZES; size++) {
    for (let turn = 0; turn < TURNS; turn++) {
      let sum = 0
      for (const next of [size, Math.min(SIZES - 1, size + 1)]) {
        for (const beside of [turn - 1, turn, turn + 1]) sum += votes[next * TURNS + (beside & (TURNS - 1))]!
        if (next === SIZES - 1) break
      }
      if (sum > best) best = sum
    }
  }
  return best
}
