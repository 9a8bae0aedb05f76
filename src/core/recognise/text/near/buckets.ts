/**
 * Lists by a key of two 32-bit numbers: open addressing over flat arrays. A `Map` would want one number a key, and beyond
 * 31 bits makes an object of it for every look.
 */
export class Buckets<T> {
  #keys = new Int32Array(2048)
  #lists: (T[] | undefined)[] = new Array<T[] | undefined>(1024).fill(undefined)
  #size = 0

  get(high: number, low: number): T[] | undefined {
    return this.#lists[this.#slot(high, low)]
  }

  /** Makes the key's list, which must not be there yet, of one item: most lists never get a second. */
  begin(high: number, low: number, item: T): void {
    if (this.#size * 2 >= this.#lists.length) this.#grow()
    this.#put(this.#slot(high, low), high, low, [item])
    this.#size++
  }

  #slot(high: number, low: number): number {
    const last = this.#lists.length - 1
    const mixed = Math.imul(high ^ Math.imul(low, 0x85ebca6b), 0x9e3779b1)
    let slot = (mixed ^ (mixed >>> 15)) & last
    while (this.#lists[slot] !== undefined && (this.#keys[2 * slot] !== high || this.#keys[2 * slot + 1] !== low))
      slot = (slot + 1) & last
    return slot
  }

  #put(slot: number, high: number, low: number, list: T[]) {
    this.#keys[2 * slot] = high
    this.#keys[2 * slot + 1] = low
    this.#lists[slot] = list
  }

  #grow() {
    const [keys, lists] = [this.#keys, this.#lists]
    this.#keys = new Int32Array(keys.length * 2)
    this.#lists = new Array<T[] | undefined>(lists.length * 2).fill(undefined)
    lists.forEach((list, at) => {
      const [high, low] = [keys[2 * at] as number, keys[2 * at + 1] as number]
      if (list) this.#put(this.#slot(high, low), high, low, list)
    })
  }
}
