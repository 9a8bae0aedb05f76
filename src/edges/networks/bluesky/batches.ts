import { Trouble } from '../../../contract/refusal.ts'
import type { SourceBatch } from '../../../engine/ports/source.ts'
import type { Socket } from './socket.ts'

/** A commit carries at most 200 changes and is not cut in two, so no batch is longer than 500. */
const ENOUGH_ITEMS = 300
const BATCH_MS = 200
/** How often the cursor moves on while nothing of interest is said. */
const IDLE_MS = 5_000

/**
 * Cuts a socket's messages into batches of at most 500 items or 200 ms; while nothing of interest comes, an empty
 * batch moves the cursor on every five seconds. `silenceMs` is the longest silence that is believed, null for any.
 * Throws Trouble('later') after it, and the socket's own Trouble when the line is down.
 */
export async function* batchesOf(
  socket: Socket,
  addTo: (batch: SourceBatch, message: unknown) => void,
  silenceMs: number | null,
): AsyncGenerator<SourceBatch> {
  let batch: SourceBatch = { items: [], cursor: null }
  let begun = performance.now()
  let heard = begun
  while (true) {
    const messages = await socket.take(batch.items.length > 0 ? BATCH_MS / 4 : BATCH_MS)
    const now = performance.now()
    if (messages.length > 0) heard = now
    else if (silenceMs !== null && now - heard > silenceMs) throw new Trouble('later', 'the stream fell silent')
    for (const message of messages) {
      const empty = batch.items.length === 0
      addTo(batch, message)
      if (empty && batch.items.length > 0) begun = now
      if (batch.items.length < ENOUGH_ITEMS) continue
      yield batch
      batch = { items: [], cursor: null }
    }
    if (batch.cursor === null || now - begun < (batch.items.length > 0 ? BATCH_MS : IDLE_MS)) continue
    yield batch
    batch = { items: [], cursor: null }
    begun = performance.now()
  }
}
