import { useRoom } from '../room.ts'
import { EvidenceList } from './evidence-list.tsx'
import { Holds } from './holds.tsx'
import { Places } from './places.tsx'
import { TakedownGate } from './takedown-gate.tsx'
import { TakedownState } from './takedown-state.tsx'

/** Step 1: keep proof, know where it stands, and only then remove. */
export function Keep() {
  const { incident } = useRoom().detail
  const running = incident.takedowns.some((takedown) => takedown.doneAt === null)
  return (
    <div className="space-y-6">
      <EvidenceList />
      <Places />
      <Holds />
      {incident.takedowns.map((takedown) => (
        <TakedownState key={takedown.id} takedown={takedown} />
      ))}
      {!running && incident.status !== 'closed' && <TakedownGate />}
    </div>
  )
}
