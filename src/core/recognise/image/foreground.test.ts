import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../kit/random.ts'
import { GRID } from './agree.ts'
import { CELLS } from './colours.ts'
import { foregroundOf, isOtherForeground } from './foreground.ts'

const [LOW, HIGH] = [16, 48]
const inside = (n: number, low = LOW, high = HIGH) =>
  Math.min(n % GRID, Math.floor(n / GRID)) >= low && Math.max(n % GRID, Math.floor(n / GRID)) < high

/** A green cloth with a print and a grey garment in the middle, a quarter of the picture, of so bright and so folded stuff. */
function shot(seed: string, light: number, folds: number) {
  const [cloth, stuff] = [seeded('cloth'), seeded(seed)]
  const grid = Uint8Array.from({ length: GRID * GRID }, (_, n) => {
    const ground = 120 + 24 * cloth()
    return inside(n) ? light + folds * stuff() : ground
  })
  const colours = Uint8Array.from({ length: 2 * CELLS * CELLS }, (_, n) => {
    const at = n % (CELLS * CELLS)
    return inside(Math.floor(at / CELLS) * 2 * GRID + (at % CELLS) * 2) ? 128 : 90
  })
  return { grid, colours }
}
/** What is seen of a picture, with a bright square of `side` cells on it where it is not 0. */
const seen = ({ grid }: { grid: Uint8Array }, side = 0) =>
  Float32Array.from(grid, (value, n) => (inside(n, 30, 30 + side) ? 170 : value))

test('what stands before the backdrop is found without its outline', () => {
  const marks = foregroundOf(shot('a', 20, 0))
  assert.ok(marks.every((mark, n) => mark === Number(inside(n, LOW + 2, HIGH - 2))))
})

test('two flat black garments, one with a print: the cloth around them is no witness', () => {
  const flat = shot('a', 20, 0)
  assert.equal(isOtherForeground(flat, seen(flat, 9)), true)
  assert.equal(isOtherForeground(flat, seen(flat)), false)
})

test('a sticker on a garment whose folds are the same, also darker and half cut off', () => {
  const folded = shot('a', 20, 30)
  const copy = seen(folded, 9)
  assert.equal(isOtherForeground(folded, copy), false)
  assert.equal(
    isOtherForeground(
      folded,
      copy.map((value) => 0.6 * value),
    ),
    false,
  )
  assert.equal(
    isOtherForeground(
      folded,
      copy.map((value, n) => (n % GRID < 32 ? -1 : value)),
    ),
    false,
  )
})

test('other folds are another garment, whatever its brightness, and hardly anything seen says nothing', () => {
  const [known, other] = [shot('a', 20, 30), seen(shot('b', 24, 30))]
  assert.equal(isOtherForeground(known, other), true)
  assert.equal(isOtherForeground(known, seen(shot('b', 20, 0))), true)
  const corner = other.map((value, n) => (inside(n, 0, 24) ? value : -1))
  assert.equal(isOtherForeground(known, corner), false)
})

test('where the rim explains everything there is nothing before it', () => {
  const { grid, colours } = shot('a', 20, 30)
  const all = { grid: grid.map((_, n) => grid[n % GRID]!), colours: colours.fill(128) }
  assert.ok(foregroundOf(all).every((mark) => mark === 0))
  assert.equal(isOtherForeground(all, seen(shot('b', 20, 30))), false)
})
