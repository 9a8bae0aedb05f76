import { type Draw, seeded } from '../../../../kit/random.ts'

/** An SVG document of so many pixels around drawn parts; `view` shows only that window of the drawing. */
export function svg(width: number, height: number, body: string, view = `0 0 ${width} ${height}`): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view}" preserveAspectRatio="xMidYMid slice">${body}</svg>`
}

/** A drawing placed inside another: window `view` of it, shown at `x y width height`. */
export function placed(body: string, [x, y, width, height]: readonly number[], view: string): string {
  return `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${view}" preserveAspectRatio="xMidYMid slice">${body}</svg>`
}

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`

export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`

export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`

export const words = (x: number, y: number, size: number, fill: string, text: string, more = ''): string =>
  `<text x="${x}" y="${y}" font-family="Liberation Sans, DejaVu Sans, sans-serif" font-size="${size}" fill="${fill}" ${more}>${text}</text>`

/** Many small things scattered over a rectangle, the same every time: grain, pebbles, glints. */
export function scatter(
  seed: string,
  count: number,
  [x, y, width, height]: readonly [number, number, number, number],
  one: (x: number, y: number, draw: Draw) => string,
): string {
  const draw = seeded(seed)
  let body = ''
  for (let i = 0; i < count; i++) body += one(Math.round(x + draw() * width), Math.round(y + draw() * height), draw)
  return body
}
