import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileQueries } from './compile.ts'

/** Query, offset of the fault, code. */
const table: [string, number, string][] = [
  ['', 0, 'query_empty'],
  ['   ', 3, 'query_empty'],
  ['a AND', 2, 'operand_missing'],
  ['OR a', 0, 'operand_missing'],
  ['a AND OR b', 2, 'operand_missing'],
  ['a (b OR ) c', 5, 'operand_missing'],
  ['a NOT', 2, 'operand_missing'],
  ['(a OR b', 0, 'parenthesis_open'],
  ['x (a (b OR c)', 2, 'parenthesis_open'],
  ['a) b', 1, 'parenthesis_extra'],
  [') a', 0, 'parenthesis_extra'],
  ['a () b', 2, 'parenthesis_empty'],
  ['a "b c', 2, 'quote_open'],
  ['a "…"', 2, 'word_empty'],
  ['a & b', 2, 'word_empty'],
  ['"a b"~x', 5, 'slop_number'],
  ['"a b"~1000', 5, 'distance_large'],
  ['a NEAR b', 2, 'near_number'],
  ['a NEAR/x b', 2, 'near_number'],
  ['a NEAR/3', 2, 'operand_missing'],
  ['(a b) NEAR/3 c', 6, 'near_operand'],
  ['a NEAR/3 (NOT c)', 2, 'near_operand'],
  ['*a', 0, 'star_place'],
  ['b f*ck', 3, 'star_place'],
  ['a*', 1, 'star_short'],
  ['a -b', 2, 'minus_sign'],
  ['a title:b', 2, 'field_unknown'],
  ['a author: b', 9, 'field_empty'],
  ['NOT a', 0, 'no_positive'],
  ['NOT (a b)', 0, 'no_positive'],
  ['(NOT a) NOT b', 0, 'no_positive'],
  [`${'('.repeat(200)}a${')'.repeat(200)}`, 101, 'too_deep'],
]

test('what cannot be read is told with its place and a hint', () => {
  for (const [text, at, code] of table) {
    const { troubles } = compileQueries([{ id: 'q', text }])
    assert.deepEqual(
      troubles.map((trouble) => [trouble.query, trouble.at, trouble.code]),
      [['q', at, code]],
      text,
    )
    assert.ok(troubles[0]?.params['hint'], text)
  }
})

test('a bad query does not stop the others', () => {
  const { match, troubles } = compileQueries([
    { id: '1', text: 'a OR' },
    { id: '2', text: 'a' },
  ])
  assert.equal(troubles.length, 1)
  assert.deepEqual(match({ network: 'x', id: '1', at: 0, text: 'a', links: [], images: [], kind: 'post', of: null }), [
    { query: '2', fuzzy: false },
  ])
})
