import { type Laid, SIDE } from './colours.ts'
import { largestSpot } from './spots.ts'
import { ANOTHER } from './verdict.ts'

/** Levels of Cb and Cr, and share of the larger colour, by which a block that was kept may lie off. */
const KEPT = { levels: 6, share: 0.2 }
/** Beyond both of these a block differs: glare on a screen takes a third. */
const DIFFERS = { levels: 12, share: 0.4 }
/** Of the blocks that do not differ, this many must be kept: the others lie on edges, or a tint lies on everything. */
const MOST_KEPT = 0.8
/** Of all blocks, this many must be kept and coloured: grey stays grey under any filter, and proves nothing. */
const LEAST_COLOURED = 0.1

/**
 * Whether the query shows another thing in the same place: one piece in the middle has other colours, and all around it
 * they are kept. False says nothing: a filter, a tint, a grey copy or a backdrop without colours leaves no colours to
 * compare by. To fit the filter instead was tried: two colours alone can be turned into any other two, and people's
 * filters are not linear.
 */
export function isOtherByColour({ count, places, known, seen }: Laid): boolean {
  const marks = new Uint8Array(SIDE * SIDE)
  let [differing, kept, coloured] = [0, 0, 0]
  for (let n = 0; n < 2 * count; n += 2) {
    const off = Math.hypot(seen[n]! - known[n]!, seen[n + 1]! - known[n + 1]!)
    const most = Math.max(Math.hypot(known[n]!, known[n + 1]!), Math.hypot(seen[n]!, seen[n + 1]!))
    if (off > DIFFERS.levels && off > DIFFERS.share * most) {
      marks[places[n / 2]!] = 1
      differing++
    } else if (off <= KEPT.levels || off <= KEPT.share * most) {
      kept++
      if (most >= DIFFERS.levels) coloured++
    }
  }
  if (2 * differing > count || kept < MOST_KEPT * (count - differing) || coloured < LEAST_COLOURED * count) return false
  return count > 0 && largestSpot(marks, SIDE) >= ANOTHER * count
}

/** Cosine of the turn of a hue (45°) that people's filters hardly reach. */
const TURNED = 0.7

/** Whether at least half of the blocks are coloured in both and of another hue: another backdrop, or a strong filter. */
export function isOtherHue({ count, known, seen }: Laid): boolean {
  let turned = 0
  for (let n = 0; n < 2 * count; n += 2) {
    const before = Math.hypot(known[n]!, known[n + 1]!)
    const after = Math.hypot(seen[n]!, seen[n + 1]!)
    const along = known[n]! * seen[n]! + known[n + 1]! * seen[n + 1]!
    if (Math.min(before, after) > DIFFERS.levels && along < TURNED * before * after) turned++
  }
  return count > 0 && 2 * turned >= count
}
