import { z } from 'zod'
import { Intent, Polarity, Tone, Topic } from './labels.ts'
import { Time } from './primitives.ts'

/** What a person of the team says of one mention. What they leave out stays as it was read. */
export const Said = z.object({
  /** False: this is about somebody or something else of that name. */
  ours: z.boolean().optional(),
  polarity: Polarity.optional(),
  tone: Tone.optional(),
  intent: Intent.optional(),
  topics: z.array(Topic).max(Topic.options.length).optional(),
})
export type Said = z.infer<typeof Said>

/** What Tocsin may learn from corrections: one switch for homonyms, one for the reading. */
export const TeachingSwitches = z.object({ homonyms: z.boolean(), reading: z.boolean() })
export type TeachingSwitches = z.infer<typeof TeachingSwitches>

/** What a site has taught its Tocsin, and what came of it. */
export const TeachingView = z.object({
  on: TeachingSwitches,
  homonyms: z.object({
    /** Different texts marked "not us", and how many it takes. */
    marked: z.number(),
    needed: z.number(),
    /** Words that speak for the homonym, the surest first. */
    words: z.array(z.string()),
    aside: z.array(
      z.object({
        network: z.string(),
        id: z.string(),
        at: Time,
        author: z.string().nullable(),
        text: z.string(),
        url: z.string().nullable(),
        /** The words that made it so; none where a person said it. */
        words: z.array(z.string()),
      }),
    ),
  }),
  reading: z.object({
    corrections: z.number(),
    /** How many corrected labels the shipped reading gets right, and the taught one without having seen the text. */
    agreement: z.object({ heads: z.number(), before: z.number(), after: z.number() }).nullable(),
  }),
  clicks: z.array(
    z.object({ id: z.string(), at: Time, by: z.string(), said: Said, text: z.string(), texts: z.number() }),
  ),
})
export type TeachingView = z.infer<typeof TeachingView>
