import type { CommandInput, CommandOf } from '../../../contract/commands.ts'
import type { Incident, Statement } from '../../../contract/incident.ts'
import type { Scene, Step } from '../case.ts'
import { MINUTE } from './time.ts'

/** Something a person of the team does once an incident is open. */
export type Act = {
  by: string
  says: Step['says']
  /** Minutes after the incident was opened, at the earliest. */
  after: number
  /** Done already, or not needed: the person looks at the room and goes on. */
  done: (incident: Incident) => boolean
  asks: (incident: Incident, scene: Scene) => CommandInput | null
}

/** Words that take part in an id hold no space: ids are joined with spaces elsewhere. */
export const idOf = (scene: Scene, name: string): string => scene.id(name).replaceAll(' ', '-')

export const statementOf = (incident: Incident, name: string): Statement | undefined =>
  incident.statements.find((statement) => statement.id.endsWith(`-${name}`))

/** A step that is tried every minute, so many seconds after it has begun. */
export type EveryMinute = Omit<Step, 'at'> & { second: number }

/**
 * The team at work from `from` to `until` (UTC ms): every minute everybody looks at the room and does what is theirs and
 * not yet done; `every` so many minutes. The bell may ring earlier or later than anyone wrote down; the order of the acts stays.
 */
export function atWork(
  from: number,
  until: number,
  first: readonly EveryMinute[],
  acts: readonly Act[],
  every = 1,
): Step[] {
  const steps: Step[] = []
  for (let minute = from; minute <= until; minute += every * MINUTE) {
    for (const { second, ...step } of first) steps.push({ at: minute + second * 1000, ...step })
    for (const act of acts)
      steps.push({ at: minute + ACTS_AT * 1000, by: act.by, says: act.says, does: (scene) => turn(act, scene) })
  }
  return steps
}
export const ACTS_AT = 28

/** An act at a fixed moment (UTC ms), where there is still something to do. */
export function at(moment: number, act: Omit<Act, 'after'>): Step {
  const { by, says } = act
  return { at: moment, by, says, does: (scene) => turn({ ...act, after: 0 }, scene) }
}

function turn(act: Act, scene: Scene): CommandInput | null {
  const { incident } = scene
  if (incident === null || incident.status === 'closed') return null
  if (scene.at < incident.openedAt + act.after * MINUTE || act.done(incident)) return null
  return act.asks(incident, scene)
}

/** Writes a statement, or its next version. */
export function draft(
  scene: Scene,
  name: string,
  kind: CommandOf<'draft_statement'>['kind'],
  text: string,
  more: { lang: 'fr' | 'en'; template?: string; found?: boolean },
): CommandInput {
  return {
    type: 'draft_statement',
    statement: idOf(scene, name),
    kind,
    lang: more.lang,
    text,
    template: more.template ?? null,
    found: more.found ?? null,
    engine: { hash: '', errors: [], preApproved: false },
  }
}

export function askApproval(incident: Incident, name: string, of: string): CommandInput | null {
  const statement = statementOf(incident, name)
  return statement ? { type: 'ask_approval', statement: statement.id, of: [of] } : null
}

export function approve(incident: Incident, name: string): CommandInput | null {
  const statement = statementOf(incident, name)
  const version = statement?.versions.at(-1)
  if (!statement || !version || statement.askedAt === null) return null
  return { type: 'approve_statement', statement: statement.id, hash: version.hash, override: null }
}

/** Publishes an approved statement on every outlet named. */
export function publish(
  incident: Incident,
  scene: Scene,
  name: string,
  outlets: readonly string[],
): CommandInput | null {
  const statement = statementOf(incident, name)
  if (!statement?.approval) return null
  const publications = outlets.map((outlet) => ({ id: idOf(scene, `${name}-${outlet}`), outlet }))
  return { type: 'publish_statement', statement: statement.id, publications, alone: null }
}

export const isAsked = (incident: Incident, name: string): boolean => statementOf(incident, name)?.askedAt != null
export const isApproved = (incident: Incident, name: string): boolean => statementOf(incident, name)?.approval != null
export const isPublished = (incident: Incident, name: string): boolean =>
  (statementOf(incident, name)?.publications.length ?? 0) > 0
export const isLive = (incident: Incident, name: string): boolean =>
  statementOf(incident, name)?.publications.some((publication) => publication.state === 'live') ?? false
