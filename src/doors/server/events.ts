import type { FastifyInstance, FastifyReply } from 'fastify'
import { Trouble } from '../../contract/refusal.ts'
import type { Bell } from '../../engine/ports/bell.ts'
import type { Change } from '../../engine/world.ts'
import { actorOf, type Hall } from './hall.ts'
import { personOf } from './session.ts'

const COALESCE = 1000
const KEEP_ALIVE = 20_000

/** Who has a console open, by world and brand: what changed is told once a second, and a bell there can ring. */
export class LiveViews {
  readonly #open = new Map<string, Set<FastifyReply>>()
  readonly #waiting = new Map<string, Set<string>>()

  open(key: string, reply: FastifyReply): void {
    const views = this.#open.get(key) ?? new Set()
    views.add(reply)
    this.#open.set(key, views)
    const alive = setInterval(() => reply.raw.write(': still here\n\n'), KEEP_ALIVE)
    reply.raw.on('close', () => {
      clearInterval(alive)
      views.delete(reply)
    })
  }

  tell(world: string, change: Change): void {
    const key = `${world} ${change.brand}`
    if (!this.#open.get(key)?.size) return
    const waiting = this.#waiting.get(key)
    const message = JSON.stringify(change)
    if (waiting) waiting.add(message)
    else {
      this.#waiting.set(key, new Set([message]))
      setTimeout(() => this.#flush(key), COALESCE).unref()
    }
  }

  #flush(key: string): void {
    const messages = this.#waiting.get(key) ?? []
    this.#waiting.delete(key)
    const text = [...messages].map((message) => `data: ${message}\n\n`).join('')
    for (const reply of this.#open.get(key) ?? []) reply.raw.write(text)
  }

  /** The console as a bell: it rings where somebody has it open, and is trouble where nobody has. */
  bell(world: string, brand: string): Bell {
    return {
      ring: async (_, call) => {
        const views = this.#open.get(`${world} ${brand}`)
        if (!views?.size) throw new Trouble('later', 'no console is open')
        const change: Change = { brand, kind: 'alarm', id: null }
        for (const reply of views) reply.raw.write(`data: ${JSON.stringify(change)}\n\n`)
        return { receipt: `console ${call.key}` }
      },
    }
  }

  close(): void {
    for (const views of this.#open.values()) for (const reply of views) reply.raw.end()
  }
}

/** Server-sent events: only what changed, never the content. */
export function openEvents(app: FastifyInstance, hall: Hall, views: LiveViews): void {
  app.get<{ Params: { world: string; brand: string } }>('/w/:world/api/b/:brand/events', async (request, reply) => {
    const { world, brand } = request.params
    const person = await personOf(hall, request)
    const room = hall.rooms.get(world)
    if (!person || !room || !(await actorOf(room, brand, person, 'console'))) return reply.status(401).send()
    reply.hijack()
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    reply.raw.write('retry: 2000\n\n')
    views.open(`${world} ${brand}`, reply)
  })
}
