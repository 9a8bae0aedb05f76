import type { Fingerprint } from '../../contract/picture.ts'
import type { DropReason } from '../../contract/post.ts'

/** A decoded and fingerprinted picture, or the counted reason why not. */
export type SeenPicture =
  | {
      ok: true
      fingerprint: Fingerprint
      /** A small JPEG without metadata, where it was asked for. */
      thumbnail: Uint8Array | null
      width: number
      height: number
      /** When its camera says it was taken: "2026-11-23". */
      day: string | null
    }
  | { ok: false; reason: DropReason; detail: string }

/** Decodes in child processes under limits of pixels, bytes, memory and time; a crash there is an answer here. */
export type Pictures = {
  read(bytes: Uint8Array, options?: { features?: boolean; thumbnail?: boolean }): Promise<SeenPicture>
  close(): Promise<void>
}
