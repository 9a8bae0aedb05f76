import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesToCheck } from './check.ts'
import type { Place } from './places.ts'

const place = (picture: string, item: string, bit: number, quality = 80): Place => ({
  item,
  page: null,
  picture,
  sha256: picture,
  pdq: (((1n << 60n) - 1n) << BigInt(bit)).toString(16).padStart(64, '0'),
  quality,
})

test('what shows the marked picture comes first, then what stands beside it, twins and blanks; the rest is left alone', () => {
  const places = [
    place('flat.jpg', 'flat', 190, 2),
    place('summer/b.jpg', 'b', 0),
    place('summer/a.jpg', 'a', 60),
    place('coat.jpg', 'coat', 120),
    place('coat-again.jpg', 'other coat', 121),
    place('fine.jpg', 'fine', 30),
  ]
  const checked = placesToCheck(places, new Map([['summer/a.jpg', [1, 2, 3, 4]]]))
  assert.deepEqual(
    checked.map(({ picture, reason, of }) => [picture, reason, of]),
    [
      ['summer/a.jpg', 'like', null],
      ['summer/b.jpg', 'beside', 'summer/a.jpg'],
      ['coat.jpg', 'twice', 'coat-again.jpg'],
      ['coat-again.jpg', 'twice', 'coat.jpg'],
      ['flat.jpg', 'blank', null],
    ],
  )
  assert.deepEqual(checked[0]?.region, [1, 2, 3, 4])
})
