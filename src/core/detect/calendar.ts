/** Local time for habits: people live by their own clock, through summer time. */

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const WEEK = 7 * DAY

// 1970-01-01 was a Thursday: three days after the Monday that begins a habit's week.
const MONDAY_SHIFT = 3 * DAY

const formats = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds to add to UTC for this zone at this moment. An unknown zone throws a RangeError. Costs µs: ask once an hour. */
export function zoneOffset(timezone: string, at: number): number {
  if (timezone === 'UTC') return 0
  let format = formats.get(timezone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset', hour: 'numeric' })
    formats.set(timezone, format)
  }
  const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
  const found = /GMT([+-])(\d{2}):(\d{2})/.exec(name)
  if (found === null) return 0
  const minutes = Number(found[2]) * 60 + Number(found[3])
  return (found[1] === '-' ? -minutes : minutes) * MINUTE
}

/** Place in the local week, 0 = Monday 00:00, in slots of `slotMs`. */
export function weekSlot(at: number, offset: number, slotMs: number): number {
  const local = at + offset + MONDAY_SHIFT
  return Math.floor((((local % WEEK) + WEEK) % WEEK) / slotMs)
}
