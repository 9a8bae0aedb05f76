import { z } from 'zod'
import { DeclaredAs } from './incident.ts'
import { Level } from './labels.ts'
import { StatementKind } from './lint.ts'
import { SpokenLang } from './primitives.ts'

/** All that a drafting model is told of an incident: no words, names or handles of the public, nothing of the inquiry. */
export const StatementFacts = z.object({
  kind: StatementKind,
  lang: SpokenLang,
  brand: z.string(),
  /** What the team called the incident, where that names nobody and is not the public's own words. */
  title: z.string().nullable(),
  declaredAs: DeclaredAs,
  level: Level,
  peopleAreHurt: z.boolean(),
  ourPages: z.number().int(),
  removal: z.enum(['not asked', 'under way', 'done']),
  /** Our own statements that are public, oldest first. */
  alreadySaid: z.array(z.string()),
})
export type StatementFacts = z.infer<typeof StatementFacts>
