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
