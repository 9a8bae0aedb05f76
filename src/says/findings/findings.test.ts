import assert from 'node:assert/strict'
import { test } from 'node:test'
import { voice } from '../voice.ts'

const rarity = (weeks: number, lang: string) =>
  voice.finding({ code: 'rarity', params: { weeks } }, lang, 'Europe/Paris')

test('how rare it is stays a number a tired person believes', () => {
  assert.equal(rarity(9, 'en'), 'rarer than once in 9 weeks for you')
  assert.equal(rarity(9, 'fr'), 'plus rare qu’une fois en 9 semaines pour vous')
  for (const lang of ['fr', 'en']) assert.doesNotMatch(rarity(1_254_000_599_895, lang), /\d/)
})
