import type { Network } from '../../engine/ports/network.ts'
import { bluesky } from './bluesky/bluesky.ts'
import { feeds } from './feeds/feeds.ts'

/** Every network Tocsin listens to or speaks on: one file or folder and one line here each. */
export const networks: readonly Network[] = [bluesky, feeds]
