import { round } from './habit.ts'
import type { Memory } from './memory.ts'

/**
 * Slow rises that no window sees: a cumulative sum of negative-binomial log-likelihood ratios for twice the habit
 * (Höhle & Paul 2008), one step a slot. Steps are bounded so that one loud hour, which the windows see anyway, cannot
 * alone fill it; it never holds more than it needs to ring for long.
 */
const TWICE = 2
const STEP_MOST = 1.5
const MOST = 40
/** Slots it may look back: two days of hours. Older growth has become habit. */
const LONGEST = 48

/** A rise is slow from three slots on; sooner it is the windows' affair. */
const SLOW_FROM = 3

/** Where each stream's own high quantile of the sum begins and its least value; one in two hundred slots stands above. */
const FIRST_TAIL = 9
const LEAST_TAIL = 7
const TAIL = 0.005
const PACE = 0.1

/** How far the sum stands out, 1 at the stream's own quantile; −∞ where no slow rise is on. */
export function slowRise({ slow }: Memory): number {
  return slow.slots < SLOW_FROM ? Number.NEGATIVE_INFINITY : slow.sum / (slow.tail || FIRST_TAIL)
}

/** Adds a finished slot. `spread` is the stream's own √-residual spread (1 = Poisson): variance = mean × spread². */
export function addSlot(memory: Memory, count: number, expected: number): void {
  const { slow } = memory
  // A quiet slot of a small stream says nothing; a floor keeps twice almost nothing from counting.
  const mean = Math.max(expected, 0.25)
  const size = mean / Math.max(0.05, memory.spread ** 2 - 1)
  const raised = TWICE * mean
  const ratio =
    count * Math.log((TWICE * (mean + size)) / (raised + size)) - size * Math.log((raised + size) / (mean + size))
  const tail = slow.tail || FIRST_TAIL
  slow.tail = round(Math.max(LEAST_TAIL, tail + PACE * tail * (slow.sum > tail ? 1 - TAIL : -TAIL)))
  const sum = Math.min(MOST, Math.max(0, slow.sum + Math.min(STEP_MOST, ratio)))
  if (sum === 0 || slow.slots >= LONGEST) memory.slow = { ...slow, sum: 0, count: 0, expected: 0, slots: 0 }
  else {
    slow.sum = round(sum)
    slow.count += count
    slow.expected = round(slow.expected + expected)
    slow.slots++
  }
}
