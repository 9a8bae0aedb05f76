import { Link } from '@tanstack/react-router'
import { useWords } from '../../data/preferences.ts'

export function NotFound() {
  const t = useWords()
  return (
    <main className="mx-auto max-w-lg p-10 text-center">
      <h1 className="mb-3 text-2xl">{t.door.notFound}</h1>
      <Link to="/">{t.door.backHome}</Link>
    </main>
  )
}
