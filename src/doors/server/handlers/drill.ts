import type { Person } from '../../../contract/people.ts'
import { type Case, caseFromForm, caseFromIncident, cases } from '../../../engine/drill.ts'
import type { Lang } from '../../../says/tools.ts'
import type { Hall } from '../hall.ts'
import { type Handlers, Turned } from './types.ts'
import { placeOf } from './watch.ts'

const AT_ONCE = 3
/** Mentions of a past incident that are told again. */
const MENTIONS = 2000

type Begun = { mode: 'watch' | 'play'; speed: number; person: Person; lang: Lang }

async function begin(hall: Hall, drill: Case, { mode, speed, person, lang }: Begun) {
  if ([...hall.rooms.values()].filter((room) => room.drill).length >= AT_ONCE) throw new Turned(409, 'too_many_drills')
  const room = await hall.startDrill(drill, mode, speed, person, lang)
  return { world: room.world.name, brand: room.drill!.view.brand }
}

export const drillHandlers: Pick<
  Handlers,
  'drillCases' | 'startDrill' | 'drill' | 'steerDrill' | 'drillForm' | 'drillIncident'
> = {
  drillCases: async (_, __, { lang }) =>
    cases.map(({ id, title, summary, minutes, sources, year, lang: spoken }) => ({
      id,
      title: title[lang],
      summary: summary[lang],
      minutes,
      year,
      lang: spoken,
      sources: [...sources],
    })),
  startDrill: async (_, { case: id, mode, speed }, { hall, person, lang }) => {
    const found = cases.find((one) => one.id === id)
    if (!found) throw new Turned(404, 'no_such_case')
    return begin(hall, found, { mode, speed, person: person!, lang })
  },
  drillForm: async ({ world, brand: id }, { mode, speed, page, ...form }, { hall, person, lang }) => {
    const { brand } = await placeOf(hall, world, id)
    const site = siteOf(brand.domains, id)
    const start = `${new Date().toISOString().slice(0, 10)}T10:00:00+00:00`
    const house = { id: `${id}-form`, name: brand.name, site, zone: brand.timezone, lang: brand.languages[0] ?? lang }
    const drill = caseFromForm({ ...form, ...house, page: page || `${site}/page`, start })
    return begin(hall, drill, { mode, speed, person: person!, lang })
  },
  drillIncident: async ({ world, brand: id, id: incident }, { mode, speed }, { hall, person, lang }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const { read } = room.world.store
    const past = await read.incident(id, incident)
    if (!past) throw new Turned(404, 'not_found')
    const story = past.story === null ? null : await read.story(id, past.story)
    const mentions = story ? await read.mentions(id, { story: story.id, limit: MENTIONS, oldestFirst: true }) : []
    if (mentions.length === 0) throw new Turned(409, 'nothing_to_play')
    const title = (await read.documents(id, [past.title])).get(past.title)?.text ?? brand.name
    const house = {
      name: brand.name,
      site: siteOf(brand.domains, id),
      zone: brand.timezone,
      lang: brand.languages[0] ?? lang,
    }
    const drill = caseFromIncident({
      id: `${id}-again`,
      ...house,
      title,
      page: past.places[0] ?? null,
      mentions: mentions.map(({ post, fact }) => ({
        at: fact.at,
        network: post.network,
        id: post.id,
        author: fact.author,
        text: post.text,
        links: post.links,
        of: post.of,
      })),
    })
    return begin(hall, drill, { mode, speed, person: person!, lang })
  },
  drill: async ({ world }, _, { hall, lang }) => {
    const drill = hall.rooms.get(world)?.drill
    if (!drill) throw new Turned(404, 'no_such_world')
    return drill.see(lang)
  },
  steerDrill: async ({ world }, { paused, speed, end, bet }, { hall }) => {
    const drill = hall.rooms.get(world)?.drill
    if (!drill) throw new Turned(404, 'no_such_world')
    if (bet && !drill.bet(bet.number, bet.choice)) throw new Turned(409, 'bet_too_late')
    if (paused !== undefined) drill.pause(paused)
    if (speed !== undefined) drill.speedUp(speed)
    if (end) await hall.endDrill(world)
    return { ok: true }
  },
}

const siteOf = (domains: readonly string[], id: string) => `https://${domains[0] ?? `${id}.example`}`
