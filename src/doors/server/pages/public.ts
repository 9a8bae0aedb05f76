import type { FastifyInstance } from 'fastify'
import type { Lang } from '../../../says/tools.ts'
import { tools } from '../../../says/tools.ts'
import type { Hall } from '../hall.ts'
import { inHtml, page } from './html.ts'

const DAY = 86_400_000
/** After closing, the page keeps a low profile: it retires. */
const RETIRES_AFTER = 30 * DAY

const words = {
  fr: {
    heading: 'Nos messages',
    updated: 'publié le',
    none: 'Aucun message pour le moment.',
    gone: 'Cette page a été retirée, trente jours après la fin.',
  },
  en: {
    heading: 'Our statements',
    updated: 'published',
    none: 'No statement yet.',
    gone: 'This page was retired, thirty days after the end.',
  },
}

/** Our own public page of one incident: what we said, newest first. Not for search engines, retired 30 days after closing. */
export function openPublicPage(app: FastifyInstance, hall: Hall): void {
  app.get<{ Params: { world: string; brand: string; id: string } }>(
    '/w/:world/page/:brand/:id',
    async (request, reply) => {
      reply
        .header('content-type', 'text/html; charset=utf-8')
        .header('x-robots-tag', 'noindex')
        .header('cache-control', 'max-age=30')
      const { world, brand: brandId, id } = request.params
      const room = hall.rooms.get(world)
      const brand = await room?.world.store.read.brand(brandId)
      const incident = brand && (await room!.world.store.read.incident(brandId, id))
      const lang: Lang = brand?.languages[0] ?? 'fr'
      const w = words[lang]
      const live =
        incident?.statements.flatMap((s) =>
          s.publications.filter((p) => p.outlet === 'page' && p.state === 'live').map((p) => ({ s, p })),
        ) ?? []
      if (!room || !brand || !incident || live.length === 0)
        return reply.status(404).send(page(w.heading, `<p>${w.none}</p>`, { lang, noindex: true }))
      const retired = incident.closedAt !== null && room.world.clock.now() - incident.closedAt > RETIRES_AFTER
      if (retired) return reply.status(410).send(page(w.heading, `<p>${w.gone}</p>`, { lang, noindex: true }))
      const documents = await room.world.store.read.documents(
        brandId,
        live.map(({ s }) => s.versions.at(-1)!.textId),
      )
      const t = tools(lang, brand.timezone)
      const texts = live
        .sort((a, b) => b.p.at - a.p.at)
        .map(
          ({ s, p }) =>
            `<article><div class="text">${inHtml(documents.get(s.versions.at(-1)!.textId)?.text ?? '')}</div><small>${w.updated} <time datetime="${new Date(p.at).toISOString()}">${t.moment(p.at)}</time></small></article>`,
        )
      return reply.send(
        page(
          `${brand.name} — ${w.heading}`,
          `<small>${inHtml(brand.name)}</small><h1>${w.heading}</h1>${texts.join('')}`,
          { lang, noindex: true },
        ),
      )
    },
  )
}
