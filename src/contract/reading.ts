import { z } from 'zod'
import { Intent, type Polarity, Tone, Topic } from './labels.ts'
import { Lang, Span } from './primitives.ts'

/** What a text says: one label per head with its probability, and the words that made it so. */
export const Reading = z.object({
  lang: Lang,
  polarity: z.object({ negative: z.number(), neutral: z.number(), positive: z.number() }),
  tone: Tone,
  toneP: z.number(),
  intent: Intent,
  intentP: z.number(),
  /** Heads whose answer should not be trusted on this text. */
  unsure: z.array(z.enum(['polarity', 'tone', 'intent'])).optional(),
  topics: z.array(Topic),
  /** Red topics that are both sure and felt as a harm: fewer than are found, so that the bell may rise on them. */
  grave: z.array(Topic).default([]),
  /** True where a red topic or a shock word stands in the text, even as a joke. */
  shock: z.boolean(),
  because: z.array(z.object({ span: Span, why: z.string() })),
})
export type Reading = z.infer<typeof Reading>

export function mainPolarity(reading: Pick<Reading, 'polarity'>): Polarity {
  const { negative, neutral, positive } = reading.polarity
  if (negative >= neutral && negative >= positive) return 'negative'
  return positive > neutral ? 'positive' : 'neutral'
}
