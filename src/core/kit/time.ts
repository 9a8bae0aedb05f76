import type { Finding } from '../../contract/primitives.ts'

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/
/** Years 1 to 9999: beyond them somebody wrote milliseconds where seconds belong. */
const FIRST = -62_135_596_800_000
const LAST = 253_402_300_799_999
const DAY = 86_400_000

/** What could not be read as a time. Codes: `time_missing`, `time_unreadable {value}`, `time_impossible {value}`. */
export type TimeFault = Finding

/**
 * A time from outside as UTC milliseconds: ISO 8601 with `T` or space, with or without seconds or zone, a bare date
 * (midnight), or an integer of epoch seconds (as number or digits). Without a zone it is read in `zone` (IANA name).
 * A local hour that summer time skips is read as the hour after; one that happens twice as the first.
 * @throws RangeError when `zone` is not an IANA name.
 */
export function readTime(value: unknown, zone = 'UTC'): number | TimeFault {
  if (value === undefined || value === null || value === '') return { code: 'time_missing', params: {} }
  if (typeof value === 'number') return epochSeconds(value, value)
  if (typeof value !== 'string') return fault('time_unreadable', value)
  const text = value.trim()
  if (/^-?\d{5,}$/.test(text)) return epochSeconds(Number(text), text)
  const parts = ISO.exec(text)
  if (!parts) return fault('time_unreadable', value)
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const [hour, minute, second] = [Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0)]
  const fraction = parts[7] ? Math.floor(Number(`0.${parts[7]}`) * 1000) : 0
  // Second 60 is a leap second: UTC clocks that know none read it as the next second. Hour 24 is the end of the day.
  const possible =
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    minute < 60 &&
    second <= 60 &&
    (hour < 24 || (hour === 24 && minute === 0 && second === 0))
  if (!possible) return fault('time_impossible', value)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const local = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + fraction
  const mark = parts[8]
  if (!mark) return zone === 'UTC' ? local : local - offsetOfLocal(local, zone)
  if (mark.length === 1 || mark === 'UTC') return local
  const digits = mark.slice(1).replace(':', '')
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2) || 0)]
  if (hours > 18 || minutes > 59) return fault('time_impossible', value)
  return local - (mark[0] === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

/** Minutes, hours or days as written in commands and settings (`30m`, `1h`, `2d`, also `45s`) in milliseconds; null if it is none. */
export function readDuration(text: string): number | null {
  const parts = /^(\d{1,9}(?:\.\d{1,6})?)(s|m|h|d)$/.exec(text.trim())
  if (!parts) return null
  const unit = { s: 1000, m: 60_000, h: 3_600_000, d: DAY }[parts[2] as 's' | 'm' | 'h' | 'd']
  return Math.round(Number(parts[1]) * unit)
}

function epochSeconds(seconds: number, given: unknown): number | TimeFault {
  const ms = Math.round(seconds * 1000)
  return Number.isFinite(ms) && ms >= FIRST && ms <= LAST ? ms : fault('time_impossible', given)
}

function fault(code: string, value: unknown): TimeFault {
  return { code, params: { value: String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 60) } }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** How far the zone's wall clock is ahead of UTC at a moment, in milliseconds. Throws a RangeError on an unknown zone. */
export function zoneOffset(at: number, zone: string): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  const wall: Record<string, number> = {}
  for (const part of format.formatToParts(at)) wall[part.type] = Number(part.value)
  const date = new Date(0)
  date.setUTCFullYear(wall['year'] ?? 1970, (wall['month'] ?? 1) - 1, wall['day'] ?? 1)
  const seconds = ((wall['hour'] ?? 0) * 60 + (wall['minute'] ?? 0)) * 60 + (wall['second'] ?? 0)
  return date.getTime() + seconds * 1000 - Math.floor(at / 1000) * 1000
}

function offsetOfLocal(local: number, zone: string): number {
  const before = zoneOffset(local - DAY, zone)
  const after = zoneOffset(local + DAY, zone)
  if (before === after) return before
  // Around a change both may hold (the hour that comes twice) or neither (the hour that is skipped): the earlier
  // offset gives the first of two, and the hour after for one that does not exist.
  if (zoneOffset(local - before, zone) === before) return before
  return zoneOffset(local - after, zone) === after ? after : before
}
