import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { EPISODES, type EpisodeKind } from '../../../src/core/detect/worlds/classes.ts'
import { makeWorld, type World } from '../../../src/core/detect/worlds.ts'
import { seededRandom } from '../../../src/core/kit/stats.ts'
import { THEMES, type WriteText } from './texts.ts'

const FROM = Date.UTC(2026, 2, 2)
const HISTORY = 8
const APART = 8
const KINDS = Object.keys(EPISODES) as EpisodeKind[]

export type Written = { world: World; days: number; perHour: number; posts: string; brand: string }

/**
 * Writes one seeded world of `perWorld` episodes a week apart as a user would hand it over: posts, brand, and in every
 * second world a catalogue and an access log. Kinds take turns by `place`, so that all come equally often.
 */
export async function writeWorld(folder: string, seed: number, place: number, write: WriteText): Promise<Written> {
  const random = seededRandom(seed)
  const perWorld = 4
  const lang = place % 2 === 0 ? 'fr' : 'en'
  const perHour = [0.5, 2, 6, 16][Math.floor(place / 2) % 4]!
  const episodes = Array.from({ length: perWorld }, (_, i) => ({
    kind: KINDS[(place * perWorld + i) % KINDS.length]!,
    day: HISTORY + APART * i + random(),
  }))
  const days = HISTORY + APART * perWorld
  const world = makeWorld({ seed, brand: 'Marjolaine', lang, from: FROM, days, perHour, episodes })
  const themes = episodes.map(({ kind }) => {
    const some = THEMES[kind as keyof typeof THEMES]
    return some === undefined ? null : some[Math.floor(random() * some.length)]!
  })
  const texts = new Map<string, string>()
  for (const { post, phrases, episode } of world.posts) {
    const repeated = post.kind === 'repost' && post.of !== null ? texts.get(post.of) : undefined
    post.text = repeated ?? write(phrases, lang, episode === null ? null : themes[episode]!, random)
    texts.set(post.id, post.text)
  }
  mkdirSync(join(folder, 'worlds'), { recursive: true })
  const shop = place % 2 === 1 && perHour <= 2
  const items: string[] = ['id,title,link,image_link']
  for (const [i, { kind }] of episodes.entries()) {
    await drawPicture(join(folder, 'worlds', `${kind}-${i}.jpg`), random)
    items.push(`p${i},Item ${i},https://shop.example/p/${100 + i},worlds/${kind}-${i}.jpg`)
  }
  const posts = join(folder, 'posts.ndjson')
  writeFileSync(posts, world.posts.map(({ post }) => JSON.stringify({ ...post, at: iso(post.at) })).join('\n'))
  if (shop) {
    writeFileSync(join(folder, 'catalogue.csv'), items.join('\n'))
    const views = world.visits.map(({ at, page }, i) =>
      JSON.stringify({
        time: iso(at),
        path: new URL(page).pathname,
        status: 200,
        ip: `10.0.${i % 200}.${i % 250}`,
        ua: 'Mozilla/5.0 Firefox/130',
      }),
    )
    writeFileSync(join(folder, 'access.log'), views.join('\n'))
  }
  const brand = join(folder, 'brand.json')
  writeFileSync(
    brand,
    JSON.stringify({
      id: 'marjolaine',
      name: 'Marjolaine',
      languages: [lang],
      queries: [{ id: 'main', text: 'marjolaine' }],
      domains: ['shop.example'],
      timezone: lang === 'fr' ? 'Europe/Paris' : 'Europe/London',
      ...(shop ? { catalogue: 'catalogue.csv', accessLogs: ['access.log'] } : {}),
    }),
  )
  return { world, days, perHour, posts, brand }
}

/** A picture unlike any other: coloured shapes on a coloured ground. */
async function drawPicture(path: string, random: () => number): Promise<void> {
  const colour = () => `hsl(${Math.floor(random() * 360)},60%,${20 + Math.floor(random() * 60)}%)`
  const shapes = Array.from({ length: 24 }, () => {
    const [x, y, r] = [random() * 400, random() * 300, 15 + random() * 60]
    return random() < 0.5
      ? `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour()}"/>`
      : `<rect x="${x}" y="${y}" width="${r * 2}" height="${r}" fill="${colour()}" transform="rotate(${random() * 90} ${x} ${y})"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="${colour()}"/>${shapes.join('')}</svg>`
  await sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toFile(path)
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
