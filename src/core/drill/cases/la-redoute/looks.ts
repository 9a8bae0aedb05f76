import { type Draw, pick } from '../../../kit/random.ts'
import { PAGE } from './house.ts'
import { pictureAt } from './pictures/pictures.ts'
import { ACUTE, paris } from './time.ts'
import type { VoiceName } from './voices.ts'

const WHOLE = [pictureAt.copy, ...pictureAt.phones, pictureAt.browser, pictureAt.ringed]
const MEMES = pictureAt.memes
const ZOOMS = pictureAt.zooms

export type Look = { images: string[]; links: string[] }

const namesTheBrand = (text: string) => /redoute/i.test(text)

/**
 * What a post shows. Whoever does not name the brand mostly shows the page's picture, some only the link, very few
 * nothing at all: those are never found, as in life. A close-up alone seldom says where it comes from, so that most come
 * with the whole picture beside them.
 */
export function lookOf(draw: Draw, voice: VoiceName, text: string, at: number): Look {
  if (voice === 'ordinary') return { images: [], links: [] }
  if (voice === 'rivalWave') return { images: [pictureAt.parody], links: [] }
  if (voice === 'priceWave')
    return { images: draw() < 0.7 ? [pictureAt.comparison] : [], links: draw() < 0.4 ? [PAGE] : [] }
  if (voice === 'game') return { images: [], links: draw() < 0.4 ? ['https://laredoute.example/jeu'] : [] }
  const named = namesTheBrand(text)
  if (voice === 'sparse' && named) return { images: [], links: [] }
  const chance = draw()
  if (named && chance < 0.45) return { images: [], links: draw() < 0.3 ? [PAGE] : [] }
  if (!named && chance < 0.14) return { images: [], links: [PAGE] }
  if (!named && chance < 0.17) return { images: [], links: [] }
  return { images: picturesFor(draw, voice, at), links: draw() < 0.18 ? [PAGE] : [] }
}

/** It takes people an hour to write their jokes into the picture. */
const MEMES_FROM = paris(ACUTE, '12:05')

function picturesFor(draw: Draw, voice: VoiceName, at: number): string[] {
  const jokes = at >= MEMES_FROM && (voice === 'jokes' || voice === 'atTheShocked')
  const chance = draw()
  if (jokes && chance < 0.35) return [pick(draw, MEMES)]
  if (chance < 0.5) return draw() < 0.65 ? [pick(draw, ZOOMS), pick(draw, WHOLE)] : [pick(draw, ZOOMS)]
  return [pick(draw, WHOLE)]
}
