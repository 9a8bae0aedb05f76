import { z } from 'zod'

/** A moment, in UTC milliseconds since 1970. Deadlines are computed in it; sentences turn it into local time. */
export const Time = z.number().int()

/** An opaque id made by the engine (UUIDv7) or, for a brand, a short slug a person chose. */
export const Id = z.string().min(1).max(200)

/** ISO 639-1, or `und` where the text is too short to tell. */
export const Lang = z.string().min(2).max(8)

/** A language Tocsin speaks on screen and in public texts. */
export const SpokenLang = z.enum(['fr', 'en'])
export type SpokenLang = z.infer<typeof SpokenLang>

/** `[x, y, width, height]` in pixels after EXIF rotation. */
export const Region = z.tuple([z.number(), z.number(), z.number(), z.number()])
export type Region = z.infer<typeof Region>

/** Half-open `[from, to]` in UTF-16 code units of the text as given. */
export const Span = z.tuple([z.number().int(), z.number().int()])
export type Span = z.infer<typeof Span>

/**
 * Something the core found, as a code and its numbers. `says` makes the sentence; the journal stores this.
 * Parameters are plain values so that a stored reason can be said again in another language years later.
 */
export const Finding = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
})
export type Finding = z.infer<typeof Finding>
