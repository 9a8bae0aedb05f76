import { z } from 'zod'

/** A query that could not be read: where (UTF-16 offset), what is wrong, how to mend it. Codes are said by `says`. */
export const QueryTrouble = z.object({
  query: z.string(),
  at: z.number().int(),
  code: z.string(),
  params: z.record(z.string(), z.string()).default({}),
})
export type QueryTrouble = z.infer<typeof QueryTrouble>

/** One query that took a post; `fuzzy` where only a near spelling did. */
export type QueryHit = { query: string; fuzzy: boolean }
