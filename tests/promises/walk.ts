import { Command, type CommandInput, type CommandType } from '../../src/contract/commands.ts'
import type { Actor } from '../../src/contract/people.ts'
import { isRefusal } from '../../src/contract/refusal.ts'
import { pick, seeded } from '../../src/core/kit/random.ts'
import { apply, decide, unopened } from '../../src/core/respond/incident.ts'
import { commands, PEOPLE } from './commands.ts'
import { Oracle } from './oracle.ts'
import { plans } from './plans.ts'

export const LONGEST = 200
/** What is still asked of an incident once it is closed. */
const AFTERMATH = 12
const START = Date.UTC(2012, 0, 4, 11)
const MINUTE = 60_000
const DAY = 86_400_000
const TYPES = Object.keys(commands) as CommandType[]
/** What a team does all day, and what brings an incident to its end, is asked more often than the rest. */
const OFTEN: CommandType[] = [
  'keep_evidence',
  'draft_statement',
  'ask_approval',
  'approve_statement',
  'publish_statement',
  'prove_publication',
  'settle_publication',
  'request_takedown',
  'record_look',
  'confirm_red_lane',
  'confirm_calm',
  'confirm_calm',
  'close',
]

export type Step = { command: CommandInput; at: number; by: Actor }
export type Counts = { accepted: Map<string, number>; refused: Map<string, number>; closed: number; asked: number }

export const noCounts = (): Counts => ({ accepted: new Map(), refused: new Map(), closed: 0, asked: 0 })

/** One random walk of at most 200 commands by random people over random time; the same seed walks the same way. */
export function walk(seed: string, counts: Counts): { steps: Step[]; broken: string | null } {
  const draw = seeded(seed)
  let ids = 0
  const fresh = (name: string) => `${name}-${++ids}`
  let incident = unopened('i', 'b')
  const oracle = new Oracle()
  const steps: Step[] = []
  let at = START
  let length = LONGEST - Math.floor(draw() * 60)
  const aims = [1, 2, 3, 4, 5, 6].flatMap(() => pick(draw, plans))
  while (steps.length < length) {
    const aim = draw() < 0.55 ? aims.shift() : undefined
    const wait = draw() < 0.93 ? Math.floor(draw() * 6) * MINUTE : Math.floor(draw() * DAY)
    at += aim ? (aim.minutes ?? 0) * MINUTE : wait
    const opening = incident.seq === 0 && draw() < 0.5
    const type = aim?.type ?? (opening ? 'declare' : pick(draw, draw() < 0.4 ? OFTEN : TYPES))
    let by = aim?.by === undefined ? pick(draw, PEOPLE) : PEOPLE.find((one) => one.person === aim.by)!
    const command = { ...commands[type]({ incident, at, draw, by, fresh }), ...aim?.with } as CommandInput
    // What nobody in particular asks is mostly asked by somebody who may.
    for (let n = 0; n < 6 && !aim && refusedAsPerson(decide(incident, Command.parse(command), at, by)); n++)
      by = pick(draw, PEOPLE)
    const step = { command, at, by }
    steps.push(step)
    const parsed = Command.parse(command)
    const decided = decide(incident, parsed, at, by)
    counts.asked++
    if (isRefusal(decided)) {
      counts.refused.set(decided.code, (counts.refused.get(decided.code) ?? 0) + 1)
      continue
    }
    counts.accepted.set(type, (counts.accepted.get(type) ?? 0) + 1)
    const broken = oracle.see(decided, parsed, at, by)
    if (broken) return { steps, broken }
    for (const event of decided) incident = apply(incident, event, at, by.person)
    if (decided.some((event) => event.type === 'closed')) {
      counts.closed++
      length = Math.min(length, steps.length + AFTERMATH)
    }
  }
  return { steps, broken: null }
}

const refusedAsPerson = (decided: ReturnType<typeof decide>) =>
  isRefusal(decided) && (decided.code === 'not_your_role' || decided.code === 'only_the_program')

/** Asks exactly these steps again: which promise breaks, or null. */
export function replay(steps: readonly Step[]): string | null {
  let incident = unopened('i', 'b')
  const oracle = new Oracle()
  for (const { command, at, by } of steps) {
    const parsed = Command.parse(command)
    const decided = decide(incident, parsed, at, by)
    if (isRefusal(decided)) continue
    const broken = oracle.see(decided, parsed, at, by)
    if (broken) return broken
    for (const event of decided) incident = apply(incident, event, at, by.person)
  }
  return null
}

/** The shortest of these steps that still breaks the same promise: halves, quarters … are left out while it does. */
export function shrink(steps: Step[], broken: string): Step[] {
  let kept = steps
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length; ) {
      const without = [...kept.slice(0, from), ...kept.slice(from + size)]
      if (replay(without) === broken) kept = without
      else from += size
    }
  }
  return kept
}
