import { useWords } from '../../../data/preferences.ts'
import { Sheet } from '../../../parts/sheet.tsx'
import { useRoom } from '../room.ts'

export function People() {
  const t = useWords()
  const { detail, me } = useRoom()
  return (
    <Sheet title={t.room.team}>
      <ul className="space-y-2">
        {detail.people.map((one) => (
          <li key={one.id}>
            <span className="font-medium">{one.name}</span>
            {one.id === me.id && <span className="text-soft"> ({t.room.you})</span>}
            {detail.incident.lead === one.id && <span className="text-ember"> · {t.room.lead}</span>}
            <span className="block text-[0.95rem] text-soft">{one.roles.map((role) => t.roles[role]).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
