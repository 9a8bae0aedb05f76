import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { after, describe, it } from 'node:test'
import { networks } from '../../src/edges/networks/registry.ts'
import { createFetchOut } from '../../src/edges/outside/fetch.ts'
import type { Outlet } from '../../src/engine/ports/outlet.ts'
import { serve, troubleFrom } from './loopback.ts'

const NOW = Date.UTC(2012, 0, 4, 12)
const guarded = createFetchOut({ loopbackAllowed: true, userAgent: 'Tocsin/test' })
const tools = {
  fetch: ((url, options) => guarded(url, { ...options, timeoutMs: 300 })) as typeof guarded,
  now: () => NOW,
  loopbackAllowed: true,
}
const CID = `bafyrei${'a'.repeat(52)}`
const REQUEST = { text: 'Pardon.', lang: 'fr', key: 'k', replyTo: null }

/** How the service meets the act of publishing: `done` says whether it happened although nothing good came back. */
type Mishap = { status: number; headers?: Record<string, string>; done: boolean; at: 'login' | 'publish' }
/** One row a network that publishes: a stand-in that behaves but for the mishap, and a count of what stands there. */
type Row = (mishap: Mishap | null) => Promise<{ settings: object; published(): number; heal(): void }>

const closers: (() => Promise<void>)[] = []
after(async () => {
  for (const close of closers) await close()
})

const rows: Record<string, Row> = {
  async bluesky(mishap) {
    const records = new Map<string, unknown>()
    const json = (response: ServerResponse, status: number, body: object, headers = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
    const fail = (response: ServerResponse, { status, headers }: Mishap) => {
      if (status > 0) json(response, status, { error: 'Mishap', message: 'as told' }, headers)
    }
    const server = await serve(({ path, body }, response) => {
      const url = new URL(path, 'http://service')
      const method = url.pathname.split('.').at(-1)
      if (method === 'createSession') {
        if (mishap?.at === 'login') return fail(response, mishap)
        const token = `${btoa('{}')}.${btoa(JSON.stringify({ exp: 4e9 }))}.x`
        return json(response, 200, { did: 'did:plc:us', handle: 'us.test', accessJwt: token, refreshJwt: token })
      }
      if (method === 'getRecord') {
        const rkey = url.searchParams.get('rkey') ?? ''
        const value = records.get(rkey)
        const uri = `at://did:plc:us/app.bsky.feed.post/${rkey}`
        if (!value) return json(response, 400, { error: 'RecordNotFound', message: 'none' })
        return json(response, 200, { uri, cid: CID, value })
      }
      const { rkey, record } = JSON.parse(body)
      if (!mishap || mishap.done) records.set(rkey, record)
      if (mishap) return fail(response, mishap)
      return json(response, 200, { uri: `at://did:plc:us/app.bsky.feed.post/${rkey}`, cid: CID })
    })
    closers.push(server.close)
    const settings = { service: server.url, identifier: 'us.test', appPassword: 'p' }
    const heal = () => {
      mishap = null
    }
    return { settings, published: () => records.size, heal }
  },
}

it('every network that publishes is tested here, under its own name', () => {
  const publishing = networks.filter(({ outlet }) => outlet).map(({ name }) => name)
  assert.deepEqual(publishing.sort(), Object.keys(rows).sort())
})

for (const [name, row] of Object.entries(rows)) {
  const { outlet } = networks.find((network) => network.name === name)!
  const open = (settings: object): Outlet => outlet!.open(outlet!.settings.parse(settings), tools)

  describe(`the outlet ${name}, when the outside fails`, () => {
    const mishaps: [string, Mishap, string, boolean][] = [
      ['the password is refused', { at: 'login', status: 401, done: false }, 'reconnect', false],
      ['log-in is silent', { at: 'login', status: 0, done: false }, 'later', false],
      ['the text is refused', { at: 'publish', status: 400, done: false }, 'broken', false],
      ['access is withdrawn', { at: 'publish', status: 403, done: false }, 'reconnect', false],
      ['we publish too often', { at: 'publish', status: 429, done: false }, 'later', false],
      ['the service is in trouble', { at: 'publish', status: 503, done: false }, 'later', true],
      ['the service is silent', { at: 'publish', status: 0, done: false }, 'later', true],
      ['the answer cannot be read', { at: 'publish', status: 200, done: true }, 'broken', true],
      ['the service published and fell silent', { at: 'publish', status: 0, done: true }, 'later', true],
    ]
    for (const [what, mishap, kind, inDoubt] of mishaps) {
      it(`says so where ${what}, and a second try publishes once`, async () => {
        const service = await row(mishap)
        const trying = open(service.settings)
        const trouble = await troubleFrom(trying.publish(REQUEST))
        assert.deepEqual([trouble.kind, trouble.inDoubt], [kind, inDoubt], trouble.message)
        service.heal()
        const published = await trying.publish(REQUEST)
        assert.equal(service.published(), 1)
        assert.equal((await trying.read(published.id))?.text, REQUEST.text)
      })
    }

    it('waits as long as it is asked to', async () => {
      const { settings } = await row({ at: 'publish', status: 429, headers: { 'retry-after': '9' }, done: false })
      assert.equal((await troubleFrom(open(settings).publish(REQUEST))).retryAfterMs, 9000)
    })
  })
}
