import type { Incident } from '../../contract/incident.ts'

/** The moments a review compares, UTC ms; null where it has not happened. */
export type Timings = {
  firstPost: number | null
  rang: number | null
  acknowledged: number | null
  declared: number
  kept: number | null
  spoke: number | null
  apologised: number | null
  removed: number | null
  causeTold: number | null
  thanked: number | null
  calm: number | null
  recovered: number | null
  closed: number | null
}

const earliest = (moments: (number | null)[]): number | null => {
  const known = moments.filter((moment) => moment !== null)
  return known.length > 0 ? Math.min(...known) : null
}

/** When each thing was first done. `firstPost` and `rang` come from the story and its alarm. */
export function timings(incident: Incident, firstPost: number | null, rang: number | null): Timings {
  const live = (kinds: string[]) =>
    earliest(
      incident.statements
        .filter((s) => kinds.includes(s.kind))
        .flatMap((s) => s.publications)
        .map((p) => (p.state === 'live' ? p.at : null)),
    )
  return {
    firstPost,
    rang,
    acknowledged: incident.acknowledgedAt,
    declared: incident.openedAt,
    kept: earliest(incident.evidence.map((e) => e.at)),
    spoke: live(['holding', 'apology']),
    apologised: live(['apology']),
    removed: earliest(incident.takedowns.map((t) => t.doneAt)),
    causeTold: live(['cause']),
    thanked: earliest(incident.spotters.map((s) => s.thanked?.at ?? null)),
    calm: incident.calmAt,
    recovered: earliest(incident.recovery.map((r) => r.launchedAt)),
    closed: incident.closedAt,
  }
}
