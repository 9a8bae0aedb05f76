import type { StreamSettings } from '../../contract/stages.ts'
import type { StreamState } from '../../contract/stream.ts'
import { DAY, HOUR, MINUTE, WEEK } from './calendar.ts'

/** Raised whenever the meaning of a field changes: older states are thrown away and rebuilt from the roll-ups. */
const VERSION = 2

/**
 * What one stream remembers. Counts live in bins (trailing three hours), then in slots of the local week (the habit).
 * Roots are kept to two decimals, so a full week fits well under 2 KB.
 */
export type Memory = {
  v: number
  /** Milliseconds of a bin and of a habit slot. */
  step: number
  slot: number
  /** Start of the first bin, null before the first item; index of the newest bin. */
  first: number | null
  bin: number
  /** Counts of the trailing bins, place = bin mod length, and their sum in each window. */
  ring: number[]
  sums: number[]
  /** The slot being filled: its index since 1970, its count, and whether the stream rang in it. */
  now: number
  count: number
  rang: boolean
  /** Counts of the last slots, newest last: a day (a week where a slot is a day). */
  recent: number[]
  /** √ of the habitual count by place in the local week, −1 where unknown; how many slots have been learnt. */
  week: number[]
  learnt: number
  /** Expected counts of the current slot and those before it that a window can touch. */
  expected: number[]
  /** Zone offset of the current slot, ms. */
  offset: number
  /** High quantile of each window's own residuals, and how many bins it has seen. */
  tails: number[]
  bins: number
  /** How many bins of the present event each quantile has learnt from, and the last bin that stood beyond one. */
  taught: number[]
  beyond: number
  /** Whether something rings that is no ordinary life: then the quantiles stand still. */
  exceptional: boolean
  /** √-residual spread of slots (1 = Poisson). */
  spread: number
  /** Cumulative sum for slow rises, with the count and expectation since it left zero. */
  slow: { sum: number; count: number; expected: number; slots: number; tail: number }
}

const windowsByStep = new Map<number, number[]>()

/** Windows a stream looks through, in bins: 15 min, 1 h and 3 h live; one and three bins where a bin is longer. */
export function windowBins(step: number): number[] {
  let windows = windowsByStep.get(step)
  if (windows === undefined) {
    const bins =
      step > HOUR ? [1, 3] : [15 * MINUTE, HOUR, 3 * HOUR].map((span) => Math.max(1, Math.round(span / step)))
    windows = [...new Set(bins)]
    windowsByStep.set(step, windows)
  }
  return windows
}

/** An empty memory for bins of `step` ms (five minutes live; a series brings its own). */
export function emptyMemory(step: number): Memory {
  const windows = windowBins(step)
  const slot = Math.max(HOUR, step)
  return {
    v: VERSION,
    step,
    slot,
    first: null,
    bin: 0,
    ring: new Array<number>(windows.at(-1)!).fill(0),
    sums: windows.map(() => 0),
    now: 0,
    count: 0,
    rang: false,
    recent: [],
    week: new Array<number>(Math.max(1, Math.round(WEEK / slot))).fill(-1),
    learnt: 0,
    expected: [0, 0, 0, 0],
    offset: 0,
    tails: windows.map(() => 0),
    bins: 0,
    taught: windows.map(() => 0),
    beyond: 0,
    exceptional: false,
    spread: 1,
    slow: { sum: 0, count: 0, expected: 0, slots: 0, tail: 0 },
  }
}

/** How many slots make "the last day" (the last week where a slot is a day or more). */
export function recentSlots(slot: number): number {
  return slot >= DAY ? 7 : Math.round(DAY / slot)
}

/** A state is plain JSON to everybody else; here it has its shape. A foreign version throws: the caller rebuilds. */
export function memoryOf(state: StreamState): Memory {
  if (state.v !== VERSION) throw new Error(`stream state of version ${state.v}, not ${VERSION}`)
  return state as unknown as Memory
}

export function newStream(_settings: StreamSettings): StreamState {
  return emptyMemory(5 * MINUTE) as unknown as StreamState
}
