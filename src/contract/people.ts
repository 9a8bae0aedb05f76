import { z } from 'zod'

export const Role = z.enum([
  'owner',
  'lead',
  'community',
  'approver',
  'shop',
  'studio',
  'legal',
  'hr',
  'service',
  'observer',
])
export type Role = z.infer<typeof Role>

/** Who acts: a person of the team, or the program itself (`system`). `via` is the door they came through. */
export const Actor = z.object({
  person: z.string(),
  roles: z.array(Role),
  door: z.enum(['console', 'api', 'cli', 'link', 'engine', 'drill']),
})
export type Actor = z.infer<typeof Actor>

export const SYSTEM: Actor = { person: 'system', roles: [], door: 'engine' }

export const Person = z.object({
  id: z.string(),
  name: z.string().min(1).max(200),
  email: z.string().max(320).default(''),
  roles: z.array(Role),
  lang: z.enum(['fr', 'en']).default('fr'),
  /** Place in the escalation chain: 1 is rung first; null is never rung. */
  rung: z.number().int().nullable().default(null),
  /** Passed over by the bell until then (UTC ms). */
  awayUntil: z.number().int().nullable().optional(),
  /** Hours of the brand's zone (0–23) in which this person is rung before the others; always where there are none. */
  duty: z
    .object({ from: z.number().int().min(0).max(23), to: z.number().int().min(0).max(23) })
    .nullable()
    .optional(),
})
export type Person = z.infer<typeof Person>
