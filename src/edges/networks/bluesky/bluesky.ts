import type { Network } from '../../../engine/ports/network.ts'
import { outlet } from './outlet.ts'
import { source } from './source.ts'

export const bluesky: Network = {
  name: 'bluesky',
  title: 'Bluesky',
  blindSpots: ['direct_messages', 'audience_unknown'],
  source,
  outlet,
}
