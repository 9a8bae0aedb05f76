import { Navigate } from '@tanstack/react-router'
import { useWords } from '../../data/preferences.ts'
import { useMe } from '../../data/queries.ts'

export function Home() {
  const t = useWords()
  const first = useMe().data?.brands[0]
  if (first) return <Navigate to="/w/$world/b/$brand" params={{ world: 'live', brand: first.id }} replace />
  return <p className="p-10 text-center">{t.door.noBrand}</p>
}
