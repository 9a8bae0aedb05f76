import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { verifySignature } from '../../src/edges/bells/signature.ts'
import { desks } from '../../src/edges/desks/registry.ts'
import { createFetchOut } from '../../src/edges/outside/fetch.ts'
import { deadPort, type Heard, serve, troubleFrom } from './loopback.ts'

const NOW = Date.UTC(2012, 0, 4, 11)
const SECRET = 'a secret of sixteen'
const REQUEST = { key: 'k1', places: ['https://shop.example/p/4711'], notice: 'Photo retirée : réparée à 14 h' }
const guarded = createFetchOut({ loopbackAllowed: true, userAgent: 'Tocsin/test' })
const tools = { now: () => NOW, fetch: ((url, o) => guarded(url, { ...o, timeoutMs: 300 })) as typeof guarded }

type Row = { settings(url: string): object; asked(heard: Heard): typeof REQUEST }
const rows: Record<string, Row> = {
  webhook: {
    settings: (url) => ({ url: `${url}/takedown`, secret: SECRET }),
    asked({ headers, body }) {
      assert.ok(verifySignature(String(headers['tocsin-signature']), body, SECRET, NOW), 'the signature is wrong')
      const { action, ...request } = JSON.parse(body)
      assert.equal(action, 'takedown')
      assert.equal(headers['idempotency-key'], request.key)
      return request
    },
  },
}

const closers: (() => Promise<void>)[] = []
after(async () => {
  for (const close of closers) await close()
})

async function shop(status: number) {
  const server = await serve((_, response) => {
    if (status > 0) response.writeHead(status).end()
  })
  closers.push(server.close)
  return server
}

it('every desk of the registry is tested here, under its own name', () => {
  assert.deepEqual(desks.map(({ name }) => name).sort(), Object.keys(rows).sort())
})

for (const kind of desks) {
  const row = rows[kind.name]!
  const open = (url: string) => kind.open(kind.settings.parse(row.settings(url)), tools)
  describe(`the desk ${kind.name}`, () => {
    it('asks for every place, in the words given, and a repeat looks the same', async () => {
      const { url, heard } = await shop(202)
      const desk = open(url)
      assert.notEqual((await desk.takedown(REQUEST)).receipt, '')
      await desk.takedown(REQUEST)
      assert.deepEqual(heard.map(row.asked), [REQUEST, REQUEST])
    })

    const refusals = [
      [400, 'broken', false],
      [401, 'reconnect', false],
      [404, 'gone', false],
      [429, 'later', false],
      [502, 'later', true],
      [0, 'later', true],
    ] as const
    for (const [status, expected, inDoubt] of refusals) {
      it(`throws Trouble '${expected}' on ${status || 'silence'}`, async () => {
        const trouble = await troubleFrom(open((await shop(status)).url).takedown(REQUEST))
        assert.deepEqual([trouble.kind, trouble.inDoubt], [expected, inDoubt])
      })
    }

    it('throws Trouble without doubt where nobody listens', async () => {
      const trouble = await troubleFrom(open(`http://127.0.0.1:${await deadPort()}`).takedown(REQUEST))
      assert.deepEqual([trouble.kind, trouble.inDoubt], ['later', false])
    })
  })
}
