import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvReader } from './csv.ts'

function read(text: string, size: number) {
  const reader = csvReader()
  const rows = []
  for (let i = 0; i < text.length; i += size) rows.push(...reader.push(text.slice(i, i + size)))
  return [...rows, ...reader.end()]
}

test('quotes, line breaks inside them, blank lines, any line ending, in pieces of any size', () => {
  const text = '\ufeffa,b\r\n"x ""y""\r\nz",2\r\n\r\n"",\nlast,"q,r"'
  for (const size of [1, 2, 3, 7, 1000])
    assert.deepEqual(read(text, size), [
      { cells: ['a', 'b'], line: 1 },
      { cells: ['x "y"\r\nz', '2'], line: 2 },
      { cells: ['', ''], line: 5 },
      { cells: ['last', 'q,r'], line: 6 },
    ])
})

test('a quote that never closes is told', () => {
  assert.deepEqual(read('a,"b\nc', 3), [{ cells: ['a', 'b\nc'], line: 1, broken: true }])
  assert.deepEqual(read('', 3), [])
})
