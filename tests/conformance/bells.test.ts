import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { after, describe, it, mock } from 'node:test'
import { bells } from '../../src/edges/bells/registry.ts'
import { verifySignature } from '../../src/edges/bells/signature.ts'
import { createFetchOut } from '../../src/edges/outside/fetch.ts'
import type { Call } from '../../src/engine/ports/bell.ts'
import type { FetchOut } from '../../src/engine/ports/outside.ts'
import { deadPort, listen, serve, troubleFrom } from './loopback.ts'
import { serveMail } from './smtp.ts'

const NOW = Date.UTC(2012, 0, 4, 11)
const CALL: Call = {
  key: '0198c0de-0000-7000-8000-000000000001',
  title: 'Alerte N2 : « photo de la page été » déjà vue 47 fois 🔔',
  lines: ['47 publications, 31 auteurs en 20 minutes', 'Visites de la page : ×8'],
  link: 'https://tocsin.marjolaine.example/w/live/stories/1',
  urgency: 5,
  lang: 'fr',
  at: NOW,
}

type Taken = { key: string; title: string; text: string }
/** What a bell needs on the other end: where it rings, and what arrived there. */
type Receiver = { settings: object; address: string; taken(): Taken[] }
/** One row a bell: a receiver that takes the call, and ways to be refused with the kind of Trouble each must give. */
type Row = {
  open(): Promise<Receiver>
  refusals: Record<string, () => Promise<{ settings: object; address: string; kind: string }>>
}

const closers: (() => Promise<void>)[] = []
const screen: string[] = []
const guarded = createFetchOut({ loopbackAllowed: true, userAgent: 'Tocsin/test' })
const fetch: FetchOut = (url, options) => guarded(url, { ...options, timeoutMs: 300 })
const tools = { fetch, now: () => NOW, write: (line: string) => screen.push(line) }
const SECRET = 'a secret of sixteen'

after(async () => {
  for (const close of closers) await close()
})

async function serveHttp(status: number, body = '', headers: Record<string, string> = {}) {
  const server = await serve((_, response) => {
    if (status > 0) response.writeHead(status, headers).end(body)
  })
  closers.push(server.close)
  return server
}

function httpRefusals(place: (url: string) => { settings: object; address: string }): Row['refusals'] {
  const at = (status: number, kind: string) => async () => ({ ...place((await serveHttp(status)).url), kind })
  return {
    'access was withdrawn': at(401, 'reconnect'),
    'the receiver is not there any more': at(404, 'gone'),
    'it is asked too often': at(429, 'later'),
    'the receiver is in trouble': at(503, 'later'),
    'the receiver does not understand': at(400, 'broken'),
    'the receiver is silent': at(0, 'later'),
    'nobody listens': async () => ({ ...place(`http://127.0.0.1:${await deadPort()}`), kind: 'later' }),
  }
}

async function mailSettings() {
  const server = await serveMail()
  closers.push(server.close)
  return {
    server,
    settings: {
      host: '127.0.0.1',
      port: server.port,
      user: 'lea',
      password: 'juste',
      from: 'tocsin@marjolaine.example',
    },
  }
}

const rows: Record<string, Row> = {
  terminal: {
    async open() {
      screen.length = 0
      return {
        settings: {},
        address: 'lea',
        taken: () => [{ key: '', title: screen[1]!, text: screen.slice(2).join('\n') }],
      }
    },
    refusals: {},
  },
  email: {
    async open() {
      const { server, settings } = await mailSettings()
      const taken = () => server.mails.map(({ messageId, subject, text }) => ({ key: messageId, title: subject, text }))
      return { settings, address: 'lea@marjolaine.example', taken }
    },
    refusals: {
      'the password is wrong': async () => {
        const { settings } = await mailSettings()
        return { settings: { ...settings, password: 'faux' }, address: 'lea@marjolaine.example', kind: 'reconnect' }
      },
      'the mailbox does not exist': async () => ({
        settings: (await mailSettings()).settings,
        address: 'code550@marjolaine.example',
        kind: 'gone',
      }),
      'the mailbox is busy': async () => ({
        settings: (await mailSettings()).settings,
        address: 'code450@marjolaine.example',
        kind: 'later',
      }),
      'nobody listens': async () => ({
        settings: { host: '127.0.0.1', port: await deadPort(), from: 'tocsin@marjolaine.example' },
        address: 'lea@marjolaine.example',
        kind: 'later',
      }),
    },
  },
  ntfy: {
    async open() {
      const server = await serveHttp(200, '{"id":"m1"}')
      const taken = () =>
        server.heard.map(({ body, headers, path }) => {
          const { topic, title, message, click, priority } = JSON.parse(body)
          assert.deepEqual([path, topic, priority, headers.authorization], ['/', 'astreinte', 5, 'Bearer tk_1'])
          return { key: String(headers['idempotency-key']), title, text: `${message}\n${click}` }
        })
      return { settings: { server: server.url, token: 'tk_1' }, address: 'astreinte', taken }
    },
    refusals: {
      ...httpRefusals((url) => ({ settings: { server: url }, address: 'astreinte' })),
      'something else answers there': async () => ({
        settings: { server: (await serveHttp(200, '<html>')).url },
        address: 'astreinte',
        kind: 'broken',
      }),
    },
  },
  webhook: {
    async open() {
      const server = await serveHttp(204)
      const taken = () =>
        server.heard.map(({ body, headers }) => {
          assert.ok(verifySignature(String(headers['tocsin-signature']), body, SECRET, NOW), 'the signature is wrong')
          const call = JSON.parse(body)
          assert.equal(headers['idempotency-key'], call.key)
          return { key: call.key, title: call.title, text: [...call.lines, call.link].join('\n') }
        })
      return { settings: { secret: SECRET }, address: `${server.url}/ring`, taken }
    },
    refusals: httpRefusals((url) => ({ settings: { secret: SECRET }, address: url })),
  },
}

it('every bell of the registry is tested here, under its own name', () => {
  assert.deepEqual(bells.map(({ name }) => name).sort(), Object.keys(rows).sort())
})

for (const kind of bells) {
  const row = rows[kind.name]!
  describe(`the bell ${kind.name}`, () => {
    it('knows its own addresses, and names secrets its settings have', () => {
      assert.equal(kind.address.check(kind.address.example), true)
      assert.equal(kind.address.check(''), false)
      for (const secret of kind.secrets) assert.ok(secret in kind.settings.shape, secret)
    })

    it('carries title, lines and link as they are written, accents included', async () => {
      const receiver = await row.open()
      const { receipt } = await kind.open(kind.settings.parse(receiver.settings), tools).ring(receiver.address, CALL)
      assert.notEqual(receipt, '')
      const [taken, ...more] = receiver.taken()
      assert.equal(more.length, 0)
      assert.ok(taken!.title.includes(CALL.title), taken!.title)
      for (const line of [...CALL.lines, CALL.link!]) assert.ok(taken!.text.includes(line), line)
    })

    it('gives a repeat the same key, and another call another', async () => {
      const receiver = await row.open()
      const bell = kind.open(kind.settings.parse(receiver.settings), tools)
      for (const key of ['a', 'a', 'b']) await bell.ring(receiver.address, { ...CALL, key })
      const keys = receiver.taken().map(({ key }) => key)
      if (kind.name === 'terminal') return
      assert.equal(keys[0], keys[1])
      assert.notEqual(keys[1], keys[2])
    })

    it('rings without a link', async () => {
      const receiver = await row.open()
      const bell = kind.open(kind.settings.parse(receiver.settings), tools)
      await bell.ring(receiver.address, { ...CALL, link: null })
      assert.equal(receiver.taken().length, 1)
    })

    for (const [reason, refuse] of Object.entries(row.refusals)) {
      it(`throws Trouble where ${reason}`, async () => {
        const { settings, address, kind: expected } = await refuse()
        const trouble = await troubleFrom(kind.open(kind.settings.parse(settings), tools).ring(address, CALL))
        assert.equal(trouble.kind, expected, trouble.message)
      })
    }
  })
}

it('the terminal bell beeps, and strangers cannot drive the terminal through a title', async () => {
  screen.length = 0
  await bells[0]!.open({}, tools).ring('lea', { ...CALL, title: 'a\x1b]0;b\x07' })
  assert.equal(screen[0], '\x07')
  assert.equal(screen[1], 'lea: a ]0;b ')
})

it('an e-mail server that never greets is given up on', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  const connected = Promise.withResolvers<void>()
  const server = createServer(() => connected.resolve())
  const port = await listen(server)
  const kind = bells.find(({ name }) => name === 'email')!
  const bell = kind.open(kind.settings.parse({ host: '127.0.0.1', port, from: 'tocsin@marjolaine.example' }), tools)
  const ringing = troubleFrom(bell.ring('lea@marjolaine.example', CALL))
  await connected.promise
  await new Promise((next) => setImmediate(next))
  mock.timers.tick(20_000)
  assert.equal((await ringing).kind, 'later')
  mock.timers.reset()
  server.close()
})

it('a call waits as long as the receiver asks', async () => {
  const { url } = await serveHttp(429, '', { 'retry-after': '7' })
  const kind = bells.find(({ name }) => name === 'webhook')!
  assert.equal((await troubleFrom(kind.open({ secret: SECRET }, tools).ring(url, CALL))).retryAfterMs, 7000)
})
