import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Command } from '../../../contract/commands.ts'
import { isRefusal } from '../../../contract/refusal.ts'
import { act } from '../../../engine/act.ts'
import { sha256Hex } from '../../../engine/hashes.ts'
import type { LinkRow } from '../../../engine/ports/store.ts'
import { lintStatement } from '../../../engine/reading.ts'
import { linkWords } from '../../../says/links.ts'
import { sayFault } from '../../../says/lint/index.ts'
import type { Lang } from '../../../says/tools.ts'
import { voice } from '../../../says/voice.ts'
import type { Hall, Room } from '../hall.ts'
import { inHtml, page } from './html.ts'

type Found = { room: Room; link: LinkRow & { brand: string }; lang: Lang }

/** Approval and removal without an account: GET shows, POST decides, once, for one version of one text. */
export function openLinks(app: FastifyInstance, hall: Hall): void {
  type Asked = FastifyRequest<{ Params: { world: string; token: string }; Body: Record<string, string> }>
  app.get('/w/:world/l/:token', async (request: Asked, reply) => {
    const found = await find(hall, request.params)
    return send(reply, found ? await show(found) : gone('fr'), found ? 200 : 410)
  })
  app.post('/w/:world/l/:token', async (request: Asked, reply) => {
    const found = await find(hall, request.params)
    if (!found) return send(reply, gone('fr'), 410)
    return send(reply, await decide(found, request.body ?? {}), 200)
  })
}

function send(reply: FastifyReply, html: string, status: number): FastifyReply {
  return reply
    .status(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    )
    .send(html)
}

async function find(hall: Hall, { world, token }: { world: string; token: string }): Promise<Found | null> {
  const room = hall.rooms.get(world)
  const link = await room?.world.store.read.link(sha256Hex(token))
  if (!room || !link || link.used !== null || link.expires < room.world.clock.now()) return null
  const person = (await room.world.store.read.people(link.brand)).find((one) => one.id === link.person)
  return { room, link, lang: person?.lang ?? 'fr' }
}

function gone(lang: Lang): string {
  const w = linkWords[lang]
  return page(w.goneTitle, `<h1>${w.goneTitle}</h1><p>${w.gone}</p>`, { lang, noindex: true })
}

async function statementOf({ room, link }: Found) {
  const incident = await room.world.store.read.incident(link.brand, link.subject['incident']!)
  const statement = incident?.statements.find((one) => one.id === link.subject['statement'])
  const version = statement?.versions.at(-1)
  const text =
    version && (await room.world.store.read.documents(link.brand, [version.textId])).get(version.textId)?.text
  return { incident, statement, version, text: text ?? '' }
}

async function show(found: Found): Promise<string> {
  const { room, link, lang } = found
  const w = linkWords[lang]
  const brand = (await room.world.store.read.brand(link.brand))?.name ?? link.brand
  if (link.kind === 'removal') {
    const incident = await room.world.store.read.incident(link.brand, link.subject['incident']!)
    const places = incident?.takedowns.find((t) => t.id === link.subject['takedown'])?.places ?? []
    const list = places.map((p) => `<li><a href="${inHtml(p.url)}" rel="noreferrer">${inHtml(p.url)}</a></li>`).join('')
    const form = `<form method="post"><button class="yes" name="answer" value="removed" data-testid="link-removed">${w.removed}</button></form>`
    return page(
      w.removeTitle,
      `<small>${inHtml(brand)}</small><h1>${w.removeTitle}</h1><p>${w.remove}</p><ul>${list}</ul>${form}`,
      { lang, noindex: true },
    )
  }
  const { incident, statement, version, text } = await statementOf(found)
  if (!statement || !version) return gone(lang)
  const falseCase = incident?.declaredAs !== 'ours'
  const faults = lintStatement(text, { kind: statement.kind, lang: version.lang, falseCase }).map((fault) =>
    sayFault(fault, lang),
  )
  const notes = faults
    .map(
      (f) =>
        `<div class="fault"><strong>${inHtml(text.slice(...f.span))}</strong><br>${inHtml(f.reason)} <span class="soft">${inHtml(f.hint)}</span></div>`,
    )
    .join('')
  const form = `<form method="post"><input type="hidden" name="hash" value="${version.hash}">
<button class="yes" name="answer" value="yes" data-testid="link-approve">${w.yes}</button>
<p><label for="reason">${w.reason}</label><textarea id="reason" name="reason" maxlength="2000"></textarea></p>
<button name="answer" value="no" data-testid="link-refuse">${w.no}</button></form>`
  return page(
    w.approveTitle,
    `<small>${inHtml(brand)}</small><h1>${w.approveTitle}</h1><p>${w.approve}</p><div class="text" lang="${version.lang}">${inHtml(text)}</div>${notes}${form}`,
    { lang, noindex: true },
  )
}

async function decide(found: Found, body: Record<string, string>): Promise<string> {
  const { room, link, lang } = found
  const w = linkWords[lang]
  const command = await commandOf(found, body)
  if (!command) return gone(lang)
  const person = (await room.world.store.read.people(link.brand)).find((one) => one.id === link.person)
  const by = { person: link.person, roles: person?.roles ?? [], door: 'link' as const }
  const incident = link.subject['incident']!
  const answers = []
  for (const [n, one] of command.entries()) {
    const commandId = `link ${link.hash.slice(0, 24)} ${n}`
    answers.push(await act(room.world, link.brand, { commandId, incident, command: one }, by))
  }
  const refusal = answers.find(isRefusal)
  if (!refusal) {
    const used = room.world.clock.now()
    await room.world.store.tx((tables) => tables.saveLink(link.brand, { ...link, used }))
  }
  const said = refusal
    ? voice.refusal(refusal, lang)
    : body['answer'] === 'no'
      ? w.saidNo
      : body['answer'] === 'removed'
        ? w.saidRemoved
        : w.saidYes
  return page(w.thanks, `<h1>${refusal ? w.notDone : w.thanks}</h1><p data-testid="link-answer">${inHtml(said)}</p>`, {
    lang,
    noindex: true,
  })
}

async function commandOf(found: Found, body: Record<string, string>): Promise<Command[] | null> {
  const { link } = found
  if (link.kind === 'removal') {
    const takedown = link.subject['takedown']!
    const incident = await found.room.world.store.read.incident(link.brand, link.subject['incident']!)
    const places = incident?.takedowns.find((t) => t.id === takedown)?.places ?? []
    return places.map((place) => ({ type: 'say_removed', takedown, place: place.url }))
  }
  const statement = link.subject['statement']!
  const hash = body['hash'] ?? ''
  const reason = body['reason']?.trim() || null
  if (body['answer'] === 'no')
    return [{ type: 'refuse_statement', statement, hash, reason: reason ?? linkWords[found.lang].noReason }]
  return [{ type: 'approve_statement', statement, hash, override: reason }]
}
