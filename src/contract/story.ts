import { z } from 'zod'
import { Level } from './labels.ts'
import { Time } from './primitives.ts'

/** Why two mentions belong together. */
export const LinkKind = z.enum(['picture', 'catalogue', 'link', 'text', 'thread'])

/** One mention's place in a story, and what put it there. `merged` names younger stories that turned out to be this one. */
export type StoryLink = {
  story: string
  isNew: boolean
  by: z.infer<typeof LinkKind> | null
  merged: string[]
}

/** When a story that had rung last came to calm, the worst level it had had, and in how many hours what was left halved. */
export const Calmed = z.object({ at: Time, level: Level, halfLifeHours: z.number().nullable() })
export type Calmed = z.infer<typeof Calmed>

export const Story = z.object({
  id: z.string(),
  title: z.string(),
  level: Level,
  first: Time,
  last: Time,
  posts: z.number().int(),
  authors: z.number().int(),
  /** Catalogue page the story's picture or link leads to. */
  page: z.string().nullable(),
  networks: z.record(z.string(), z.number()),
  /** Null while it never rang, or rings: what rises after it is a re-flare. */
  calmed: Calmed.nullable().default(null),
})
export type Story = z.infer<typeof Story>
