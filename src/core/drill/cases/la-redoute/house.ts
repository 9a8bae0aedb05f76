import { Brand } from '../../../../contract/brand.ts'
import type { Person } from '../../../../contract/people.ts'
import type { Case, Page } from '../../case.ts'
import { pictureAt } from './pictures/pictures.ts'

const SHOP = 'https://laredoute.example'
const PATH = '/enfant/4711-lot-tee-shirts-garcon'

/** Path of the page that shows what it should not, as visits count it. */
export const PAGE_PATH = PATH
export const PAGE = `${SHOP}${PATH}`
/** Everywhere the picture stands on the shop's own site. */
export const PLACES = [PAGE, pictureAt.page, pictureAt.pageZoom] as const

export const brand: Brand = Brand.parse({
  id: 'la-redoute',
  name: 'La Redoute',
  languages: ['fr', 'en'],
  queries: [{ id: 'name', text: '("la redoute" OR laredoute OR site:laredoute.example) NOT "je la redoute"' }],
  domains: ['laredoute.example'],
  accounts: { x: 'laredoute', facebook: 'laredoute' },
  timezone: 'Europe/Paris',
  site: SHOP,
})

/** An invented team: who answers, who decides, who removes, who advises. */
export const people: readonly Person[] = [
  { id: 'camille', name: 'Camille, community manager', email: '', roles: ['community'], lang: 'fr', rung: 1 },
  { id: 'yann', name: 'Yann, pilote de crise', email: '', roles: ['lead'], lang: 'fr', rung: 2 },
  { id: 'nadia', name: 'Nadia, directrice de la communication', email: '', roles: ['approver'], lang: 'fr', rung: 3 },
  { id: 'sofia', name: 'Sofia, responsable des pages', email: '', roles: ['shop'], lang: 'fr', rung: null },
  { id: 'ines', name: 'Inès, studio photo', email: '', roles: ['studio'], lang: 'fr', rung: null },
  { id: 'hugues', name: 'Hugues, juriste', email: '', roles: ['legal'], lang: 'fr', rung: null },
]

type Product = { item: string; title: string; path: string; pictures: string[]; price: string }

const PRODUCTS: readonly Product[] = [
  {
    item: '4711',
    title: 'Lot de 4 tee-shirts garçon, 100 % coton',
    path: PATH,
    pictures: [pictureAt.page, pictureAt.pageZoom],
    price: '8,99',
  },
  ...pictureAt.shelf.map(({ item, title, url, price }) => ({
    item,
    title,
    path: `/p/${item}`,
    pictures: [url],
    price,
  })),
]

export const catalogue: Case['catalogue'] = PRODUCTS.flatMap(({ item, title, path, pictures }) =>
  pictures.map((picture) => ({ item, title, page: `${SHOP}${path}`, picture })),
)

export const pages: readonly Page[] = PRODUCTS.map((product) => ({
  url: `${SHOP}${product.path}`,
  html: pageOf(product),
  pictures: product.pictures,
}))

function pageOf({ title, pictures, price }: Product): string {
  const shown = pictures.map((url) => `<img src="${url}" alt="${title}">`).join('')
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title} | La Redoute (exercice)</title></head><body><main><h1>${title}</h1>${shown}<p>${price} €</p><button>Ajouter au panier</button></main></body></html>`
}
