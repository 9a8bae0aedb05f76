import type { FetchOptions, FetchOut } from '../../../engine/ports/outside.ts'

/** The standard `fetch` a library wants, made of the guarded one. */
export function fetchThrough(fetchOut: FetchOut): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const body = new Uint8Array(await request.arrayBuffer())
    const answer = await fetchOut(request.url, {
      method: request.method as NonNullable<FetchOptions['method']>,
      headers: Object.fromEntries(request.headers),
      ...(body.length > 0 ? { body } : {}),
      signal: request.signal,
    })
    const bodyless = answer.status === 204 || answer.status === 304
    return new Response(bodyless ? null : new Uint8Array(answer.body), {
      status: answer.status,
      headers: answer.headers,
    })
  }
}
