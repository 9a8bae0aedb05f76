import { z } from 'zod'
import { DrillCase, DrillView } from '../views.ts'
import { At, none, One, ok, route } from './route.ts'

/** Drills: what may be played, and what happens in one. */
export const drillsRoutes = {
  drillCases: route({
    method: 'GET',
    path: '/api/drills',
    what: 'Cases that can be rehearsed',
    gate: 'member',
    params: none,
    body: none,
    answer: z.array(DrillCase),
  }),
  startDrill: route({
    method: 'POST',
    path: '/api/drills',
    what: 'Opens a drill world and starts its case',
    gate: 'member',
    params: none,
    body: z.object({
      case: z.string(),
      mode: z.enum(['watch', 'play']),
      speed: z.number().min(1).max(100_000).default(60),
    }),
    answer: z.object({ world: z.string(), brand: z.string() }),
  }),
  drill: route({
    method: 'GET',
    path: '/w/:world/api/drill',
    what: 'Where a drill stands, and its score card',
    gate: 'member',
    params: z.object({ world: z.string() }),
    body: none,
    answer: DrillView,
  }),
  steerDrill: route({
    method: 'POST',
    path: '/w/:world/api/drill',
    what: 'Pauses, resumes, speeds up or ends a drill',
    gate: 'member',
    params: z.object({ world: z.string() }),
    body: z.object({
      paused: z.boolean().optional(),
      speed: z.number().min(1).max(100_000).optional(),
      end: z.boolean().optional(),
      /** A guess of what the brand will say: a choice, or null for nothing. */
      bet: z
        .object({
          number: z.number().int().min(0),
          choice: z.union([z.literal(0), z.literal(1), z.literal(2)]).nullable(),
        })
        .optional(),
    }),
    answer: ok,
  }),
  drillForm: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/drills',
    what: 'Makes up a case about this brand from a small form, and starts it',
    gate: 'member',
    params: At,
    body: z.object({
      title: z.string().trim().min(3).max(200),
      page: z.string().max(2000).default(''),
      posts: z.number().int().min(30).max(600).default(150),
      hours: z.number().int().min(1).max(72).default(8),
      networks: z.array(z.string().min(1).max(60)).min(1).max(5).default(['x', 'facebook']),
      mockery: z.number().min(0).max(1).default(0.5),
      mode: z.enum(['watch', 'play']),
      speed: z.number().min(1).max(100_000).default(60),
    }),
    answer: z.object({ world: z.string(), brand: z.string() }),
  }),
  drillIncident: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/incidents/:id/drill',
    what: 'Plays a past incident of the house again, its authors under pseudonyms',
    gate: 'member',
    params: One,
    body: z.object({ mode: z.enum(['watch', 'play']), speed: z.number().min(1).max(100_000).default(60) }),
    answer: z.object({ world: z.string(), brand: z.string() }),
  }),
} as const
