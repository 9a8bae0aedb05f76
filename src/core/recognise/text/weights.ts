import type { Head } from './heads.ts'
import { intent } from './weights/intent.ts'
import { polarity } from './weights/polarity.ts'
import { tone } from './weights/tone.ts'
import { topics } from './weights/topics.ts'

type Written = Omit<Head, 'weights'> & { base64: string }

function unpack({ base64, ...head }: Written): Head {
  const bytes = Buffer.from(base64, 'base64')
  return { ...head, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}

/** The heads that `models/train.ts` wrote: generated modules, so that a pure stage needs no file to read. */
export const heads = { polarity: unpack(polarity), tone: unpack(tone), intent: unpack(intent), topics: unpack(topics) }
