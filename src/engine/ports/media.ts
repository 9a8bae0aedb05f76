/** Bytes by content: what is put twice is kept once. */
export type Media = {
  put(bytes: Uint8Array): Promise<string>
  get(sha256: string): Promise<Uint8Array | null>
  drop(sha256: string): Promise<void>
}
