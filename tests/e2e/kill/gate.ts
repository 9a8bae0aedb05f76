import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

type Watcher = { when: 'before' | 'after'; lateMs: number; seen: () => Promise<void> }

/**
 * Stands between Tocsin and the PDS. It knows when a publication is on its way, and can have Tocsin killed just before
 * the PDS hears of it (the request arrives all the same, late) or just after (the answer never arrives).
 */
export async function openGate(pds: string) {
  let watcher: Watcher | null = null
  let under = 0
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy())
  })

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const publishes = request.url?.startsWith('/xrpc/com.atproto.repo.createRecord') ?? false
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const caught = publishes ? watcher : null
    if (caught) watcher = null
    if (publishes) under++
    try {
      if (caught?.when === 'before') {
        await caught.seen()
        await sleep(caught.lateMs)
      }
      const answer = await forward(pds, request, Buffer.concat(chunks))
      if (caught?.when === 'after') await caught.seen()
      response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body)
    } finally {
      if (publishes) under--
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Publications sent whose answer has not come back yet. */
    get underWay() {
      return under
    },
    /** Resolves at the next publication; it goes on only once `seen` is called. */
    next(when: 'before' | 'after', lateMs: number): Promise<() => void> {
      return new Promise((resolve) => {
        watcher = { when, lateMs, seen: () => new Promise<void>((go) => resolve(go)) }
      })
    },
    forget() {
      watcher = null
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function forward(pds: string, request: IncomingMessage, body: Buffer) {
  const headers: Record<string, string> = {}
  for (const name of ['authorization', 'content-type', 'accept'] as const) {
    const value = request.headers[name]
    if (value) headers[name] = value
  }
  const init: RequestInit = { method: request.method ?? 'GET', headers }
  if (body.length > 0) init.body = new Uint8Array(body)
  const answer = await fetch(`${pds}${request.url}`, init)
  const type = answer.headers.get('content-type') ?? 'application/json'
  const text = await answer.text()
  // The session names the PDS itself as the place to speak to; without that the library stays with the gate.
  if (!request.url?.includes('server.createSession') || !answer.ok) return { status: answer.status, type, body: text }
  const { didDoc: _, ...session } = JSON.parse(text) as Record<string, unknown>
  return { status: answer.status, type, body: JSON.stringify(session) }
}
