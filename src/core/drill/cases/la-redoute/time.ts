export { DAY } from '../../make/time.ts'

/** A Paris moment of this case as UTC ms, as in `paris('2012-01-04', '11:48')`: all of it lies in winter time, UTC+1. */
export function paris(day: string, clock: string): number {
  const full = clock.length === 5 ? `${clock}:00` : clock
  return Date.parse(`${day}T${full}+01:00`)
}

/** The day it happened, and the day of the gesture. */
export const ACUTE = '2012-01-04'
export const GAME = '2012-02-01'
