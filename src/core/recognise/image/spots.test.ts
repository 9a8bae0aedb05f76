import assert from 'node:assert/strict'
import { test } from 'node:test'
import { largestSpot } from './spots.ts'

const marks = (drawing: string) =>
  Uint8Array.from([...drawing.replace(/\s/g, '')], (letter) => (letter === '#' ? 1 : 0))

test('the largest piece counts, corners do not join', () => {
  assert.equal(largestSpot(marks('...... .##... .##... ...#.. ...##. ......'), 6), 4)
})

test('what keeps to an edge is a bar of words; what reaches from it into the middle is not', () => {
  assert.equal(largestSpot(marks('###### ###### ...... ...... #..... #.....'), 6), 0)
  assert.equal(largestSpot(marks('###### ###### ###... ...... ...... ......'), 6), 15)
})

test('the end of one row is no neighbour of the next', () => {
  assert.equal(largestSpot(marks('....... .....## ##..... ....... ....... ....... .......'), 7), 0)
})
