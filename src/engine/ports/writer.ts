import type { z } from 'zod'
import type { FetchOut } from './outside.ts'

/** Somebody's language model: answers one request with one text, or throws Trouble. It never hears more than it is handed here. */
export type Writer = { title: string; write(asked: { instructions: string; facts: string }): Promise<string> }

export type WriterKind<S extends z.ZodObject = z.ZodObject> = {
  name: string
  title: string
  settings: S
  secrets: readonly string[]
  open(settings: z.infer<S>, tools: { fetch: FetchOut }): Writer
}
