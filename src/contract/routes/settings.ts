import { z } from 'zod'
import { Brand } from '../brand.ts'
import { Person, Role } from '../people.ts'
import { SpokenLang } from '../primitives.ts'
import { SettingsView } from '../views.ts'
import { At, none, One, route, Setup } from './route.ts'

/** Brands, people, bells and connections. */
export const settingsRoutes = {
  settings: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/settings',
    what: 'The brand, its people, bells and connectors',
    gate: 'member',
    params: At,
    body: none,
    answer: SettingsView,
  }),
  saveBrand: route({
    method: 'PUT',
    path: '/w/:world/api/b/:brand/settings',
    what: 'Saves what is watched',
    gate: Setup,
    params: At,
    body: Brand,
    answer: SettingsView,
  }),
  newBrand: route({
    method: 'POST',
    path: '/api/brands',
    what: 'Opens a workspace for another brand, from nothing but its name',
    gate: 'member',
    params: none,
    body: z.object({ name: z.string().trim().min(1).max(200), lang: SpokenLang.default('fr') }),
    answer: z.object({ brand: z.string() }),
  }),
  savePerson: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/people',
    what: 'Adds or changes a person of the team',
    gate: Setup,
    params: At,
    body: z.object({
      id: z.string().nullable().default(null),
      name: z.string().min(1).max(200),
      email: z.string().max(320).default(''),
      roles: z.array(Role).min(1),
      rung: z.number().int().min(1).nullable().default(null),
      awayUntil: z.number().int().nullable().default(null),
      duty: Person.shape.duty.default(null),
      lang: SpokenLang.default('fr'),
      password: z.string().min(10).max(500).nullable().default(null),
    }),
    answer: SettingsView,
  }),
  saveBell: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/bells',
    what: 'Adds a way to ring a person',
    gate: Setup,
    params: At,
    body: z.object({ person: z.string(), kind: z.string(), address: z.string().min(1).max(1000) }),
    answer: SettingsView,
  }),
  testBell: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/bells/:id/test',
    what: 'Rings one bell now, and says whether it rang',
    gate: 'member',
    params: One,
    body: none,
    answer: z.object({ ok: z.boolean(), sentence: z.string() }),
  }),
  connect: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/connectors',
    what: 'Connects a source, outlet, bell or desk; secrets are stored encrypted',
    gate: Setup,
    params: At,
    body: z.object({
      kind: z.enum(['source', 'outlet', 'bell', 'desk', 'writer']),
      name: z.string(),
      settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
    answer: SettingsView,
  }),
} as const
