import { type Agreement, agreementOf } from '../core/recognise/text/teach/agreement.ts'
import { readingCorrections, type Taught } from './taught.ts'
import type { Watch } from './watch.ts'

const known = new WeakMap<Taught, Agreement | null>()

/** What the corrections changed on texts they were not learnt from; null where there are fewer than two. The bell may ring in between. */
export async function agreementFor(watch: Watch): Promise<Agreement | null> {
  const { taught } = watch
  const before = known.get(taught)
  if (before !== undefined) return before
  const corrections = readingCorrections(taught.corrections, (text) => watch.unnamed(text))
  let last: Agreement | null = null
  if (corrections.length > 1)
    for (const step of agreementOf(corrections)) {
      last = { ...step }
      await new Promise((goOn) => setImmediate(goOn))
    }
  known.set(taught, last)
  return last
}
