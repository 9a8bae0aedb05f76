import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { after, describe, it } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { Trouble } from '../../contract/refusal.ts'
import { createFetchOut } from './fetch.ts'

const fetchLoopback = createFetchOut({ loopbackAllowed: true, userAgent: 'Tocsin/test (+https://tocsin.example)' })
const fetchOut = createFetchOut({ loopbackAllowed: false, userAgent: 'Tocsin/test' })
const closers: (() => void)[] = []
after(() => {
  for (const close of closers) close()
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closers.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function troubleFrom(answer: Promise<unknown>): Promise<Trouble> {
  try {
    await answer
  } catch (error) {
    assert.ok(error instanceof Trouble, String(error))
    return error
  }
  throw assert.fail('an answer came where Trouble was expected')
}

describe('a guarded request', () => {
  it('sends its name, method, headers and body, and gives back status, headers and bytes', async () => {
    const url = await serve(async (request, response) => {
      const body = await Array.fromAsync(request).then(Buffer.concat)
      response.writeHead(418, { 'x-seen': `${request.method} ${request.headers['user-agent']}` })
      response.end(`été ${request.headers['x-a']} ${body}`)
    })
    const answer = await fetchLoopback(`${url}/p`, { method: 'POST', headers: { 'X-A': '1' }, body: 'déjà' })
    assert.equal(answer.status, 418)
    assert.equal(answer.headers['x-seen'], 'POST Tocsin/test (+https://tocsin.example)')
    assert.equal(Buffer.from(answer.body).toString(), 'été 1 déjà')
    assert.equal(answer.url, `${url}/p`)
  })

  for (const host of [
    '127.0.0.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    '0x7f.1',
    '169.254.169.254',
    'localhost',
  ]) {
    it(`refuses ${host} before a single byte is sent`, async () => {
      let asked = false
      const url = await serve((_, response) => {
        asked = true
        response.end()
      })
      const trouble = await troubleFrom(fetchOut(url.replace('127.0.0.1', host), { method: 'POST', body: 'x' }))
      assert.equal(trouble.kind, 'broken')
      assert.equal(trouble.inDoubt, false)
      assert.equal(asked, false)
    })
  }

  for (const url of ['ftp://example.org/', 'file:///etc/passwd', 'data:,x', 'http://user:secret@example.org/', 'no']) {
    it(`refuses ${url}`, async () => assert.equal((await troubleFrom(fetchOut(url))).kind, 'broken'))
  }

  it('stops at a redirect to a private address', async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end())
    assert.equal((await troubleFrom(fetchLoopback(url))).kind, 'broken')
  })

  it('stops at a redirect to another protocol', async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end())
    assert.equal((await troubleFrom(fetchLoopback(url))).kind, 'broken')
  })

  it('follows five redirects and not a sixth', async () => {
    const url = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left === 0) response.end('there')
      else response.writeHead(301, { location: `/${left - 1}` }).end()
    })
    const answer = await fetchLoopback(`${url}/5`)
    assert.equal(Buffer.from(answer.body).toString(), 'there')
    assert.equal(answer.url, `${url}/0`)
    assert.equal((await troubleFrom(fetchLoopback(`${url}/6`))).kind, 'broken')
  })

  it('turns a POST into a GET on 303, keeps it on 307, and carries no password to another site', async () => {
    const seen: string[] = []
    const other = await serve(async (request, response) => {
      const body = await Array.fromAsync(request).then(Buffer.concat)
      seen.push(`${request.method} ${body} ${request.headers.authorization}`)
      response.end()
    })
    const url = await serve((request, response) => {
      response.writeHead(Number(request.url?.slice(1)), { location: other }).end()
    })
    const options = { method: 'POST', body: 'b', headers: { Authorization: 'secret' } } as const
    await fetchLoopback(`${url}/303`, options)
    await fetchLoopback(`${url}/307`, options)
    assert.deepEqual(seen, ['GET  undefined', 'POST b undefined'])
  })

  it('reads gzip and brotli', async () => {
    const url = await serve((request, response) => {
      const [encoding, bytes] =
        request.url === '/br' ? ['br', brotliCompressSync('bouclé')] : ['gzip', gzipSync('bouclé')]
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes)
    })
    for (const path of ['/br', '/gz']) {
      const answer = await fetchLoopback(url + path)
      assert.equal(Buffer.from(answer.body).toString(), 'bouclé')
      assert.equal(answer.headers['content-encoding'], undefined)
    }
  })

  it('stops a gzip bomb at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    assert.ok(bomb.length < 100_000)
    assert.equal((await troubleFrom(fetchLoopback(url))).kind, 'broken')
  })

  it('calls damaged compression broken', async () => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'))
    assert.equal((await troubleFrom(fetchLoopback(url))).kind, 'broken')
  })

  it('stops an endless body at ten megabytes', async () => {
    let sent = 0
    const url = await serve((_, response) => {
      const chunk = Buffer.alloc(65_536)
      const more = () => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length
      }
      response.on('drain', more)
      more()
    })
    assert.equal((await troubleFrom(fetchLoopback(url))).kind, 'broken')
    assert.ok(sent < 60_000_000, `${sent} bytes were let in`)
  })

  it('refuses a body announced as too large, and allows one of exactly the limit', async () => {
    const url = await serve((_, response) => response.end(Buffer.alloc(1000)))
    assert.equal((await troubleFrom(fetchLoopback(url, { maxBytes: 999 }))).kind, 'broken')
    assert.equal((await fetchLoopback(url, { maxBytes: 1000 })).body.length, 1000)
  })

  it('gives up on a body that drips, and says a POST is in doubt', async () => {
    const url = await serve((_, response) => {
      const drip = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(drip))
    })
    const started = performance.now()
    const trouble = await troubleFrom(fetchLoopback(url, { timeoutMs: 150 }))
    assert.equal(trouble.kind, 'later')
    assert.equal(trouble.inDoubt, false)
    assert.ok(performance.now() - started < 1500)
    const posted = await troubleFrom(fetchLoopback(url, { method: 'POST', body: 'x', timeoutMs: 150 }))
    assert.equal(posted.inDoubt, true)
  })

  it('one time limit holds for all redirects together', async () => {
    const url = await serve((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 100)
    })
    assert.equal((await troubleFrom(fetchLoopback(url, { timeoutMs: 250 }))).kind, 'later')
  })

  it('says later for a refused connection, without doubt', async () => {
    const server = createTcpServer()
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as AddressInfo
    await new Promise((closed) => server.close(closed))
    const trouble = await troubleFrom(fetchLoopback(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x' }))
    assert.equal(trouble.kind, 'later')
    assert.equal(trouble.inDoubt, false)
  })

  it('says a POST is in doubt where the connection breaks after it was heard', async () => {
    const url = await serve((request) => request.socket.destroy())
    const trouble = await troubleFrom(fetchLoopback(url, { method: 'POST', body: 'x' }))
    assert.equal(trouble.kind, 'later')
    assert.equal(trouble.inDoubt, true)
  })

  it('says broken for what is not HTTP', async () => {
    const server = createTcpServer((socket) => socket.end('220 smtp.example ESMTP\r\n'))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    closers.push(() => server.close())
    const { port } = server.address() as AddressInfo
    assert.equal((await troubleFrom(fetchLoopback(`http://127.0.0.1:${port}/`))).kind, 'broken')
  })

  it('stops when asked to', async () => {
    const url = await serve(() => {})
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    assert.equal((await troubleFrom(fetchLoopback(url, { signal: stop.signal }))).kind, 'later')
  })
})
