import type { Opinion } from '../../../contract/classifier.ts'
import type { Reading } from '../../../contract/reading.ts'

/** A reading with one head's labels as a site's own classifier has them; everything else stays as it was read. */
export function withOpinion(reading: Reading, { map, shares }: Opinion): Reading {
  const p = Math.max(...shares)
  const best = shares.indexOf(p)
  const { unsure: _, ...rest } = reading
  const unsure = (reading.unsure ?? []).filter((head) => head !== map.head)
  const kept: Reading = unsure.length > 0 ? { ...rest, unsure } : rest
  if (map.head === 'tone') return { ...kept, tone: map.labels[best]!, toneP: p }
  if (map.head === 'intent') return { ...kept, intent: map.labels[best]!, intentP: p }
  const share = (label: 'negative' | 'neutral' | 'positive') => shares[map.labels.indexOf(label)] ?? 0
  return {
    ...kept,
    polarity: { negative: share('negative'), neutral: share('neutral'), positive: share('positive') },
  }
}
