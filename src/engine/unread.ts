import type { Seen } from './batch.ts'

/** A picture whose words nobody has read yet, and the posts that carry it. `key` is the hash of its bytes. */
export type Unread = { brand: string; key: string; bytes: Uint8Array; of: Seen[] }

/** At three seconds a picture, what waits longer than a few minutes is of no use to somebody who is called now. */
const MOST_PICTURES = 50
const MOST_BYTES = 64_000_000
const MOST_POSTS = 100

/**
 * Pictures that wait for a reader of words: those of mentions before those of strangers, the newest first. What is too
 * much is dropped from the oldest end.
 */
export class UnreadPictures {
  #waiting: Unread[] = []

  /** Adds a picture; a known one gets its posts. Says how many were dropped for it. */
  add(picture: Unread): number {
    const known = this.#waiting.find(({ brand, key }) => brand === picture.brand && key === picture.key)
    if (known) {
      known.of.push(...picture.of.slice(0, Math.max(0, MOST_POSTS - known.of.length)))
      return 0
    }
    this.#waiting.push(picture)
    let dropped = 0
    while (this.#waiting.length > MOST_PICTURES || (this.#bytes() > MOST_BYTES && this.#waiting.length > 1)) {
      const stranger = this.#waiting.findIndex((one) => !isMention(one))
      this.#waiting.splice(Math.max(0, stranger), 1)
      dropped++
    }
    return dropped
  }

  /** The next picture to read, or undefined. */
  take(): Unread | undefined {
    const mention = this.#waiting.findLastIndex(isMention)
    return this.#waiting.splice(mention < 0 ? this.#waiting.length - 1 : mention, 1)[0]
  }

  /** What its network has deleted is not read any more; an id may stand for a whole account. */
  forget(deleted: readonly { network: string; id: string }[]): void {
    if (deleted.length === 0) return
    const isGone = ({ post }: Seen) =>
      deleted.some(({ network, id }) => post.network === network && `${post.id}/`.startsWith(`${id}/`))
    for (const picture of this.#waiting) picture.of = picture.of.filter((seen) => !isGone(seen))
    this.#waiting = this.#waiting.filter(({ of }) => of.length > 0)
  }

  #bytes(): number {
    return this.#waiting.reduce((sum, { bytes }) => sum + bytes.length, 0)
  }
}

function isMention({ of }: Unread): boolean {
  return of.some(({ row }) => row !== null)
}
