import type { z } from 'zod'
import type { PlaceOutcome } from '../contract/incident.ts'
import { Trouble } from '../contract/refusal.ts'
import { sha256Hex } from '../core/kit/hash.ts'
import type { EvidenceRow } from './ports/store.ts'
import type { World } from './world.ts'

export type Look = { outcome: z.infer<typeof PlaceOutcome>; status: number | null }

/**
 * Is it gone? 404 and 410 say so; so do bytes that are no longer the picture that was kept, and a page that no longer shows
 * any of its kept pictures. A refusal or a time-out is "could not look", never "gone" (promise P3).
 */
export async function lookAt(world: World, place: string, kept: EvidenceRow[]): Promise<Look> {
  let answer: Awaited<ReturnType<World['edges']['fetch']>>
  try {
    answer = await world.edges.fetch(place, { headers: { 'cache-control': 'no-cache' }, timeoutMs: 15_000 })
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    return { outcome: 'unreachable', status: null }
  }
  const { status, headers, body } = answer
  if (status === 404 || status === 410) return { outcome: 'gone', status }
  if (status !== 200) return { outcome: 'unreachable', status }
  if (headers['content-type']?.startsWith('image/')) {
    const same = kept.some((e) => e.kind === 'picture' && e.meta['picture'] === place && e.sha256 === sha256Hex(body))
    const known = kept.some((e) => e.kind === 'picture' && e.meta['picture'] === place)
    return { outcome: known && !same ? 'gone' : 'still', status }
  }
  const page = kept.find((e) => e.kind === 'page' && e.meta['url'] === place)
  const pictures = (page?.meta['pictures'] ?? []) as { url: string }[]
  if (pictures.length === 0) return { outcome: 'still', status }
  const html = new TextDecoder().decode(body)
  const shown = pictures.some(({ url }) => html.includes(new URL(url).pathname))
  return { outcome: shown ? 'still' : 'gone', status }
}
