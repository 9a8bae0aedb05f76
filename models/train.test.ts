import assert from 'node:assert/strict'
import { it } from 'node:test'
import { hash32 } from '../src/core/kit/hash.ts'
import { readOwn } from './learn/data.ts'
import { trainAll } from './learn/model.ts'

it('learning twice from the same posts gives the same bytes, and other bytes from other posts', () => {
  const some = readOwn().filter(({ text }) => hash32(text, 7) % 60 === 0)
  const once = trainAll(some).files
  assert.deepEqual(trainAll(some).files, once)
  assert.ok(Object.keys(once).length === 3)
  assert.notDeepEqual(trainAll(some.slice(30)).files, once)
})
