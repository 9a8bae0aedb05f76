import assert from 'node:assert/strict'
import { it } from 'node:test'
import { signBody, verifySignature } from './signature.ts'

const NOW = Date.UTC(2012, 0, 4, 11)
const BODY = '{"title":"été"}'

it('is the HMAC any other tool computes', () => {
  // printf '%s' '1325674800.{"title":"été"}' | openssl dgst -sha256 -hmac secret
  assert.equal(
    signBody(BODY, 'secret', NOW),
    't=1325674800,v1=8559780904c09c904224a258e8bb48a665c4d7ed0086d5611ea9c7860955f9c5',
  )
})

it('is accepted from whoever holds the secret, for five minutes', () => {
  const header = signBody(BODY, 'secret', NOW)
  assert.equal(verifySignature(header, BODY, 'secret', NOW), true)
  assert.equal(verifySignature(header, BODY, 'secret', NOW + 300_000), true)
  assert.equal(verifySignature(header, BODY, 'secret', NOW + 301_000), false)
  assert.equal(verifySignature(header, BODY, 'secret', NOW - 301_000), false)
})

it('is refused for other bytes, another secret, another time or another shape', () => {
  const header = signBody(BODY, 'secret', NOW)
  assert.equal(verifySignature(header, `${BODY} `, 'secret', NOW), false)
  assert.equal(verifySignature(header, BODY, 'Secret', NOW), false)
  assert.equal(verifySignature(header.replace('t=1325674800', 't=1325674801'), BODY, 'secret', NOW), false)
  for (const shape of ['', 'v1=', header.slice(0, -1), `${header}0`, `${header},v1=x`]) {
    assert.equal(verifySignature(shape, BODY, 'secret', NOW), false)
  }
})
