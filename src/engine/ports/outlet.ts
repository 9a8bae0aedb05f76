import type { z } from 'zod'
import type { FetchOut } from './outside.ts'

export type PublishRequest = {
  text: string
  lang: string
  /** Chosen when the outbox row was written: the same for every try. */
  key: string
  replyTo: string | null
}
export type Published = { id: string; url: string; at: number }

/**
 * A place where a statement can be published. `publish` throws Trouble, with `inDoubt` where the act may have happened;
 * then `recent` is asked before anything is tried again.
 */
export type Outlet = {
  limits: { characters: number }
  publish(request: PublishRequest): Promise<Published>
  /** Our own latest publications, newest first, at least as far back as `since` (UTC ms). */
  recent(since: number): Promise<(Published & { text: string })[]>
  /** Reads one back, as proof; null where it is not there any more. */
  read(id: string): Promise<(Published & { text: string }) | null>
}

export type OutletKind<S extends z.ZodObject = z.ZodObject> = {
  settings: S
  /** Fields of `settings` that are stored encrypted. */
  secrets: readonly string[]
  open(settings: z.infer<S>, tools: { fetch: FetchOut; now: () => number; loopbackAllowed: boolean }): Outlet
}
