import sharp from 'sharp'
import { type Draw, pick } from '../../src/core/kit/random.ts'
import { svg } from './edits.ts'

const [WIDE, HIGH] = [480, 600]
export const SHAPES = [
  'M150 120l60-30h60l60 30 70 90-50 40-30-35v285H160V215l-30 35-50-40z',
  'M190 100h100l10 70 80 330H100l80-330z',
  'M150 90h180l20 420h-80l-30-300-30 300h-80z',
  'M90 300q150-180 300 0l30 120q-180 60-360 0z',
]

/** A printed cloth, the same for a whole shoot. */
export function cloth(draw: Draw): Promise<Buffer> {
  const colour = () =>
    `hsl(${Math.floor(draw() * 360)},${30 + Math.floor(draw() * 50)}%,${30 + Math.floor(draw() * 50)}%)`
  const ground = colour()
  const step = 28 + Math.floor(draw() * 40)
  const figures = Array.from({ length: 2 + Math.floor(draw() * 4) }, () => {
    const [x, y, r] = [draw() * step, draw() * step, 3 + draw() * step * 0.3]
    return pick(draw, [
      `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour()}"/>`,
      `<path d="M${x} ${y}l${r} ${r}l${-r} ${r}z" fill="${colour()}"/>`,
      `<rect x="${x}" y="${y}" width="${r}" height="${r * 2}" transform="rotate(${draw() * 90} ${x} ${y})" fill="${colour()}"/>`,
    ])
  })
  const body = `<defs><pattern id="p" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(${draw() * 40})">${figures.join('')}</pattern></defs>
    <rect width="100%" height="100%" fill="${ground}"/><rect width="100%" height="100%" fill="url(#p)"/>`
  return sharp(svg(WIDE, HIGH, body))
    .png()
    .toBuffer()
}

/** How a garment is cut out: an outline of `SHAPES`, how far it is moved, what is printed on it (SVG), how bright it all is. */
type Cut = { shape: string; across: number; down: number; print?: string; brightness: number }

/** A garment made of somebody's photo, laid on the cloth at about the same place each time. */
export function garmentOn(ground: Buffer, photo: Buffer, draw: Draw): Promise<Buffer> {
  return layOn(ground, photo, {
    shape: pick(draw, SHAPES),
    across: draw() * 20,
    down: draw() * 20,
    brightness: 0.95 + 0.1 * draw(),
  })
}

/** The same, cut as told. */
export async function layOn(ground: Buffer, photo: Buffer, cut: Cut): Promise<Buffer> {
  const { shape, across, down, print, brightness } = cut
  const stuff = await sharp(photo).resize(WIDE, HIGH, { fit: 'cover' }).toBuffer()
  const printed =
    print &&
    (await sharp(stuff)
      .composite([{ input: svg(WIDE, HIGH, print) }])
      .toBuffer())
  const outline = svg(WIDE, HIGH, `<path d="${shape}" transform="translate(${across} ${down})"/>`)
  const garment = await sharp(printed || stuff)
    .composite([{ input: outline, blend: 'dest-in' }])
    .png()
    .toBuffer()
  return sharp(ground)
    .composite([{ input: garment }])
    .modulate({ brightness })
    .jpeg({ quality: 88 })
    .toBuffer()
}

/** A print of one colour on the front: a disc, a bar, a triangle or a word. */
export function drawPrint(draw: Draw): string {
  const fill = `hsl(${Math.floor(draw() * 360)},${20 + Math.floor(draw() * 70)}%,${20 + Math.floor(draw() * 65)}%)`
  const [x, y, r] = [220 + draw() * 60, 230 + draw() * 160, 25 + draw() * 55]
  return pick(draw, [
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`,
    `<rect x="${x - r}" y="${y - r / 2}" width="${2 * r}" height="${r}" fill="${fill}"/>`,
    `<path d="M${x} ${y - r}l${r} ${1.6 * r}h${-2 * r}z" fill="${fill}"/>`,
    `<text x="${x}" y="${y}" text-anchor="middle" font-family="DejaVu Sans" font-weight="bold" font-size="${r}" fill="${fill}">NOIR</text>`,
  ])
}
