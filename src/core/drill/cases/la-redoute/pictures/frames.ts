import { BEACH, beach, INTRUDER_AT, sunbather } from './beach.ts'
import { circle, path, placed, rect, scatter, svg, words } from './draw.ts'

const WHOLE = `0 0 ${BEACH.width} ${BEACH.height}`

/** A window of the page picture around its far end, enlarged as people do with two fingers. */
export function zoom(margin: number, width: number, height: number): string {
  const wide = 110 + 2 * margin
  const high = Math.round((wide * height) / width)
  const left = Math.min(INTRUDER_AT.x - margin, BEACH.width - wide)
  const top = INTRUDER_AT.y + 24 - Math.round(high / 2)
  return svg(width, height, beach(true), `${left} ${top} ${wide} ${high}`)
}

/** A screenshot of the product page on a phone. */
export function phone(dark: boolean, clock: string): string {
  const [back, ink, soft] = dark ? ['#15171c', '#f1f1f3', '#2a2e37'] : ['#ffffff', '#1c1d21', '#e9ebef']
  return svg(
    540,
    1080,
    [
      rect(0, 0, 540, 1080, back),
      words(24, 34, 22, ink, clock),
      rect(440, 16, 26, 18, soft) + rect(474, 16, 44, 18, ink, 'rx="5"'),
      rect(20, 52, 500, 50, soft, 'rx="25"'),
      words(74, 85, 22, ink, 'laredoute.example'),
      circle(46, 77, 9, '#3b8f5a'),
      placed(beach(true), [0, 122, 540, 675], WHOLE),
      words(24, 846, 27, ink, 'Lot de 4 tee-shirts garçon'),
      words(24, 892, 34, '#b02a37', '8,99 €', 'font-weight="bold"'),
      rect(24, 924, 492, 68, '#20242c', 'rx="6"'),
      words(150, 967, 25, '#ffffff', 'Ajouter au panier'),
      rect(190, 1052, 160, 7, ink, 'rx="3"'),
    ].join(''),
  )
}

/** A screenshot of the product page in a browser on a desk. */
export function browser(): string {
  const thumbs = [0, 1, 2].map((i) => placed(beach(true), [34, 150 + i * 130, 92, 116], WHOLE)).join('')
  return svg(
    1000,
    680,
    [
      rect(0, 0, 1000, 680, '#fbfbfb'),
      rect(0, 0, 1000, 44, '#d9dce2') + rect(20, 8, 250, 36, '#fbfbfb', 'rx="8"'),
      rect(0, 44, 1000, 46, '#fbfbfb') + rect(120, 52, 760, 30, '#eceef2', 'rx="15"'),
      words(140, 73, 16, '#3c4049', 'laredoute.example/enfant/4711-lot-tee-shirts-garcon'),
      rect(0, 90, 1000, 40, '#7c1f2c') + words(30, 117, 20, '#ffffff', 'Femme   Homme   Enfant   Maison   Soldes'),
      thumbs,
      placed(beach(true), [146, 150, 400, 500], WHOLE),
      words(590, 200, 28, '#23252b', 'Lot de 4 tee-shirts garçon'),
      words(590, 238, 18, '#6b6f79', '100 % coton, du 3 au 14 ans'),
      words(590, 300, 36, '#b02a37', '8,99 €', 'font-weight="bold"'),
      rect(590, 340, 330, 60, '#20242c', 'rx="4"') + words(670, 378, 20, '#ffffff', 'Ajouter au panier'),
    ].join(''),
  )
}

/** The picture with a joke written over it. */
export function meme(top: string, bottom: string): string {
  const style = 'font-weight="bold" text-anchor="middle" stroke="#000000" stroke-width="6" paint-order="stroke"'
  return svg(
    640,
    800,
    placed(beach(true), [0, 0, 640, 800], WHOLE) +
      words(320, 66, 46, '#ffffff', top, style) +
      words(320, 768, 46, '#ffffff', bottom, style),
  )
}

/** The picture with a hand-drawn ring and arrow around what somebody noticed. */
export function ringed(): string {
  const { x, y } = INTRUDER_AT
  const pen = 'stroke="#ff2d2d" stroke-width="9" stroke-linecap="round"'
  return svg(
    BEACH.width,
    BEACH.height,
    beach(true) +
      `<ellipse cx="${x + 44}" cy="${y + 24}" rx="82" ry="66" fill="none" ${pen}/>` +
      path(`M${x - 190} ${y + 250} L${x - 40} ${y + 96} m-6 46 l6 -46 l-46 8`, 'none', pen),
  )
}

/** Before and after, side by side, with both prices: what the second wave shows. */
export function comparison(): string {
  return svg(
    960,
    640,
    rect(0, 0, 960, 640, '#ffffff') +
      placed(beach(true), [10, 60, 460, 520], WHOLE) +
      placed(beach(false), [490, 60, 460, 520], WHOLE) +
      words(180, 44, 30, '#23252b', 'avant') +
      words(660, 44, 30, '#23252b', 'après') +
      words(180, 622, 34, '#b02a37', '8,99 €') +
      words(660, 622, 34, '#b02a37', '9,99 €'),
  )
}

/** The rival's joke: an advertisement of its own, with the sunbather invited on purpose. */
export function parody(): string {
  const dots = scatter('parody', 160, [0, 0, 800, 800], (x, y, draw) => circle(x, y, 5 + draw() * 9, '#f3b9c4'))
  return svg(
    800,
    800,
    [
      rect(0, 0, 800, 800, '#f8d8de'),
      dots,
      path('M130 500 h540 v90 h-40 v60 h-30 v-60 h-400 v60 h-30 v-60 h-40 z', '#5b3f73'),
      path('M160 380 q240 -60 480 0 v130 h-480 z', '#7a58a0'),
      sunbather(250, 350, 3),
      words(400, 120, 46, '#5b3f73', 'Chez 3 Suisses, il est invité.', 'text-anchor="middle" font-weight="bold"'),
      words(400, 740, 34, '#5b3f73', 'Canapé 3 places, chapeau non fourni', 'text-anchor="middle"'),
    ].join(''),
  )
}

/** The page picture put right. */
export const retouched = (): string => svg(BEACH.width, BEACH.height, beach(false))
export const pagePicture = (): string => svg(BEACH.width, BEACH.height, beach(true))
