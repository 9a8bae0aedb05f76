import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editedBlocks } from './edited.ts'
import { fingerprint } from './fingerprint.ts'
import { learn } from './known.ts'

/** A wavy pattern, with a square of one shade over the blocks named, and where asked on a larger grey ground. */
function pattern(covered: number[], ground = 0, flipped = false, shade = 0) {
  const side = 256
  const [width, height] = [side + 2 * ground, side + ground]
  const data = new Uint8Array(width * height).fill(200)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const value = 128 + 60 * Math.sin(x / 9 + (y * y) / 900) + 50 * Math.cos(y / 7 - x / 30)
      const hidden = covered.includes((y >> 5) * 8 + (x >> 5))
      const at = flipped ? side - 1 - x : x
      data[(y + ground) * width + at + ground] = hidden ? shade : value
    }
  return fingerprint({ width, height, data }, { features: true })
}
const known = learn(pattern([]))

test('words or a sticker laid on a picture are the blocks that differ, in a screenshot too', () => {
  assert.deepEqual(editedBlocks(known, pattern([]), [0, 0, 256, 256], false), [])
  assert.deepEqual(editedBlocks(known, pattern([1, 9, 27, 40]), [0, 0, 256, 256], false), [1, 9])
  assert.deepEqual(editedBlocks(known, pattern([27, 35], 80), [80, 80, 256, 256], false), [27, 35])
  assert.deepEqual(editedBlocks(known, pattern([8, 9], 0, true), [0, 0, 256, 256], true), [8, 9])
})

test('what was cut off at a side, a rounded corner and one block alone are no edit', () => {
  const top = [0, 1, 2, 3, 4, 5, 6, 7]
  assert.deepEqual(editedBlocks(known, pattern([...top, 20, 62, 63], 0, false, 128), [0, 0, 256, 256], false), [])
})

test('of a crop, another picture or a fingerprint without pixels nothing is said', () => {
  assert.equal(editedBlocks(known, pattern([]), [0, 0, 256, 128], false), null)
  const other = fingerprint({ width: 256, height: 256, data: new Uint8Array(65_536).map((_, n) => (n * n) % 251) })
  assert.equal(editedBlocks(known, other, [0, 0, 256, 256], false), null)
  assert.equal(editedBlocks(known, { ...pattern([]), features: undefined }, [0, 0, 256, 256], false), null)
})
