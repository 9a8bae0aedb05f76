import { z } from 'zod'
import { Command } from '../commands.ts'
import { LintFinding, StatementKind } from '../lint.ts'
import { SpokenLang } from '../primitives.ts'
import { IncidentDetail, TimelineEntry } from '../views.ts'
import { At, CommandAnswer, none, One, Picture, route, Writers } from './route.ts'

/** An incident: what is asked of it and what it answers. */
export const incidentRoutes = {
  incident: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/incidents/:id',
    what: 'One incident: steps, gates, clocks, timeline, statements',
    gate: 'member',
    params: One,
    body: none,
    answer: IncidentDetail,
  }),
  command: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/incidents/:id/commands',
    what: 'Asks something of an incident; a repeat of the same commandId returns the first answer',
    gate: 'member',
    params: One,
    body: z.object({ commandId: z.string().min(1).max(200), command: Command, at: z.number().int().optional() }),
    answer: CommandAnswer,
  }),
  proposeDraft: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/incidents/:id/proposal',
    what: 'Asks the connected model for a draft, from the incident’s facts alone; a person reads it, nothing is sent',
    gate: Writers,
    params: One,
    body: z.object({ kind: StatementKind, lang: SpokenLang }),
    answer: z.object({ text: z.string(), writer: z.string() }),
  }),
  evidence: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/incidents/:id/evidence',
    what: 'Keeps a screenshot or photo as evidence',
    gate: 'member',
    params: One,
    body: z.object({ commandId: z.string().min(1).max(200), picture: Picture }),
    answer: z.object({ evidence: z.string() }),
  }),
  timeline: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/incidents/:id/journal',
    what: 'The logbook, in order',
    gate: 'member',
    params: One,
    body: none,
    answer: z.array(TimelineEntry),
  }),
  review: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/incidents/:id/review',
    what: 'The after-action review as Markdown',
    gate: 'member',
    params: One,
    body: none,
    answer: z.object({ markdown: z.string() }),
  }),
  lint: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/lint',
    what: 'Checks a draft statement',
    gate: 'member',
    params: At,
    body: z.object({
      text: z.string().max(20_000),
      kind: StatementKind,
      lang: SpokenLang,
      falseCase: z.boolean().default(false),
    }),
    answer: z.array(LintFinding),
  }),
} as const
