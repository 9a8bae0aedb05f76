import type { z } from 'zod'
import type { FetchOut } from './outside.ts'

/**
 * What a source hands over: raw items in Post shape (parsed by `listen`), or `{network, deleted: id}` for a post or account
 * that is gone (an account's id begins those of its posts), and where to go on after a restart.
 */
export type SourceBatch = { items: unknown[]; cursor: string | null; dropped?: Record<string, number> }

export type SourceTools = { fetch: FetchOut; now: () => number; loopbackAllowed: boolean }

/**
 * A network's listening side. The engine asks for the next batch only after the last one is committed, so asking is the
 * acknowledgement. Trouble is thrown; the engine waits, reconnects from the cursor and shows the source's health.
 */
export type Source = { listen(cursor: string | null, signal: AbortSignal): AsyncGenerator<SourceBatch> }

export type SourceKind<S extends z.ZodObject = z.ZodObject> = {
  settings: S
  open(settings: z.infer<S>, tools: SourceTools): Source
}
