import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVisit, pagePath, parseVisit } from './visits.ts'

const BROWSER = 'Mozilla/5.0 (iPhone; CPU iPhone OS 5_0 like Mac OS X) AppleWebKit/534.46 Safari/7534.48.3'
const line = (more: { request?: string; status?: string; ua?: string; referer?: string; time?: string } = {}) =>
  `1.2.3.4 - - [${more.time ?? '04/Jan/2012:11:58:03 +0100'}] "${more.request ?? 'GET /p/4711/?x=1 HTTP/1.1'}" ${more.status ?? '200'} 512 "${more.referer ?? '-'}" "${more.ua ?? BROWSER}"`
const at = Date.UTC(2012, 0, 4, 10, 58, 3)

test('a person looking at a page is a visit', () => {
  assert.deepEqual(parseVisit(line()), { at, path: '/p/4711', host: null, referer: null })
  assert.deepEqual(parseVisit(line({ request: 'GET / HTTP/2.0', referer: 'https://x.example/a?b', status: '304' })), {
    at,
    path: '/',
    host: null,
    referer: 'https://x.example/a?b',
  })
  assert.deepEqual(
    parseVisit(
      `{"time":"2012-01-04T10:58:03Z","path":"/p/4711/","status":200,"ip":"::1","ua":${JSON.stringify(BROWSER)},"host":"shop.example"}`,
    ),
    { at, path: '/p/4711', host: 'shop.example', referer: null },
  )
})

test('escaped and encoded paths are read as they were typed', () => {
  const path = (request: string) => {
    const read = parseVisit(line({ request }))
    return isVisit(read) ? read.path : read
  }
  assert.equal(path('GET /robe-\\xC3\\xA9t\\xC3\\xA9 HTTP/1.1'), '/robe-été')
  assert.equal(path('GET /caf\\xE9 HTTP/1.1'), '/café')
  assert.equal(path('GET /a\\x22b HTTP/1.1'), '/a"b')
  assert.equal(path('GET /a\\"b HTTP/1.1'), '/a"b')
  assert.equal(path('GET /%C3%A9t%C3%A9//x/ HTTP/1.1'), '/été/x')
  assert.equal(path('GET /100%/x HTTP/1.1'), '/100%/x')
  assert.equal(pagePath('https://shop.example/p?q'), '/p')
})

test('what is no visit says why', () => {
  const table: [string, string][] = [
    ['', 'bad_line'],
    ['hello', 'bad_line'],
    [line({ time: '04/Jan/2012' }), 'bad_line'],
    [line({ time: '31/Feb/2012:11:58:03 +0100' }), 'bad_line'],
    [line({ request: '\\x16\\x03\\x01' }), 'bad_line'],
    ['{"time":1,"path":"/"', 'bad_line'],
    ['{"time":1325674680,"path":"/"}', 'bad_line'],
    [line({ request: 'HEAD /p HTTP/1.1' }), 'not_get'],
    [line({ request: 'POST /p HTTP/1.1' }), 'not_get'],
    [line({ status: '404' }), 'failed'],
    [line({ status: '301' }), 'not_a_page'],
    [line({ status: '500' }), 'failed'],
    [line({ ua: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }), 'bot'],
    [line({ ua: 'facebookexternalhit/1.1' }), 'bot'],
    [line({ ua: 'curl/8.0' }), 'bot'],
    [line({ ua: '-' }), 'bot'],
    [line({ request: 'GET /a/app.JS?v=3 HTTP/1.1' }), 'not_a_page'],
    [line({ request: 'GET /img/x.webp HTTP/1.1' }), 'not_a_page'],
    [`${line()}${'x'.repeat(20_000)}`, 'bad_line'],
  ]
  for (const [given, why] of table) assert.equal(parseVisit(given), why, given.slice(0, 200))
  assert.ok(isVisit(parseVisit(line({ ua: 'Mozilla/5.0 (Linux; Android 4; CUBOT NOTE) Mobile Safari' }))))
})

test('a hostile line costs no more than its length', () => {
  const before = performance.now()
  parseVisit(`1 - ${'['.repeat(16_000)}`)
  parseVisit(`1 - - [04/Jan/2012:11:58:03 +0100] "${'\\\\"'.repeat(5000)}`)
  assert.ok(performance.now() - before < 500)
})
