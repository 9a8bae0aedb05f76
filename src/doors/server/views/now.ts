import type { Brand } from '../../../contract/brand.ts'
import type { Incident } from '../../../contract/incident.ts'
import type { AlarmView, ClockView, IncidentBrief, NowView, SourceView, StoryView } from '../../../contract/views.ts'
import { expectedCurve } from '../../../engine/habit.ts'
import type { AlarmRow, SourceRow, StoryRow } from '../../../engine/ports/store.ts'
import { negativeAmong, nextOf } from '../../../engine/reading.ts'
import type { Watch } from '../../../engine/watch.ts'
import { clockNames, next } from '../../../says/next.ts'
import { type Lang, tools } from '../../../says/tools.ts'
import { voice } from '../../../says/voice.ts'
import type { Hall, Room } from '../hall.ts'
import { readiness } from './readiness.ts'

const DAY = 86_400_000
const QUARTER = 15 * 60_000
/** A source whose habit is not known yet is shown as quiet after so long: a dead source is not calm. */
const QUIET_AFTER = 30 * 60_000

export async function nowView(hall: Hall, room: Room, brand: Brand, lang: Lang): Promise<NowView> {
  const { store, clock } = room.world
  const at = clock.now()
  const minutes = await store.read.minutes(brand.id, 'mentions', '', at - DAY, at + 1)
  const watch = await room.listening.watch(brand.id)
  const { points, learning } = expectedCurve(watch, minutes, at - DAY, at, QUARTER)
  const alarms = await store.read.alarms(brand.id, 20)
  const incidents = await store.read.incidents(brand.id)
  const stories = await store.read.stories(brand.id, at - 7 * DAY, 200)
  const people = await store.read.people(brand.id)
  const sources = await store.read.sources(brand.id)
  const talkative = stories
    .filter((s) => s.posts > 1 || s.level !== 'N0')
    .sort(byWeight)
    .slice(0, 20)
  return {
    at,
    brand: { id: brand.id, name: brand.name, timezone: brand.timezone },
    volume: points,
    learning,
    stories: await Promise.all(talkative.map((row) => storyView(room, brand.id, row))),
    alarms: alarms.map((row) => alarmView(row, incidents, brand, lang)),
    incidents: incidents.slice(0, 20).map((incident) => incidentBrief(incident, at, lang)),
    clocks: incidents.flatMap((incident) => clockViews(incident, lang)).sort((a, b) => a.due - b.due),
    sources: sources.map((row) => sourceView(hall, watch, row, at)),
    blindSpots: blindSpots(hall, room, sources, lang),
    onDuty: people.filter((p) => p.rung !== null).map((p) => ({ person: p.id, name: p.name, rung: p.rung })),
    tonight: await readiness(hall, room, brand, lang),
    dropped: await store.read.drops(brand.id),
  }
}

const LEVELS = ['N0', 'N1', 'N2', 'N3', 'N4']
function byWeight(a: StoryRow, b: StoryRow): number {
  return LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) || b.last - a.last
}

export async function storyView(room: Room, brand: string, row: StoryRow): Promise<StoryView> {
  const { mergedInto: _, ringing: __, ...story } = row
  const mentions = await room.world.store.read.mentions(brand, { story: row.id, limit: 300, oldestFirst: true })
  const share = (is: (fact: (typeof mentions)[number]['fact']) => boolean) =>
    mentions.length === 0 ? 0 : mentions.filter(({ fact }) => is(fact)).length / mentions.length
  const first = mentions.find(({ fact }) => fact.picture !== null)
  const pictures = first ? await room.world.store.read.picturesOf(brand, [first.post]) : []
  return {
    ...story,
    negativeShare: negativeAmong(mentions.filter(({ fact }) => fact.negative).length, mentions.length).share,
    mockingShare: share((fact) => fact.mocking),
    picture: pictures[0]?.sha256 ?? null,
  }
}

export function alarmView(row: AlarmRow, incidents: Incident[], brand: Brand, lang: Lang): AlarmView {
  const { alarm, state, by } = row
  const incident = incidents.find((i) => i.alarm === alarm.id || (alarm.story !== null && i.story === alarm.story))
  return {
    ...alarm,
    sentences: alarm.because.map((finding) => voice.finding(finding, lang, brand.timezone)),
    state,
    answeredBy: by,
    incident: incident?.id ?? null,
  }
}

export function incidentBrief(incident: Incident, at: number, lang: Lang): IncidentBrief {
  const { id, title, level, status, openedAt, closedAt } = incident
  return { id, title, level, status, openedAt, closedAt, next: next[lang][nextOf(incident, at)] ?? '' }
}

/** Told by a bell when they come: no deadline of the team's, and the disciplinary one is for HR and legal alone. */
const NOT_SHOWN = ['situation', 'anniversary', 'discipline']

export function clockViews(incident: Incident, lang: Lang): ClockView[] {
  if (incident.status === 'closed') return []
  return incident.clocks
    .filter((clock) => clock.stopped === null && !NOT_SHOWN.includes(clock.kind))
    .map(({ kind, due, rang }) => ({
      incident: incident.id,
      kind,
      label: clockNames[lang][kind] ?? kind,
      due,
      rang: rang !== null,
    }))
}

export function sourceView(hall: Hall, watch: Watch, row: SourceRow, at: number): SourceView {
  const title = hall.networks.find((network) => network.name === row.kind)?.title ?? row.kind
  const quiet = watch.silence(at, row.id)?.silent ?? (row.seen !== null && at - row.seen > QUIET_AFTER)
  const state = row.paused ? 'paused' : row.trouble !== null ? 'troubled' : quiet ? 'quiet' : 'listening'
  return { id: row.id, kind: row.kind, title, state, trouble: row.trouble, seen: row.seen }
}

const UNREAD: Record<Lang, string> = {
  fr: 'Les mots écrits dans les images ne sont pas lus. Pour les lire : npm ci --prefix extras, puis redémarrer.',
  en: 'Words inside pictures are not read. To read them: npm ci --prefix extras, then start again.',
}

function blindSpots(hall: Hall, room: Room, sources: SourceRow[], lang: Lang): string[] {
  const connected = new Set(sources.map((source) => source.kind))
  const s = tools(lang)
  const missing = hall.networks.filter((n) => n.source && !connected.has(n.name)).map((n) => n.title)
  const closed = ['X', 'Instagram', 'Facebook', 'TikTok', 'LinkedIn', 'WhatsApp']
  const list = [...missing, ...closed].join(', ')
  return [
    s.lang === 'fr'
      ? `Nous n’entendons pas : ${list}. Une capture à la main, et c’est vu.`
      : `We do not hear: ${list}. Capture by hand, and it is seen.`,
    ...(room.world.edges.words?.installed === false ? [UNREAD[s.lang]] : []),
  ]
}
