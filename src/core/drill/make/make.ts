import { Brand } from '../../../contract/brand.ts'
import { type Draw, seeded } from '../../kit/random.ts'
import type { Case, Inject } from '../case.ts'
import { signature } from './cast.ts'
import type { CommonVoice, Facts } from './facts.ts'
import { ordinaryPosts, pageVisits } from './habit.ts'
import { drawingOf, htmlOf } from './page.ts'
import { scriptOf } from './script.ts'
import { calmAfter } from './script-after.ts'
import { type Look, speak } from './speak.ts'
import { teamOf } from './team.ts'
import { DAY, MINUTE } from './time.ts'
import { commonVoices } from './voices/common.ts'

/** Ordinary days before a case, and how many mentions each has. */
const BEFORE = { days: 8, least: 4, more: 4 }
/** Days from calm to the end: the gesture, the closing, a day to look back. */
const AFTER_CALM = 3

/** A playable case from its facts: cast, habit, visits, page, scripted team. The same facts give the same case. */
export function makeCase(facts: Facts): Case {
  const start = Date.parse(facts.start)
  const after = (minutes: number) => start + Math.round(minutes * MINUTE)
  const { id, title, summary, minutes, sources, lang, spot, brand, history, without } = facts
  const before = { ...BEFORE, midnight: localMidnight(facts.start), until: start }
  const picture = spot?.picture ? `${new URL(spot.url).origin}/pictures/${id}.png` : null
  return {
    id,
    title,
    summary,
    year: Number(facts.start.slice(0, 4)),
    lang,
    minutes,
    sources,
    start,
    end: after(calmAfter(facts)) + AFTER_CALM * DAY,
    brand: brandOf(facts),
    people: teamOf(lang),
    habit: ordinaryPosts(`${id} habit`, before, facts.ordinary, Object.keys(facts.networks), lang),
    posts: postsOf(facts, after),
    visits: spot ? pageVisits(`${id} visits`, before, rushOf(facts, after), new URL(spot.url).pathname) : [],
    pages: spot
      ? [{ url: spot.url, html: htmlOf(spot, brand.name, picture, lang), pictures: picture ? [picture] : [] }]
      : [],
    pictures: picture ? { [picture]: drawingOf(id) } : {},
    catalogue: picture && spot ? [{ item: id, title: spot.title, page: spot.url, picture }] : [],
    script: scriptOf(facts, start),
    history: Object.fromEntries(
      Object.entries(history).map(([code, minutes]) => [code, minutes === null ? null : after(minutes)]),
    ) as Case['history'],
    without,
    bets: facts.bets.map(({ after: minutes, ...bet }) => ({ at: after(minutes), ...bet })),
  }
}

function brandOf({ brand: { id, name, words, site, zone }, lang }: Facts): Brand {
  const { hostname } = new URL(site)
  const named = words.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' OR ')
  return Brand.parse({
    id,
    name,
    languages: [lang],
    queries: [{ id: 'name', text: `${named} OR site:${hostname}` }],
    domains: [hostname],
    accounts: { x: id, facebook: id },
    timezone: zone,
    site,
  })
}

function postsOf(facts: Facts, after: (minutes: number) => number): Inject[] {
  const crowd = speak(seeded(`${facts.id} cast`), {
    lang: facts.lang,
    phases: facts.stretches.map(({ from, to, mix, ...rest }) => ({
      ...rest,
      from: after(from),
      to: after(to),
      mix: mix as Record<string, number>,
      networks: facts.networks,
    })),
    stars: facts.stars.map(({ after: minutes, ...star }) => ({ ...star, at: after(minutes) })),
    voices: voicesOf(facts),
    usual: 'mockery',
    alone: [],
    forum: null,
    look: (draw, _, text) => lookOf(facts, draw, text),
  })
  return [
    firstPost(facts, after(0)),
    ...crowd,
    ...facts.headlines.map((one, n) => headline(facts, one, n, after)),
  ].sort((a, b) => a.at - b.at)
}

/** The case's own sentences, then what any crowd says. */
function voicesOf({ lang, texts, brand, thing }: Facts): Record<string, string[]> {
  const filled = (text: string) => text.replaceAll('{brand}', brand.name).replaceAll('{thing}', thing)
  return Object.fromEntries(
    Object.entries(commonVoices[lang]).map(([voice, common]) => [
      voice,
      [...(texts[voice as CommonVoice] ?? []), ...common].map(filled),
    ]),
  )
}

/** Whoever does not name the brand mostly links to what everybody looks at: else nobody would know what they mean. */
function lookOf({ anchor, brand }: Facts, draw: Draw, text: string): Look {
  const named = brand.words.some((word) => text.toLowerCase().includes(word))
  return { images: [], links: draw() < (named ? 0.85 : 0.97) ? [anchor] : [] }
}

function firstPost({ first, anchor, lang }: Facts, at: number): Inject {
  const id = `${first.network}-0001`
  const by = { handle: lang === 'fr' ? 'lola_trottinette' : 'billie_scooter', followers: 431 }
  const { network, text } = first
  return {
    at,
    post: { network, id, ...signature(network, id, by), text, links: [anchor], images: [], kind: 'post', of: null },
  }
}

function headline(
  { anchor }: Facts,
  { after: minutes, outlet, text }: Facts['headlines'][number],
  n: number,
  after: (minutes: number) => number,
): Inject {
  const id = `press-${n + 1}`
  const author = { id: `press:${outlet}`, handle: outlet, followers: 20_000 }
  const url = `https://press.example/${id}`
  return {
    at: after(minutes),
    post: { network: 'press', id, author, url, text, images: [], links: [anchor], kind: 'post', of: null },
  }
}

/** People look at a page before and while they write about it: three views a post. */
function rushOf({ stretches }: Facts, after: (minutes: number) => number) {
  return stretches.map(({ from, to, count }) => ({
    from: after(from),
    to: after(to),
    aMinute: (3 * count) / (to - from),
  }))
}

/** Midnight of the day of a moment written with its offset, UTC ms. */
function localMidnight(start: string): number {
  return Date.parse(`${start.slice(0, 10)}T00:00:00${start.slice(19)}`)
}
