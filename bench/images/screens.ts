import sharp from 'sharp'
import { type Draw, pick } from '../../src/core/kit/random.ts'
import { type Edit, FONTS, sentence, sizeOf, svg } from './edits.ts'

type Theme = { paper: string; panel: string; ink: string; faint: string; accent: string }
const LIGHT: Theme[] = [
  { paper: '#ffffff', panel: '#f2f3f5', ink: '#14171a', faint: '#8a939b', accent: '#1d7be0' },
  { paper: '#f0ece4', panel: '#fffdf8', ink: '#33302a', faint: '#998f7d', accent: '#b3442c' },
  { paper: '#fafafa', panel: '#ffffff', ink: '#262626', faint: '#9a9a9a', accent: '#e1306c' },
]
const DARK: Theme[] = [
  { paper: '#000000', panel: '#16181c', ink: '#e7e9ea', faint: '#71767b', accent: '#1d9bf0' },
  { paper: '#18191a', panel: '#242526', ink: '#e4e6eb', faint: '#b0b3b8', accent: '#2d88ff' },
  { paper: '#15202b', panel: '#1e2732', ink: '#f7f9f9', faint: '#8b98a5', accent: '#f91880' },
]

function themeOf(draw: Draw, dark: boolean): Theme {
  return pick(draw, dark ? DARK : LIGHT)
}

const text = (x: number, y: number, size: number, fill: string, font: string, words: string, weight = 'normal') =>
  `<text x="${x}" y="${y}" font-family="${font}" font-size="${size}" font-weight="${weight}" fill="${fill}">${words}</text>`

/** A post in a phone app: status bar, header, author, words, the photo in one of three fashions, buttons, comments, tabs. */
export const phone =
  (style: 0 | 1 | 2, dark: boolean): Edit =>
  async (bytes, draw) => {
    const theme = themeOf(draw, dark)
    const font = pick(draw, FONTS)
    const width = 720
    const height = Math.round(width * (1.78 + 0.4 * draw()))
    const margin = [0, 26, 84][style]!
    const right = style === 2 ? 24 : margin
    const wide = width - margin - right
    const size = await sizeOf(bytes)
    const high = Math.round(Math.min(height * 0.55, (wide * size.height) / size.width))
    const shown = await sharp(bytes).resize(wide, high, { fit: 'cover' }).toBuffer()
    const lines = 1 + Math.floor(draw() * 3)
    const top = 190 + lines * 40 + Math.round(draw() * 40)
    const below = top + high
    const words = Array.from({ length: lines }, (_, n) =>
      text(style === 2 ? 84 : 26, 200 + n * 40, 27, theme.ink, font, sentence(draw, 5)),
    )
    const icons = Array.from(
      { length: 4 },
      (_, n) =>
        pick(draw, [
          `<circle cx="${60 + n * 170}" cy="${below + 44}" r="15" fill="none" stroke="${theme.faint}" stroke-width="4"/>`,
          `<rect x="${46 + n * 170}" y="${below + 30}" width="28" height="26" rx="6" fill="none" stroke="${theme.faint}" stroke-width="4"/>`,
          `<path d="M${46 + n * 170} ${below + 58}l14 -28l14 28z" fill="${theme.faint}"/>`,
        ]) + text(85 + n * 170, below + 53, 22, theme.faint, font, String(Math.floor(draw() * 9000))),
    )
    const comments = Array.from({ length: Math.max(0, Math.floor((height - below - 190) / 96)) }, (_, n) => {
      const y = below + 110 + n * 96
      return `<circle cx="52" cy="${y + 26}" r="26" fill="${pick(draw, ['#c66', '#6a9', '#89c', '#b97'])}"/>${text(96, y + 20, 23, theme.ink, font, sentence(draw, 2), 'bold')}${text(96, y + 54, 23, theme.ink, font, sentence(draw, 5))}`
    })
    const body = `<rect width="100%" height="100%" fill="${theme.paper}"/>${text(34, 38, 24, theme.ink, font, `${Math.floor(7 + draw() * 14)}:${Math.floor(10 + draw() * 49)}`, 'bold')}
      <rect x="640" y="20" width="44" height="20" rx="5" fill="none" stroke="${theme.ink}" stroke-width="3"/><rect x="643" y="23" width="${10 + 26 * draw()}" height="14" fill="${theme.ink}"/>
      <rect y="56" width="100%" height="64" fill="${theme.panel}"/>${text(260, 98, 30, theme.ink, font, sentence(draw, 2), 'bold')}
      <circle cx="46" cy="150" r="${style === 1 ? 24 : 22}" fill="${theme.accent}"/>${text(84, 158, 25, theme.ink, font, sentence(draw, 2), 'bold')}
      ${words.join('')}${icons.join('')}${comments.join('')}
      <rect y="${height - 84}" width="100%" height="84" fill="${theme.panel}"/>${[0, 1, 2, 3, 4].map((n) => `<circle cx="${72 + n * 144}" cy="${height - 44}" r="16" fill="none" stroke="${n === 0 ? theme.accent : theme.faint}" stroke-width="5"/>`).join('')}`
    const picture =
      style === 0
        ? shown
        : await sharp(shown)
            .composite([
              { input: svg(wide, high, `<rect width="${wide}" height="${high}" rx="26"/>`), blend: 'dest-in' },
            ])
            .png()
            .toBuffer()
    return sharp(svg(width, height, body))
      .flatten()
      .composite([{ input: picture, left: margin, top }])
      .jpeg({ quality: 82 })
      .toBuffer()
  }

/** A shop's product page in a desktop browser: tabs, address, menu, the photo in one of three layouts, title, price, words. */
export const browser =
  (style: 0 | 1 | 2, dark: boolean): Edit =>
  async (bytes, draw) => {
    const theme = themeOf(draw, dark)
    const page = dark && draw() < 0.5 ? themeOf(draw, true) : themeOf(draw, false)
    const font = pick(draw, FONTS)
    const width = 1280
    const height = 720 + Math.round(draw() * 180)
    const size = await sizeOf(bytes)
    const share = Math.min((height - 240) / size.height, [0.4, 0.3, 0.5][style]! * (width / size.width))
    const [wide, high] = [Math.round(size.width * share), Math.round(size.height * share)]
    const shown = await sharp(bytes).resize(wide, high).toBuffer()
    const left = [70, 190, Math.round((width - wide) / 2)][style]!
    const top = 200 + Math.round(draw() * 30)
    const beside = style === 2 ? 40 : left + wide + 50
    const down = style === 2 ? top + high + 50 : top + 30
    const thumbs =
      style === 1
        ? await Promise.all(
            [0, 1, 2].map(() => sharp(bytes).resize(80, 90, { fit: 'cover' }).modulate({ brightness: 1.1 }).toBuffer()),
          )
        : []
    const words = Array.from({ length: 7 }, (_, n) =>
      text(beside, down + 150 + n * 30, 17, page.faint, font, sentence(draw, 7)),
    )
    const body = `<rect width="100%" height="100%" fill="${page.paper}"/><rect width="100%" height="84" fill="${theme.panel}"/>
      <rect x="20" y="8" width="230" height="34" rx="8" fill="${theme.paper}"/>${text(36, 31, 15, theme.ink, font, sentence(draw, 3))}
      <rect x="120" y="48" width="${width - 260}" height="28" rx="14" fill="${theme.paper}"/>${text(140, 68, 15, theme.faint, font, `https://shop.example/${sentence(draw, 2).replaceAll(' ', '-')}`)}
      <path d="M30 62l14 -10v20zM70 52l14 10l-14 10z" fill="${theme.faint}"/>
      ${text(60, 140, 34, page.accent, font, sentence(draw, 1).toUpperCase(), 'bold')}${[0, 1, 2, 3].map((n) => text(430 + n * 170, 138, 18, page.ink, font, sentence(draw, 1))).join('')}
      <rect y="160" width="100%" height="1" fill="${page.faint}"/>
      ${text(beside, down, 30, page.ink, font, sentence(draw, 3), 'bold')}${text(beside, down + 46, 26, page.accent, font, `${Math.floor(10 + 90 * draw())},99 €`)}
      <rect x="${beside}" y="${down + 70}" width="220" height="48" rx="6" fill="${page.accent}"/>${text(beside + 40, down + 101, 19, '#fff', font, sentence(draw, 2))}${words.join('')}`
    return sharp(svg(width, height, body))
      .flatten()
      .composite([{ input: shown, left, top }, ...thumbs.map((input, n) => ({ input, left: 80, top: top + n * 104 }))])
      .jpeg({ quality: 85 })
      .toBuffer()
  }

export const anyPhone: Edit = (bytes, draw) => phone(pick(draw, [0, 1, 2] as const), draw() < 0.5)(bytes, draw)
export const anyBrowser: Edit = (bytes, draw) => browser(pick(draw, [0, 1, 2] as const), draw() < 0.4)(bytes, draw)

/** A screenshot cut by hand around the photo, with some of what stands beside it. */
export const looseCut: Edit = async (bytes, draw) => {
  const { width, height } = await sizeOf(bytes)
  const [x, y] = [0.02 + 0.05 * draw(), 0.04 + 0.1 * draw()]
  return sharp(bytes)
    .extract({
      left: Math.round(width * x),
      top: Math.round(height * y),
      width: Math.round(width * (1 - x - 0.02 - 0.05 * draw())),
      height: Math.round(height * (1 - y - 0.08 - 0.12 * draw())),
    })
    .jpeg({ quality: 75 })
    .toBuffer()
}
