import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as en from './commands/en.ts'
import * as fr from './commands/fr.ts'
import { explain } from './help.ts'

test('both languages say the same things', () => {
  assert.deepEqual(Object.keys(fr.commands), Object.keys(en.commands))
  assert.deepEqual(Object.keys(fr.help), Object.keys(en.help))
})

test('an option is explained once, in the words of its own command where it has some', () => {
  const said = explain('tocsin lint FILE --kind reply [--lang fr|en] --kind x', 'en').split('\n')
  assert.equal(said.length, 4)
  assert.match(said[1]!, /checks a draft/)
  assert.match(said[3]!, /--lang .*of the draft/)
  assert.match(explain('tocsin text FILE [--lang fr|en]', 'fr'), /--lang .*langue des phrases/)
})
