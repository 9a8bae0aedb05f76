const WEEK = 7 * 86_400_000
const WEEKS = 4

/** When somebody was called in the last four weeks, about something new each time. */
export class Rung {
  #calls: number[] = []

  add(at: number): void {
    this.#calls = [...this.#calls.filter((call) => call > at - WEEKS * WEEK), at]
  }

  /** No more than the team accepts, at this moment. */
  withinBudget(perWeek: number, now: number): boolean {
    return this.#calls.filter((call) => call > now - WEEKS * WEEK).length <= perWeek * WEEKS
  }
}
