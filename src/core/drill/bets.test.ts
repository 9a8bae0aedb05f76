import assert from 'node:assert/strict'
import { it } from 'node:test'
import { seeBets } from './bets.ts'
import { cases } from './cases/registry.ts'

it('hides what history said until it has happened, and shows it beside the guess', () => {
  const { bets } = cases.find(({ id }) => id === 'hm')!
  const [bet] = bets
  const before = seeBets(bets, new Map([[0, 1 as const]]), bet!.at - 1, 'en')[0]!
  assert.deepEqual([before.yours, before.answer, before.choices.length], [1, null, 3])
  const after = seeBets(bets, new Map(), bet!.at, 'fr')[0]!
  assert.deepEqual([after.yours, after.answer?.history], [undefined, 0])
})
