import { z } from 'zod'
import { Level } from './labels.ts'
import { Finding, Time } from './primitives.ts'

/** A call to a person. One per story; a later, louder call about the same story has `again`. */
export const Alarm = z.object({
  id: z.string(),
  brand: z.string(),
  story: z.string().nullable(),
  title: z.string(),
  level: Level,
  at: Time,
  because: z.array(Finding),
  mentions: z.number().int(),
  authors: z.number().int(),
  page: z.string().nullable(),
  again: z.boolean(),
})
export type Alarm = z.infer<typeof Alarm>

/** Minutes each level allows: to acknowledge, to speak first, to apologise in full. */
export const Clocks = z.object({
  acknowledge: z.number().nullable(),
  holding: z.number().nullable(),
  apology: z.number().nullable(),
})
export type Clocks = z.infer<typeof Clocks>
