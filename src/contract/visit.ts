/** One human page view read from a shop's own log. `path` has no query string; `page` is what it counts for. */
export type Visit = { at: number; path: string; host: string | null; referer: string | null }

/** Why a log line is no visit. */
export type NoVisit = 'bad_line' | 'bot' | 'not_get' | 'failed' | 'not_a_page'
