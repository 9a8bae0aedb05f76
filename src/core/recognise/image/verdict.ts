import type { Agreement } from './agree.ts'

/** A piece in the middle this large that differs is another garment on the same cloth sooner than a sticker. */
export const ANOTHER = 0.14

/**
 * A smaller part of a known picture must have the very hash: a strip of cloth beside a garment lay 42 to 68 bits from the
 * same strip beside another one, and all its folds were those of the cloth. Local features find what is then missed.
 */
const SMALL = 0.5

/**
 * How sure it is, 0 (not found) … 1, that a near hash is the same picture. `distance` in bits of 256; `agreement` null
 * where there were no pixels to compare, then only Meta's own threshold counts. Two plain shirts have near hashes and
 * one outline; only the fine brightness tells them apart (0.52 was the most that a wrong one of 120 had).
 */
export function scoreOfHash(distance: number, agreement: Agreement | null): number {
  if (!agreement) return distance <= 31 ? 1 - distance / 128 : 0
  const { covered, agreeing, centre, correlation, fine, spot } = agreement
  if (covered < SMALL && distance > 31) return 0
  const kept = agreeing >= 0.8 || (agreeing >= 0.7 && centre >= 0.87)
  if (!kept || spot >= ANOTHER || correlation < 0.8 || fine < leastFineOfHash(distance)) return 0
  if (isOtherInside(agreement) || (distance > 31 && centre < 0.8)) return 0
  return 0.5 + 0.3 * agreeing + 0.2 * Math.max(0, 1 - distance / 80)
}

/** The further the hashes, the more it is the cloth that is near: then the folds must say it. */
function leastFineOfHash(distance: number): number {
  if (distance <= 31) return 0.35
  return distance <= 60 ? 0.53 : 0.6
}

/**
 * The same for local features: `places` that fit one geometry, and what the pixels laid over each other say, in the
 * view where the features lie and in the whole query. Two garments on one cloth agreed on up to 81 % of the blocks, and
 * differed in the middle; words written on a picture stand at its edges. `fills`: the known picture lies under the whole of the
 * query, as it does under a crop of it.
 */
export function scoreOfFeatures(places: number, view: Agreement, whole: Agreement, fills: boolean): number {
  const { covered, agreeing, centre, correlation, fine, spot } = view
  const kept = agreeing >= 0.84 || (agreeing >= 0.75 && centre >= 0.87)
  // Few places were a piece of printed cloth as often as a picture, but for a crop that shows a part of it and nothing else.
  const crop = fills && covered >= 0.15 && covered <= 0.6 && agreeing >= 0.85 && correlation >= 0.8
  if (!(places >= 10 ? kept && correlation >= 0.7 : crop)) return 0
  if (spot >= ANOTHER || isOtherInside(view) || covered < 0.08 || fine < leastFine(places)) return 0
  if (!isPiece(view, whole) || !endsWithView(view, whole)) return 0
  return 0.4 + 0.3 * agreeing + 0.3 * (1 - Math.exp(-places / 20))
}

/** A few places may agree by chance; a true crop with few has nearly every fold (0.93 and more of a dozen looked at). */
function leastFine(places: number): number {
  if (places < 10) return 0.7
  return places < 15 ? 0.53 : 0.4
}

/**
 * Half of the middle differs, and yet its brightness is everywhere the same: two hats cut alike on one cloth. A sticker
 * changes the brightness too.
 */
function isOtherInside({ centre, correlation }: Agreement): boolean {
  return centre < 0.6 && correlation >= 0.95
}

/** A small piece of the known picture in a part of the query may be the cloth alone: it must agree the better. */
function isPiece({ covered, fine }: Agreement, whole: Agreement): boolean {
  return whole.covered - covered < 0.01 || covered >= 0.3 || (covered >= 0.22 && fine >= 0.8)
}

/**
 * Beyond the view stands either more of the same picture or something else altogether. Half alike is a backdrop that
 * goes on around another garment.
 */
function endsWithView(view: Agreement, whole: Agreement): boolean {
  const alike = alikeBeyond(view, whole)
  return alike === null || alike <= 0.25 || alike >= 0.6
}

/** Whether more of the same picture stands beyond the view: then the view is no border of it. */
export function goesOn(view: Agreement, whole: Agreement): boolean {
  const alike = alikeBeyond(view, whole)
  return alike !== null && alike > 0.5
}

/** The share of what lies beyond the view that looks alike; null where hardly anything does. */
function alikeBeyond(view: Agreement, whole: Agreement): number | null {
  const beyond = whole.covered - view.covered
  return beyond < 0.1 ? null : (whole.covered * whole.agreeing - view.covered * view.agreeing) / beyond
}
