import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Luma } from '../../../contract/picture.ts'
import { fromHex, hamming, pdqHash, toHex } from './pdq.ts'

/** Width, height, seed and the hash that Meta's C++ reference (facebook/ThreatExchange, pdq/cpp) gives. */
const REFERENCE: [number, number, number, string][] = [
  [64, 64, 1000, '2e71fb33415c7733ac894b36cd0e9bb69b8e112eb654032777e0e45c4ef93003'],
  [65, 64, 1001, '39c3bc7e0742b65c30e856d5c72c8bdd5993117be61c26e5744a884b9b996b2a'],
  [96, 128, 1002, '251337ecf91df5b3e10cc36c83d36d9bff508216a8ac415bf6f08a2464d35c07'],
  [128, 96, 1003, 'aa6b1ab843ad9b29d20d8a299e2bbb2dd2b40a6970db57c2da24b5c2b54b63ec'],
  [200, 151, 1004, 'e74e3b9de432e3f186652f4e19994661f3e81e152f96ba10e465412a3c9ac4f5'],
  [300, 211, 1005, '339d27b82d527accf8ecc8f7a653ee032a23e205c20871fcd1dcbaaec4b31551'],
  [512, 512, 1006, '018a8b70ab16573b269b46dc4c7c0adee3b32533ca56c52d574a68b1ab8ddec3'],
  [512, 288, 1007, '29d54aaeb0ddc1fe31bc25ce91f8002e51dc2c955aadeb31a6ca3f42c9a2e2d9'],
  [288, 512, 1008, 'e204ca8a95b403d90e0f271d4f89f225eff819e68143987381876adbbffc6c59'],
  [640, 480, 1009, 'cfa9180e10f1aff0760ed9f1acf1760e4791b8fa998f6734244699f96634060f'],
  [1000, 333, 1010, 'bfb2ef939043681cfdf24fe81440613c98b3f781cf45a28d107369b83dba9c43'],
]

/** A striped ground with fourteen grey rectangles, from a linear congruential generator. */
function drawing(width: number, height: number, seed: number): Luma {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data[y * width + x] = (3 * x + 2 * y) & 127
  for (let n = 0; n < 14; n++) {
    const left = Math.floor(random() * width)
    const top = Math.floor(random() * height)
    const right = Math.min(width, left + 1 + Math.floor(random() * width * 0.4))
    const bottom = Math.min(height, top + 1 + Math.floor(random() * height * 0.4))
    const value = Math.floor(random() * 256)
    for (let y = top; y < bottom; y++) data.fill(value, y * width + left, y * width + right)
  }
  return { width, height, data }
}

function flip({ width, height, data }: Luma): Luma {
  const flipped = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) flipped.set(data.subarray(y * width, (y + 1) * width).toReversed(), y * width)
  return { width, height, data: flipped }
}

test('the hash equals the C++ reference on every published drawing', () => {
  for (const [width, height, seed, hash] of REFERENCE) {
    const made = pdqHash(drawing(width, height, seed))
    assert.equal(toHex(made.words), hash, `${width} × ${height}`)
    assert.equal(made.quality, 100)
  }
})

test('the mirror is the hash of the flipped picture, but for the half pixel by which samples lie off centre', () => {
  for (const [width, height, seed] of REFERENCE) {
    const picture = drawing(width, height, seed)
    const distance = hamming(pdqHash(picture).mirror, pdqHash(flip(picture)).words)
    assert.ok(distance <= 31, `${width} × ${height}: ${distance}`)
  }
})

test('a flat picture has no quality, one pixel no crash', () => {
  assert.equal(pdqHash({ width: 90, height: 70, data: new Uint8Array(6300).fill(200) }).quality, 0)
  assert.equal(pdqHash({ width: 1, height: 1, data: new Uint8Array(1) }).quality, 0)
})

test('hex digits are read back', () => {
  const hash = REFERENCE[0]![3]
  assert.equal(toHex(fromHex(hash)), hash)
})
