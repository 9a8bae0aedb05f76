/** What the first hours of a cascade tell about the rest: the numbers a forecast is a weighted sum of. */
import { CLOCK_FEATURES, clockFeatures, type DayClock, EVEN, livelyTime } from './clock.ts'

export type Cascade = {
  /** UTC ms of the root. */
  t0: number
  /** Followers of the root's author; null where unknown. */
  rootFollowers: number | null
  /** Seconds after `t0` of every later event, ascending; the root is not counted. */
  offsetsSeconds: readonly number[]
}

const FRACTIONS = [1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 3 / 4] as const

/** How many ascending `offsets` are not after `until`. */
export function eventsUntil(offsets: readonly number[], until: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! <= until) low = middle + 1
    else high = middle
  }
  return low
}

/** Features of what was seen by `observeS`, as if time were measured in that span (21 numbers; at least two events). */
function shape(cascade: Cascade, observeS: number): number[] {
  const offsets = cascade.offsetsSeconds
  const seen = eventsUntil(offsets, observeS)
  const root = Math.log1p(seen)
  const since = (fraction: number) => Math.log1p(seen - eventsUntil(offsets, fraction * observeS))
  const first = offsets[0]!
  const last = offsets[seen - 1]!
  const bins = new Array<number>(12).fill(0)
  let longest = 0
  let sum = 0
  let squares = 0
  for (let i = 0; i < seen; i++) {
    const offset = offsets[i]! / observeS
    const bin = Math.min(11, Math.max(0, Math.floor(offset * 12)))
    bins[bin] = bins[bin]! + 1
    if (i > 0) longest = Math.max(longest, offsets[i]! - offsets[i - 1]!)
    sum += offset
    squares += offset * offset
  }
  const mean = sum / seen
  // Unknown followers count as typical ones, so that a network which hides them is not taken for another kind of place.
  const audience =
    cascade.rootFollowers === null || cascade.rootFollowers <= 0 ? 0 : Math.log1p(cascade.rootFollowers) / 5 - 2
  return [
    1,
    root,
    ...FRACTIONS.map((fraction) => Math.log1p(eventsUntil(offsets, fraction * observeS))),
    since(0.5),
    since(0.75),
    since(0.9),
    (root * root) / 5,
    Math.log((1 + observeS - last) / observeS) / 3,
    Math.log1p(Math.max(...bins)),
    Math.log((1 + longest) / observeS) / 3,
    mean,
    Math.sqrt(Math.max(0, squares / seen - mean * mean)),
    Math.log1p(((seen - 1) / Math.max(last - first, 1)) * observeS),
    audience,
    (audience * root) / 3,
  ]
}

/** Reactions come flat for five minutes, then fall off as a power of time (Zhao et al. 2015, SEISMIC). */
const FLAT = 300
const POWER = 0.242
const WHOLE = FLAT * (1 + 1 / POWER)

/** Share of one event's reactions that come within `delay` seconds. */
function reacted(delay: number): number {
  if (delay <= FLAT) return Math.max(0, delay) / WHOLE
  return (FLAT + (FLAT / POWER) * (1 - (FLAT / delay) ** POWER)) / WHOLE
}

/**
 * What a self-exciting process of constant degree would say (SEISMIC's form): ln growth by the horizon if every event
 * went on begetting as all did so far, as those of the last half and of the last quarter of the span did; undamped and
 * damped. Growth of ten times and more is held there: such an estimate only says "still exploding".
 */
function begetting(cascade: Cascade, observeS: number, horizonS: number): number[] {
  const offsets = cascade.offsetsSeconds
  const seen = eventsUntil(offsets, observeS)
  const exposed = [reacted(observeS), 0, 0]
  const starts = [0, observeS / 2, (3 * observeS) / 4]
  let coming = 0
  for (let i = -1; i < seen; i++) {
    const at = i < 0 ? 0 : offsets[i]!
    const now = reacted(observeS - at)
    coming += reacted(horizonS - at) - now
    for (let k = 0; k < 3; k++) {
      if (i >= 0 || k > 0) exposed[k] = exposed[k]! + now - reacted(Math.max(0, starts[k]! - at))
    }
  }
  const found: number[] = []
  for (let k = 0; k < 3; k++) {
    const born = k === 0 ? seen : seen - eventsUntil(offsets, starts[k]!)
    const branching = (born + 0.5) / (exposed[k]! + 0.5)
    const next = branching * coming
    found.push(Math.min(2.3, Math.log1p(next / (seen + 1))))
    found.push(Math.min(2.3, Math.log1p(next / Math.max(0.1, 1 - 0.4 * branching) / (seen + 1))))
  }
  return found
}

/**
 * The full row for one question: the shape, the shape times how far we look (ln horizon ÷ observed, against 24) and
 * times how long we watched (ln hours), some products, and how lively the hours to come are. What begets what is reckoned
 * in lively time: a night is short.
 */
export function cascadeFeatures(
  cascade: Cascade,
  observeS: number,
  horizonS: number,
  clock: DayClock = EVEN,
): number[] {
  const base = shape(cascade, observeS)
  const far = Math.log(horizonS / observeS / 24)
  const long = Math.log(observeS / 3600)
  const root = base[1]!
  const late = base[9]! - root
  const early = base[5]! - root
  const gap = base[13]!
  const born = begettingByClock(cascade, observeS, horizonS, clock)
  const lively = clockFeatures(clock, cascade.t0, observeS, horizonS)
  return [
    ...base,
    ...base.map((value) => value * far),
    ...base.map((value) => value * long),
    ...base.slice(0, 8).map((value) => value * far * far),
    ...base.slice(0, 2).map((value) => value * far * long),
    ...base.slice(0, 2).map((value) => value * long * long),
    ...born,
    ...born.map((value) => value * far),
    ...born.map((value) => value * long),
    ...born.map((value) => (value * root) / 5),
    ...[
      late * late,
      early * early,
      late * early,
      gap * late,
      root * late,
      root * early,
      root * gap,
      gap * gap,
      late * late * root,
    ].map((value) => value / 2),
    ...lively,
    ...lively.map((value) => value * far),
    ...lively.map((value) => value * long),
    ...lively.map((value) => value * born[0]!),
  ]
}

/** The same in lively time, stretched so that the span watched keeps its length. */
function begettingByClock(cascade: Cascade, observeS: number, horizonS: number, clock: DayClock): number[] {
  if (clock === EVEN) return begetting(cascade, observeS, horizonS)
  const lively = livelyTime(clock, cascade.t0)
  const stretch = observeS / lively(observeS)
  const seen = cascade.offsetsSeconds.slice(0, eventsUntil(cascade.offsetsSeconds, observeS))
  const offsetsSeconds = seen.map((offset) => lively(offset) * stretch)
  return begetting({ ...cascade, offsetsSeconds }, observeS, Math.max(1.02 * observeS, lively(horizonS) * stretch))
}

const SHAPE = 21
const BEGETTING = SHAPE * 3 + 12
const PRODUCTS = 9

/** Places of the few features that a self-exciting process would need: how many were seen, what they beget, and when. */
export const FEW_FEATURES: readonly number[] = [
  ...[0, 1],
  ...Array.from({ length: 24 }, (_, i) => BEGETTING + i),
  ...Array.from({ length: 4 * CLOCK_FEATURES }, (_, i) => BEGETTING + 24 + PRODUCTS + i),
]

/** Where what the last half of the span begets stands. */
const PLAIN = BEGETTING + 2

/** ln growth that a plain self-exciting process says of the last half watched. */
export function plainGrowth(features: ArrayLike<number>): number {
  return features[PLAIN]!
}

/**
 * ln growth foreseen: the learnt sum, drawn after the first hour towards what a plain self-exciting process says of the last half watched (half
 * and half from six hours on). Early a learnt shape knows more; late it mostly carries over how long the cascades it was
 * learnt from lived, which differs from place to place and year to year.
 */
export function foreseenGrowth(features: ArrayLike<number>, weights: readonly number[], observeS: number): number {
  let learnt = 0
  for (let i = 0; i < weights.length; i++) learnt += features[i]! * weights[i]!
  const plain = Math.min(0.5, Math.max(0, (0.5 * Math.log(observeS / 3600)) / Math.log(6)))
  return Math.max(0, (1 - plain) * learnt + plain * plainGrowth(features))
}

/** What the width of the band depends on: how many were seen, how far we look, how much growth is foreseen. */
export function widthFeatures(seen: number, observeS: number, horizonS: number, growth: number): number[] {
  const root = Math.log1p(seen)
  const far = Math.log(horizonS / observeS)
  const grown = Math.log1p(Math.max(0, growth))
  return [1, root, Math.log1p(far), far, Math.log(observeS / 3600), growth, grown, root * growth]
}
