import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokens } from './tokens.ts'

const kinds = (text: string) => tokens(text).map((token) => `${token.kind}:${token.word}`)

test('words, tags, handles, addresses and emoji come apart', () => {
  assert.deepEqual(kinds("L'Oréal, aujourd’hui !"), ['word:l', 'word:oreal', 'word:aujourd', 'word:hui'])
  assert.deepEqual(kinds('#Été2012 @Lea_M. (@lea.example)'), ['tag:ete2012', 'handle:lea_m', 'handle:lea.example'])
  assert.deepEqual(kinds('mail lea@shop.example'), ['word:mail', 'word:lea', 'word:shop', 'word:example'])
  assert.deepEqual(kinds('voir https://a.example/p?x=1#y, ok'), [
    'word:voir',
    'url:https://a.example/p?x=1#y',
    'word:ok',
  ])
  assert.deepEqual(kinds('👏🏽👨‍👩‍👧🇫🇷 mdr'), ['emoji:👏🏽', 'emoji:👨‍👩‍👧', 'emoji:🇫🇷', 'word:mdr'])
})

test('spans stand in the text as given', () => {
  const text = '😀 “Œuvre” #Crème'
  for (const token of tokens(text)) assert.ok(text.slice(...token.span).length > 0)
  assert.deepEqual(
    tokens(text).map((token) => text.slice(...token.span)),
    ['😀', 'Œuvre', '#Crème'],
  )
})

test('a hundred thousand characters take no more than their length', () => {
  for (const text of ['@'.repeat(100_000), 'a.'.repeat(50_000), '#'.repeat(100_000), `@${'a-'.repeat(50_000)}`]) {
    const before = performance.now()
    tokens(text)
    assert.ok(performance.now() - before < 1000)
  }
})
