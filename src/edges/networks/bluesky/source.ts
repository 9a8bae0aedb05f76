import { z } from 'zod'
import { Trouble } from '../../../contract/refusal.ts'
import type { SourceBatch, SourceKind } from '../../../engine/ports/source.ts'
import { batchesOf } from './batches.ts'
import { jetstream } from './jetstream.ts'
import { type BlobAddress, cdnAddress, itemOf, pdsAddress } from './post.ts'
import { relay } from './relay.ts'
import { openSocket } from './socket.ts'
import type { Stream, Told } from './stream.ts'

const address = z.url({ protocol: /^wss?$/ })
const settings = z.object({
  jetstream: address.default('wss://jetstream2.us-east.bsky.network/subscribe'),
  /** Read this relay or PDS itself, without Jetstream. */
  relay: address.optional(),
  /** Where pictures are fetched; without it from Bluesky's public CDN. */
  pds: z.url({ protocol: /^https?$/ }).optional(),
})

/**
 * Listens to all of Bluesky. Items are in Post shape; a deletion is `{network, deleted: 'at://did/collection/rkey'}`, a
 * deleted account `{network, deleted: 'at://did'}`. Unreadable messages are counted as `bad_item`. A reconnection may
 * hand over an item twice, never skip one the network still has.
 */
export const source: SourceKind<typeof settings> = {
  settings,
  open(chosen, { loopbackAllowed }) {
    const stream = chosen.relay ? relay : jetstream
    const base = chosen.relay ?? chosen.jetstream
    const blobAddress = chosen.pds ? pdsAddress(chosen.pds) : cdnAddress
    return {
      async *listen(cursor, signal) {
        const url = stream.address(base, cursor)
        // Nobody inside a network holds a certificate for wss, so this keeps the socket out of private addresses.
        if (url.protocol !== 'wss:' && !loopbackAllowed) throw new Trouble('broken', `${base} must begin with wss://`)
        const socket = await openSocket(url, signal)
        try {
          yield* batchesOf(socket, (batch, message) => addTo(batch, message, stream, blobAddress), stream.silenceMs)
        } catch (error) {
          if (!signal.aborted) throw error
        } finally {
          socket.close()
        }
      },
    }
  },
}

/** Reads one message into the batch and moves its cursor on, also past what cannot be read. */
function addTo(batch: SourceBatch, message: unknown, stream: Stream, blobAddress: BlobAddress): void {
  const told = readOrNull(message, stream)
  if (!told) {
    countBad(batch)
    return
  }
  batch.cursor = told.cursor ?? batch.cursor
  if (told.gone) batch.items.push({ network: 'bluesky', deleted: `at://${told.gone}` })
  for (const change of told.changes) {
    const item = itemOf(change, blobAddress)
    if (item) batch.items.push(item)
    else countBad(batch)
  }
}

function readOrNull(message: unknown, stream: Stream): Told | null {
  try {
    return stream.read(message)
  } catch (error) {
    if (error instanceof Trouble) throw error
    return null
  }
}

function countBad(batch: SourceBatch): void {
  batch.dropped = { bad_item: (batch.dropped?.['bad_item'] ?? 0) + 1 }
}
