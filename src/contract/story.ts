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
})
export type Story = z.infer<typeof Story>
