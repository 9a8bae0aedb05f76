import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonical, hash32, sha256Hex } from './hash.ts'
import { pick, seeded } from './random.ts'

test('canonical JSON follows RFC 8785', () => {
  assert.equal(
    canonical({ b: [1e21, 0.1, -0, 'é\u2028"'], a: { z: null, A: true } }),
    '{"a":{"A":true,"z":null},"b":[1e+21,0.1,0,"é\u2028\\""]}',
  )
  // Section 3.2.3: members are sorted by UTF-16 code units, so U+FB33 comes after a surrogate pair.
  assert.equal(
    canonical({ '\ufb33': 1, '😀': 2, '\u20ac': 3, '\r': 4, '1': 5 }),
    '{"\\r":4,"1":5,"€":3,"😀":2,"\ufb33":1}',
  )
  assert.equal(canonical({ a: undefined }), '{}')
  for (const bad of [Number.NaN, Infinity, 1n, '\ud800', () => 1]) assert.throws(() => canonical(bad), TypeError)
  const cycle: unknown[] = []
  cycle.push(cycle)
  assert.throws(() => canonical(cycle), TypeError)
})

test('hashes', () => {
  assert.equal(sha256Hex('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  const seen = new Set<number>()
  for (let i = 0; i < 20_000; i++) seen.add(hash32(`w${i}`))
  assert.ok(seen.size >= 19_998)
})

test('a seed gives its numbers, evenly', () => {
  const [a, b] = [seeded('drill'), seeded('drill')]
  let sum = 0
  for (let i = 0; i < 10_000; i++) {
    const x = a()
    assert.equal(x, b())
    assert.ok(x >= 0 && x < 1)
    sum += x
  }
  assert.ok(Math.abs(sum / 10_000 - 0.5) < 0.02)
  assert.notEqual(seeded(1)(), seeded(2)())
  assert.throws(() => pick(a, []), RangeError)
})
