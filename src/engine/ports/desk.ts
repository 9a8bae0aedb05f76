import type { z } from 'zod'
import type { FetchOut } from './outside.ts'

/** A shop's side: asked to take a page or picture down. Whether it is gone is never believed, always fetched. */
export type Desk = {
  takedown(request: { key: string; places: string[]; notice: string | null }): Promise<{ receipt: string }>
}

export type DeskKind<S extends z.ZodObject = z.ZodObject> = {
  name: string
  title: string
  settings: S
  secrets: readonly string[]
  open(settings: z.infer<S>, tools: { fetch: FetchOut; now: () => number }): Desk
}
