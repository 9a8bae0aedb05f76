import { createHash } from 'node:crypto'
import sharp from 'sharp'

/** A drawing of its own for each number, as PNG: 300 pixels a side, no two alike to a picture index. */
export async function drawn(n: number): Promise<Buffer> {
  const cells = Array.from({ length: 36 }, (_, i) => {
    const shade = createHash('sha256').update(`${n} ${i}`).digest()[0]!
    return `<rect x="${(i % 6) * 50}" y="${Math.floor(i / 6) * 50}" width="50" height="50" fill="rgb(${shade},${shade},${shade})"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300">${cells.join('')}</svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}
