import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Seen } from './batch.ts'
import { type Unread, UnreadPictures } from './unread.ts'

const seen = (id: string, mention = false) =>
  ({ post: { network: 'x', id }, row: mention ? {} : null }) as unknown as Seen
const picture = (key: string, of = [seen(key)], size = 1): Unread => ({
  brand: 'b',
  key,
  bytes: new Uint8Array(size),
  of,
})
function drained(waiting: UnreadPictures): string[] {
  const keys: string[] = []
  for (let next = waiting.take(); next; next = waiting.take()) keys.push(next.key)
  return keys
}

test('mentions come before strangers, the newest first; the same picture waits once, with all who posted it', () => {
  const waiting = new UnreadPictures()
  waiting.add(picture('mention', [seen('mention', true)]))
  for (const key of ['old', 'new', 'old']) waiting.add(picture(key))
  assert.deepEqual(drained(waiting), ['mention', 'new', 'old'])
})

test('what is too much falls off the oldest end, strangers first, by number and by bytes', () => {
  const waiting = new UnreadPictures()
  waiting.add(picture('mention', [seen('mention', true)]))
  const dropped = Array.from({ length: 51 }, (_, n) => waiting.add(picture(String(n))))
  assert.equal(
    dropped.reduce((a, b) => a + b),
    2,
  )
  const keys = drained(waiting)
  assert.deepEqual([keys.length, keys[0], keys.at(-1)], [50, 'mention', '2'])
  waiting.add(picture('large', undefined, 40_000_000))
  assert.equal(waiting.add(picture('larger', undefined, 40_000_000)), 1)
  assert.deepEqual(drained(waiting), ['larger'])
})

test('what its network deleted is forgotten, and with a whole account everything of it', () => {
  const waiting = new UnreadPictures()
  for (const id of ['did:a/1', 'did:a/2', 'did:ab/1']) waiting.add(picture(id))
  waiting.forget([{ network: 'x', id: 'did:a' }])
  waiting.forget([{ network: 'other', id: 'did:ab/1' }])
  assert.deepEqual(drained(waiting), ['did:ab/1'])
})
