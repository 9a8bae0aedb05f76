/**
 * Remembers keys for one to two windows of time without ever walking through them: what was not asked for during a
 * whole window is dropped with its generation.
 */
export class Recent<K, V> {
  #windowMs: number
  #young = new Map<K, V>()
  #old = new Map<K, V>()
  #turnedAt = -Infinity

  constructor(windowMs: number) {
    this.#windowMs = windowMs
  }

  /** The key's value, kept for another window. `at` in UTC ms; an earlier one never rewinds. */
  get(key: K, at: number): V | undefined {
    this.#turn(at)
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.#young.set(key, old)
    return old
  }

  set(key: K, value: V, at: number) {
    this.#turn(at)
    this.#young.set(key, value)
  }

  #turn(at: number) {
    if (this.#turnedAt === -Infinity) this.#turnedAt = at
    if (at - this.#turnedAt < this.#windowMs) return
    this.#old = at - this.#turnedAt < 2 * this.#windowMs ? this.#young : new Map()
    this.#young = new Map()
    this.#turnedAt = at
  }
}
