import { type BlueskyPeer, startBluesky } from '../../peers/bluesky.ts'
import { ensurePeers } from '../../peers/install.ts'

/** A real Bluesky to start; `skip` says why there is none. Under CI there is no excuse. */
export async function blueskyOrSkip(): Promise<{ skip: false | string; start: () => Promise<BlueskyPeer> }> {
  const skip = await ensurePeers().then(
    () => false as const,
    (cause: unknown) => `a real Bluesky cannot be installed here: ${String(cause).slice(0, 300)}`,
  )
  if (skip && process.env['CI']) throw new Error(skip)
  if (skip) process.stderr.write(`SKIPPED ${skip}\n`)
  return { skip, start: startBluesky }
}
