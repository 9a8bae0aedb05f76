import { type AnswerOf, type BodyIn, type ParamsOf, type RouteName, routes } from './routes.ts'

/** An answer that is no answer: the HTTP status and the server's own sentence. */
export class RequestTrouble extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.name = 'RequestTrouble'
    this.status = status
  }
}

export type Send = (path: string, init: RequestInit) => Promise<Response>

/** The typed client of console and CLI: one function for every route, answers parsed before anyone sees them. */
export function client(send: Send, lang: () => string) {
  return async function ask<N extends RouteName>(name: N, params: ParamsOf<N>, body?: BodyIn<N>): Promise<AnswerOf<N>> {
    const { method, path, answer } = routes[name]
    const filled = path.replace(/:(\w+)/g, (_, key: string) =>
      encodeURIComponent((params as Record<string, string>)[key]!),
    )
    const raw = typeof body === 'string'
    const init: RequestInit = { method }
    if (method !== 'GET') {
      init.headers = { 'content-type': raw ? 'application/x-ndjson' : 'application/json' }
      init.body = raw ? body : JSON.stringify(body ?? {})
    }
    const response = await send(`${filled}?lang=${lang()}`, init)
    const text = await response.text()
    const json: unknown = text === '' ? null : JSON.parse(text)
    if (!response.ok)
      throw new RequestTrouble(response.status, (json as { sentence?: string } | null)?.sentence ?? text)
    return answer.parse(json) as AnswerOf<N>
  }
}
