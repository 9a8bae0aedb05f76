import { z } from 'zod'
import { Incident } from '../incident.ts'
import type { Role } from '../people.ts'
import { Refusal } from '../refusal.ts'

/** Who may come in: anyone, anyone signed in (or holding the API token), or one of the brand's roles. */
type Gate = 'open' | 'member' | Role[]

export type Route<P extends z.ZodType = z.ZodType, B extends z.ZodType = z.ZodType, A extends z.ZodType = z.ZodType> = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  what: string
  gate: Gate
  params: P
  body: B
  answer: A
}

export function route<P extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  one: Route<P, B, A>,
): Route<P, B, A> {
  return one
}

export const none = z.object({})
export const ok = z.object({ ok: z.literal(true) })
export const At = z.object({ world: z.string(), brand: z.string() })
export const One = At.extend({ id: z.string() })
export const Setup: Role[] = ['owner', 'lead']
export const Writers: Role[] = ['owner', 'lead', 'community', 'approver', 'legal', 'service']
export const Teachers: Role[] = ['owner', 'lead', 'community', 'approver', 'service']

/** A data URL of at most 20 MB. */
export const Picture = z.string().max(28_000_000).startsWith('data:')

/** A refusal with its sentence, or the incident after the command. */
export const CommandAnswer = z.union([
  z.object({ ok: z.literal(true), incident: Incident, events: z.array(z.string()) }),
  z.object({ ok: z.literal(false), refusal: Refusal, sentence: z.string(), who: z.string() }),
])
export type CommandAnswer = z.infer<typeof CommandAnswer>
