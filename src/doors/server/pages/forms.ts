import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Brand } from '../../../contract/brand.ts'
import { giveAdvice } from '../../../engine/advice.ts'
import { reportError } from '../../../engine/report.ts'
import { formWords } from '../../../says/forms.ts'
import type { Lang } from '../../../says/tools.ts'
import type { Hall, Room } from '../hall.ts'
import { langOf } from '../routes.ts'
import { inHtml, page } from './html.ts'

type Kind = 'report' | 'advice'
type Asked = FastifyRequest<{ Params: { world: string; brand: string }; Body: Record<string, string> }>

const HOUR = 3_600_000
/** Nobody writes a sentence faster; a form older than this was not written by the one who opened it. */
const FASTEST = 3_000
const OLDEST = 12 * HOUR
/** Forms an hour from one address, and for one brand from all of them. */
const FROM_ONE = 5
const FROM_ALL = 60
const LONGEST = 2000
const PUBLIC = { person: 'public', roles: [], door: 'link' as const }

/**
 * Two forms for anyone: "there is a mistake on your site" and "what advice would you give". No script, no account, no address
 * kept; machines are met with a field people do not see, a pace, and a count.
 */
export function openForms(app: FastifyInstance, hall: Hall): void {
  const sent = new Map<string, number[]>()
  for (const kind of ['report', 'advice'] as const) {
    app.get(`/w/:world/${kind}/:brand`, async (request: Asked, reply) => {
      const found = await find(hall, request)
      return found ? send(reply, 200, form(hall, kind, found.brand, langOf(request))) : send(reply, 404, '')
    })
    app.post(`/w/:world/${kind}/:brand`, async (request: Asked, reply) => {
      const found = await find(hall, request)
      if (!found) return send(reply, 404, '')
      const lang = langOf(request)
      const no = refusal(hall, sent, request, found.brand.id)
      if (no) return send(reply, 429, said(formWords[lang].later, found.brand, lang))
      await take(kind, found, request.body ?? {})
      return send(reply, 200, said(formWords[lang][kind].thanks, found.brand, lang))
    })
  }
}

async function find(hall: Hall, request: Asked): Promise<{ room: Room; brand: Brand } | null> {
  const room = hall.rooms.get(request.params.world)
  const brand = await room?.world.store.read.brand(request.params.brand)
  return room && brand ? { room, brand } : null
}

function send(reply: FastifyReply, status: number, html: string): FastifyReply {
  return reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
    .send(html)
}

function form(hall: Hall, kind: Kind, brand: Brand, lang: Lang): string {
  const w = formWords[lang]
  const where =
    kind === 'report'
      ? `<p><label for="page">${w.page}</label><textarea id="page" name="page" maxlength="2000" rows="1"></textarea></p>`
      : ''
  const stamp = hall.secrets.shut(String(Date.now()))
  return page(
    `${brand.name} — ${w[kind].title}`,
    `<small>${inHtml(brand.name)}</small><h1>${w[kind].title}</h1><p>${w[kind].what}</p>
<form method="post"><p><label for="text">${w[kind].text}</label><textarea id="text" name="text" maxlength="${LONGEST}" required></textarea></p>${where}
<p style="position:absolute;left:-9999px" aria-hidden="true"><label>${w.leaveEmpty}<input name="website" tabindex="-1" autocomplete="off"></label></p>
<input type="hidden" name="stamp" value="${stamp}"><button class="yes">${w.send}</button></form><p class="soft">${w.privacy}</p>`,
    { lang, noindex: true },
  )
}

function said(sentence: string, brand: Brand, lang: Lang): string {
  return page(brand.name, `<small>${inHtml(brand.name)}</small><h1>${sentence}</h1>`, { lang, noindex: true })
}

/** Whether this is likely a machine, or too much: then nothing is taken, and the answer says "later". */
function refusal(hall: Hall, sent: Map<string, number[]>, request: Asked, brand: string): boolean {
  const { website, stamp, text } = request.body ?? {}
  const now = Date.now()
  if (website || !text || text.trim().length < 3 || text.length > LONGEST) return true
  const age = now - openedAt(hall, stamp ?? '')
  if (!(age >= FASTEST && age <= OLDEST)) return true
  for (const [key, most] of [
    [`from ${request.ip}`, FROM_ONE],
    [`to ${brand}`, FROM_ALL],
  ] as const) {
    const lately = (sent.get(key) ?? []).filter((at) => now - at < HOUR)
    if (lately.length >= most) return true
    sent.set(key, [...lately, now])
  }
  if (sent.size > 10_000) sent.clear()
  return false
}

function openedAt(hall: Hall, stamp: string): number {
  try {
    return Number(hall.secrets.open(stamp))
  } catch {
    // Somebody else's stamp, or none: as if the form had never been opened.
    return Number.NaN
  }
}

async function take(
  kind: Kind,
  { room, brand }: { room: Room; brand: Brand },
  body: Record<string, string>,
): Promise<void> {
  const text = body['text']!.trim()
  if (kind === 'advice') await giveAdvice(room.world, brand.id, text, PUBLIC, true)
  else await reportError(room.world, room.listening, brand.id, { text, page: address(body['page'] ?? '') })
}

function address(text: string): string {
  const url = URL.parse(text.trim())
  return url && /^https?:$/.test(url.protocol) ? url.href.slice(0, 2000) : ''
}
