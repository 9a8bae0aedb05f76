/** The one way out of the house: every request to an address somebody else chose goes through this. */
export type FetchOptions = {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT'
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** Default 10 s, the whole exchange. */
  timeoutMs?: number
  /** Default 10 MB; a longer answer is `Trouble('broken')`. */
  maxBytes?: number
  signal?: AbortSignal
}
export type Answer = { status: number; headers: Record<string, string>; body: Uint8Array; url: string }

/**
 * Refuses private addresses after name resolution and after each redirect (at most five). Any HTTP status is an answer;
 * what prevents an answer is `Trouble` (`later` for time-outs and refused connections, `broken` for what is too large,
 * `gone` for names that do not exist).
 */
export type FetchOut = (url: string, options?: FetchOptions) => Promise<Answer>
