import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Luma } from '../../../contract/picture.ts'
import type { Region } from '../../../contract/primitives.ts'
import { seeded } from '../../kit/random.ts'
import { fingerprint, scaleFingerprint } from './fingerprint.ts'
import { groupPictures } from './group.ts'
import { createPictureIndex, loadIndex, saveIndex } from './index.ts'
import { integralOf, resample } from './plane.ts'

const describe = (luma: Luma) => fingerprint(luma, { features: true })

/** A photo for tests: a gradient with many discs and bars, another for each seed. */
function photo(seed: string, width = 320, height = 400): Luma {
  const draw = seeded(seed)
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data[y * width + x] = 90 + (60 * x) / width + (40 * y) / height
  for (let n = 0; n < 90; n++) {
    const [cx, cy, r, value, bar] = [draw() * width, draw() * height, 5 + draw() * 28, draw() * 255, draw() < 0.5]
    const [left, right] = [Math.max(0, Math.floor(cx - r)), Math.min(width, Math.ceil(cx + r))]
    for (let y = Math.max(0, Math.floor(cy - r)); y < Math.min(height, cy + r); y++) {
      for (let x = left; x < right; x++) {
        if (bar ? Math.abs(y - cy) < r / 2 : Math.hypot(x - cx, y - cy) < r) data[y * width + x] = value
      }
    }
  }
  return { width, height, data }
}

function cut(luma: Luma, left: number, top: number, width: number, height: number): Luma {
  return resample(luma, integralOf(luma), [left, top, width, height], width, height)
}

function flip(luma: Luma): Luma {
  const data = new Uint8Array(luma.data.length)
  for (let y = 0; y < luma.height; y++) {
    for (let x = 0; x < luma.width; x++) data[y * luma.width + x] = luma.data[y * luma.width + luma.width - 1 - x]!
  }
  return { ...luma, data }
}

/** Lays one picture on another. */
function paste(on: Luma, what: Luma, left: number, top: number): Luma {
  const data = on.data.slice()
  for (let y = 0; y < what.height; y++) {
    data.set(what.data.subarray(y * what.width, (y + 1) * what.width), (top + y) * on.width + left)
  }
  return { ...on, data }
}

/** A page with grey lines of "text". */
function page(width: number, height: number): Luma {
  const draw = seeded('page')
  const data = new Uint8Array(width * height).fill(250)
  for (let top = 20; top < height - 20; top += 24) {
    for (let x = 12; x < width * (0.4 + 0.5 * draw()); x += 7) {
      for (let y = top; y < top + 9; y++) data.fill(draw() < 0.5 ? 60 : 250, y * width + x, y * width + x + 4)
    }
  }
  return { width, height, data }
}

const seeds = Array.from({ length: 6 }, (_, n) => `photo ${n}`)
const index = createPictureIndex()
for (const seed of seeds)
  index.add({ item: seed, title: '', page: `https://s.example/${seed}`, picture: `${seed}.jpg` }, describe(photo(seed)))
const ours = photo('photo 3')

test('the same picture is found whole, with its page', () => {
  const [match, ...more] = index.find(describe(ours))
  assert.deepEqual(
    [match?.item, match?.page, match?.flipped, match?.region],
    ['photo 3', 'https://s.example/photo 3', false, [0, 0, 320, 400]],
  )
  assert.equal(more.length, 0)
})

test('a quarter of it is found, and a flipped half', () => {
  assert.equal(index.find(describe(cut(ours, 120, 150, 160, 200)))[0]?.item, 'photo 3')
  const [match] = index.find(describe(flip(cut(ours, 20, 60, 230, 280))))
  assert.deepEqual([match?.item, match?.flipped], ['photo 3', true])
})

test('in a screenshot it is found where it stands, in pixels of the picture that was decoded', () => {
  const seen = scaleFingerprint(describe(paste(page(420, 800), ours, 50, 210)), 840, 1600)
  const [match] = index.find(seen)
  assert.equal(match?.item, 'photo 3')
  for (const [n, value] of [100, 420, 640, 800].entries())
    assert.ok(Math.abs(match!.region[n]! - value) <= 16, `${match!.region}`)
})

test('an unknown picture, and a page alone, find nothing', () => {
  assert.deepEqual(index.find(describe(photo('unknown'))), [])
  assert.deepEqual(index.find(describe(page(420, 800))), [])
})

test('another garment on the same printed cloth is another picture', () => {
  const cloth = photo('cloth')
  const shop = createPictureIndex()
  shop.add(
    { item: 'a', title: '', page: null, picture: 'a' },
    describe(paste(cloth, cut(photo('a'), 0, 0, 190, 250), 60, 70)),
  )
  assert.deepEqual(shop.find(describe(paste(cloth, cut(photo('b'), 0, 0, 190, 250), 60, 70))), [])
  assert.equal(shop.find(describe(paste(cloth, cut(photo('a'), 0, 0, 190, 250), 60, 70)))[0]?.item, 'a')
})

/** The same picture in one colour, with another in a rectangle of it (pixels). */
function dyed(luma: Luma, ground: Dye, inside: Dye, [left, top, wide, high]: Region): Luma {
  const size = { width: luma.width / 4, height: luma.height / 4 }
  const [cb, cr] = [0, 1].map((n) =>
    Uint8Array.from({ length: size.width * size.height }, (_, at) => {
      const [x, y] = [4 * (at % size.width) - left, 4 * Math.floor(at / size.width) - top]
      return (x >= 0 && y >= 0 && x < wide && y < high ? inside : ground)[n]!
    }),
  ) as [Uint8Array, Uint8Array]
  return { ...luma, chroma: { ...size, cb, cr } }
}
type Dye = [cb: number, cr: number]

test('the same brightness in another colour is another garment, whole, flipped and in a screenshot', () => {
  const [yellow, blue, brown, grey]: Dye[] = [
    [80, 140],
    [160, 115],
    [105, 148],
    [128, 128],
  ]
  const [cloth, garment] = [photo('cloth'), [80, 120, 160, 160] as Region]
  const shop = createPictureIndex()
  shop.add({ item: 'a', title: '', page: null, picture: 'a' }, describe(dyed(cloth, yellow!, blue!, garment)))
  const finds = (luma: Luma) => shop.find(describe(luma))[0]?.item
  assert.equal(finds(dyed(cloth, yellow!, blue!, garment)), 'a')
  assert.equal(finds(dyed(cloth, yellow!, brown!, garment)), undefined)
  assert.equal(finds(dyed(flip(cloth), yellow!, blue!, garment)), 'a')
  assert.equal(finds(dyed(flip(cloth), yellow!, brown!, garment)), undefined)
  const shot = paste(page(420, 800), cloth, 48, 212)
  assert.equal(finds(dyed(shot, yellow!, blue!, [128, 332, 160, 160])), 'a')
  assert.equal(finds(dyed(shot, yellow!, brown!, [128, 332, 160, 160])), undefined)
  // A grey copy, and one whose colours nobody kept, say nothing by their colours.
  assert.equal(finds(dyed(cloth, grey!, grey!, garment)), 'a')
  assert.equal(finds(cloth), 'a')
  assert.equal(loadIndex(saveIndex(shop)).find(describe(dyed(cloth, yellow!, brown!, garment))).length, 0)
})

test('a print on flat black stuff is another garment on the same cloth, a sticker on folds that are kept is not', () => {
  const [left, top, wide, high] = [88, 100, 144, 200] as const
  const patch = { width: 40, height: 40, data: new Uint8Array(1600).fill(150) }
  const shoot = (stuff: Luma) =>
    dyed(paste(photo('cloth'), stuff, left, top), [80, 140], [128, 128], [left, top, wide, high])
  const finds = (known: Luma, seen: Luma) => {
    const shop = createPictureIndex()
    shop.add({ item: 'a', title: '', page: null, picture: 'a' }, describe(shoot(known)))
    return shop.find(describe(shoot(seen))).length > 0
  }
  const flat = { width: wide, height: high, data: new Uint8Array(wide * high).fill(16) }
  const folded = { ...flat, data: cut(photo('folds'), 0, 0, wide, high).data.map((value) => value / 5) }
  assert.equal(finds(flat, flat), true)
  assert.equal(finds(flat, paste(flat, patch, 50, 60)), false)
  assert.equal(finds(paste(flat, patch, 50, 60), flat), false)
  assert.equal(finds(folded, paste(folded, patch, 50, 60)), true)
})

test('a soft shadow or light on the middle leaves a picture what it is', () => {
  const [cloth, inside] = [dyed(photo('cloth'), [80, 140], [160, 115], [80, 120, 160, 160]), 0.04]
  const shop = createPictureIndex()
  shop.add({ item: 'a', title: '', page: null, picture: 'a' }, describe(cloth))
  for (const change of [-0.4, 0.4]) {
    const lit = (data: Uint8Array, width: number, grey: number) =>
      data.map((value, n) => {
        const [x, y] = [(n % width) / width - 0.5, Math.floor(n / width) / (data.length / width) - 0.5]
        const by = 1 + change * Math.exp(-(x * x + y * y) / inside)
        return Math.max(0, Math.min(255, grey + (value - grey) * by))
      })
    const { width, height, data, chroma } = cloth
    const copy = { width, height, data: lit(data, width, 0) }
    const small = { ...chroma!, cb: lit(chroma!.cb, chroma!.width, 128), cr: lit(chroma!.cr, chroma!.width, 128) }
    assert.equal(shop.find(describe({ ...copy, chroma: small }))[0]?.item, 'a')
  }
})

test('without features, hashes alone find the whole picture and the photo on a page', () => {
  assert.equal(index.find(fingerprint(ours))[0]?.item, 'photo 3')
  assert.equal(index.find(fingerprint(photo('unknown'))).length, 0)
})

test('an index read back from its bytes finds the same; other bytes are refused with a sentence', () => {
  const bytes = saveIndex(index)
  const read = loadIndex(bytes)
  assert.equal(read.size, index.size)
  const query = describe(cut(ours, 120, 150, 160, 200))
  assert.deepEqual(read.find(query), index.find(query))
  assert.throws(() => loadIndex(new TextEncoder().encode('{"a":1}')), /no picture index/)
  assert.throws(() => loadIndex(bytes.subarray(0, bytes.length - 9)), /cut off/)
})

test('pictures that show the same are one group, numbered as they appear', () => {
  const [x, y] = [photo('x', 200, 240), photo('y', 200, 240)]
  const pictures = [x, y, cut(x, 30, 40, 150, 170), page(160, 240), flip(y)]
  assert.deepEqual(groupPictures(pictures.map(describe)), [0, 1, 0, 2, 1])
})
