import sharp from 'sharp'
import { type Draw, pick } from '../../src/core/kit/random.ts'

/** A picture on its way from one person to the next: encoded bytes in, encoded bytes out. */
export type Edit = (bytes: Buffer, draw: Draw) => Promise<Buffer>

export const FONTS = [
  'DejaVu Sans',
  'DejaVu Serif',
  'Liberation Sans',
  'Liberation Serif',
  'Liberation Mono',
  'DejaVu Sans Condensed',
]
const WORDS =
  'regardez ça sérieusement nobody checked this page the photo is still online partagez avant suppression omg le stagiaire look at the background qui a validé 😂 new collection livraison offerte'.split(
    ' ',
  )

export async function sizeOf(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { width = 1, height = 1 } = await sharp(bytes).metadata()
  return { width, height }
}

export function sentence(draw: Draw, words: number): string {
  return Array.from({ length: words }, () => pick(draw, WORDS)).join(' ')
}

export function svg(width: number, height: number, body: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`)
}

export const jpeg =
  (quality: number): Edit =>
  (bytes) =>
    sharp(bytes).jpeg({ quality }).toBuffer()

export const resize =
  (share: number): Edit =>
  async (bytes) => {
    const { width } = await sizeOf(bytes)
    return sharp(bytes)
      .resize({ width: Math.max(32, Math.round(width * share)) })
      .jpeg({ quality: 80 })
      .toBuffer()
  }

export const grey: Edit = (bytes) => sharp(bytes).greyscale().jpeg({ quality: 80 }).toBuffer()

export const filter: Edit = (bytes, draw) =>
  sharp(bytes)
    .modulate({ brightness: 0.85 + 0.35 * draw(), saturation: 0.4 + 1.4 * draw(), hue: Math.round(40 * draw()) })
    .linear(1 + 0.3 * draw(), -20 * draw())
    .jpeg({ quality: 80 })
    .toBuffer()

export const blurNoise: Edit = async (bytes, draw) => {
  const { width, height } = await sizeOf(bytes)
  const noise = Buffer.alloc(width * height * 3)
  for (let i = 0; i < noise.length; i++) noise[i] = 128 + (draw() - 0.5) * 60
  const grain = await sharp(noise, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
  const soft = await sharp(bytes).blur(1.2).toBuffer()
  return sharp(soft)
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 70 })
    .toBuffer()
}

export const marks: Edit = async (bytes, draw) => {
  const { width, height } = await sizeOf(bytes)
  const r = Math.round(Math.min(width, height) * (0.1 + 0.06 * draw()))
  const [x, y] = [width * (0.25 + 0.5 * draw()), height * (0.25 + 0.5 * draw())]
  const [u, v] = [width * (0.15 + 0.7 * draw()), height * (0.15 + 0.7 * draw())]
  const body = `<circle cx="${x}" cy="${y}" r="${r}" fill="#fc3"/><circle cx="${x - r / 3}" cy="${y - r / 4}" r="${r / 7}"/><circle cx="${x + r / 3}" cy="${y - r / 4}" r="${r / 7}"/><path d="M${x - r / 2} ${y + r / 4}q${r / 2} ${r / 2} ${r} 0" stroke="#000" stroke-width="${r / 8}" fill="none"/>
    <circle cx="${u}" cy="${v}" r="${r * 1.2}" fill="none" stroke="#e11" stroke-width="${r / 7}"/><path d="M${width * 0.05} ${height * 0.9}L${u} ${v + r}" stroke="#e11" stroke-width="${r / 6}"/>`
  return sharp(bytes)
    .composite([{ input: svg(width, height, body) }])
    .jpeg({ quality: 80 })
    .toBuffer()
}

export const meme: Edit = async (bytes, draw) => {
  const { width, height } = await sizeOf(bytes)
  const size = Math.round(width / (9 + 4 * draw()))
  const text = (y: number) =>
    `<text x="${width / 2}" y="${y}" font-family="${pick(draw, FONTS)}" font-weight="bold" font-size="${size}" text-anchor="middle" fill="#fff" stroke="#000" stroke-width="${size / 18}">${sentence(draw, 3).toUpperCase()}</text>`
  return sharp(bytes)
    .composite([{ input: svg(width, height, text(size * 1.2) + text(height - size * 0.5)) }])
    .jpeg({ quality: 80 })
    .toBuffer()
}

export const flip: Edit = (bytes) => sharp(bytes).flop().jpeg({ quality: 85 }).toBuffer()

export const caption =
  (places: ('top' | 'bottom')[]): Edit =>
  async (bytes, draw) => {
    const { width, height } = await sizeOf(bytes)
    const bar = Math.round(height * (0.12 + 0.12 * draw()))
    const dark = draw() < 0.4
    const [paper, ink] = dark ? ['#111', '#eee'] : ['#fff', '#111']
    const font = pick(draw, FONTS)
    const line = (y: number) =>
      `<text x="${width * 0.04}" y="${y}" font-family="${font}" font-size="${bar / 3.4}" fill="${ink}">${sentence(draw, 5)}</text>`
    const [above, below] = [places.includes('top') ? bar : 0, places.includes('bottom') ? bar : 0]
    const texts = [above ? line(bar * 0.42) + line(bar * 0.82) : '', below ? line(above + height + bar * 0.55) : '']
    const total = height + above + below
    return sharp(bytes)
      .extend({ top: above, bottom: below, background: paper })
      .composite([{ input: svg(width, total, texts.join('')) }])
      .jpeg({ quality: 80 })
      .toBuffer()
  }

/** `off`: share of the area that is lost. */
export const crop =
  (off: number): Edit =>
  async (bytes, draw) => {
    const { width, height } = await sizeOf(bytes)
    const stretch = 0.85 + 0.3 * draw()
    const wide = Math.min(width, Math.round(width * Math.sqrt(1 - off) * stretch))
    const high = Math.min(height, Math.round((height * width * (1 - off)) / wide))
    return sharp(bytes)
      .extract({
        left: Math.floor((width - wide) * draw()),
        top: Math.floor((height - high) * draw()),
        width: wide,
        height: high,
      })
      .jpeg({ quality: 82 })
      .toBuffer()
  }

export const rotate =
  (degrees: number): Edit =>
  (bytes, draw) =>
    sharp(bytes)
      .rotate(draw() < 0.5 ? degrees : -degrees, { background: pick(draw, ['#fff', '#000', '#888']) })
      .jpeg({ quality: 80 })
      .toBuffer()

/** A phone's photo of a monitor: turned, in perspective by shearing, with stripes, glare and a bezel. */
export const screenPhoto: Edit = async (bytes, draw) => {
  const { width, height } = await sizeOf(bytes)
  const pad = Math.round(width * 0.12)
  const framed = await sharp(bytes)
    .extend({ top: pad, bottom: pad, left: pad, right: pad, background: '#1a1a1c' })
    .toBuffer()
  const shear = (draw() - 0.5) * 0.12
  const turned = await sharp(framed)
    .affine(
      [
        [1, shear],
        [(draw() - 0.5) * 0.08, 0.94 + 0.06 * draw()],
      ],
      { background: '#2a2724' },
    )
    .rotate((draw() - 0.5) * 6, { background: '#2a2724' })
    .toBuffer()
  const size = await sizeOf(turned)
  const stripes = Array.from(
    { length: Math.floor(size.height / 7) },
    (_, i) => `<rect y="${i * 7}" width="100%" height="2" fill="#000" opacity=".12"/>`,
  )
  const glare = `<defs><radialGradient id="g"><stop stop-color="#fff" stop-opacity=".35"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs><circle cx="${size.width * draw()}" cy="${size.height * draw()}" r="${height / 3}" fill="url(#g)"/>`
  return sharp(turned)
    .composite([{ input: svg(size.width, size.height, stripes.join('') + glare) }])
    .modulate({ brightness: 0.8 + 0.3 * draw(), saturation: 0.8 })
    .blur(0.8)
    .jpeg({ quality: 70 })
    .toBuffer()
}

/** One of four in a square; the others are handed in. */
export const collage =
  (others: Buffer[]): Edit =>
  async (bytes, draw) => {
    const side = 500
    const gap = pick(draw, [0, 0, 6, 12])
    const four = [bytes, ...others.slice(0, 3)].sort(() => draw() - 0.5)
    const tiles = await Promise.all(four.map((one) => sharp(one).resize(side, side, { fit: 'cover' }).toBuffer()))
    return sharp({
      create: { width: 2 * side + gap, height: 2 * side + gap, channels: 3, background: pick(draw, ['#fff', '#000']) },
    })
      .composite(
        tiles.map((input, n) => ({ input, left: (n % 2) * (side + gap), top: Math.floor(n / 2) * (side + gap) })),
      )
      .jpeg({ quality: 80 })
      .toBuffer()
  }

export const chain =
  (...edits: Edit[]): Edit =>
  async (bytes, draw) => {
    for (const edit of edits) bytes = await edit(bytes, draw)
    return bytes
  }
