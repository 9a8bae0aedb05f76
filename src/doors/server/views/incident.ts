import type { Brand } from '../../../contract/brand.ts'
import type { Incident } from '../../../contract/incident.ts'
import type { LintFinding } from '../../../contract/lint.ts'
import type { IncidentDetail, TemplateView } from '../../../contract/views.ts'
import { calmOfIncident } from '../../../engine/calm.ts'
import { readEnvelopes } from '../../../engine/journal.ts'
import { blanks, fill, lintStatement, nextOf, stepsOf } from '../../../engine/reading.ts'
import { isBehindTheWall } from '../../../engine/words.ts'
import { sayFault } from '../../../says/lint/index.ts'
import { next } from '../../../says/next.ts'
import { type Lang, tools } from '../../../says/tools.ts'
import { voice } from '../../../says/voice.ts'
import type { Hall, Room } from '../hall.ts'
import { counsel } from './counsel.ts'
import { clockViews, storyView } from './now.ts'
import { timelineOf } from './timeline.ts'

const HOUR = 3_600_000

export async function incidentDetail(
  _hall: Hall,
  room: Room,
  brand: Brand,
  id: string,
  lang: Lang,
  investigator: boolean,
): Promise<IncidentDetail | null> {
  const { store, clock, url } = room.world
  const incident = await store.read.incident(brand.id, id)
  if (!incident) return null
  const at = clock.now()
  const words = await wordsOf(room, brand.id, incident, investigator)
  const people = await store.read.people(brand.id)
  const names = new Map(people.map((person) => [person.id, person.name]))
  const envelopes = readEnvelopes(await store.read.journal(brand.id, id))
  const row = incident.story === null ? null : await store.read.story(brand.id, incident.story)
  const step = nextOf(incident, at)
  const outlets = await room.world.edges.outlets(brand.id)
  const desks = await room.world.edges.desks(brand.id)
  return {
    incident,
    title: words[incident.title] ?? row?.title ?? brand.name,
    words,
    people: people.map(({ passwordHash: _, ...person }) => person),
    steps: stepsOf(incident, at).map(({ step, state, shut }) => ({
      step,
      state,
      shut: shut && voice.refusal(shut, lang),
    })),
    next: { code: step, sentence: next[lang][step] ?? '' },
    clocks: clockViews(incident, lang),
    timeline: timelineOf(envelopes, names, lang, brand.timezone),
    templates: templatesFor(
      incident,
      brand,
      row?.title ?? brand.name,
      row?.page ?? incident.places[0] ?? null,
      at,
      lang,
    ),
    lint: lintOf(incident, words, lang),
    outlets: [
      ...[...outlets].map(([name, outlet]) => ({
        id: name,
        title: tools(lang).network(name),
        characters: outlet.limits.characters,
        byHand: false,
      })),
      ...incident.talk
        .filter((n) => !outlets.has(n))
        .map((n) => ({ id: `hand:${n}`, title: tools(lang).network(n), characters: null, byHand: true })),
    ],
    desks: [...desks.keys()].map((name) => ({ id: name, title: name })),
    writer: [...(await room.world.edges.writers(brand.id)).values()][0]?.title ?? null,
    publicPage: url === null ? null : `${url}/page/${brand.id}/${id}`,
    story: row ? await storyView(room, brand.id, row) : null,
    spotters: await spottersOf(room, brand.id, incident),
    ...(await counsel(room, brand, incident, words, row, lang)),
    brief: voice.brief(
      {
        incident,
        title: words[incident.title] ?? brand.name,
        timezone: brand.timezone,
        posts: row?.posts ?? 0,
        negative: null,
        step,
        at,
      },
      lang,
    ),
    calm: await calmView(room, brand, incident, at, lang),
  }
}

async function wordsOf(
  room: Room,
  brand: string,
  incident: Incident,
  investigator: boolean,
): Promise<Record<string, string>> {
  const ids = new Set<string>([incident.title])
  for (const statement of incident.statements) {
    for (const version of statement.versions) ids.add(version.textId)
    for (const refusal of statement.refusals) ids.add(refusal.reason)
    if (statement.approval?.override) ids.add(statement.approval.override)
  }
  for (const takedown of incident.takedowns) if (takedown.reason) ids.add(takedown.reason)
  for (const promise of incident.promises) for (const word of [promise.textId, promise.proof]) if (word) ids.add(word)
  for (const recovery of incident.recovery) ids.add(recovery.textId)
  for (const { rule, explanation } of incident.moderation) ids.add(rule).add(explanation)
  for (const { text } of [...incident.situations, ...incident.lessons]) ids.add(text)
  for (const { reason } of incident.holds) ids.add(reason)
  for (const { left } of incident.replies) if (left) ids.add(left.reason)
  for (const task of incident.tasks) if (task.proof) ids.add(task.proof)
  if (investigator) {
    for (const { note } of incident.lineage) ids.add(note)
    for (const { notes } of incident.hypotheses) for (const note of notes) ids.add(note.id)
  }
  const documents = await room.world.store.read.documents(brand, [...ids])
  const shown: Record<string, string> = {}
  for (const { id, kind, text } of documents.values()) {
    if (!isBehindTheWall(kind)) shown[id] = text
    else if (investigator) shown[id] = room.world.edges.wall.open(text)
  }
  return shown
}

/** Templates that fit, with what the incident already knows filled in: the page, the next update on the next half hour. */
function templatesFor(
  incident: Incident,
  brand: Brand,
  _title: string,
  page: string | null,
  at: number,
  lang: Lang,
): TemplateView[] {
  const _s = tools(lang, brand.timezone)
  const update = Math.ceil((at + HOUR) / (HOUR / 2)) * (HOUR / 2)
  const slug = page ? decodeURIComponent(URL.parse(page)?.pathname.split('/').filter(Boolean).at(-1) ?? '') : ''
  const product = slug
    .replace(/^\d+[-_]/, '')
    .replace(/[-_]+/g, ' ')
    .replace(/\.\w+$/, '')
  const times = { heure: tools('fr', brand.timezone).time(update), time: tools('en', brand.timezone).time(update) }
  // An article number says nothing to a reader: then the name of the product stays to be filled in.
  const named: Record<string, string> = /\p{L}{3}/u.test(product) ? { produit: product, product } : {}
  const heard = incident.statements.some((st) => st.publications.some((p) => p.state === 'live'))
  return voice
    .templates()
    .filter((t) => t.situation === 'any' || t.situation === incident.declaredAs)
    .map((t) => {
      // Only the first words announce when we speak again: in a reply, the hour is somebody else's.
      const text = fill(t.text, t.kind === 'holding' ? { ...named, ...times } : named)
      const suggested = t.kind === (heard ? 'apology' : 'holding') && t.lang === brand.languages[0]
      return {
        id: t.id,
        kind: t.kind,
        lang: t.lang,
        name: t.name,
        text,
        blanks: blanks(text),
        preApproved: t.preApproved,
        suggested,
      }
    })
}

function lintOf(incident: Incident, words: Record<string, string>, lang: Lang): Record<string, LintFinding[]> {
  const found: Record<string, LintFinding[]> = {}
  for (const statement of incident.statements) {
    const version = statement.versions.at(-1)
    if (!version) continue
    const falseCase = incident.declaredAs !== 'ours'
    const faults = lintStatement(words[version.textId] ?? '', { kind: statement.kind, lang: version.lang, falseCase })
    found[statement.id] = faults.map((fault) => sayFault(fault, lang))
  }
  return found
}

async function spottersOf(room: Room, brand: string, incident: Incident): Promise<IncidentDetail['spotters']> {
  const known = await room.world.store.read.documents(
    brand,
    incident.spotters.map((s) => `spotter-${s.id}`),
  )
  return incident.spotters.map(({ id, network }) => {
    const kept = known.get(`spotter-${id}`)
    const person = kept ? (JSON.parse(kept.text) as { author: string; url: string | null; text: string }) : null
    return { id, author: person?.author ?? network, url: person?.url ?? null, text: person?.text ?? '' }
  })
}

/** The verdict and its signs, what does not hold yet first. */
async function calmView(room: Room, brand: Brand, incident: Incident, at: number, lang: Lang) {
  const { calm, because, missing, halfLifeHours } = await calmOfIncident(room.world.store.read, incident, at)
  const sentence = calm
    ? {
        fr: 'Calme sur ce que nous voyons. Une personne le confirme.',
        en: 'Calm on what we can see. A person confirms it.',
      }
    : { fr: 'Pas encore calme sur ce que nous voyons.', en: 'Not calm yet on what we can see.' }
  const halving = halfLifeHours === null ? [] : [{ code: 'half_life', params: { hours: halfLifeHours } }]
  const signs = [...missing, ...because, ...halving].map((finding) => voice.finding(finding, lang, brand.timezone))
  return { calm, sentence: sentence[lang], signs }
}
