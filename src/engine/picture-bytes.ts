import type { DropReason } from '../contract/post.ts'
import { TooLarge, Trouble } from '../contract/refusal.ts'
import type { World } from './world.ts'

const MAX_BYTES = 20_000_000

/** The bytes of a post's picture: a `data:` URL, a web address (through the guarded fetch), or a file beside the posts. */
export async function pictureBytes(
  world: World,
  address: string,
  folder: string | null,
): Promise<{ bytes: Uint8Array } | { reason: DropReason }> {
  if (address.startsWith('data:')) {
    const comma = address.indexOf(',')
    if (comma < 0) return { reason: 'picture_unreadable' }
    const body = address.slice(comma + 1)
    if (address.slice(0, comma).endsWith(';base64')) return { bytes: Buffer.from(body, 'base64') }
    try {
      return { bytes: Buffer.from(decodeURIComponent(body)) }
    } catch {
      return { reason: 'picture_unreadable' }
    }
  }
  if (/^https?:\/\//.test(address)) {
    try {
      const answer = await world.edges.fetch(address, { maxBytes: MAX_BYTES, timeoutMs: 10_000 })
      return answer.status === 200 ? { bytes: answer.body } : { reason: 'picture_unreadable' }
    } catch (cause) {
      if (!(cause instanceof Trouble)) throw cause
      if (cause instanceof TooLarge) return { reason: 'picture_too_large' }
      return { reason: cause.kind === 'broken' ? 'picture_refused' : 'picture_unreadable' }
    }
  }
  if (folder === null) return { reason: 'picture_unreadable' }
  return world.edges.file(folder, address, MAX_BYTES)
}
