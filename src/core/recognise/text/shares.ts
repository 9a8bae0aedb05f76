import { opinion } from './weights/opinion.ts'

/** How often a head says a label where it is right (`hit`) and where it is wrong (`slip`), measured on texts kept apart. */
export type Rates = { hit: number; slip: number }
export type Share = { share: number; low: number; high: number }

/** 90 % interval. */
const Z = 1.645

/**
 * The share of a class among `n` texts of which `found` were given its label: the adjusted count (Forman 2008), which takes back
 * what the head misses and invents, with a 90 % interval (Wilson 1927, mapped the same way). A 65 % head counts a crowd well
 * although it reads single posts badly. Where hit and slip are too close to tell, the interval is the whole of 0…1.
 */
export function adjustShare(found: number, n: number, { hit, slip }: Rates): Share {
  if (n === 0) return { share: 0, low: 0, high: 1 }
  const seen = found / n
  if (hit - slip < 0.1) return { share: seen, low: 0, high: 1 }
  const clamp = (value: number) => Math.min(1, Math.max(0, (value - slip) / (hit - slip)))
  const middle = (seen + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n)
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((seen * (1 - seen)) / n + (Z * Z) / (4 * n * n))
  return { share: clamp(seen), low: clamp(middle - half), high: clamp(middle + half) }
}

const { polarity } = opinion.heads
const NEGATIVE: Rates = polarity.rates[polarity.labels.indexOf('negative')]!

/**
 * How much of a crowd is against it, when `negative` of `mentions` were read so in `texts` different wordings: reshares
 * of one text are read alike, so they are one look, not many.
 */
export function negativeAmong(negative: number, mentions: number, texts = mentions): Share {
  const looks = Math.min(mentions, texts)
  return adjustShare(mentions === 0 ? 0 : (negative / mentions) * looks, looks, NEGATIVE)
}
