/** New ids and secrets: random in life, counted in a replay, so that two replays give the same bytes. */
export type Ids = {
  /** UUIDv7 in life. */
  next(at: number): string
  /** 32 hex digits, for commitments. */
  salt(): string
  /** A secret for a link, URL-safe. */
  token(): string
}
