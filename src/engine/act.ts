import type { Command } from '../contract/commands.ts'
import type { Happened } from '../contract/events.ts'
import type { Incident } from '../contract/incident.ts'
import type { Actor } from '../contract/people.ts'
import { isRefusal, type Refusal, refuse } from '../contract/refusal.ts'
import { deadlines } from '../core/respond/deadlines.ts'
import { apply, decide, unopened } from '../core/respond/incident.ts'
import { outboxFor } from './consequences.ts'
import { withFacts } from './facts.ts'
import { append } from './journal.ts'
import type { EvidenceRow, Tables } from './ports/store.ts'
import { vouchersFor } from './vouchers.ts'
import { layWords } from './words.ts'
import type { World } from './world.ts'

export type Asked = {
  /** Unique per brand: a repeat returns the first answer and does nothing again. */
  commandId: string
  incident: string
  command: Command
  /** When it happened, where that is not now. */
  at?: number
}
export type Answered = { incident: Incident; events: string[] } | Refusal

/**
 * One command on one incident: facts are looked up, the rules decide, and what happened is written with everything that
 * follows from it (journal, incident, deadlines, outbox) in one transaction. A refusal by a gate is journalled too.
 */
export async function act(world: World, brand: string, asked: Asked, by: Actor, also: Also = {}): Promise<Answered> {
  const answer = await world.store.tx((tables) => actIn(world, tables, brand, asked, by, also))
  world.changed({ brand, kind: 'incident', id: asked.incident })
  return answer
}

/** What is written in the same transaction when the command is accepted, or whatever its answer. */
export type Also = { evidence?: EvidenceRow; always?: (tables: Tables) => Promise<void> }

export async function actIn(
  world: World,
  tables: Tables,
  brand: string,
  asked: Asked,
  by: Actor,
  also: Also = {},
): Promise<Answered> {
  const recorded = world.clock.now()
  const at = Math.min(asked.at ?? recorded, recorded)
  await also.always?.(tables)
  const given = await tables.answerTo(brand, asked.commandId)
  if (given !== null) return JSON.parse(given) as Answered
  const before = (await tables.incident(brand, asked.incident)) ?? unopened(asked.incident, brand)
  const { command: laid, documents } = layWords(world, asked.command, asked.incident, at)
  const command = await withFacts(world, tables, brand, before, laid, documents, at)
  const noAddress = command.type === 'ask_approval' && world.url === null
  const decided = noAddress ? refuse('no_outside_address') : decide(before, command, at, by)
  const answer = isRefusal(decided)
    ? await refused(world, tables, before, command, decided, at, by)
    : await accepted(world, tables, before, decided, at, by)
  if (!isRefusal(answer)) {
    const kept = JSON.stringify(decided)
    const used = documents.filter((d) => kept.includes(d.id))
    await tables.saveDocuments(brand, used)
    if (also.evidence) await tables.saveEvidence(brand, also.evidence)
  }
  await tables.saveAnswer(brand, asked.commandId, JSON.stringify(answer), recorded)
  return answer
}

async function accepted(
  world: World,
  tables: Tables,
  before: Incident,
  events: Happened[],
  at: number,
  by: Actor,
): Promise<Answered> {
  let incident = before
  const recorded = world.clock.now()
  const { brand, id } = before
  const entries = events.map((event) => ({ id: world.ids.next(recorded), type: event.type, at, data: event.data }))
  await append(tables, brand, id, entries, recorded, by)
  for (const event of events) {
    incident = apply(incident, event, at, by.person)
    const vouchers = vouchersFor(world, incident, event)
    if (vouchers) await tables.saveDocuments(brand, [vouchers])
    await tables.enqueue(await outboxFor(world, tables, incident, event, at, by))
  }
  if (events.length > 0) {
    await tables.saveIncident(brand, incident)
    await tables.setDeadlines(
      brand,
      id,
      deadlines(incident).map((d) => ({ brand, incident: id, ...d })),
    )
  }
  return { incident, events: events.map((event) => event.type) }
}

/** What the gates stopped is part of the story: it stands in the journal and in the review. */
async function refused(
  world: World,
  tables: Tables,
  before: Incident,
  command: Command,
  refusal: Refusal,
  at: number,
  by: Actor,
): Promise<Refusal> {
  if (before.seq === 0 || before.status === 'closed') return refusal
  const event: Happened = { type: 'gate_refused', data: { command: command.type, code: refusal.code } }
  await accepted(world, tables, before, [event], at, by)
  return refusal
}
