import { setTimeout as sleep } from 'node:timers/promises'
import { RequestTrouble } from '../../../src/contract/client.ts'
import type { Ask } from '../api.ts'
import type { TestPost } from './posts.ts'

export const AT = { world: 'live', brand: 'marjolaine' }

/** Asks until the server answers: a lost connection is asked again, a refusal by status is not. */
export async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + 120_000; ; ) {
    try {
      return await ask()
    } catch (cause) {
      if (cause instanceof RequestTrouble || Date.now() > end) throw cause
      await sleep(60)
    }
  }
}

/** A client that hands over batches in order, and sends again what was not answered. It keeps its own record. */
export function openFeed(ask: Ask, batches: readonly (readonly TestPost[])[]) {
  const feed = {
    /** Batches answered so far, and sends that were never answered. */
    acknowledged: 0,
    unanswered: 0,
    inFlight: false,
    /** Called at each send with the number of the batch. */
    sent: (_: number) => {},
    allowed: 0,
    done: Promise.resolve(),
  }
  feed.done = run()
  return feed

  async function run(): Promise<void> {
    for (const [n, batch] of batches.entries()) {
      while (feed.allowed <= n) await sleep(20)
      const body = batch.map((post) => JSON.stringify(post)).join('\n')
      await insist(async () => {
        feed.inFlight = true
        const answer = ask('posts', AT, body)
        feed.sent(n)
        try {
          const { received, bad } = await answer
          if (received !== batch.length || bad.length > 0) throw new RequestTrouble(200, JSON.stringify(bad[0]))
        } catch (cause) {
          feed.unanswered++
          throw cause
        } finally {
          feed.inFlight = false
        }
      })
      feed.acknowledged++
    }
  }
}
