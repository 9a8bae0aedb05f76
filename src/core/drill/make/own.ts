import { type Draw, seeded } from '../../kit/random.ts'
import type { Case, Inject } from '../case.ts'
import { casting } from './cast.ts'
import type { Facts } from './facts.ts'
import { makeCase } from './make.ts'
import { ordinaryOf, SAYS } from './own-words.ts'

const MINUTE = 60_000
const DAY_MINUTES = 1440

/** The house a drill of one's own is about. `site` is its address; `zone` an IANA time zone. */
type House = { id: string; name: string; site: string; zone: string; lang: 'fr' | 'en' }

/** What a person fills in to make up a case. */
export type Form = House & {
  title: string
  /** The page that shows the mistake. */
  page: string
  /** Posts over so many hours; each from 0 to 1: how much of the talk is mockery. */
  posts: number
  hours: number
  networks: readonly string[]
  mockery: number
  /** The first post, local time with its offset, as in `2025-03-04T11:00:00+01:00`. */
  start: string
}

/** A case made up from a small form, spoken by the voices any crowd has: a third comes in the first fifth of the time, as buzz does. */
export function caseFromForm(form: Form): Case {
  const { posts, hours, mockery, networks } = form
  const minutes = hours * 60
  const rest = 1 - mockery
  const mix = { finders: rest * 0.2, shock: rest * 0.4, complaint: rest * 0.2, questions: rest * 0.2, mockery }
  const share = (from: number, to: number, part: number) => ({
    from: Math.round(from * minutes) + 2,
    to: Math.round(to * minutes) + 2,
    count: Math.round(posts * part),
    mix,
    repeats: 0.4,
  })
  return makeCase({
    ...factsOf(form, form.title, form.start, form.page, Math.max(2 * DAY_MINUTES, minutes + DAY_MINUTES)),
    networks: Object.fromEntries(networks.map((network) => [network, 1])),
    stretches: [share(0, 0.2, 0.35), share(0.2, 0.6, 0.45), share(0.6, 1, 0.2)],
  })
}

/** What an incident of the house left behind: its mentions as they were stored, oldest first or not; `at` UTC ms. */
export type PastIncident = House & {
  id: string
  title: string
  /** The page that showed the mistake; null where there was none. */
  page: string | null
  mentions: readonly {
    at: number
    network: string
    id: string
    author: string
    text: string
    links: readonly string[]
    of: string | null
  }[]
}

/**
 * A past incident as a case: the same words at the same distances in time, their authors under pseudonyms, every address of
 * theirs left out. Throws a RangeError where nothing was said.
 */
export function caseFromIncident(past: PastIncident): Case {
  const mentions = [...past.mentions].sort((a, b) => a.at - b.at)
  const first = mentions[0]
  if (!first) throw new RangeError('an incident without mentions cannot be played again')
  const span = Math.ceil((mentions.at(-1)!.at - first.at) / MINUTE)
  const start = `${new Date(first.at).toISOString().slice(0, 19)}+00:00`
  const anchor = past.page ?? `${past.site}/`
  const facts = {
    ...factsOf(past, past.title, start, anchor, Math.max(2 * DAY_MINUTES, span + DAY_MINUTES)),
    spot: past.page === null ? null : spotOf(past.title, past.page),
    without: past.page === null ? (['removed'] as const) : [],
    stretches: [{ from: 0, to: Math.max(1, span), count: 0, mix: { finders: 1 }, repeats: 0 }],
  }
  return { ...makeCase(facts), start: first.at, posts: retold(seeded(`${past.id} pseudonyms`), past, mentions) }
}

function retold(draw: Draw, { lang, site }: House, mentions: PastIncident['mentions']): Inject[] {
  const cast = casting(draw, lang)
  const { hostname } = new URL(site)
  const names = new Map<string, { handle: string; followers: number }>()
  const ids = new Map(mentions.map(({ network, id }, n) => [`${network} ${id}`, `${network}-${n + 1}`]))
  const nameOf = (network: string, author: string) => {
    const known = names.get(author) ?? cast(network)
    names.set(author, known)
    return known
  }
  for (const { network, author } of mentions) nameOf(network, author)
  return mentions.map(({ at, network, id, author, text, links, of }) => {
    const { handle, followers } = nameOf(network, author)
    const own = ids.get(`${network} ${id}`)!
    const by = { id: `${network}:${handle}`, handle, followers }
    const post = {
      network,
      id: own,
      author: by,
      url: `https://${network}.example/${handle}/${own}`,
      text: anonymous(text),
      links: links.filter((link) => URL.parse(link)?.hostname.endsWith(hostname)),
      images: [],
      kind: of === null ? 'post' : 'reply',
      of: of === null ? null : (ids.get(`${network} ${of}`) ?? null),
    }
    return { at, post }
  })
}

/** Words without the people named in them: handles and mail addresses go. */
function anonymous(text: string): string {
  return text.replace(/[\w.+-]+@[\w-]+\.[\w.-]+/g, '…').replace(/@[\p{L}\p{N}_.]+/gu, '@…')
}

const spotOf = (title: string, url: string): Facts['spot'] => ({ url, title, body: '', picture: true })

function factsOf(house: House, title: string, start: string, page: string, causeAfter: number): Facts {
  const { id, name, site, zone, lang } = house
  const never = { acknowledged: null, kept: null, spoke: null, removed: null, causeTold: null }
  return {
    id,
    lang,
    title: { fr: title, en: title },
    summary: { fr: title, en: title },
    minutes: 10,
    sources: [],
    start,
    brand: { id, name, words: [name.toLowerCase()], site, zone },
    thing: lang === 'fr' ? 'cette page' : 'that page',
    first: { network: 'x', text: lang === 'fr' ? `${name}, regardez cette page` : `${name}, look at this page` },
    anchor: page,
    spot: spotOf(title, page),
    networks: { x: 1 },
    stretches: [],
    texts: {},
    headlines: [],
    stars: [],
    ordinary: ordinaryOf(lang, name),
    level: 'N2',
    hurt: false,
    says: { ...SAYS[lang], title, causeAfter },
    history: { ...never, thanked: null, recovered: null },
    without: [],
    bets: [],
  }
}
