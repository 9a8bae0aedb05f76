import type { Region } from '../../../contract/primitives.ts'

/** A point of a body in pixels of the picture, with how surely it is there; 17 of them in COCO's order, the head first. */
export type BodyPoint = { x: number; y: number; score: number }

/** What a person should look at: somebody small in the background, or skin that a classifier takes for nudity. */
export type SafetyAdvice = { reason: 'person' | 'undressed'; region: Region; score: number }

/** A garment laid flat has shoulders and sleeves, but no head: two points of it must be seen. Of 15 photos one has. */
const HEAD = 0.4
const BODY = 0.35
const HEAD_POINTS = 5
/** Below this a point says nothing of where the body ends. */
const SEEN = 0.2
/** Whoever fills more of the picture's height is meant to be there. */
const BACKGROUND = 0.45
/** A model in a swimsuit is "sexy" by right: only near certainty counts. */
const UNDRESSED = 0.7
const SEXY = 0.97

/** Where to look for people: the whole picture, and nine tiles of half its size that overlap by half. */
export function viewsOf(width: number, height: number): Region[] {
  const [w, h] = [width >> 1, height >> 1]
  const steps = [0, 1, 2]
  const tiles = steps.flatMap((row) =>
    steps.map((column): Region => [(column * (width - w)) >> 1, (row * (height - h)) >> 1, w, h]),
  )
  return [[0, 0, width, height], ...tiles]
}

/** The box around a body, with a tenth to spare and inside the picture; null where there is no person. */
export function personIn(points: readonly BodyPoint[], width: number, height: number): Region | null {
  const heads = points.slice(0, HEAD_POINTS).map(({ score }) => score)
  const mean = points.reduce((sum, { score }) => sum + score, 0) / points.length
  if ((heads.sort((a, b) => b - a)[1] ?? 0) < HEAD || mean < BODY) return null
  const seen = points.filter(({ score }) => score >= SEEN)
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const spare = 0.1 * Math.max(right - left, bottom - top)
  const [x, y] = [Math.max(0, Math.round(left - spare)), Math.max(0, Math.round(top - spare))]
  const [to, down] = [Math.min(width, Math.round(right + spare)), Math.min(height, Math.round(bottom + spare))]
  return to - x < 8 || down - y < 8 ? null : [x, y, to - x, down - y]
}

/** The same person found in several views, once: the first box of those that cover each other by more than a third. */
export function distinctPeople(boxes: readonly Region[]): Region[] {
  const kept: Region[] = []
  for (const box of boxes) if (!kept.some((other) => overlap(box, other) > 1 / 3)) kept.push(box)
  return kept
}

/** What the classifier's word on a box is worth saying; null where it is ordinary. `classes` are the probabilities of a drawing, hentai, neutral, porn, sexy. */
export function adviceOn(
  region: Region,
  classes: readonly number[],
  height: number,
  isPerson: boolean,
): SafetyAdvice | null {
  const [, hentai = 0, , porn = 0, sexy = 0] = classes
  const bare = Math.max(hentai + porn, sexy >= SEXY ? sexy : 0)
  if (bare >= UNDRESSED) return { reason: 'undressed', region, score: bare }
  if (isPerson && region[3] < BACKGROUND * height) return { reason: 'person', region, score: 1 - region[3] / height }
  return null
}

/** Intersection over union. */
function overlap([x, y, w, h]: Region, [left, top, wide, high]: Region): number {
  const across = Math.min(x + w, left + wide) - Math.max(x, left)
  const down = Math.min(y + h, top + high) - Math.max(y, top)
  const common = Math.max(0, across) * Math.max(0, down)
  return common / (w * h + wide * high - common)
}
