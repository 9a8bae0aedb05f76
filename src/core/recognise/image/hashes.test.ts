import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../kit/random.ts'
import { HashList } from './hashes.ts'
import { hamming } from './pdq.ts'

test('the kernel finds what counting bits one by one finds, over several blocks and queries', () => {
  const draw = seeded('hashes')
  const hash = () => Uint32Array.from({ length: 8 }, () => Math.floor(draw() * 2 ** 32))
  const list = new HashList()
  assert.deepEqual(list.within([hash()], 256), [])
  const hashes = Array.from({ length: 9000 }, hash)
  for (const one of hashes) list.add(one)
  const queries = [hashes[0]!, hashes[8999]!, hash(), new Uint32Array(8), new Uint32Array(8).fill(0xffffffff)]
  for (const most of [0, 31, 110, 256]) {
    const expected = queries.flatMap((words, query) =>
      hashes
        .map((one, entry) => ({ query, entry, distance: hamming(words, one) }))
        .filter((near) => near.distance <= most),
    )
    const found = list.within(queries, most).sort((a, b) => a.query - b.query || a.entry - b.entry)
    assert.deepEqual(found, expected)
  }
})
