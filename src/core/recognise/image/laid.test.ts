import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import { GRID } from './agree.ts'
import { coloursOf, keepColours } from './colours.ts'
import { lay, SIDE } from './laid.ts'
import { cellsOf, integralOf } from './plane.ts'

const [WIDE, HIGH] = [320, 384]

/** Brightness grows to the right, Cb downwards, Cr is one; `at` moves it into a larger white picture. */
function picture(width: number, height: number, [left, top, wide, high]: Region): Luma {
  const inside = (x: number, y: number) => x >= left && y >= top && x < left + wide && y < top + high
  const data = Uint8Array.from({ length: width * height }, (_, n) => {
    const [x, y] = [n % width, Math.floor(n / width)]
    return inside(x, y) ? 40 + (160 * (x - left)) / wide : 255
  })
  const [across, down] = [width / 4, height / 4]
  const cb = Uint8Array.from({ length: across * down }, (_, n) => {
    const [x, y] = [4 * (n % across), 4 * Math.floor(n / across)]
    return inside(x, y) ? 88 + (80 * (y - top)) / high : 128
  })
  const cr = Uint8Array.from({ length: across * down }, (_, n) =>
    inside(4 * (n % across), 4 * Math.floor(n / across)) ? 150 : 128,
  )
  return { width, height, data, chroma: { width: across, height: down, cb, cr } }
}

const all: Region = [0, 0, WIDE, HIGH]
const own = picture(WIDE, HIGH, all)
const kept = {
  width: WIDE,
  height: HIGH,
  grid: Uint8Array.from(cellsOf(integralOf(own), all, GRID, GRID), Math.round),
  colours: keepColours(coloursOf(own)!),
}

test('a picture laid over itself within another agrees block by block, to its borders', () => {
  const view: Region = [64, 128, WIDE, HIGH]
  const page = picture(512, 640, view)
  const { count, known, seen } = lay(kept, [1, 0, 64, 0, 1, 128], integralOf(page), coloursOf(page)!, view)
  assert.equal(count, SIDE * SIDE)
  for (const [n, value] of known.entries()) assert.ok(Math.abs(value - seen[n]!) < 2, `${n}: ${value} ${seen[n]}`)
  assert.ok(Math.abs(known[2]! - 22) < 1 && Math.abs(known[1]! + 38) < 2 && Math.abs(known[0]! - 45) < 2)
})

test('blocks outside the view are left out, and what lies beyond its border is not mixed in', () => {
  const [left, top, wide, high] = [64, 128, WIDE / 2 - 7, HIGH] as const
  const page = picture(512, 640, [left, top, WIDE, HIGH])
  for (let n = 0; n < page.data.length; n++) if (n % 512 >= left + wide) page.data[n] = 255
  const { count, places, known, seen } = lay(kept, [1, 0, left, 0, 1, top], integralOf(page), coloursOf(page)!, [
    left,
    top,
    wide,
    high,
  ])
  assert.equal(count, (SIDE / 2) * SIDE)
  assert.ok(places.subarray(0, count).every((place) => place % SIDE < SIDE / 2))
  for (let n = 0; n < 3 * count; n += 3) assert.ok(Math.abs(known[n]! - seen[n]!) < 8, `${n}: ${known[n]} ${seen[n]}`)
})
