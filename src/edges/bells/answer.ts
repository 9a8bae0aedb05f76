import { Trouble, type TroubleKind } from '../../contract/refusal.ts'
import type { Answer } from '../../engine/ports/outside.ts'

/** Throws the Trouble an HTTP status means (RFC 9110 §15, RFC 6585 §4); any 2xx passes. */
export function checkAnswer(answer: Answer, name: string): void {
  if (answer.status >= 200 && answer.status < 300) return
  const seconds = Number(answer.headers['retry-after'])
  throw new Trouble(kindOf(answer.status), `${name} answered ${answer.status}`, {
    ...(seconds > 0 ? { retryAfterMs: seconds * 1000 } : {}),
  })
}

function kindOf(status: number): TroubleKind {
  if (status === 401 || status === 403) return 'reconnect'
  if (status === 404 || status === 410) return 'gone'
  if (status === 408 || status === 425 || status === 429 || status >= 500) return 'later'
  return 'broken'
}
