const DAY = 86_400_000
const WEEKS = 4

/** When somebody was called in the last four weeks. Calls with less than a day between them are about one event. */
export class Rung {
  #calls: number[] = []

  add(at: number): void {
    this.#calls = [...this.#calls.filter((call) => call > at - WEEKS * 7 * DAY), at]
  }

  /** Whether no more events called somebody than the team accepts, at this moment. */
  withinBudget(perWeek: number, now: number): boolean {
    const calls = this.#calls.filter((call) => call > now - WEEKS * 7 * DAY)
    const events = calls.filter((call, n) => n === 0 || call - calls[n - 1]! >= DAY)
    return events.length <= perWeek * WEEKS
  }
}
