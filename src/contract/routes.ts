import type { z } from 'zod'
import { drillsRoutes } from './routes/drills.ts'
import { incidentRoutes } from './routes/incident.ts'
import { peopleRoutes } from './routes/people.ts'
import { settingsRoutes } from './routes/settings.ts'
import { teachingRoutes } from './routes/teaching.ts'
import { watchRoutes } from './routes/watch.ts'

/**
 * Every request the server answers in JSON. Server handlers, `openapi.json` and the typed client of console and CLI are made
 * from these objects and from nothing else. `?lang=fr|en` chooses the language of sentences.
 */
export const routes = {
  ...peopleRoutes,
  ...drillsRoutes,
  ...watchRoutes,
  ...incidentRoutes,
  ...teachingRoutes,
  ...settingsRoutes,
} as const

export type Routes = typeof routes
export type RouteName = keyof Routes
export type ParamsOf<N extends RouteName> = z.infer<Routes[N]['params']>
export type BodyOf<N extends RouteName> = z.infer<Routes[N]['body']>
export type BodyIn<N extends RouteName> = z.input<Routes[N]['body']>
export type AnswerOf<N extends RouteName> = z.infer<Routes[N]['answer']>
