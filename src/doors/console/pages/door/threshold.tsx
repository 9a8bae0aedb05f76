import type { ReactNode } from 'react'
import { BellMark } from '../../parts/bell-mark.tsx'
import { LanguageSwitch } from '../../parts/switches.tsx'

/** The page before one is in: a form and a few warm words, nothing else. */
export function Threshold({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col px-5 py-6">
      <header className="flex items-center justify-between">
        <BellMark />
        <LanguageSwitch />
      </header>
      <main className="my-auto py-8">
        <h1 className="text-3xl sm:text-4xl">{title}</h1>
        <p className="mt-3 mb-7 text-lg text-soft">{lead}</p>
        {children}
      </main>
    </div>
  )
}
