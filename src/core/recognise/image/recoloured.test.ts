import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Laid, SIDE } from './laid.ts'
import { isOtherHue, isOtherPiece } from './recoloured.ts'

type Dye = [y: number, cb: number, cr: number]
const GROUND: Dye = [140, -40, 15]
const BLUE: Dye = [90, 35, -12]
const BROWN: Dye = [90, -20, 18]
const GREY: Dye = [140, 2, -1]

/** A cloth with a garment of `wide` × `high` blocks in the middle, seen with another garment and through a filter. */
function laid(wide: number, high: number, seen: Dye, filter: (dye: Dye) => Dye = (dye) => dye, ground = GROUND): Laid {
  const places = Int32Array.from({ length: SIDE * SIDE }, (_, n) => n)
  const inside = (n: number) =>
    Math.abs((n % SIDE) + 0.5 - SIDE / 2) < wide / 2 && Math.abs(Math.floor(n / SIDE) + 0.5 - SIDE / 2) < high / 2
  const paint = (dye: Dye, other: Dye) => Float32Array.from([...places].flatMap((n) => (inside(n) ? dye : other)))
  return { count: places.length, places, known: paint(BLUE, ground), seen: paint(filter(seen), filter(ground)) }
}

const OTHER_FOLDS = new Float32Array(SIDE * SIDE).fill(0.3)
const SAME_FOLDS = new Float32Array(SIDE * SIDE).fill(0.9)
const isOther = (seen: Laid, folds = OTHER_FOLDS) => isOtherPiece(seen, folds)

const fade =
  (kept: number) =>
  ([y, cb, cr]: Dye): Dye => [y, kept * cb, kept * cr]
const turn = ([y, cb, cr]: Dye): Dye => [y, 0.77 * cb - 0.64 * cr, 0.64 * cb + 0.77 * cr]
/** Brighter by so many levels. */
const lit = ([y, cb, cr]: Dye, by: number): Dye => [y + by, cb, cr]

test('one piece in another colour is another garment, a sticker of a tenth and the same colour are not', () => {
  assert.equal(isOther(laid(6, 8, BROWN)), true)
  assert.equal(isOther(laid(5, 5, BROWN)), false)
  assert.equal(isOther(laid(6, 8, BLUE)), false)
})

test('a band along an edge is words on the picture', () => {
  const { known, ...rest } = laid(6, 8, BLUE)
  const band = Float32Array.from(known, (value, n) => (n < 12 * SIDE ? -value : value))
  assert.equal(isOther({ ...rest, known, seen: band }), false)
})

test('where the colours around are not kept, nothing is said: tints, turned hues, grey, faded, a grey backdrop', () => {
  const filters: ((dye: Dye) => Dye)[] = [([y, cb, cr]) => [y, cb - 20, cr + 10], turn, fade(0), fade(0.3)]
  for (const filter of filters) assert.equal(isOther(laid(6, 8, BLUE, filter)), false)
  for (const filter of filters) assert.equal(isOther(laid(6, 8, BROWN, filter)), false)
  assert.equal(isOther(laid(6, 8, BLUE, fade(0.3), GREY)), false)
  assert.equal(isOther(laid(6, 8, lit(BLUE, 60), undefined, GREY)), false)
})

test('a screen that fades colours by a fifth still shows another garment', () => {
  assert.equal(isOther(laid(6, 8, BROWN, fade(0.85))), true)
})

test('the better the colours around are kept, the less the middle may lose', () => {
  const [sea, paler]: Dye[] = [
    [90, 50, -17],
    [90, 37, -13],
  ]
  const { known, ...rest } = laid(6, 8, paler!)
  const before = Float32Array.from(known, (value, n) => (value === BLUE[n % 3] ? sea![n % 3]! : value))
  assert.equal(isOther({ ...rest, known: before }), true)
  assert.equal(isOther({ ...laid(6, 8, paler!, fade(0.9)), known: before }), false)
})

test('one piece brighter or darker, with other folds, is another garment, where all around it is kept', () => {
  for (const by of [40, -40]) assert.equal(isOther(laid(6, 8, lit(BLUE, by))), true)
  for (const by of [40, -40]) assert.equal(isOther(laid(6, 8, lit(BLUE, by)), SAME_FOLDS), false)
  assert.equal(isOther(laid(6, 8, BROWN), SAME_FOLDS), true)
  assert.equal(isOther(laid(6, 8, lit(BLUE, 6))), false)
  assert.equal(isOther(laid(6, 8, lit(BLUE, 40), fade(0.82))), false)
  const { seen, ...rest } = laid(6, 8, lit(BLUE, 40))
  const uneven = Float32Array.from(seen, (value, n) => (n % 3 === 0 ? value + 12 * ((n / 3) % 4) : value))
  assert.equal(isOther({ ...rest, seen: uneven }), false)
})

test('a copy brighter as a whole is the same picture', () => {
  assert.equal(isOther(laid(6, 8, BLUE, ([y, cb, cr]) => [1.4 * y, cb, cr])), false)
})

test('where nothing is covered, nothing is said', () => {
  assert.equal(isOther({ ...laid(6, 8, BROWN), count: 0 }), false)
})

test('another backdrop is another hue nearly everywhere; a tint, a filter of 40°, grey and another garment are not', () => {
  assert.equal(isOtherHue(laid(6, 8, BLUE, ([y, cb, cr]) => [y, -cr, cb])), true)
  assert.equal(isOtherHue(laid(6, 8, BLUE, turn)), false)
  assert.equal(isOtherHue(laid(6, 8, BLUE, fade(0))), false)
  assert.equal(isOtherHue(laid(6, 8, BROWN)), false)
})
