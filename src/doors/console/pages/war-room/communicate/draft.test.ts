import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blanksOf, characters, filled, firstTemplate } from './draft.ts'

test('a blank is listed once, in the order of the text', () => {
  assert.deepEqual(blanksOf('{heure} {produit}, puis {heure}'), ['heure', 'produit'])
})

test('what was typed fills every place of a blank; an empty one stays to be seen', () => {
  assert.equal(filled('{a} et {b} et { a }', { a: 'oui', b: '  ' }), 'oui et {b} et oui')
})

test('a typed brace does not open a new blank for another value', () => {
  assert.equal(filled('{a}', { a: '{b}', b: 'non' }), '{b}')
})

test('the suggested template comes first, else one in the language of the screen', () => {
  const one = { id: 'x', kind: 'holding' as const, name: '', text: '', blanks: [], preApproved: false }
  const fr = { ...one, lang: 'fr' as const, id: 'fr', suggested: false }
  const en = { ...one, lang: 'en' as const, id: 'en', suggested: false }
  assert.equal(firstTemplate([fr, en], 'holding', 'en')?.id, 'en')
  assert.equal(firstTemplate([{ ...fr, suggested: true }, en], 'holding', 'en')?.id, 'fr')
  assert.equal(firstTemplate([fr], 'apology', 'fr'), null)
})

test('a family smiley counts as one character', () => {
  assert.equal(characters('é👨‍👩‍👧'), 2)
})
