import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor } from '../../../contract/people.ts'
import { sheetMarkdown } from '../../../says/sheet.ts'
import { actorOf, type Hall, type Room } from '../hall.ts'
import { langOf } from '../routes.ts'
import { personOf } from '../session.ts'
import { inHtml, page } from './html.ts'
import { toHtml } from './review.ts'

type At = { Params: { world: string; brand: string; id: string; recovery: string } }

/** Papers of the war room that leave it: the answer sheet for customer service and shops, and a batch's voucher codes. */
export function openPapers(app: FastifyInstance, hall: Hall): void {
  app.get<At>('/w/:world/api/b/:brand/incidents/:id/sheet.html', async (request, reply) => {
    const entered = await enter(hall, request)
    if (!entered) return reply.status(401).send()
    const lang = langOf(request)
    const facts = await sheetOf(entered.room, request.params.brand, request.params.id)
    if (!facts) return reply.status(404).send()
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .send(page(inHtml(facts.title), toHtml(sheetMarkdown(facts, lang)), { lang, noindex: true }))
  })
  app.get<At>('/w/:world/api/b/:brand/incidents/:id/vouchers/:recovery', async (request, reply) => {
    const entered = await enter(hall, request)
    if (!entered) return reply.status(401).send()
    if (!entered.actor.roles.some((role) => ['owner', 'lead', 'shop', 'service'].includes(role)))
      return reply.status(403).send()
    const id = `vouchers-${request.params.recovery}`
    const row = (await entered.room.world.store.read.documents(request.params.brand, [id])).get(id)
    if (!row) return reply.status(404).send()
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="vouchers.csv"')
      .send(`code\n${row.text}\n`)
  })
}

async function enter(hall: Hall, request: FastifyRequest<At>): Promise<{ room: Room; actor: Actor } | null> {
  const room = hall.rooms.get(request.params.world)
  const person = await personOf(hall, request)
  const actor = room && person ? await actorOf(room, request.params.brand, person, 'console') : null
  return room && actor ? { room, actor } : null
}

async function sheetOf({ world }: Room, brandId: string, id: string) {
  const { read } = world.store
  const brand = await read.brand(brandId)
  const incident = await read.incident(brandId, id)
  if (!brand || !incident) return null
  const ids = [
    incident.title,
    ...incident.statements.flatMap((s) => s.versions.map((v) => v.textId)),
    ...incident.promises.map((p) => p.textId),
  ]
  const texts = await read.documents(brandId, ids)
  const textOf = (textId: string) => texts.get(textId)?.text ?? ''
  const said = incident.statements
    .filter((s) => s.kind !== 'reply' && s.kind !== 'internal')
    .flatMap((s) =>
      s.publications
        .filter((p) => p.state === 'live')
        .slice(0, 1)
        .map((p) => ({ text: textOf(s.versions.at(-1)!.textId), at: p.at, url: p.url })),
    )
    .sort((a, b) => b.at - a.at)
  const answers = incident.statements
    .filter((s) => s.kind === 'reply')
    .flatMap((s) => {
      const version = s.versions.at(-1)!
      return s.approval?.hash === version.hash || version.preApproved ? textOf(version.textId) : []
    })
  const promises = incident.promises.map((p) => ({ text: textOf(p.textId), due: p.due, kept: p.keptAt !== null }))
  const publicPage = world.url === null ? null : `${world.url}/page/${brandId}/${id}`
  const title = textOf(incident.title) || brand.name
  return { incident, brand: brand.name, title, timezone: brand.timezone, said, answers, promises, publicPage }
}
