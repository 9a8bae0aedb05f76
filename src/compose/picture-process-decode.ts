import { fingerprint, scaleFingerprint } from '../core/recognise/image/fingerprint.ts'
import { decode } from '../edges/models/decode.ts'
import type { Done, Task } from '../edges/models/pictures.ts'
import type { SeenPicture } from '../engine/ports/pictures.ts'

/** Answers each Task of the parent process with a Done, until it goes away. */
export function serve() {
  process.on('message', async (task: Task) => {
    const seen = await see(task)
    process.send?.({ id: task.id, seen, memory: process.memoryUsage.rss() } satisfies Done)
  })
  process.on('disconnect', () => process.exit(0))
}

async function see({ bytes, features, thumbnail }: Task): Promise<SeenPicture> {
  const decoded = await decode(bytes, { thumbnail })
  if (!decoded.ok) return decoded
  const { luma, width, height, day } = decoded
  return {
    ok: true,
    fingerprint: scaleFingerprint(fingerprint(luma, { features }), width, height),
    thumbnail: decoded.thumbnail,
    width,
    height,
    day,
  }
}
