import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fileRows, rowOf } from './rows.ts'
import { spread } from './scan.ts'

const hashes = Int32Array.from({ length: 70_000 }, (_, i) => spread(i, 1))

describe('rows of learnt features', () => {
  it('finds every feature, and takes hardly another for one', () => {
    const rows = fileRows(hashes)
    assert.ok(hashes.every((hash, row) => rowOf(rows, hash) === row))
    let taken = 0
    for (let i = 0; i < 200_000; i++) if (rowOf(rows, spread(i + 70_000, 1)) >= 0) taken++
    assert.ok(taken < 100, `${taken} of 200,000`)
  })

  it('refuses more than there is room for', () => {
    assert.throws(() => fileRows(new Int32Array(100_000)), /100000 rows/)
  })
})
