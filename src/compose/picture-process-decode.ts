import { fingerprint, scaleFingerprint } from '../core/recognise/image/fingerprint.ts'
import { decode } from '../edges/models/decode.ts'
import type { Done, Task } from '../edges/models/pictures.ts'
import type { SeenPicture } from '../engine/ports/pictures.ts'

/** Answers each Task of the parent process with a Done, until it goes away. */
export function serve() {
  process.on('message', async ({ id, bytes, features }: Task) => {
    const seen = await see(bytes, features)
    process.send?.({ id, seen, memory: process.memoryUsage.rss() } satisfies Done)
  })
  process.on('disconnect', () => process.exit(0))
}

async function see(bytes: Uint8Array, features: boolean): Promise<SeenPicture> {
  const decoded = await decode(bytes)
  if (!decoded.ok) return decoded
  const { luma, width, height, thumbnail, day } = decoded
  return {
    ok: true,
    fingerprint: scaleFingerprint(fingerprint(luma, { features }), width, height),
    thumbnail,
    width,
    height,
    day,
  }
}
