import { XRPCError } from '@atproto/api'
import { Trouble, type TroubleKind } from '../../../contract/refusal.ts'

/** Answered with 400 although it is access that must be renewed (com.atproto.server lexicons). */
const ACCESS = ['ExpiredToken', 'InvalidToken', 'AccountTakedown', 'AccountDeactivated']

/**
 * Bluesky's error as the engine knows it. `acts` says that the request would have published: then a time-out, a
 * gateway's error or an unreadable answer leaves it in doubt.
 */
export function troubleOf(error: unknown, acts: boolean): Trouble {
  const inside = insideOf(error)
  if (inside) {
    const { kind, message, retryAfterMs } = inside
    return new Trouble(kind, message, { cause: error, inDoubt: acts && inside.inDoubt, ...withRetry(retryAfterMs) })
  }
  if (!(error instanceof XRPCError)) return new Trouble('broken', `Bluesky: ${String(error)}`, { cause: error })
  return new Trouble(kindOf(error), `Bluesky: ${error.error} ${error.message}`, {
    cause: error,
    // Below 400 the library could not read what came back, which says nothing of what was done.
    inDoubt: acts && (error.status < 400 || error.status >= 500),
    ...withRetry(Number(error.headers?.['retry-after']) * 1000),
  })
}

/** The guarded fetch's own Trouble, which the library wraps. */
function insideOf(error: unknown): Trouble | null {
  if (error instanceof Trouble) return error
  return error instanceof Error && error.cause ? insideOf(error.cause) : null
}

/** The library names few statuses, services send them all. */
function kindOf({ status, error }: { status: number; error: string }): TroubleKind {
  if (status === 401 || status === 403 || ACCESS.includes(error)) return 'reconnect'
  if (status === 408 || status === 429 || status >= 500) return 'later'
  return status === 404 ? 'gone' : 'broken'
}

function withRetry(ms: number | undefined): { retryAfterMs?: number } {
  return ms && ms > 0 ? { retryAfterMs: ms } : {}
}
