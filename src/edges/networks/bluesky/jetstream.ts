import { z } from 'zod'
import { type Change, POSTS, REPOSTS } from './post.ts'
import type { Stream } from './stream.ts'

const Message = z.object({
  did: z.string(),
  time_us: z.number().int(),
  commit: z.object({ operation: z.string(), collection: z.string(), rkey: z.string(), record: z.unknown() }).optional(),
  account: z.object({ active: z.boolean(), status: z.string().optional() }).optional(),
})

/**
 * Bluesky's Jetstream (https://github.com/bluesky-social/jetstream): one JSON message an event, cursor = `time_us` in
 * microseconds. Reads posts and reposts only; the public hosts are never silent for a minute.
 */
export const jetstream: Stream = {
  silenceMs: 60_000,
  address(base, cursor) {
    const url = new URL(base)
    if (url.pathname === '/') url.pathname = '/subscribe'
    for (const collection of [POSTS, REPOSTS]) url.searchParams.append('wantedCollections', collection)
    if (cursor) url.searchParams.set('cursor', cursor)
    return url
  },
  read(data) {
    const { did, time_us, commit, account } = Message.parse(JSON.parse(String(data)))
    const told = {
      cursor: String(time_us),
      gone: account?.active === false && account.status === 'deleted' ? did : null,
    }
    const change = commit && changeOf(did, time_us, commit)
    return { ...told, changes: change ? [change] : [] }
  },
}

function changeOf(did: string, time: number, commit: NonNullable<z.infer<typeof Message>['commit']>): Change | null {
  const { operation, collection, rkey, record } = commit
  if (operation !== 'create' && operation !== 'delete') return null
  return { did, collection, rkey, action: operation, record, at: Math.floor(time / 1000) }
}
