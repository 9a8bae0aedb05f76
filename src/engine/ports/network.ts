import type { OutletKind } from './outlet.ts'
import type { SourceKind } from './source.ts'

/** One social network or feed: its listening side, its speaking side, and what it cannot see. */
export type Network = {
  name: string
  title: string
  /** Codes of what this network hides from us, shown as blind spots. */
  blindSpots: readonly string[]
  source?: SourceKind
  outlet?: OutletKind
}
