import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { decode } from './decode.ts'
import { openPictures } from './pictures.ts'

const pictures = openPictures(new URL('../../compose/picture-process.ts', import.meta.url))
after(() => pictures.close())

/** A gradient with a dark disc: something a hash can hold on to. */
function drawn(width: number, height: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#fff"/><stop offset="1" stop-color="#26a"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/><circle cx="30%" cy="40%" r="20%" fill="#311"/></svg>`
  return sharp(Buffer.from(svg))
}

test('a picture is seen upright, with its own size, a small thumbnail without metadata', async () => {
  const bytes = await drawn(900, 500).jpeg().withMetadata({ orientation: 6 }).toBuffer()
  const seen = await pictures.read(bytes, { thumbnail: true })
  assert.ok(seen.ok && seen.thumbnail)
  assert.deepEqual([seen.width, seen.height], [500, 900])
  assert.deepEqual([seen.fingerprint.width, seen.fingerprint.height], [500, 900])
  const thumbnail = await sharp(seen.thumbnail).metadata()
  assert.equal(thumbnail.height, 320)
  assert.equal(thumbnail.exif, undefined)
})

test('transparent parts are white, CMYK and sixteen bits are read', async () => {
  const onWhite = await pictures.read(await drawn(300, 200).flatten({ background: '#fff' }).png().toBuffer())
  const cmyk = await pictures.read(await drawn(300, 200).toColourspace('cmyk').jpeg().toBuffer())
  const deep = await pictures.read(await drawn(300, 200).toColourspace('rgb16').png().toBuffer())
  assert.ok(onWhite.ok && cmyk.ok && deep.ok)
  assert.equal(deep.fingerprint.pdq, onWhite.fingerprint.pdq)
})

test('what is no usable picture comes back with its reason', async () => {
  const photo = await drawn(400, 300).jpeg().toBuffer()
  const cases: [string, Uint8Array, string][] = [
    ['nothing', Buffer.alloc(0), 'picture_not_a_picture'],
    ['a web page', Buffer.from('<!doctype html><title>404</title>'), 'picture_not_a_picture'],
    [
      'a drawing program',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'picture_refused',
    ],
    ['half a photo', photo.subarray(0, photo.length >> 1), 'picture_unreadable'],
    ['a bomb', bomb(30_000, 30_000), 'picture_too_large'],
    ['an archive', Buffer.from('504b0304140000000800', 'hex'), 'picture_not_a_picture'],
    ['a PNG that is cut inside its head', photoHead(), 'picture_unreadable'],
    ['too many bytes', new Uint8Array(20_000_001), 'picture_too_large'],
  ]
  for (const [name, bytes, reason] of cases) {
    const seen = await pictures.read(bytes)
    assert.equal(seen.ok ? 'read' : seen.reason, reason, name)
  }
  assert.ok((await pictures.read(photo)).ok)
})

test('colours are seen as their profile means them', async () => {
  const [shown, wide] = await Promise.all(
    ['srgb', 'p3'].map((profile) =>
      sharp({ create: { width: 64, height: 64, channels: 3, background: '#c81e1e' } })
        .withIccProfile(profile)
        .png()
        .toBuffer(),
    ),
  )
  const stored = await sharp(wide, { ignoreIcc: true }).raw().toBuffer()
  assert.ok(stored[0]! < 195, 'the wider profile needs a smaller number for the same red')
  const [first, second] = [await decode(shown!), await decode(wide!)]
  assert.ok(first.ok && second.ok)
  assert.ok(Math.abs(first.luma.data[0]! - second.luma.data[0]!) <= 2)
})

test('colour differences are kept in small, edges and transparent parts too', async () => {
  const red = { input: { create: { width: 6, height: 9, channels: 3 as const, background: '#f00' } }, left: 0, top: 0 }
  const create = { width: 14, height: 9, channels: 4 as const, background: { r: 0, g: 0, b: 255, alpha: 0 } }
  const decoded = await decode(await sharp({ create }).composite([red]).png().toBuffer())
  assert.ok(decoded.ok && decoded.luma.chroma)
  const { width, height, cb, cr } = decoded.luma.chroma
  assert.deepEqual([width, height, cb.length, cr.length], [4, 3, 12, 12])
  // Rec. 601 of pure red, half of it, white, white.
  assert.deepEqual([...cb.subarray(8)], [85, 106, 128, 128])
  assert.deepEqual([...cr.subarray(8)], [255, 192, 128, 128])
})

test('the day on which its camera took it is read, the earliest where there are several', async () => {
  const exif = { IFD0: { DateTime: '2026:11:23 10:00:00' }, IFD2: { DateTimeOriginal: '2012:01:02 09:30:00' } }
  const seen = await pictures.read(await drawn(64, 64).jpeg().withExif(exif).toBuffer())
  assert.ok(seen.ok)
  assert.equal(seen.day, '2012-01-02')
})

test('one pixel and a very long strip are fingerprints, not crashes', async () => {
  const background = '#123456'
  const pixel = await pictures.read(
    await sharp({ create: { width: 1, height: 1, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  const strip = await pictures.read(
    await sharp({ create: { width: 30_000, height: 20, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  assert.ok(pixel.ok && strip.ok)
  assert.equal(pixel.fingerprint.quality, 0)
})

/** A decoder that ends at once, as a native crash would, over a picture that begins with a 1. */
const FRAGILE = `process.on('message', ({ id, bytes }) => {
  if (bytes[0] === 1) process.kill(process.pid, 'SIGKILL')
  else process.send({ id, memory: 0, seen: { ok: false, reason: 'picture_unreadable', detail: 'by ' + process.pid } })
})`

test('a decoder that is killed drops that picture alone; the next has a new one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'decoder-'))
  const program = join(folder, 'fragile.mjs')
  await writeFile(program, FRAGILE)
  const fragile = openPictures(pathToFileURL(program))
  const answers = await Promise.all([0, 1, 0, 1, 0].map((first) => fragile.read(Uint8Array.of(first))))
  const details = answers.map((seen) => (seen.ok ? '' : seen.detail))
  await fragile.close()
  await rm(folder, { recursive: true })
  assert.deepEqual(
    details.map((detail) => detail.startsWith('by ')),
    [true, false, true, false, true],
  )
  assert.equal(new Set([details[0], details[2], details[4]]).size, 3)
})

test('an animation is its first frame; a wrong extension or type does not matter, the bytes do', async () => {
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  assert.ok((await pictures.read(gif)).ok)
  const frames = Buffer.concat([
    await drawn(64, 64).raw().toBuffer(),
    await drawn(64, 64).negate({ alpha: false }).raw().toBuffer(),
  ])
  const animated = await sharp(frames, { raw: { width: 64, height: 128, channels: 4, pageHeight: 64 } })
    .webp({ loop: 0 })
    .toBuffer()
  const seen = await pictures.read(animated)
  assert.ok(seen.ok)
  assert.deepEqual([seen.width, seen.height], [64, 64])
})

const photoHead = () => bomb(30, 30).subarray(0, 20)

/** A PNG that says it is enormous. */
function bomb(width: number, height: number): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const size = Buffer.alloc(17)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  size.writeUInt32BE(crc(Buffer.concat([Buffer.from('IHDR'), size.subarray(0, 13)])), 13)
  return Buffer.concat([head, size, Buffer.from('000000004944415435af061e', 'hex')])
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return (value ^ 0xffffffff) >>> 0
}
