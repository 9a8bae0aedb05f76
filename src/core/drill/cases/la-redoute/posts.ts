import { seeded } from '../../../kit/random.ts'
import type { Inject } from '../../case.ts'
import { type Cast, speak } from '../../make/speak.ts'
import { PAGE } from './house.ts'
import { lookOf } from './looks.ts'
import { phases, stars } from './phases.ts'
import { pictureAt } from './pictures/pictures.ts'
import { headlines } from './texts/press.ts'
import { ACUTE, paris } from './time.ts'
import { type VoiceName, voices } from './voices.ts'

const cast: Cast = {
  lang: 'fr',
  phases: phases.map(({ day, from, to, mix, ...phase }) => ({
    ...phase,
    from: paris(day, from),
    to: paris(day, to),
    mix: mix as Record<string, number>,
  })),
  stars: stars.map(({ day, clock, ...star }) => ({ ...star, at: paris(day, clock), network: 'x' })),
  voices,
  usual: 'jokes',
  alone: ['ordinary', 'sparse', 'game'],
  // Forums discuss at length while the matter is new.
  forum: { voice: 'forum', posts: 330 },
  look: (draw, voice, text, at) => lookOf(draw, voice as VoiceName, text, at),
}

/** All posts of the case in time order: first link, newspapers, large accounts, everybody else. The same every time. */
export function castPosts(seed: string): Inject[] {
  return [firstLink(), ...speak(seeded(seed), cast), ...headlines.map(headline)].sort((a, b) => a.at - b.at)
}

function firstLink(): Inject {
  const post = {
    network: 'x',
    id: 'x-0001',
    author: { id: 'x:lola_trottinette', handle: 'lola_trottinette', followers: 431 },
    url: 'https://x.example/lola_trottinette/x-0001',
    text: 'Euh… zoomez sur l’arrière-plan de cette page, à droite. Dites-moi que je rêve.',
    links: [PAGE],
    images: [pictureAt.phones[0]!],
    kind: 'post',
    of: null,
  }
  return { at: paris(ACUTE, '11:00'), post }
}

function headline({ day, clock, outlet, text }: (typeof headlines)[number], n: number): Inject {
  const id = `press-${n + 1}`
  const images = day === ACUTE ? [pictureAt.copy] : []
  const author = { id: `press:${outlet}`, handle: outlet, followers: 20_000 }
  const url = `https://presse.example/${id}`
  return {
    at: paris(day, clock),
    post: { network: 'press', id, author, url, text, images, links: [], kind: 'post', of: null },
  }
}
