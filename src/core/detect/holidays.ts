/** Public holidays by computation: fixed days, Mondays of a month, and days counted from Easter. */
import { DAY, HOUR } from './calendar.ts'

/** Days since 1970-01-01, in the calendar alone. */
type DayNumber = number

const dayOf = (year: number, month: number, day: number): DayNumber => Date.UTC(year, month - 1, day) / DAY
/** 0 = Monday … 6 = Sunday; 1970-01-01 was a Thursday. */
const weekday = (day: DayNumber) => (((day + 3) % 7) + 7) % 7
const mondayFrom = (day: DayNumber): DayNumber => day + ((7 - weekday(day)) % 7)
const mondayBefore = (day: DayNumber): DayNumber => day - 1 - weekday(day - 1)

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, chapter 8), in days since 1970-01-01. */
export function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1)
}

type Holidays = (year: number) => DayNumber[]

const fixed = (year: number, days: readonly (readonly [month: number, day: number])[]): DayNumber[] =>
  days.map(([month, day]) => dayOf(year, month, day))
const fromEaster = (year: number, ...after: number[]): DayNumber[] => after.map((days) => easter(year) + days)

const ALL: readonly (readonly [number, number])[] = [
  [1, 1],
  [5, 1],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
]

/** England's holidays that fall on a weekend are taken on the next working days. */
const england: Holidays = (year) => {
  const newYear = dayOf(year, 1, 1)
  const christmas = dayOf(year, 12, 25)
  const instead = [[], [], [], [], [2], [1, 2], [1]].map((later) => later.map((days) => christmas + 1 + days))
  return [
    ...[newYear, weekday(newYear) >= 5 ? mondayFrom(newYear) : newYear],
    ...fromEaster(year, -2, 1),
    ...[mondayFrom(dayOf(year, 5, 1)), mondayBefore(dayOf(year, 6, 1)), mondayBefore(dayOf(year, 9, 1))],
    ...[christmas, christmas + 1, ...instead[weekday(christmas)]!],
  ]
}

const france: Holidays = (year) => [...fixed(year, [...ALL, [5, 8], [7, 14]]), ...fromEaster(year, 1, 39, 50)]
const belgium: Holidays = (year) => [...fixed(year, [...ALL, [7, 21]]), ...fromEaster(year, 1, 39, 50)]
const quebec: Holidays = (year) => [
  ...fixed(year, [
    [1, 1],
    [6, 24],
    [7, 1],
    [12, 25],
  ]),
  ...fromEaster(year, -2, 1),
  ...[mondayBefore(dayOf(year, 5, 25)), mondayFrom(dayOf(year, 9, 1)), mondayFrom(dayOf(year, 10, 8))],
]

/** A brand lives by its own clock, so its zone says whose holidays it keeps; elsewhere none are known. */
const BY_ZONE: Record<string, Holidays> = {
  'Europe/Paris': france,
  'Europe/Brussels': belgium,
  'Europe/London': england,
  'America/Montreal': quebec,
  'America/Toronto': quebec,
}

const known = new Map<string, Map<DayNumber, number>>()

/**
 * How far a moment lies in a holiday of the zone: 1 on one, ½ on the eves of Christmas and New Year and on a working day
 * between a holiday and a weekend, else 0. `offset`: of the zone, ms to add to UTC.
 */
export function holidayShare(timezone: string, at: number, offset: number): number {
  const holidays = BY_ZONE[timezone]
  if (holidays === undefined) return 0
  const day = Math.floor((at + offset) / DAY)
  const year = new Date(day * DAY + 12 * HOUR).getUTCFullYear()
  const key = `${timezone} ${year}`
  let shares = known.get(key)
  if (shares === undefined) {
    shares = sharesOf(holidays(year), year)
    known.set(key, shares)
  }
  return shares.get(day) ?? 0
}

function sharesOf(holidays: readonly DayNumber[], year: number): Map<DayNumber, number> {
  const shares = new Map<DayNumber, number>()
  const bridges = holidays.flatMap((day) => (weekday(day) === 3 ? [day + 1] : weekday(day) === 1 ? [day - 1] : []))
  for (const day of [...bridges, dayOf(year, 12, 24), dayOf(year, 12, 31)]) shares.set(day, 0.5)
  for (const day of holidays) shares.set(day, 1)
  return shares
}
