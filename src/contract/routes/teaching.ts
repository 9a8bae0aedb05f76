import { z } from 'zod'
import { Said, TeachingSwitches, TeachingView } from '../teaching.ts'
import { LearnView } from '../views.ts'
import { At, none, One, ok, route, Setup, Teachers } from './route.ts'

/** The Learn page: advice, and what people taught the reading. */
export const teachingRoutes = {
  learn: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/learn',
    what: 'Advice and its answers, and the incidents before',
    gate: 'member',
    params: At,
    body: none,
    answer: LearnView,
  }),
  giveAdvice: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/advice',
    what: 'Gives advice for the next time',
    gate: 'member',
    params: At,
    body: z.object({ text: z.string().trim().min(3).max(4000) }),
    answer: LearnView,
  }),
  answerAdvice: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/advice/:id',
    what: 'Accepts advice into the playbook, or says why not',
    gate: ['owner', 'lead', 'approver'],
    params: One,
    body: z.object({ accepted: z.boolean(), text: z.string().max(4000).default('') }),
    answer: LearnView,
  }),
  teaching: route({
    method: 'GET',
    path: '/w/:world/api/b/:brand/teaching',
    what: 'What corrections taught, what they set aside, and how to take it back',
    gate: 'member',
    params: At,
    body: none,
    answer: TeachingView,
  }),
  switchTeaching: route({
    method: 'PUT',
    path: '/w/:world/api/b/:brand/teaching',
    what: 'Switches what was learnt from corrections on or off; the corrections stay',
    gate: Setup,
    params: At,
    body: TeachingSwitches,
    answer: TeachingView,
  }),
  correctMention: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/mentions/correct',
    what: 'Corrects how one mention was read, or says that it is or is not about us',
    gate: Teachers,
    params: At,
    body: z.object({ network: z.string().min(1).max(60), id: z.string().min(1).max(1000), said: Said }),
    answer: ok,
  }),
  notOurStory: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/stories/:id/not-us',
    what: 'Sets a whole story aside: it is about somebody or something else of that name',
    gate: Teachers,
    params: One,
    body: none,
    answer: z.object({ click: z.string(), mentions: z.number() }),
  }),
  undoCorrection: route({
    method: 'POST',
    path: '/w/:world/api/b/:brand/corrections/:id/undo',
    what: 'Takes one correction back, with everything it set aside',
    gate: Teachers,
    params: One,
    body: none,
    answer: TeachingView,
  }),
} as const
