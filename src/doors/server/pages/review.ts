import type { FastifyInstance } from 'fastify'
import { reviewOf } from '../../../engine/review.ts'
import { reviewMarkdown } from '../../../says/review.ts'
import { actorOf, type Hall } from '../hall.ts'
import { langOf } from '../routes.ts'
import { personOf } from '../session.ts'
import { inHtml, page } from './html.ts'

/** The after-action review to print or to keep: HTML and Markdown. */
export function openReview(app: FastifyInstance, hall: Hall): void {
  type At = { Params: { world: string; brand: string; id: string; form: string } }
  app.get<At>('/w/:world/api/b/:brand/incidents/:id/review.:form', async (request, reply) => {
    const { world, brand, id, form } = request.params
    const room = hall.rooms.get(world)
    const person = await personOf(hall, request)
    if (!room || !person || !(await actorOf(room, brand, person, 'console'))) return reply.status(401).send()
    const review = await reviewOf(room.world, brand, id)
    if (!review) return reply.status(404).send()
    const lang = langOf(request)
    const timezone = (await room.world.store.read.brand(brand))?.timezone ?? 'UTC'
    const markdown = reviewMarkdown(review, lang, timezone)
    if (form === 'md') {
      const name = `attachment; filename="review-${id.slice(0, 8)}.md"`
      return reply
        .header('content-type', 'text/markdown; charset=utf-8')
        .header('content-disposition', name)
        .send(markdown)
    }
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .send(page(review.title, toHtml(markdown), { lang, noindex: true }))
  })
}

/** The Markdown that `reviewMarkdown` writes, as HTML: headings, tables, lists, quotes, bold. Nothing else occurs. */
export function toHtml(markdown: string): string {
  const html: string[] = []
  let open: 'ul' | 'table' | 'blockquote' | null = null
  const turn = (to: typeof open) => {
    if (open === to) return
    if (open) html.push(`</${open}>`)
    if (to) html.push(`<${to}>`)
    open = to
  }
  const inline = (text: string) => inHtml(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
  for (const line of markdown.split('\n')) {
    const heading = /^(#{1,2}) (.*)/.exec(line)
    if (heading) {
      turn(null)
      html.push(`<h${heading[1]!.length}>${inline(heading[2]!)}</h${heading[1]!.length}>`)
    } else if (line.startsWith('|---')) continue
    else if (line.startsWith('| ')) {
      turn('table')
      const cells = line.slice(2, -2).split(' | ')
      html.push(`<tr>${cells.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`)
    } else if (line.startsWith('- ')) {
      turn('ul')
      html.push(`<li>${inline(line.slice(2))}</li>`)
    } else if (line.startsWith('> ')) {
      turn('blockquote')
      html.push(inline(line.slice(2)))
    } else {
      turn(null)
      if (line !== '') html.push(`<p>${inline(line)}</p>`)
    }
  }
  turn(null)
  return html.join('\n')
}
