/** Remembers the answers to the last `most` questions; what was asked longest ago goes first. */
export class Recent<V> {
  readonly #most: number
  readonly #kept = new Map<string, V>()

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): V | undefined {
    const value = this.#kept.get(key)
    if (value === undefined) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, value)
    return value
  }

  clear(): void {
    this.#kept.clear()
  }

  set(key: string, value: V): void {
    this.#kept.set(key, value)
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value!)
  }
}
