import type { Finding } from '../../contract/primitives.ts'
import type { Lang } from '../../says/tools.ts'
import { voice } from '../../says/voice.ts'

/** What ends a command: 0 done, 1 the answer is no, 2 nothing usable came in, 3 trouble outside or a bug. */
export type Code = 0 | 1 | 2 | 3

/** A line of a file, from one. */
type Place = { path: string; line: number }

/** Nothing usable came in: the finding its one line is said from, and where it stands; or the line as it was said already. */
export class Unusable extends Error {
  readonly finding: Finding | null
  readonly place: Place | null
  constructor(why: string | Finding, place: Place | null = null) {
    super(typeof why === 'string' ? why : why.code)
    this.finding = typeof why === 'string' ? null : why
    this.place = place
  }
}

/** The one line of what cannot be used, `FILE:LINE reason` where it has a place. */
export function sayUnusable({ finding, message, place }: Unusable, lang: Lang): string {
  const reason = finding ? sayFinding(finding, lang) : message
  return place ? `${place.path}:${place.line} ${reason}` : reason
}

/** Whoever read our lines has gone away (`| head`): there is nobody left to work for. */
export class PipeClosed extends Error {}

/** Where a command writes. With `--json` standard output holds JSON lines and nothing else. */
export type Out = {
  json: boolean
  /** What its own end is said in; a command that learns the brand's language sets it. */
  lang: Lang
  line(value: Record<string, unknown>, said?: string): void
  note(text: string): void
  bad(where: string, line: number, reason: string): void
  badItems: number
}

export function createOut(json: boolean, write: (text: string) => void, warn: (text: string) => void): Out {
  return {
    json,
    lang: 'en',
    badItems: 0,
    line(value, said) {
      write(`${json ? JSON.stringify(value) : (said ?? JSON.stringify(value))}\n`)
    },
    note: (text) => warn(`${text}\n`),
    bad(where, line, reason) {
      this.badItems++
      warn(`${where}:${line} ${reason}\n`)
    },
  }
}

export function sayFinding(finding: Finding, lang: Lang, timezone = 'UTC'): string {
  return voice.finding(finding, lang, timezone)
}
