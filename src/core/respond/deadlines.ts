import type { Incident } from '../../contract/incident.ts'
import { RUN_ON } from './close.ts'
import { MINUTE } from './rule.ts'

/** Something that must be done at a moment, by the program: ring a clock, or look at a place again. */
export type Deadline = { kind: string; subject: string | null; due: number }

/** An unanswered red lane is rung again until a second person answers (promise P2); every other clock rings once. */
const RING_AGAIN_MINUTES: Record<string, number> = { red_confirm: 5, removal: 15, red_statement: 15 }
/** A place that still answers is looked at again soon; one that is gone is confirmed ten minutes later. */
const LOOK_AGAIN_MINUTES = 2
const SECOND_LOOK_MINUTES = 10

/** Everything the incident is waiting for, read off its state alone, so that a restart finds the same list. */
export function deadlines(incident: Incident): Deadline[] {
  const due: Deadline[] = []
  for (const clock of incident.clocks) {
    if (clock.stopped !== null) continue
    const again = RING_AGAIN_MINUTES[clock.kind]
    if (clock.rang === null) due.push({ kind: clock.kind, subject: clock.subject, due: clock.due })
    else if (again) due.push({ kind: clock.kind, subject: clock.subject, due: clock.rang + again * MINUTE })
  }
  if (incident.status === 'closed') return due.filter((d) => RUN_ON.includes(d.kind))
  for (const takedown of incident.takedowns) {
    if (takedown.doneAt !== null) continue
    for (const place of takedown.places) {
      if (place.done) continue
      const wait = place.goneSince !== null ? SECOND_LOOK_MINUTES : LOOK_AGAIN_MINUTES
      const from = place.goneSince ?? place.checkedAt
      const asked = place.saidRemoved !== null && place.saidRemoved.at > (place.checkedAt ?? 0)
      const at = from === null ? takedown.at : asked ? place.saidRemoved!.at : from + wait * MINUTE
      due.push({ kind: 'look', subject: `${takedown.id} ${place.url}`, due: at })
    }
  }
  return due
}
