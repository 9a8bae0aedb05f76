import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Laid, SIDE } from './colours.ts'
import { isOtherByColour, isOtherHue } from './recoloured.ts'

type Dye = [cb: number, cr: number]
const GROUND: Dye = [-40, 15]
const BLUE: Dye = [35, -12]
const BROWN: Dye = [-20, 18]

/** A cloth with a garment of `wide` × `high` blocks in the middle, seen with another garment and through a filter. */
function laid(wide: number, high: number, seen: Dye, filter: (dye: Dye) => Dye = (dye) => dye, ground = GROUND): Laid {
  const places = Int32Array.from({ length: SIDE * SIDE }, (_, n) => n)
  const inside = (n: number) =>
    Math.abs((n % SIDE) + 0.5 - SIDE / 2) < wide / 2 && Math.abs(Math.floor(n / SIDE) + 0.5 - SIDE / 2) < high / 2
  const paint = (dye: Dye, other: Dye) => Float32Array.from([...places].flatMap((n) => (inside(n) ? dye : other)))
  return { count: places.length, places, known: paint(BLUE, ground), seen: paint(filter(seen), filter(ground)) }
}

test('one piece in another colour is another garment, a sticker of a tenth and the same colour are not', () => {
  assert.equal(isOtherByColour(laid(6, 8, BROWN)), true)
  assert.equal(isOtherByColour(laid(5, 5, BROWN)), false)
  assert.equal(isOtherByColour(laid(6, 8, BLUE)), false)
})

test('a band along an edge is words on the picture', () => {
  const { known, ...rest } = laid(6, 8, BLUE)
  const band = Float32Array.from(known, (value, n) => (n < 8 * SIDE ? -value : value))
  assert.equal(isOtherByColour({ ...rest, known, seen: band }), false)
})

test('where the colours around are not kept, nothing is said: tints, turned hues, grey, faded, a grey backdrop', () => {
  const filters: ((dye: Dye) => Dye)[] = [
    ([cb, cr]) => [cb - 20, cr + 10],
    ([cb, cr]) => [0.77 * cb - 0.64 * cr, 0.64 * cb + 0.77 * cr],
    () => [0, 0],
    ([cb, cr]) => [0.3 * cb, 0.3 * cr],
  ]
  for (const filter of filters) assert.equal(isOtherByColour(laid(6, 8, BLUE, filter)), false)
  for (const filter of filters) assert.equal(isOtherByColour(laid(6, 8, BROWN, filter)), false)
  assert.equal(isOtherByColour(laid(6, 8, BLUE, ([cb, cr]) => [0.3 * cb, 0.3 * cr], [2, -1])), false)
})

test('a screen that fades colours by a fifth still shows another garment', () => {
  assert.equal(isOtherByColour(laid(6, 8, BROWN, ([cb, cr]) => [0.85 * cb, 0.85 * cr])), true)
})

test('where nothing is covered, nothing is said', () => {
  assert.equal(isOtherByColour({ ...laid(6, 8, BROWN), count: 0 }), false)
})

test('another backdrop is another hue nearly everywhere; a tint, a filter of 40°, grey and another garment are not', () => {
  const turn = ([cb, cr]: Dye): Dye => [0.77 * cb - 0.64 * cr, 0.64 * cb + 0.77 * cr]
  assert.equal(isOtherHue(laid(6, 8, BLUE, ([cb, cr]) => [-cr, cb])), true)
  assert.equal(isOtherHue(laid(6, 8, BLUE, turn)), false)
  assert.equal(isOtherHue(laid(6, 8, BLUE, () => [0, 0])), false)
  assert.equal(isOtherHue(laid(6, 8, BROWN)), false)
})
