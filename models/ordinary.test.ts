import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { lettersOf } from '../src/core/listen/query/hashes.ts'
import { isOrdinary } from '../src/core/listen/query/ordinary.ts'
import { ordinaryModule, ordinaryWords } from './learn/ordinary.ts'

const known = (word: string) => isOrdinary(lettersOf(word))

it('the ordinary words that ship are those of our posts', () => {
  const shipped = readFileSync(new URL('../src/core/listen/query/ordinary-words.ts', import.meta.url), 'utf8')
  assert.equal(shipped, ordinaryModule())
})

it('every ordinary word is known, and few others', () => {
  const words = ordinaryWords()
  assert.ok(words.length > 15_000)
  assert.deepEqual(
    words.filter((word) => !known(word)),
    [],
  )
  const others = words.map((word) => `${word.slice(1)}q${word[0]}`)
  assert.ok(others.filter(known).length / others.length < 0.002)
})
