/** Statistics that every stage may use. All functions are pure; random draws come from a seed handed in. */

/** Linear-interpolated quantile (Hyndman & Fan type 7) of values in any order; NaN where there are none. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sortedQuantile(sorted, p)
}

/** The same for values already ascending. */
export function sortedQuantile(sorted: readonly number[], p: number): number {
  if (sorted.length === 0) return Number.NaN
  const place = Math.min(Math.max(p, 0), 1) * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (high - low) * (place - below)
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** ln Γ(x), x > 0 (Lanczos, g = 7; about 1e-13 relative). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const t = x + 6.5
  let sum = 0.99999999999980993
  for (let i = 0; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (x + i)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** P(X ≥ count) for X ~ Poisson(mean). */
export function poissonTail(count: number, mean: number): number {
  return negativeBinomialTail(count, mean, Number.POSITIVE_INFINITY)
}

/**
 * P(X ≥ count) for a negative binomial of this mean and size (variance = mean + mean² ÷ size; an infinite size is
 * Poisson). Sums whichever side of the count is shorter.
 */
export function negativeBinomialTail(count: number, mean: number, size: number): number {
  if (count <= 0) return 1
  if (mean <= 0) return 0
  const from = Math.ceil(count)
  if (from <= mean) {
    let below = 0
    for (let x = 0; x < from; x++) below += Math.exp(logNegativeBinomial(x, mean, size))
    return Math.max(0, 1 - below)
  }
  let term = Math.exp(logNegativeBinomial(from, mean, size))
  let tail = term
  const step = Number.isFinite(size) ? mean / (mean + size) : 0
  for (let x = from; term > tail * 1e-12; x++) {
    term *= Number.isFinite(size) ? ((x + size) / (x + 1)) * step : mean / (x + 1)
    tail += term
  }
  return Math.min(1, tail)
}

function logNegativeBinomial(x: number, mean: number, size: number): number {
  if (!Number.isFinite(size)) return x * Math.log(mean) - mean - logGamma(x + 1)
  return (
    logGamma(x + size) -
    logGamma(size) -
    logGamma(x + 1) +
    size * Math.log(size / (size + mean)) +
    x * Math.log(mean / (size + mean))
  )
}

/** A seeded stream of numbers in [0, 1) (mulberry32): the same seed, the same numbers, everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A Poisson draw; above 60 a rounded normal one, which is near enough for simulated worlds. */
export function drawPoisson(mean: number, random: () => number): number {
  if (mean <= 0) return 0
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * drawNormal(random)))
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count++
  return count
}

/** A standard normal draw (Box–Muller). */
export function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/**
 * Percentile bootstrap interval of a statistic of `items` (resampled whole: one brand, one file, one cascade an item).
 * Answers [low, high] at `level` (0.9 by default).
 */
export function bootstrap<T>(
  items: readonly T[],
  statistic: (sample: T[]) => number,
  seed: number,
  rounds = 1000,
  level = 0.9,
): [number, number] {
  const random = seededRandom(seed)
  const found: number[] = []
  for (let round = 0; round < rounds; round++) {
    const value = statistic(items.map(() => items[Math.floor(random() * items.length)]!))
    if (Number.isFinite(value)) found.push(value)
  }
  found.sort((a, b) => a - b)
  return [sortedQuantile(found, (1 - level) / 2), sortedQuantile(found, (1 + level) / 2)]
}
