import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../kit/random.ts'
import { openKernels, RECORD } from './kernels.ts'
import { hamming } from './pdq.ts'

const draw = seeded('kernels')
const hash = () => Uint32Array.from({ length: 8 }, () => Math.floor(draw() * 2 ** 32))
const memory = new WebAssembly.Memory({ initial: 1 })
const kernels = openKernels(memory)
const numbers = new Uint32Array(memory.buffer)
const [QUERY, ENTRIES, RECORDS, OUT] = [0, 1024, 4096, 40_000]
const known = Array.from({ length: 200 }, hash)
for (const [n, words] of known.entries()) numbers.set(words, (RECORDS + RECORD * n) >> 2)

test('the nearest record, its distance and the next are those of the plain count', () => {
  for (const query of [hash(), known[137]!, new Uint32Array(8)]) {
    numbers.set(query, QUERY)
    kernels.nearest(QUERY, RECORDS, RECORDS + RECORD * known.length, OUT)
    const distances = known.map((words) => hamming(query, words))
    const [best, second] = distances.toSorted((a, b) => a - b)
    assert.deepEqual(
      [...numbers.subarray(OUT >> 2, (OUT >> 2) + 3)],
      [best, second, RECORDS + RECORD * distances.indexOf(best!)],
    )
  }
})

test('of no records none is near', () => {
  kernels.nearest(QUERY, RECORDS, RECORDS, OUT)
  assert.deepEqual([...numbers.subarray(OUT >> 2, (OUT >> 2) + 2)], [257, 257])
})

test('a bucket gives the near ones among the records it names', () => {
  const query = hash()
  numbers.set(query, QUERY)
  const entries = [3, 60, 199, 0, 61]
  numbers.set(entries, ENTRIES >> 2)
  const end = kernels.bucket(QUERY, RECORDS, ENTRIES, ENTRIES + 4 * entries.length, 128, OUT)
  const expected = entries.flatMap((entry) => {
    const distance = hamming(query, known[entry]!)
    return distance <= 128 ? [entry, distance] : []
  })
  assert.ok(expected.length > 0 && expected.length < 2 * entries.length)
  assert.deepEqual([...numbers.subarray(OUT >> 2, end >> 2)], expected)
})
