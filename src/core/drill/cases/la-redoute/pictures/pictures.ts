import { browser, comparison, meme, pagePicture, parody, phone, retouched, ringed, zoom } from './frames.ts'
import { shelf } from './shelf.ts'

const shop = (name: string) => `https://laredoute.example/photos/${name}.png`
const seen = (name: string) => `https://img.example/${name}.png`

/** Where each picture of the case stands. */
export const pictureAt = {
  page: shop('4711-plage'),
  pageZoom: shop('4711-plage-detail'),
  retouched: shop('4711-plage-2'),
  /** What people saved and sent on: it stays when the shop's own is gone. */
  copy: seen('plage'),
  zooms: [seen('zoom-1'), seen('zoom-2'), seen('zoom-3')],
  phones: [seen('capture-1'), seen('capture-2'), seen('capture-3')],
  browser: seen('capture-pc'),
  ringed: seen('entoure'),
  memes: [seen('legende-1'), seen('legende-2'), seen('legende-3'), seen('legende-4')],
  comparison: seen('avant-apres'),
  parody: seen('invite'),
  shelf: shelf.map(({ item, title, price }) => ({ item, title, price, url: shop(item) })),
} as const

/** Every picture by address, as SVG drawn for this project. */
export const pictures: Readonly<Record<string, string>> = {
  [pictureAt.page]: pagePicture(),
  [pictureAt.pageZoom]: zoom(150, 720, 900),
  [pictureAt.retouched]: retouched(),
  [pictureAt.copy]: pagePicture(),
  [pictureAt.zooms[0]!]: zoom(36, 720, 540),
  [pictureAt.zooms[1]!]: zoom(70, 640, 640),
  [pictureAt.zooms[2]!]: zoom(110, 800, 600),
  [pictureAt.phones[0]!]: phone(false, '10:58'),
  [pictureAt.phones[1]!]: phone(true, '11:00'),
  [pictureAt.phones[2]!]: phone(false, '11:02'),
  [pictureAt.browser]: browser(),
  [pictureAt.ringed]: ringed(),
  [pictureAt.memes[0]!]: meme('QUAND TU OUBLIES', 'LE MAILLOT'),
  [pictureAt.memes[1]!]: meme('LOT DE 4 TEE-SHIRTS', 'LE 5e EST EN OPTION'),
  [pictureAt.memes[2]!]: meme('PERSONNE :', 'LUI :'),
  [pictureAt.memes[3]!]: meme('COLLECTION ÉTÉ', 'TRÈS ÉTÉ'),
  [pictureAt.comparison]: comparison(),
  [pictureAt.parody]: parody(),
  ...Object.fromEntries(shelf.map(({ item, drawing }) => [shop(item), drawing])),
}
