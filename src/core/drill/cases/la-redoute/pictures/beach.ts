import { circle, path, rect, scatter } from './draw.ts'

/** Size of the page picture; every other picture of the beach is a window of it. */
export const BEACH = { width: 720, height: 900 } as const
/** Where the uninvited sunbather lies. */
export const INTRUDER_AT = { x: 556, y: 452 } as const

/** A snowman in a top hat on a bath towel, about 110 × 70: what has no business in a catalogue. */
export function sunbather(x: number, y: number, scale: number): string {
  const body = [
    rect(-8, 46, 128, 22, '#c8414b', 'transform="skewX(-12)"'),
    rect(6, 46, 12, 22, '#f2e6c9', 'transform="skewX(-12)"'),
    rect(52, 46, 12, 22, '#f2e6c9', 'transform="skewX(-12)"'),
    circle(92, 42, 17, '#fbfdff', 'stroke="#9fb4c7" stroke-width="2"'),
    circle(62, 38, 22, '#ffffff', 'stroke="#9fb4c7" stroke-width="2"'),
    circle(30, 32, 16, '#fdfeff', 'stroke="#9fb4c7" stroke-width="2"'),
    rect(20, 25, 9, 6, '#1d1d24'),
    rect(32, 25, 9, 6, '#1d1d24'),
    path('M29 33 l-20 5 l20 2 z', '#e8812a'),
    path('M12 18 l38 -6 l1 5 l-38 6 z', '#17171d'),
    path('M20 14 l-4 -26 l25 -4 l3 26 z', '#17171d'),
    path('M19 8 l24 -4 l1 5 l-24 4 z', '#b02a37'),
    path('M70 20 q14 -22 34 -18', 'none', 'stroke="#6a4a2d" stroke-width="4" stroke-linecap="round"'),
    circle(60, 32, 2.5, '#26262c') + circle(62, 42, 2.5, '#26262c'),
  ].join('')
  return `<g transform="translate(${x} ${y}) scale(${scale})">${body}</g>`
}

/** A children's striped T-shirt on the washing line, alone: nobody wears it. */
function shirt(x: number, y: number, scale: number, stripe: string, seed: string): string {
  const outline = 'M70 0 L0 46 L34 104 L60 86 L60 300 Q150 318 240 300 L240 86 L266 104 L300 46 L230 0 Q150 46 70 0 Z'
  const stripes = Array.from({ length: 11 }, (_, i) => rect(0, 40 + i * 26, 300, 11, stripe)).join('')
  const folds = scatter(seed, 26, [60, 90, 180, 200], (fx, fy, draw) =>
    path(
      `M${fx} ${fy} q${Math.round(draw() * 20 - 10)} ${24 + Math.round(draw() * 30)} ${Math.round(draw() * 14 - 7)} 60`,
      'none',
      'stroke="#00000022" stroke-width="3"',
    ),
  )
  const clip = `shirt-${seed}`
  return `<g transform="translate(${x} ${y}) scale(${scale})"><clipPath id="${clip}"><path d="${outline}"/></clipPath><g clip-path="url(#${clip})">${rect(0, 0, 300, 320, '#f6f3ea')}${stripes}${folds}</g>${path(outline, 'none', 'stroke="#6d6a61" stroke-width="3"')}${rect(84, -16, 14, 34, '#b98a4e', 'rx="3"')}${rect(202, -16, 14, 34, '#b98a4e', 'rx="3"')}</g>`
}

const sky = () =>
  rect(0, 0, 720, 340, 'url(#sky)') +
  scatter(
    'clouds',
    26,
    [-40, 20, 760, 210],
    (x, y, draw) =>
      `<ellipse cx="${x}" cy="${y}" rx="${34 + Math.round(draw() * 70)}" ry="${10 + Math.round(draw() * 16)}" fill="#ffffff" opacity="0.55"/>`,
  ) +
  path('M86 118 q14 -16 26 0 q12 -16 28 -2', 'none', 'stroke="#44566b" stroke-width="4"') +
  path('M470 70 q12 -14 22 0 q10 -14 24 -2', 'none', 'stroke="#44566b" stroke-width="4"')

const sea = () =>
  rect(0, 330, 720, 130, 'url(#sea)') +
  scatter('waves', 90, [-20, 336, 740, 118], (x, y, draw) =>
    path(
      `M${x} ${y} q14 -7 28 0 t28 0`,
      'none',
      `stroke="${draw() < 0.5 ? '#d7f0f5' : '#1f7f9c'}" stroke-width="${1 + Math.round(draw() * 2)}"`,
    ),
  ) +
  path('M96 372 l52 0 l-10 18 l-34 0 z', '#7d3b2a') +
  path('M120 312 l0 58 l-34 0 z', '#f4efe2') +
  path('M124 322 l0 48 l26 0 z', '#e4583e')

const sand = () =>
  rect(0, 452, 720, 448, 'url(#sand)') +
  scatter('grain', 520, [0, 462, 720, 434], (x, y, draw) =>
    circle(x, y, 1 + draw() * 2.4, draw() < 0.5 ? '#b88f55' : '#f7e2b4', 'opacity="0.7"'),
  ) +
  scatter('shells', 34, [0, 560, 720, 330], (x, y, draw) =>
    path(`M${x} ${y} q10 -${10 + Math.round(draw() * 8)} 20 0 z`, draw() < 0.5 ? '#e9d8d0' : '#a8785a'),
  )

const parasol = () =>
  path('M84 560 L112 440', 'none', 'stroke="#7a5b3a" stroke-width="6"') +
  path('M40 452 Q110 386 184 436 Z', '#e9c22e') +
  path('M82 436 Q110 396 140 430 Z', '#3a6ea8')

const SHADES =
  '<defs><linearGradient id="sky" x2="0" y2="1"><stop offset="0" stop-color="#5aa6dd"/><stop offset="1" stop-color="#d7edf6"/></linearGradient>' +
  '<linearGradient id="sea" x2="0" y2="1"><stop offset="0" stop-color="#256f95"/><stop offset="1" stop-color="#7cc3cc"/></linearGradient>' +
  '<linearGradient id="sand" x2="0" y2="1"><stop offset="0" stop-color="#ecd09a"/><stop offset="1" stop-color="#d2a768"/></linearGradient></defs>'

/** The page picture: a T-shirt on a line in the foreground, a beach behind it, and far off whoever forgot to leave. */
export function beach(withIntruder: boolean): string {
  return [
    SHADES,
    sky(),
    sea(),
    sand(),
    parasol(),
    withIntruder ? sunbather(INTRUDER_AT.x, INTRUDER_AT.y, 0.78) : '',
    path('M-10 236 Q360 300 730 214', 'none', 'stroke="#4d4a44" stroke-width="5"'),
    shirt(150, 262, 1.28, '#2f4f88', 'navy'),
    shirt(-178, 246, 1.1, '#b5413b', 'red'),
  ].join('')
}
