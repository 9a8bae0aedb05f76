import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { learn } from './descent.ts'
import { columnsOf, type Example, score } from './perceptron.ts'

const GOOD = 11
const NOT = 12
const FILM = 13

const text = (ids: number[], label: number): Example => ({
  ids: Int32Array.from(ids),
  values: Float32Array.from(ids, () => 1),
  gold: [[label]],
  weights: [1],
})

/** "good" is praise, "not good" is none, and "not" alone says neither: no sum of weights can tell that. */
const SAID = [text([GOOD], 1), text([NOT, GOOD], 0), text([NOT], 1), text([FILM], 0)]
const TASKS = [{ size: 2, many: false, from: 0 }]
const SETTINGS = { width: 8, hidden: 16, rounds: 40, rate: 0.01, drop: 0, rest: 0, soft: 0, batch: 8, balance: 0 }

const learnt = (settings = SETTINGS) => {
  const examples = Array.from({ length: 200 }, (_, i) => SAID[i % SAID.length]!)
  return learn(examples, columnsOf(examples, 2), TASKS, settings)
}

describe('learning a perceptron', () => {
  it('learns what hangs on two words together', () => {
    const perceptron = learnt()
    for (const one of SAID) {
      const [no, yes] = score(perceptron, one)
      assert.equal(yes! > no! ? 1 : 0, one.gold[0]![0])
    }
  })

  it('learns the same from the same, with features left out at random as well', () => {
    const settings = { ...SETTINGS, rounds: 2, drop: 0.3, rest: 0.3 }
    assert.deepEqual(learnt(settings), learnt(settings))
    assert.notDeepEqual(learnt(settings).outer, learnt({ ...settings, rounds: 3 }).outer)
  })

  it('gives a rare label its weight', () => {
    const many = Array.from({ length: 300 }, (_, i) => text([GOOD], i % 10 === 0 ? 1 : 0))
    const said = (balance: number) => {
      const perceptron = learn(many, columnsOf(many, 2), TASKS, { ...SETTINGS, rounds: 20, balance })
      const [no, yes] = score(perceptron, many[0]!)
      return yes! - no!
    }
    assert.ok(said(0) < -0.5)
    assert.ok(Math.abs(said(1)) < 0.3)
  })
})
