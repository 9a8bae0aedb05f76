import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocks } from './blocks.ts'

test('headings, paragraphs and lists are told apart', () => {
  assert.deepEqual(blocks('# Titre\n\nUne ligne\net sa suite.\n\n- un\n- deux\n\n1. premier'), [
    { kind: 'heading', depth: 1, text: 'Titre' },
    { kind: 'paragraph', text: 'Une ligne\net sa suite.' },
    { kind: 'list', ordered: false, items: ['un', 'deux'] },
    { kind: 'list', ordered: true, items: ['premier'] },
  ])
})

test('a table keeps an escaped bar inside its cell, and what follows it is not eaten', () => {
  assert.deepEqual(blocks('| a | b |\n|---|---|\n| 1 | x \\| y |\nfin'), [
    { kind: 'table', head: ['a', 'b'], rows: [['1', 'x | y']] },
    { kind: 'paragraph', text: 'fin' },
  ])
})

test('markup of others stays text', () => {
  assert.deepEqual(blocks('<script>alert(1)</script>'), [{ kind: 'paragraph', text: '<script>alert(1)</script>' }])
})
