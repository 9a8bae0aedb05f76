import type { Agreement } from './agree.ts'

/**
 * How sure it is, 0 (not found) … 1, that a near hash is the same picture. `distance` in bits of 256; `agreement` null
 * where there were no pixels to compare, then only Meta's own threshold counts.
 */
export function scoreOfHash(distance: number, agreement: Agreement | null): number {
  if (!agreement) return distance <= 31 ? 1 - distance / 128 : 0
  const { agreeing, correlation } = agreement
  if (distance <= 31 ? agreeing < 0.55 : agreeing < 0.75 || correlation < 0.75) return 0
  return 0.5 + 0.3 * agreeing + 0.2 * Math.max(0, 1 - distance / 80)
}

/** The same for local features: `places` that fit one geometry, and what the pixels laid over each other say. */
export function scoreOfFeatures(places: number, { covered, agreeing, correlation }: Agreement): number {
  if (covered < 0.08 || correlation < 0.5) return 0
  const sure = places >= 20 ? agreeing >= 0.6 : places >= 10 ? agreeing >= 0.7 : agreeing >= 0.8 && correlation >= 0.75
  return sure ? 0.4 + 0.3 * agreeing + 0.3 * (1 - Math.exp(-places / 20)) : 0
}
