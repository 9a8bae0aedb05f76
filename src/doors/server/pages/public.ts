import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Brand } from '../../../contract/brand.ts'
import type { Incident } from '../../../contract/incident.ts'
import { publicWords } from '../../../says/public.ts'
import type { Lang } from '../../../says/tools.ts'
import { tools } from '../../../says/tools.ts'
import type { Hall, Room } from '../hall.ts'
import { inHtml, page } from './html.ts'

const DAY = 86_400_000
/** After closing, the page keeps a low profile: it retires. */
const RETIRES_AFTER = 30 * DAY

type Said = { id: string; text: string; at: number }
type Found = { room: Room; brand: Brand; incident: Incident; said: Said[]; lang: Lang }
type At = { Params: { world: string; brand: string; id: string } }

/**
 * Our own public page of one incident: what we said, newest first, whom we thank with their yes, and draws anyone can repeat.
 * The same as a feed (RSS 2.0, JSON Feed 1.1) and as a part for another page. Not for search engines, retired 30 days after
 * closing.
 */
export function openPublicPage(app: FastifyInstance, hall: Hall): void {
  const base = '/w/:world/page/:brand/:id'
  app.get<At>(base, async ({ params }, reply) => {
    const found = await find(hall, params)
    return send(reply, found, 'text/html; charset=utf-8', async (one) => whole(one))
  })
  app.get<At>(`${base}/embed`, async ({ params }, reply) => {
    const found = await find(hall, params)
    // Made to stand in a frame of our own shop's pages.
    reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors *")
    reply.header('x-frame-options', 'ALLOWALL')
    return send(reply, found, 'text/html; charset=utf-8', async ({ brand, said, lang }) =>
      page(brand.name, articles(said, brand, lang), { lang, noindex: true }),
    )
  })
  app.get<At>(`${base}/feed.xml`, async ({ params }, reply) => {
    const found = await find(hall, params)
    return send(reply, found, 'application/rss+xml; charset=utf-8', async (one) => rss(one, address(one)))
  })
  app.get<At>(`${base}/feed.json`, async ({ params }, reply) => {
    const found = await find(hall, params)
    return send(reply, found, 'application/feed+json; charset=utf-8', async (one) => jsonFeed(one, address(one)))
  })
}

const address = ({ room, brand, incident }: Found) => `${room.world.url ?? ''}/page/${brand.id}/${incident.id}`

async function find(hall: Hall, { world, brand: id, id: incidentId }: At['Params']): Promise<Found | 'gone' | null> {
  const room = hall.rooms.get(world)
  const brand = await room?.world.store.read.brand(id)
  const incident = brand && (await room!.world.store.read.incident(id, incidentId))
  if (!room || !brand || !incident) return null
  const live = incident.statements.flatMap((s) =>
    s.publications.filter((p) => p.outlet === 'page' && p.state === 'live').map((p) => ({ s, p })),
  )
  if (live.length === 0) return null
  if (incident.closedAt !== null && room.world.clock.now() - incident.closedAt > RETIRES_AFTER) return 'gone'
  const texts = await room.world.store.read.documents(
    id,
    live.map(({ s }) => s.versions.at(-1)!.textId),
  )
  const said = live
    .map(({ s, p }) => ({ id: p.id, text: texts.get(s.versions.at(-1)!.textId)?.text ?? '', at: p.at }))
    .sort((a, b) => b.at - a.at)
  return { room, brand, incident, said, lang: brand.languages[0] ?? 'fr' }
}

async function send(
  reply: FastifyReply,
  found: Found | 'gone' | null,
  type: string,
  make: (one: Found) => Promise<string>,
): Promise<FastifyReply> {
  reply.header('x-robots-tag', 'noindex').header('cache-control', 'max-age=30')
  const w = publicWords.fr
  if (found === null || found === 'gone') {
    const told = found === 'gone' ? `${w.gone} — ${publicWords.en.gone}` : `${w.none} — ${publicWords.en.none}`
    return reply
      .status(found === 'gone' ? 410 : 404)
      .header('content-type', 'text/html; charset=utf-8')
      .send(page(w.heading, `<p>${told}</p>`, { lang: 'fr', noindex: true }))
  }
  return reply.header('content-type', type).send(await make(found))
}

async function whole(found: Found): Promise<string> {
  const { brand, said, lang } = found
  const w = publicWords[lang]
  const thanked = await thanksOf(found)
  const thanks =
    thanked.length > 0
      ? `<h2>${w.thanks}</h2><ul>${thanked.map((name) => `<li>${inHtml(name)}</li>`).join('')}</ul>`
      : ''
  return page(
    `${brand.name} — ${w.heading}`,
    `<small>${inHtml(brand.name)}</small><h1>${w.heading}</h1>${articles(said, brand, lang)}${thanks}${draws(found)}<p class="soft"><a href="${address(found)}/feed.xml">RSS</a> · <a href="${address(found)}/feed.json">JSON</a></p>`,
    { lang, noindex: true },
  )
}

function articles(said: readonly Said[], brand: Brand, lang: Lang): string {
  const s = tools(lang, brand.timezone)
  const w = publicWords[lang]
  return said
    .map(
      ({ text, at }) =>
        `<article><div class="text">${inHtml(text)}</div><small>${w.updated} <time datetime="${new Date(at).toISOString()}">${s.moment(at)}</time></small></article>`,
    )
    .join('')
}

/** People who found it and said yes to being named, in the order that time proves. */
async function thanksOf({ room, brand, incident }: Found): Promise<string[]> {
  const named = incident.spotters.filter((one) => one.mayName && one.thanked !== null).sort((a, b) => a.order - b.order)
  const kept = await room.world.store.read.documents(
    brand.id,
    named.map((one) => `spotter-${one.id}`),
  )
  return named.flatMap((one) => {
    const row = kept.get(`spotter-${one.id}`)
    return row ? (JSON.parse(row.text) as { author: string }).author : []
  })
}

function draws({ incident, lang }: Found): string {
  const w = publicWords[lang]
  return incident.draws
    .map(
      (draw) =>
        `<h2>${w.draw}</h2><p>${w.drawHow}</p><ul><li>${w.entrants}: ${draw.entrants}, SHA-256 <code>${draw.entrantsHash}</code></li><li>${w.seedHash}: <code>${draw.seedHash}</code></li>${
          draw.drawn
            ? `<li>${w.seed}: <code>${inHtml(draw.drawn.seed)}</code></li><li>${w.winners}: ${draw.drawn.winners.map((place) => place + 1).join(', ')}</li>`
            : ''
        }</ul>`,
    )
    .join('')
}

function rss({ brand, said, lang }: Found, url: string): string {
  const w = publicWords[lang]
  const items = said.map(
    ({ id, text, at }) =>
      `<item><title>${inHtml(text.split('\n')[0]!.slice(0, 120))}</title><description>${inHtml(text)}</description><link>${inHtml(url)}</link><guid isPermaLink="false">${inHtml(id)}</guid><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${inHtml(`${brand.name} — ${w.heading}`)}</title><link>${inHtml(url)}</link><description>${inHtml(w.heading)}</description><language>${lang}</language>${items.join('')}</channel></rss>`
}

function jsonFeed({ brand, said, lang }: Found, url: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${brand.name} — ${publicWords[lang].heading}`,
    home_page_url: url,
    feed_url: `${url}/feed.json`,
    language: lang,
    items: said.map(({ id, text, at }) => ({
      id,
      url,
      content_text: text,
      date_published: new Date(at).toISOString(),
    })),
  })
}
