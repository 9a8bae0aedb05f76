import type { z } from 'zod'
import type { FetchOut } from './outside.ts'

/** What a bell says. Sentences are ready; a bell only carries them. */
export type Call = {
  /** The same for every try, so that a receiver can recognise a repeat. */
  key: string
  title: string
  lines: string[]
  /** Where to answer; null while no outside address is set. */
  link: string | null
  /** 1 may wait … 5 wake everybody. */
  urgency: 1 | 2 | 3 | 4 | 5
  lang: 'fr' | 'en'
  at: number
}

/** Rings one person at one address, or throws Trouble: the engine then escalates. */
export type Bell = { ring(address: string, call: Call): Promise<{ receipt: string }> }

export type BellKind<S extends z.ZodObject = z.ZodObject> = {
  name: string
  title: string
  settings: S
  secrets: readonly string[]
  /** What an address is, for the form: an e-mail, a topic, a web address. */
  address: { label: string; example: string; check: (address: string) => boolean }
  open(settings: z.infer<S>, tools: { fetch: FetchOut; now: () => number; write: (line: string) => void }): Bell
}
