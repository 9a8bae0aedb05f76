import { createContext, useContext } from 'react'
import type { Statement } from '../../../../contract/incident.ts'
import type { IncidentDetail, MeView, StepView } from '../../../../contract/views.ts'

export type Room = {
  detail: IncidentDetail
  me: NonNullable<MeView['person']>
  /** A statement is live somewhere: from here on the room may ask for more than the next thing. */
  spoken: boolean
}

export const RoomContext = createContext<Room | null>(null)

export function useRoom(): Room {
  const room = useContext(RoomContext)
  if (!room) throw new Error('outside the war room')
  return room
}

export function isLive(statement: Statement): boolean {
  return statement.publications.some((publication) => publication.state === 'live')
}

export function nameOf({ people }: IncidentDetail, id: string): string {
  return people.find((person) => person.id === id)?.name ?? (id === 'system' ? 'Tocsin' : id.slice(0, 8))
}

type Step = StepView['step']

const STEP_OF: Record<string, Step> = {
  keep_evidence: 'keep',
  confirm_places: 'keep',
  request_takedown: 'keep',
  confirm_red_lane: 'keep',
  remove: 'keep',
  write_holding: 'communicate',
  ask_approval: 'communicate',
  wait_for_approval: 'communicate',
  publish: 'communicate',
  wait_for_publication: 'communicate',
  look_at_publication: 'communicate',
  apologise: 'communicate',
  investigate: 'investigate',
  tell_cause: 'investigate',
  thank: 'thank',
  recover_or_close: 'recover',
}

/** The step in which the next thing is done; null once all that is left is waiting or closing. */
export function currentStep(detail: IncidentDetail): Step | null {
  const known = STEP_OF[detail.next.code]
  if (known) return known
  return detail.steps.find((one) => one.state === 'doing')?.step ?? null
}
