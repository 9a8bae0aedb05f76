import { z } from 'zod'

/** What is counted. `visits` is per page, `heard` (what a source hands over) per source; every other per brand or story. */
export const StreamKind = z.enum(['mentions', 'negative', 'mocking', 'authors', 'reshares', 'reach', 'visits', 'heard'])
export type StreamKind = z.infer<typeof StreamKind>

/**
 * Everything detection remembers of one stream: plain JSON, at most 2 KB, opaque outside `core/detect`.
 * A state whose `v` is not the current one is thrown away and rebuilt from the roll-ups.
 */
export type StreamState = { v: number } & Record<string, unknown>

/** How unusual a stream is now, against its own habit. */
export const Surprise = z.object({
  /** Minutes of the window that stands out most. */
  window: z.number(),
  count: z.number(),
  expected: z.number(),
  /** 90 % range of what would be ordinary. */
  low: z.number(),
  high: z.number(),
  /** 0…1: min(1, −log₁₀(tail probability) ÷ 12). */
  score: z.number(),
  /** × habit = count ÷ max(expected, 1). */
  times: z.number(),
  /** True where the stream's own budget says: ring. Floors are judged by `alarm`. */
  over: z.boolean(),
  /** Less than a day of history: only absolute floors speak. */
  learning: z.boolean(),
  /** "Rarer than once in so many weeks for you", null while learning. */
  weeks: z.number().nullable(),
  /** A public holiday where the brand lives: the habit was drawn towards Sunday's. */
  holiday: z.boolean().optional(),
})
export type Surprise = z.infer<typeof Surprise>

/** How fast a story spreads. `ratio` is the reproduction ratio with its 80 % interval. */
export const Growth = z.object({
  doublingMinutes: z.number().nullable(),
  ratio: z.number(),
  ratioLow: z.number(),
  ratioHigh: z.number(),
  trend: z.enum(['growing', 'level', 'shrinking']),
})
export type Growth = z.infer<typeof Growth>

/** How a young story stands beside how this brand's stories usually begin. */
export const Pace = z.object({
  /** Share of them that had fewer posts, and fewer authors, by the same age. */
  share: z.number(),
  posts: z.number().int(),
  /** The age compared: 15, 60 or 180 minutes. */
  minutes: z.number(),
  /** How many of the brand's own stories are known; while they are few they are drawn towards typical ones. */
  stories: z.number(),
})
export type Pace = z.infer<typeof Pace>
