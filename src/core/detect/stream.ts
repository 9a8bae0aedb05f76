import type { StreamSettings } from '../../contract/stages.ts'
import type { StreamState, Surprise } from '../../contract/stream.ts'
import { DAY, HOUR, MINUTE } from './calendar.ts'
import { expectSlot, learnSlot, round } from './habit.ts'
import { holidayShare } from './holidays.ts'
import { type Memory, memoryOf, recentSlots, windowBins } from './memory.ts'
import { addSlot, slowRise } from './slow.ts'
import { DECADES_AT_TAIL, TUNING, type Tuning } from './tuning.ts'

export { newStream } from './memory.ts'

/** A story has no residuals of its own yet: with this quantile, eight mentions in three hours stand out. */
const STORY_TAIL = 4.1

/** A run of empty slots that habit would have filled with so many items is an outage of ours, not silence of theirs. */
const OUTAGE_ITEMS = 12

/**
 * Adds `count` at `at` (UTC ms) and says how surprising the stream is now, from the past alone; changes the state in
 * place, O(1). Late items count in their own bin and never rewind the clock. `exceptional`: what goes on has rung, and
 * teaches the stream nothing about its ordinary surprises.
 */
export function observe(
  state: StreamState,
  settings: StreamSettings,
  at: number,
  count: number,
  exceptional = false,
): Surprise {
  return observeWith(TUNING, memoryOf(state), settings, at, count, exceptional)
}

/** The same with chosen tuning. */
export function observeWith(
  tuning: Tuning,
  memory: Memory,
  settings: StreamSettings,
  at: number,
  count: number,
  exceptional = false,
): Surprise {
  memory.exceptional = exceptional
  if (memory.first === null) begin(memory, settings, tuning, at)
  const bin = Math.floor(at / memory.step)
  const clock = bin >= memory.bin ? at : (memory.bin + 1) * memory.step - 1
  if (bin > memory.bin) advance(memory, settings, tuning, bin)
  place(memory, bin, count)
  const surprise = judge(memory, settings, tuning, clock)
  if (surprise.over) memory.rang = true
  return surprise
}

function begin(memory: Memory, settings: StreamSettings, tuning: Tuning, at: number): void {
  memory.bin = Math.floor(at / memory.step)
  memory.first = memory.bin * memory.step
  memory.now = Math.floor(at / memory.slot)
  memory.expected.fill(expectSlot(memory, settings, tuning, at))
  memory.tails.fill(settings.kind === 'story' ? STORY_TAIL : tuning.firstTail)
}

function place(memory: Memory, bin: number, count: number): void {
  const { ring, sums, step, slot } = memory
  const age = memory.bin - bin
  if (age < ring.length) {
    ring[bin % ring.length] = ring[bin % ring.length]! + count
    const windows = windowBins(step)
    for (let w = 0; w < windows.length; w++) if (age < windows[w]!) sums[w] = sums[w]! + count
  }
  const slotsAgo = memory.now - Math.floor((bin * step) / slot)
  if (slotsAgo === 0) memory.count += count
  else if (slotsAgo <= memory.recent.length) {
    const i = memory.recent.length - slotsAgo
    memory.recent[i] = memory.recent[i]! + count
  }
}

/** Closes bins and slots until `bin` is the newest; a long silence empties the windows at once. */
function advance(memory: Memory, settings: StreamSettings, tuning: Tuning, bin: number): void {
  const { ring, sums, step, slot } = memory
  if (bin - memory.bin >= ring.length) {
    learnTails(memory, tuning)
    ring.fill(0)
    sums.fill(0)
    memory.bin = bin
  }
  const windows = windowBins(step)
  while (memory.bin < bin) {
    learnTails(memory, tuning)
    const next = ++memory.bin
    for (let w = 0; w < windows.length; w++) sums[w] = sums[w]! - ring[(next - windows[w]!) % ring.length]!
    ring[next % ring.length] = 0
    const now = Math.floor((next * step) / slot)
    if (now > memory.now) closeSlots(memory, settings, tuning, now)
  }
  const now = Math.floor((bin * step) / slot)
  if (now > memory.now) closeSlots(memory, settings, tuning, now)
}

/** Learns the finished slot and the empty ones after it, and asks the habit about the slot that begins. */
function closeSlots(memory: Memory, settings: StreamSettings, tuning: Tuning, now: number): void {
  const silent = now - memory.now - 1
  const outage = memory.expected[0]! * silent >= OUTAGE_ITEMS
  if (memory.recent.length >= recentSlots(memory.slot)) addSlot(memory, memory.count, memory.expected[0]!)
  learnSlot(memory, settings, tuning, memory.now * memory.slot, memory.count, memory.expected[0]!)
  memory.count = 0
  memory.rang = false
  const steps = Math.min(silent, memory.week.length)
  for (let i = steps; i >= 0; i--) {
    memory.now = now - i
    memory.expected.copyWithin(1, 0)
    memory.expected[0] = expectSlot(memory, settings, tuning, memory.now * memory.slot)
    if (i > 0 && !outage) learnSlot(memory, settings, tuning, memory.now * memory.slot, 0, memory.expected[0])
  }
}

/** Expected count of the trailing `bins`, up to `clock`. */
function expectWindow(memory: Memory, bins: number, clock: number): number {
  const { slot, step, expected } = memory
  const from = (memory.bin - bins + 1) * step
  let sum = 0
  for (let back = 0; back < expected.length; back++) {
    const start = (memory.now - back) * slot
    const overlap = Math.min(clock, start + slot) - Math.max(from, start)
    if (overlap > 0) sum += (expected[back]! * overlap) / slot
    if (start <= from) break
  }
  return sum
}

/** Nobody expects less: where nothing is usual, one item is no surprise. */
const LEAST_EXPECTED = 0.5

/**
 * Signed deviance residual of a Poisson count (Pierce & Schafer 1986): about standard normal far into the tail, for
 * small expectations too.
 */
function residual(count: number, expected: number): number {
  const usual = Math.max(expected, LEAST_EXPECTED)
  const information = count > 0 ? count * Math.log(count / usual) : 0
  const size = Math.sqrt(Math.max(0, 2 * (information - (count - usual))))
  return count < usual ? -size : size
}

/**
 * Moves each window's own high quantile by a Robbins–Monro step. After Siffer et al. 2017 (SPOT): each stream sets its
 * threshold from its own tail. An event (what stands beyond a quantile, with less than a day between) teaches it for
 * `eventSpan` only, or one crisis would make the stream deaf for months.
 */
function learnTails(memory: Memory, tuning: Tuning): void {
  if (memory.exceptional || memory.recent.length < recentSlots(memory.slot)) return
  const windows = windowBins(memory.step)
  const clock = (memory.bin + 1) * memory.step
  const pace = tuning.tailPace / Math.sqrt(1 + memory.bins / tuning.tailBins)
  for (let w = 0; w < windows.length; w++) {
    const z = residual(memory.sums[w]!, expectWindow(memory, windows[w]!, clock))
    const before = memory.tails[w]!
    if (z > before) {
      if ((memory.bin - memory.beyond) * memory.step > DAY) memory.taught.fill(0)
      memory.beyond = memory.bin
      if (memory.taught[w]! * memory.step >= tuning.eventSpan) continue
      memory.taught[w] = memory.taught[w]! + 1
    }
    const step = z > before ? 1 - tuning.tail : -tuning.tail
    memory.tails[w] = Math.max(tuning.leastTail, round4(before + pace * before * step))
  }
  memory.bins++
}

function judge(memory: Memory, settings: StreamSettings, tuning: Tuning, clock: number): Surprise {
  const windows = windowBins(memory.step)
  const learning = settings.kind !== 'story' && memory.recent.length < recentSlots(memory.slot)
  let best = 0
  let outstanding = Number.NEGATIVE_INFINITY
  let bestExpected = 0
  for (let w = 0; w < windows.length; w++) {
    const expected = expectWindow(memory, windows[w]!, clock)
    const found = (reachOf(tuning, windows[w]! * memory.step) * residual(memory.sums[w]!, expected)) / memory.tails[w]!
    if (found > outstanding) {
      outstanding = found
      best = w
      bestExpected = expected
    }
  }
  const slow = slowRise(memory)
  const slowly = slow > outstanding && slow >= 1
  // Beyond its own quantile a residual falls off exponentially: as rare as once a week there, ten times rarer each step on.
  const decades = DECADES_AT_TAIL * Math.max(0, slowly ? slow : outstanding)
  const weeks = 10 ** (decades - DECADES_AT_TAIL)
  const half = (HALF_90 * memory.tails[best]!) / TAIL_Z
  const count = slowly ? memory.slow.count : memory.sums[best]!
  if (slowly) bestExpected = memory.slow.expected
  const over = !learning && weeks * settings.falseRingsPerWeek * BUDGET_SHARE >= 1
  const resting = over && settings.kind !== 'story' && holidayShare(settings.timezone, clock, memory.offset) === 1
  return {
    window: (slowly ? memory.slow.slots * memory.slot : windows[best]! * memory.step) / MINUTE,
    count: round(count),
    expected: round(bestExpected),
    low: bound(bestExpected, -half),
    high: bound(bestExpected, half),
    // A slow rise may ring, yet its sum is no tail probability of a count: the score speaks of windows alone.
    score: Math.min(1, (DECADES_AT_TAIL * Math.max(0, outstanding)) / 12),
    times: round(count / Math.max(bestExpected, 1)),
    over,
    learning,
    weeks: learning ? null : round(weeks),
    ...(resting ? { holiday: true } : {}),
  }
}

function reachOf(tuning: Tuning, span: number): number {
  return tuning.reach[span <= 30 * MINUTE ? 0 : span <= 2 * HOUR ? 1 : 2]
}

/** What `span` ms would ordinarily hold: expectation and 90 % range. */
export function ordinaryRange(memory: Memory, span: number): Pick<Surprise, 'expected' | 'low' | 'high'> {
  const expected = (memory.expected[0]! * span) / memory.slot
  const half = (HALF_90 * memory.tails[0]!) / TAIL_Z
  return { expected: round(expected), low: bound(expected, -half), high: bound(expected, half) }
}

/** A brand has several streams that could ring falsely: each may spend this share of the brand's budget. */
export const BUDGET_SHARE = 0.7

/** Half width of a 90 % range, and where the learnt quantile would stand, for a standard normal. */
const HALF_90 = 1.645
const TAIL_Z = 2.748

function bound(expected: number, z: number): number {
  const root = Math.max(0, Math.sqrt(expected + 0.375) + z / 2)
  return round(Math.max(0, root * root - 0.375))
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
