/** What a page looked like when we kept it. Bytes as served, headers and the log of how it was asked for. */
export type Captured = {
  url: string
  at: number
  status: number | null
  headers: Record<string, string>
  html: Uint8Array | null
  pictures: { url: string; bytes: Uint8Array }[]
  /** Present where a browser is at hand. */
  screenshot: Uint8Array | null
  /** Codes of what could not be had. */
  missing: string[]
}
export type Capture = { page(url: string, at: number): Promise<Captured> }

/** A time-stamping authority (RFC 3161): its signed answer to "these bytes existed then". Throws Trouble. */
export type Timestamps = {
  authority: string
  /** The authority's certificates as PEM, for those who verify offline; null where nobody gave them. */
  certificates: string | null
  stamp(bytes: Uint8Array): Promise<{ response: Uint8Array; at: number }>
}
