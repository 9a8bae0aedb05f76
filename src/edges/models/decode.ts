import sharp, { type Channels } from 'sharp'
import type { Chroma, Luma } from '../../contract/picture.ts'
import type { DropReason } from '../../contract/post.ts'

/** Pixels of the greyscale picture that is fingerprinted: a tall screenshot keeps as many as a square photo. */
const LUMA_AREA = 640 * 640
const LUMA_SIDE = 1280
/** Pixels a side of the squares whose mean colour is kept. */
const CHROMA_CELL = 4
const THUMBNAIL_SIDE = 320
const MOST_PIXELS = 100_000_000
/** How any foreign picture is opened. */
export const SAFE = { limitInputPixels: MOST_PIXELS, failOn: 'truncated', pages: 1 } as const

export type Decoded =
  | { ok: true; luma: Luma; width: number; height: number; thumbnail: Uint8Array | null; day: string | null }
  | { ok: false; reason: DropReason; detail: string }

type Raw = { width: number; height: number; channels: Channels }

// A picture is seen once: libvips' cache would only hold memory.
sharp.cache(false)
sharp.concurrency(1)

/**
 * Decodes one picture: upright, in sRGB, transparent parts on white, the first frame only. `width` and `height` are the
 * upright picture's own; `day` is when its camera says it was taken; a small JPEG of it, without metadata, is made where
 * a `thumbnail` is asked for. Never throws; what cannot be read is said with its reason.
 */
export async function decode(bytes: Uint8Array, { thumbnail = false } = {}): Promise<Decoded> {
  const kind = kindOf(bytes)
  if (kind === 'svg') return { ok: false, reason: 'picture_refused', detail: 'SVG is a program, not a photo' }
  if (kind === null) return { ok: false, reason: 'picture_not_a_picture', detail: 'no known picture format' }
  try {
    const { autoOrient, exif } = await sharp(bytes, SAFE).metadata()
    const { width, height } = autoOrient
    const share = Math.min(1, Math.sqrt(LUMA_AREA / (width * height)), LUMA_SIDE / Math.max(width, height))
    const { data, info } = await sharp(bytes, SAFE)
      .autoOrient()
      .resize(Math.max(1, Math.round(width * share)), Math.max(1, Math.round(height * share)), { fit: 'fill' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true })
    const raw = { width: info.width, height: info.height, channels: info.channels }
    return {
      ok: true,
      luma: lumaOf(data, raw),
      width,
      height,
      thumbnail: thumbnail ? await thumbnailOf(data, raw) : null,
      day: exif ? dayIn(exif) : null,
    }
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.slice(0, 200) : String(cause)
    return {
      ok: false,
      reason: /pixel limit|too large/i.test(detail) ? 'picture_too_large' : 'picture_unreadable',
      detail,
    }
  }
}

function thumbnailOf(data: Uint8Array, raw: Raw): Promise<Buffer> {
  return sharp(data, { raw })
    .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 75 })
    .toBuffer()
}

/** EXIF writes moments as text, "2026:11:23 14:05:00"; the latest is when the file was touched, the earliest when it was taken. */
function dayIn(exif: Buffer): string | null {
  const moments = exif.toString('latin1').matchAll(/((?:19|20)\d\d):([01]\d):([0-3]\d) \d\d:\d\d:\d\d/g)
  return Array.from(moments, ([, year, month, day]) => `${year}-${month}-${day}`).sort()[0] ?? null
}

/** Pixels along the longer side at which small print is read best. */
const READING_SIDE = 1800

/**
 * The picture as a reader of words wants it: upright, grey, large, dark words on light ground; PNG bytes. Null where it
 * cannot be read.
 */
export async function decodeForReading(bytes: Uint8Array): Promise<Buffer | null> {
  if (kindOf(bytes) !== 'raster') return null
  try {
    const { data, info } = await sharp(bytes, SAFE)
      .autoOrient()
      .resize({ width: READING_SIDE, height: READING_SIDE, fit: 'inside' })
      .flatten({ background: '#ffffff' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const raw = { width: info.width, height: info.height, channels: info.channels }
    const dark = data.reduce((sum, value) => sum + value, 0) < 110 * data.length
    const picture = sharp(data, { raw })
    return await (dark ? picture.negate() : picture).png({ compressionLevel: 1 }).toBuffer()
  } catch {
    return null
  }
}

/** Brightness by Rec. 601 on the coded values, as PDQ's reference does. */
function lumaOf(pixels: Uint8Array, { width, height, channels }: Raw): Luma {
  const data = new Uint8Array(width * height)
  if (channels < 3) {
    for (let i = 0; i < data.length; i++) data[i] = pixels[i * channels]!
    return { width, height, data }
  }
  for (let i = 0, at = 0; i < data.length; i++, at += channels) {
    data[i] = 0.299 * pixels[at]! + 0.587 * pixels[at + 1]! + 0.114 * pixels[at + 2]! + 0.5
  }
  return { width, height, data, chroma: chromaOf(pixels, { width, height, channels }) }
}

/** Means over squares of pixels, of every second pixel both ways: JPEG keeps no more colours than that. */
function chromaOf(pixels: Uint8Array, { width, height, channels }: Raw): Chroma {
  const wide = Math.ceil(width / CHROMA_CELL)
  const high = Math.ceil(height / CHROMA_CELL)
  const cb = new Uint8Array(wide * high)
  const cr = new Uint8Array(wide * high)
  for (let i = 0, cell = 0; i < high; i++) {
    const bottom = Math.min(height, (i + 1) * CHROMA_CELL)
    for (let j = 0; j < wide; j++, cell++) {
      const right = Math.min(width, (j + 1) * CHROMA_CELL)
      let [count, red, green, blue] = [0, 0, 0, 0]
      for (let y = i * CHROMA_CELL; y < bottom; y += 2) {
        for (let x = j * CHROMA_CELL, at = (y * width + x) * channels; x < right; x += 2, at += 2 * channels) {
          red += pixels[at]!
          green += pixels[at + 1]!
          blue += pixels[at + 2]!
          count++
        }
      }
      // Pure blue and pure red would come to 256.
      cb[cell] = Math.min(255, 128.5 + (-0.168736 * red - 0.331264 * green + 0.5 * blue) / count)
      cr[cell] = Math.min(255, 128.5 + (0.5 * red - 0.418688 * green - 0.081312 * blue) / count)
    }
  }
  return { width: wide, height: high, cb, cr }
}

/** By the first bytes alone: an address or a header may say anything. Null where no picture format begins so. */
export function kindOf(bytes: Uint8Array): 'raster' | 'svg' | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (/^(\xff\xd8\xff|\x89PNG\r\n|GIF8|BM|II\*\0|MM\0\*|II\+\0|MM\0\+)/.test(head)) return 'raster'
  if (/^RIFF.{4}WEBP|^.{4}ftyp/s.test(head) || /^\0\0\0\x0cJXL |^\xff\x0a/.test(head)) return 'raster'
  if (/^[\s\xef\xbb\xbf]*(<\?xml|<!--|<!doctype svg|<svg)/i.test(head) && /<svg[\s>]/i.test(head)) return 'svg'
  return null
}
