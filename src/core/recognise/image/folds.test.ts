import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../../kit/random.ts'
import { compareFolds, fineCorrelation } from './folds.ts'

const SIDE = 64

/** Folds that repeat over the whole, and a dark garment with a bright border in the middle. */
function garment(seed: string, share = 0.3): Uint8Array {
  const draw = seeded(seed)
  const [low, high] = [SIDE * (0.5 - share / 2), SIDE * (0.5 + share / 2)]
  return Uint8Array.from({ length: SIDE * SIDE }, (_, n) => {
    const [x, y] = [n % SIDE, Math.floor(n / SIDE)]
    const inside = Math.min(x, y) >= low && Math.max(x, y) < high
    const border = inside && (Math.min(x, y) < low + 2 || Math.max(x, y) >= high - 2)
    return border ? 240 : inside ? 30 : 120 + 24 * draw()
  })
}
const cells = (grid: Uint8Array, change: (value: number, n: number) => number = (value) => value) =>
  Float32Array.from(grid, change)
const alike = (known: Uint8Array, seen: Float32Array) => compareFolds(known, seen, SIDE).half

test('another backdrop under the same outline correlates, and has other folds in most places', () => {
  const [known, other] = [garment('a'), cells(garment('b'))]
  assert.ok(fineCorrelation(known, other, SIDE) > 0.6)
  assert.ok(alike(known, other) < 0.5)
  assert.ok(alike(known, cells(known)) > 0.99)
})

test('fainter, brighter, one cell aside, half of it hidden: the folds are the same', () => {
  const known = garment('a')
  assert.ok(
    alike(
      known,
      cells(known, (value) => 90 + 0.4 * value),
    ) > 0.9,
  )
  assert.ok(
    alike(
      known,
      cells(known, (_, n) => known[n + 1] ?? 0),
    ) > 0.9,
  )
  const draw = seeded('noise')
  const hidden = cells(known, (value, n) => (n % SIDE < 0.4 * SIDE ? 255 * draw() : value))
  assert.ok(alike(known, hidden) > 0.9)
})

test('plain cloth is like plain cloth, and where hardly anything is seen nothing is said', () => {
  const draw = seeded('plain')
  const plain = new Uint8Array(SIDE * SIDE).fill(100)
  assert.ok(
    alike(
      plain,
      cells(plain, (value) => value + 2 * draw()),
    ) > 0.8,
  )
  const seen = cells(garment('b'), (value, n) => (n < 12 * SIDE && n % SIDE < 12 ? value : -1))
  assert.equal(alike(garment('a'), seen), 1)
})

test('of each block the least alike window is told', () => {
  const known = garment('a')
  const draw = seeded('piece')
  const seen = cells(known, (value, n) => (n % SIDE < 16 && n < 16 * SIDE ? 120 + 24 * draw() : value))
  const { blocks } = compareFolds(known, seen, SIDE)
  assert.ok([0, 1, 17, 34].every((block) => blocks[block]! < 0.75))
  assert.ok(blocks.every((value, n) => value > 0.9 || (n % 16 < 5 && n < 5 * 16)))
})
