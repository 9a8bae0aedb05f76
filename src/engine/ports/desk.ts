import type { z } from 'zod'
import type { FetchOut } from './outside.ts'

/** A shop's side: asked to take a page or picture down. Whether it is gone is never believed, always fetched. */
export type Desk = {
  takedown(request: { key: string; places: string[]; notice: string | null }): Promise<{ receipt: string }>
  /** Holds a side effect of the product (price, ads, scheduled posts), or lets it move again. A desk may lack the hand. */
  freeze?(request: { key: string; what: string; held: boolean; places: string[] }): Promise<{ receipt: string }>
}

export type DeskKind<S extends z.ZodObject = z.ZodObject> = {
  name: string
  title: string
  settings: S
  secrets: readonly string[]
  open(settings: z.infer<S>, tools: { fetch: FetchOut; now: () => number }): Desk
}
