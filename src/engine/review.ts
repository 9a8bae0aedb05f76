import type { Envelope } from '../contract/events.ts'
import type { Incident } from '../contract/incident.ts'
import { type Timings, timings } from '../core/measure/timings.ts'
import { readEnvelopes } from './journal.ts'
import type { World } from './world.ts'

/** Everything a review is written from: the folded incident, its journal, its times, its story's size, the words kept. */
export type ReviewFacts = {
  brand: string
  title: string
  incident: Incident
  journal: Envelope[]
  times: Timings
  mentions: number
  authors: number
  networks: Record<string, number>
  words: Map<string, string>
  names: Map<string, string>
}

export async function reviewOf(world: World, brand: string, id: string): Promise<ReviewFacts | null> {
  const { read } = world.store
  const incident = await read.incident(brand, id)
  if (!incident) return null
  const settings = await read.brand(brand)
  const story = incident.story === null ? null : await read.story(brand, incident.story)
  const alarms = (await read.alarms(brand, 500)).filter(
    ({ alarm }) => alarm.id === incident.alarm || (alarm.story !== null && alarm.story === incident.story),
  )
  const rang = alarms.length > 0 ? Math.min(...alarms.map(({ alarm }) => alarm.at)) : null
  const ids = [
    incident.title,
    ...incident.statements.flatMap((s) => s.versions.map((v) => v.textId)),
    ...incident.promises.map((p) => p.textId),
    ...incident.recovery.map((r) => r.textId),
    ...incident.lessons.map((l) => l.text),
  ]
  const documents = await read.documents(brand, ids)
  const people = await read.people(brand)
  return {
    brand: settings?.name ?? brand,
    title: documents.get(incident.title)?.text ?? settings?.name ?? brand,
    incident,
    journal: readEnvelopes(await read.journal(brand, id)),
    times: timings(incident, story?.first ?? null, rang),
    mentions: story?.posts ?? 0,
    authors: story?.authors ?? 0,
    networks: story?.networks ?? {},
    words: new Map([...documents].map(([key, document]) => [key, document.text])),
    names: new Map(people.map((person) => [person.id, person.name])),
  }
}
