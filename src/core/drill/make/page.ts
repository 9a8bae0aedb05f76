import { seeded } from '../../kit/random.ts'
import type { Spot } from './facts.ts'

/** A page as the drill serves it, marked as an exercise. */
export function htmlOf({ title, body }: Spot, brand: string, picture: string | null, lang: 'fr' | 'en'): string {
  const exercise = lang === 'fr' ? 'exercice' : 'exercise'
  const shown = picture ? `<img src="${picture}" alt="${title}">` : ''
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | ${brand} (${exercise})</title></head><body><main><h1>${title}</h1>${shown}<p>${body}</p></main></body></html>`
}

/** A picture that shows nothing but shapes of its own, as SVG: no real photograph, no person. */
export function drawingOf(id: string): string {
  const draw = seeded(`${id} drawing`)
  const tone = () => `hsl(${Math.floor(draw() * 360)} 45% ${40 + Math.floor(draw() * 40)}%)`
  const shapes = Array.from({ length: 40 }, () => {
    const [x, y, size] = [draw() * 640, draw() * 800, 30 + draw() * 120].map(Math.round)
    return draw() < 0.5
      ? `<circle cx="${x}" cy="${y}" r="${size}" fill="${tone()}"/>`
      : `<rect x="${x}" y="${y}" width="${size}" height="${Math.round(draw() * 150)}" fill="${tone()}"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="800" viewBox="0 0 640 800"><rect width="640" height="800" fill="${tone()}"/>${shapes.join('')}</svg>`
}
