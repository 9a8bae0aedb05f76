import { median } from '../../kit/stats.ts'
import { type Laid, SIDE } from './laid.ts'
import { largestSpot } from './spots.ts'
import { ANOTHER } from './verdict.ts'

/** Levels of Cb and Cr from which a block is coloured. */
const COLOURED = 12
/** Of all blocks, this many must be coloured and not differ: grey stays grey under any filter, and proves nothing. */
const LEAST_COLOURED = 0.1
/** Where half of the colours that are kept lose more of themselves than this, a tint or a filter lies on everything. */
const MOST_LOST = 0.2
/**
 * A block's colour differs beyond `levels` of Cb and Cr and so many `times` the share that half of the kept colours
 * lose, but at least `least` and at most `most` of itself: glare on a screen takes a third. A copy that keeps its
 * backdrop to a hundredth does not turn magenta into wine.
 */
const DIFFERS = { levels: 12, times: 4, least: 0.2, most: 0.4 }
/**
 * The same of its brightness: levels of 255, and times what half of the blocks lie off. Only where half of the kept
 * colours lose less than `lost`, and where the folds around are less than so much `alike`: a lamp's light or a shadow
 * changes the brightness of a piece, takes its colours at most, and leaves its folds.
 */
const LIT = { levels: 10, times: 5, lost: 0.15, alike: 0.75 }
const DARK = 8

/**
 * Whether the query shows another thing in the same place: one piece in the middle has other colours, or another
 * brightness and other folds, and all around it they are kept. What the copy lost all around says how much it may have lost in the
 * middle. False says nothing: a filter, a tint, a grey copy or a backdrop without colours leaves nothing to compare by.
 * To fit the filter instead was tried: two colours alone can be turned into any other two, and people's filters are not
 * linear. `folds`: how alike they are around each block, by place.
 */
export function isOtherPiece(laid: Laid, folds: Float32Array): boolean {
  const { count, places } = laid
  const { off, most } = coloursOff(laid)
  const losses = Array.from(off, (value, n) => value / most[n]!)
  const lost = median(losses.filter((share, n) => most[n]! >= COLOURED && share <= DIFFERS.most))
  // Not a number where nothing is coloured.
  if (!(lost <= MOST_LOST)) return false
  const share = Math.min(DIFFERS.most, Math.max(DIFFERS.least, DIFFERS.times * lost))
  const light = lightOff(laid)
  const dimmed = lost > LIT.lost ? Number.POSITIVE_INFINITY : Math.max(LIT.levels, LIT.times * median(light))
  const marks = new Uint8Array(SIDE * SIDE)
  let [differing, around] = [0, 0]
  for (let n = 0; n < count; n++) {
    const relit = light[n]! > dimmed && folds[places[n]!]! < LIT.alike
    if (relit || (off[n]! > DIFFERS.levels && losses[n]! > share)) {
      marks[places[n]!] = 1
      differing++
    } else if (most[n]! >= COLOURED) around++
  }
  if (2 * differing > count || around < LEAST_COLOURED * count) return false
  return largestSpot(marks, SIDE) >= ANOTHER * count
}

/** Of each block how far its colour lies off, and the larger of its two colours, in levels. */
function coloursOff({ count, known, seen }: Laid) {
  const off = new Float32Array(count)
  const most = new Float32Array(count)
  for (let n = 0; n < count; n++) {
    const [cb, cr] = [3 * n + 1, 3 * n + 2]
    off[n] = Math.hypot(seen[cb]! - known[cb]!, seen[cr]! - known[cr]!)
    most[n] = Math.max(Math.hypot(known[cb]!, known[cr]!), Math.hypot(seen[cb]!, seen[cr]!))
  }
  return { off, most }
}

/** Of each block how far its brightness lies off, in levels, once the whole is as bright as the known picture. */
function lightOff({ count, known, seen }: Laid): number[] {
  const blocks = Array.from({ length: count }, (_, n) => 3 * n)
  const gain = median(blocks.map((at) => seen[at]! / Math.max(DARK, known[at]!)))
  return blocks.map((at) => Math.abs(seen[at]! - gain * known[at]!))
}

/** Cosine of the turn of a hue (45°) that people's filters hardly reach. */
const TURNED = 0.7

/** Whether at least half of the blocks are coloured in both and of another hue: another backdrop, or a strong filter. */
export function isOtherHue({ count, known, seen }: Laid): boolean {
  let turned = 0
  for (let n = 0; n < count; n++) {
    const [cb, cr] = [3 * n + 1, 3 * n + 2]
    const before = Math.hypot(known[cb]!, known[cr]!)
    const after = Math.hypot(seen[cb]!, seen[cr]!)
    const along = known[cb]! * seen[cb]! + known[cr]! * seen[cr]!
    if (Math.min(before, after) > COLOURED && along < TURNED * before * after) turned++
  }
  return count > 0 && 2 * turned >= count
}
