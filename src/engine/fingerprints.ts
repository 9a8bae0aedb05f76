import type { Fingerprint } from '../contract/picture.ts'

/** A fingerprint as text for the store; local features stay out: they are made again where they are searched. */
export function writeFingerprint({ features: _, ...fingerprint }: Fingerprint): string {
  return JSON.stringify(fingerprint)
}

export function readFingerprint(text: string): Fingerprint {
  return JSON.parse(text) as Fingerprint
}
