/**
 * The words in a picture, or why there are none: `absent`, the reader is not installed or has been closed; `busy`, too
 * many pictures wait already; `timeout`, it took too long; `unreadable`, no picture, or the reader ended over it.
 */
export type Words = { ok: true; text: string } | { ok: false; reason: 'absent' | 'busy' | 'timeout' | 'unreadable' }

/** Reads words in pictures, one picture at a time, seconds each: never while somebody waits for the bell. */
export type WordReader = { installed: boolean; read(bytes: Uint8Array): Promise<Words>; close(): Promise<void> }
