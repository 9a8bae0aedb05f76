import type { Incident, Publication, Statement } from '../../../contract/incident.ts'

/** The network a publication stands on: `hand:x` counts as x. */
export function networkOf(outlet: string): string {
  return outlet.startsWith('hand:') ? outlet.slice('hand:'.length) : outlet
}

export function latest(statement: Statement) {
  return statement.versions[statement.versions.length - 1]
}

const isFirstWord = (statement: Statement) => statement.kind === 'holding' || statement.kind === 'apology'

/**
 * Is a statement live where the talk is? On one network of the talk or, where none of them can be reached, on our own
 * page (promise P1). While nobody knows where the talk is, any live statement counts.
 */
export function isHeard(incident: Incident): boolean {
  const live = incident.statements
    .filter(isFirstWord)
    .flatMap((s) => s.publications)
    .filter((p) => p.state === 'live')
  if (incident.talk.length === 0) return live.length > 0
  const where = (p: Publication) => networkOf(p.outlet)
  if (live.some((p) => incident.talk.includes(where(p)))) return true
  return incident.reachable.length === 0 && live.some((p) => where(p) === 'page')
}
