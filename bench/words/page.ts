import type { CatalogueItem } from '../../src/contract/picture.ts'
import { type Draw, pick } from '../../src/core/kit/random.ts'

export type Shown = { address: string; reference: string; title: string; price: string }

const FONTS = ['DejaVu Sans', 'DejaVu Serif', 'Liberation Sans', 'Liberation Serif', 'DejaVu Sans Condensed']
const SHOP = 'Livraison offerte dès 39 € Ajouter au panier Guide des tailles Retours gratuits Avis clients Composition'
  .split(' ')
  .concat(
    'Nouveautés Enfant Femme Homme Bébé Maison Soldes Mon compte Panier coton lin velours manches taille'.split(' '),
  )

/** A product page as SVG: in a browser or on a phone, light or dark, with what is `shown` and a grey square for the photo. */
export function drawPage(of: CatalogueItem, shown: readonly (keyof Shown)[], draw: Draw): Buffer {
  const phone = draw() < 0.5
  const dark = draw() < 0.4
  const font = pick(draw, FONTS)
  const [width, height] = phone ? [720, 1400] : [1280, 800]
  const [paper, ink, faint] = dark ? ['#15181c', '#eceff1', '#8b98a5'] : ['#ffffff', '#1b1f23', '#8a939b']
  const has = (what: keyof Shown) => shown.includes(what)
  const line = (x: number, y: number, size: number, fill: string, words: string) =>
    `<text x="${x}" y="${y}" font-family="${font}" font-size="${size}" fill="${fill}">${words}</text>`
  const filler = (words: number) => Array.from({ length: words }, () => pick(draw, SHOP)).join(' ')
  const left = phone ? 36 : 620
  const top = phone ? 860 : 200
  const small = phone ? 24 : 16
  const address = has('address') ? of.page!.replace('https://www.', '') : 'boutique.example'
  const price = of.prices![0]!.replace(' EUR', ' €').replace('.', ',')
  const body = [
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    line(phone ? 60 : 140, phone ? 84 : 60, phone ? 24 : 15, faint, address.slice(0, phone ? 46 : 90)),
    line(60, phone ? 150 : 130, 30, ink, 'LA BOUTIQUE'),
    `<rect x="${phone ? 36 : 70}" y="${phone ? 190 : 170}" width="${phone ? 648 : 480}" height="${phone ? 600 : 560}" fill="${faint}"/>`,
    has('title') ? line(left, top, phone ? 30 : 26, ink, of.title) : '',
    has('price') ? line(left, top + 50, phone ? 34 : 28, ink, price) : '',
    has('reference') ? line(left, top + 92, small, faint, `Réf. ${of.item}`) : '',
    ...Array.from({ length: 5 }, (_, n) => line(left, top + 150 + n * 40, small, faint, filler(6))),
  ]
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body.join('')}</svg>`,
  )
}
