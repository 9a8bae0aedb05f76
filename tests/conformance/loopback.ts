import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { Trouble } from '../../src/contract/refusal.ts'

export type Heard = { method: string; path: string; headers: IncomingHttpHeaders; body: string }
export type Loopback = { url: string; port: number; heard: Heard[]; close(): Promise<void> }

/** A real HTTP server on loopback that keeps what it heard and answers as `answer` says. */
export async function serve(answer: (heard: Heard, response: ServerResponse) => void): Promise<Loopback> {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request)).toString()
    const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body }
    heard.push(one)
    answer(one, response)
  })
  const port = await listen(server)
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    heard,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

export async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return (server.address() as AddressInfo).port
}

/** A port where nobody listens. */
export async function deadPort(): Promise<number> {
  const server = createTcpServer()
  const port = await listen(server)
  await new Promise((closed) => server.close(closed))
  return port
}

/** The Trouble a promise ends in; anything else fails the test. */
export async function troubleFrom(answer: Promise<unknown>): Promise<Trouble> {
  try {
    await answer
  } catch (error) {
    assert.ok(error instanceof Trouble, `not a Trouble: ${error}`)
    return error
  }
  throw new assert.AssertionError({ message: 'it worked where Trouble was expected' })
}
