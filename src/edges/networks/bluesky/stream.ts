import type { Change } from './post.ts'

/** One message of a stream: what changed, the account that was deleted, and where to go on after it. */
export type Told = { cursor: string | null; gone: string | null; changes: Change[] }

/** What tells Jetstream and a relay apart. `read` throws on a message that cannot be read, Trouble on a refusal. */
export type Stream = {
  /** Longest silence that is still believed, or null where silence is ordinary. */
  silenceMs: number | null
  address(base: string, cursor: string | null): URL
  read(data: unknown): Told
}
