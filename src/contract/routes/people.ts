import { z } from 'zod'
import { SpokenLang } from '../primitives.ts'
import { MeView, ProposalView } from '../views.ts'
import { At, none, ok, route } from './route.ts'

/** Coming in, and who people are. */
export const peopleRoutes = {
  me: route({
    method: 'GET',
    path: '/api/me',
    what: 'Who I am, and which brands and drills there are',
    gate: 'open',
    params: none,
    body: none,
    answer: MeView,
  }),
  first: route({
    method: 'POST',
    path: '/api/first',
    what: 'Creates the owner on the first run, with a first brand',
    gate: 'open',
    params: none,
    body: z.object({
      name: z.string().min(1).max(200),
      email: z.email().max(320),
      password: z.string().min(10).max(500),
      lang: SpokenLang,
      brand: z.string().min(1).max(200),
    }),
    answer: MeView,
  }),
  login: route({
    method: 'POST',
    path: '/api/login',
    what: 'Opens a session (cookie)',
    gate: 'open',
    params: none,
    body: z.object({ email: z.string().max(320), password: z.string().max(500) }),
    answer: MeView,
  }),
  logout: route({
    method: 'POST',
    path: '/api/logout',
    what: 'Ends the session',
    gate: 'open',
    params: none,
    body: none,
    answer: ok,
  }),
  propose: route({
    method: 'POST',
    path: '/api/propose',
    what: "Proposes a brand's watch from the shop's address: accounts, logo, catalogue feed, a first query",
    gate: 'member',
    params: none,
    body: z.object({ address: z.string().min(3).max(2000) }),
    answer: ProposalView,
  }),
  forget: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/forget',
    what: 'Forgets a person who asks, and does not listen to them again where they object; what a legal hold keeps is counted',
    gate: ['owner', 'legal'],
    params: At,
    body: z.object({
      network: z.string().min(1).max(60),
      author: z.string().min(1).max(500),
      objects: z.boolean().default(true),
    }),
    answer: z.object({ posts: z.number(), words: z.number(), held: z.number() }),
  }),
} as const
