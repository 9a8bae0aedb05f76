/** A post leads a story from so many answers and reshares on, and only so many lead at once. */
const LEADS_FROM = 3
const LEADERS = 3

/** Which posts of a story are answered and reshared most, and when one last came up among them. */
export class Echo {
  newOnTop: number | null = null
  readonly #counts = new Map<string, number>()
  #leaders: string[] = []

  /** One more mention at `at` (UTC ms) that answers or repeats `of`. */
  add(of: string | null, at: number): void {
    if (of === null) return
    const count = (this.#counts.get(of) ?? 0) + 1
    this.#counts.set(of, count)
    if (count < LEADS_FROM || this.#leaders.includes(of)) return
    const last = this.#leaders.at(-1)
    if (this.#leaders.length >= LEADERS && count <= (this.#counts.get(last!) ?? 0)) return
    this.#leaders = [...this.#leaders, of].sort((a, b) => this.#counts.get(b)! - this.#counts.get(a)!).slice(0, LEADERS)
    this.newOnTop = Math.max(this.newOnTop ?? at, at)
  }
}
