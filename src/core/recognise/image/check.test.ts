import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesToCheck } from './check.ts'
import type { Place } from './places.ts'
import type { SafetyAdvice } from './safety.ts'

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
    place('fine.jpg', 'fine', 150),
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

test('what looks undressed comes before somebody in the background; of the same day or nearly the same picture is beside', () => {
  const places = [
    { ...place('https://s.example/1.jpg', '1', 0), day: '2012-01-02' },
    { ...place('https://s.example/2.jpg', '2', 120), day: '2012-01-02' },
    { ...place('https://s.example/3.jpg', '3', 20), day: '2012-01-03' },
    { ...place('https://s.example/4.jpg', '4', 190), day: '2012-01-03' },
    place('https://s.example/5.jpg', '5', 60),
  ]
  const looks = new Map<string, SafetyAdvice[]>([
    ['https://s.example/4.jpg', [{ reason: 'person', region: [5, 6, 7, 8], score: 0.8 }]],
    ['https://s.example/1.jpg', [{ reason: 'undressed', region: [1, 2, 3, 4], score: 0.9 }]],
  ])
  assert.deepEqual(
    placesToCheck(places, new Map(), looks).map(({ item, reason, region }) => [item, reason, region]),
    [
      ['1', 'undressed', [1, 2, 3, 4]],
      ['4', 'person', [5, 6, 7, 8]],
      ['2', 'beside', null],
      ['3', 'beside', null],
    ],
  )
})
