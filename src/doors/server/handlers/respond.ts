import { isRefusal, Trouble } from '../../../contract/refusal.ts'
import { act } from '../../../engine/act.ts'
import { readEnvelopes } from '../../../engine/journal.ts'
import { proposeDraft } from '../../../engine/proposal.ts'
import { lintStatement } from '../../../engine/reading.ts'
import { reviewOf } from '../../../engine/review.ts'
import { keep } from '../../../engine/seal.ts'
import { sayFault } from '../../../says/lint/index.ts'
import { reviewMarkdown } from '../../../says/review.ts'
import { voice } from '../../../says/voice.ts'
import { incidentDetail } from '../views/incident.ts'
import { timelineOf } from '../views/timeline.ts'
import { type Handlers, Turned } from './types.ts'
import { bytesOf, placeOf } from './watch.ts'

const INVESTIGATORS = ['owner', 'lead', 'legal', 'hr', 'studio']

export const respondHandlers: Pick<
  Handlers,
  'incident' | 'command' | 'proposeDraft' | 'evidence' | 'timeline' | 'review' | 'lint'
> = {
  incident: async ({ world, brand: id, id: incident }, _, { hall, lang, actor }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const investigator = actor!.roles.some((role) => INVESTIGATORS.includes(role))
    const detail = await incidentDetail(hall, room, brand, incident, lang, investigator)
    if (!detail) throw new Turned(404, 'not_found')
    return detail
  },
  command: async ({ world, brand: id, id: incident }, { commandId, command, at }, { hall, lang, actor }) => {
    const { room } = await placeOf(hall, world, id)
    if (command.type === 'declare' && command.incident !== incident) throw new Turned(400, 'bad_request')
    const answer = await act(room.world, id, { commandId, incident, command, at }, actor!)
    if (isRefusal(answer))
      return { ok: false, refusal: answer, sentence: voice.refusal(answer, lang), who: voice.who(answer.who, lang) }
    return { ok: true, incident: answer.incident, events: answer.events }
  },
  proposeDraft: async ({ world, brand: id, id: incident }, asked, { hall, actor }) => {
    const { room } = await placeOf(hall, world, id)
    const proposal = await proposeDraft(room.world, id, incident, asked, actor!).catch((cause: unknown) => {
      if (cause instanceof Trouble) throw new Turned(422, `writer_${cause.kind}`)
      throw cause
    })
    if (!proposal) throw new Turned(404, 'no_writer')
    return proposal
  },
  evidence: async ({ world, brand: id, id: incident }, { commandId, picture }, { hall, actor, lang }) => {
    const { room } = await placeOf(hall, world, id)
    const bytes = bytesOf(picture)
    const seen = await room.world.edges.pictures.read(bytes)
    if (!seen.ok) throw new Turned(422, 'not_a_picture')
    const meta = { received: 'by message', commandId }
    const evidence = await keep(room.world, id, incident, 'screenshot', bytes, meta, actor!, commandId)
    if (isRefusal(evidence)) throw new Turned(409, evidence.code, voice.refusal(evidence, lang))
    return { evidence }
  },
  timeline: async ({ world, brand: id, id: incident }, _, { hall, lang }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const people = await room.world.store.read.people(id)
    const rows = await room.world.store.read.journal(id, incident)
    return timelineOf(readEnvelopes(rows), new Map(people.map((p) => [p.id, p.name])), lang, brand.timezone)
  },
  review: async ({ world, brand: id, id: incident }, _, { hall, lang }) => {
    const { room, brand } = await placeOf(hall, world, id)
    const review = await reviewOf(room.world, id, incident)
    if (!review) throw new Turned(404, 'not_found')
    return { markdown: reviewMarkdown(review, lang, brand.timezone) }
  },
  lint: async (_, { text, kind, lang: written, falseCase }, { lang }) =>
    lintStatement(text, { kind, lang: written, falseCase }).map((fault) => sayFault(fault, lang)),
}
