import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ZodError } from 'zod'
import type { Actor, Person } from '../../contract/people.ts'
import { type RouteName, routes } from '../../contract/routes.ts'
import type { Lang } from '../../says/tools.ts'
import { turned } from '../../says/turned.ts'
import { actorOf, type Hall } from './hall.ts'
import { bellHandlers } from './handlers/bell.ts'
import { drillHandlers } from './handlers/drill.ts'
import { houseHandlers } from './handlers/house.ts'
import { learnHandlers } from './handlers/learn.ts'
import { respondHandlers } from './handlers/respond.ts'
import { settingsHandlers } from './handlers/settings.ts'
import { teachHandlers } from './handlers/teach.ts'
import { type Handlers, Turned, type Visit } from './handlers/types.ts'
import { watchHandlers } from './handlers/watch.ts'
import { isOwn, personOf, setCookie } from './session.ts'

/** Every route of the contract has its handler: a missing one does not compile. */
const handlers: Handlers = {
  ...houseHandlers,
  ...watchHandlers,
  ...respondHandlers,
  ...settingsHandlers,
  ...drillHandlers,
  ...learnHandlers,
  ...teachHandlers,
  ...bellHandlers,
}

export function langOf(request: FastifyRequest): Lang {
  const asked = (request.query as { lang?: string } | undefined)?.lang
  return (asked ?? request.headers['accept-language'] ?? 'fr').startsWith('en') ? 'en' : 'fr'
}

/** Opens the doors of the contract: who may come in, what they bring, what they get. */
export function openRoutes(app: FastifyInstance, hall: Hall): void {
  for (const name of Object.keys(routes) as RouteName[]) {
    const { method, path } = routes[name]
    app.route({ method, url: path, handler: (request, reply) => answer(hall, name, request, reply) })
  }
}

async function answer(hall: Hall, name: RouteName, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { method, gate, params, body } = routes[name]
  const lang = langOf(request)
  try {
    if (method !== 'GET' && !isOwn(request)) throw new Turned(403, 'cross_site')
    const person = await personOf(hall, request)
    const named = params.parse(request.params) as { world?: string; brand?: string }
    const actor = await enter(hall, gate, person, named)
    const brought = method === 'GET' ? {} : body.parse(request.body ?? {})
    const visit: Visit = {
      hall,
      lang,
      person,
      actor,
      setCookie: (value, expires) => setCookie(hall, reply, value, expires),
      address: request.ip,
    }
    const handler = handlers[name] as (params: unknown, body: unknown, visit: Visit) => Promise<unknown>
    return await handler(named, brought, visit)
  } catch (cause) {
    return turnAway(cause, lang, request, reply)
  }
}

/** Deny by default: a route that is not open needs a person, one about a brand a member of its team. */
async function enter(
  hall: Hall,
  gate: (typeof routes)[RouteName]['gate'],
  person: Person | null,
  named: { world?: string; brand?: string },
): Promise<Actor | null> {
  if (gate === 'open') return null
  if (!person) throw new Turned(401, 'sign_in')
  if (!named.world || !named.brand) return null
  const room = hall.rooms.get(named.world)
  if (!room) throw new Turned(404, 'no_such_world')
  if (!(await room.world.store.read.brand(named.brand))) throw new Turned(404, 'no_such_brand')
  const actor = await actorOf(room, named.brand, person, 'console')
  if (!actor) throw new Turned(403, 'not_your_brand')
  if (gate !== 'member' && !gate.some((role) => actor.roles.includes(role))) throw new Turned(403, 'not_your_role')
  return actor
}

function turnAway(cause: unknown, lang: Lang, request: FastifyRequest, reply: FastifyReply): unknown {
  if (cause instanceof Turned)
    return reply
      .status(cause.status)
      .send({ code: cause.code, sentence: cause.sentence ?? turned[lang][cause.code] ?? cause.code })
  if (cause instanceof ZodError) {
    const issue = cause.issues[0]
    const detail = issue ? `${issue.path.join('.')}: ${issue.message}` : ''
    const sentence = turned[lang]['bad_request']!.replace('{detail}', detail)
    return reply.status(400).send({ code: 'bad_request', sentence })
  }
  request.log.error(cause)
  return reply.status(500).send({ code: 'bug', sentence: turned[lang]['bug'] })
}
