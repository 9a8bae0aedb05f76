import { extract, newFeatures } from '../../src/core/recognise/text/features.ts'
import { meet } from '../../src/core/recognise/text/lexicon/compile.ts'
import { lexiconFor } from '../../src/core/recognise/text/lexicon/index.ts'
import { newScan, scan } from '../../src/core/recognise/text/scan.ts'
import type { Labelled } from './data.ts'
import type { Example } from './perceptron.ts'

const scanned = newScan()
const features = newFeatures()

/** The features of a labelled text, those met several times added up, copied out of the arrays that the reading uses again. */
export function prepare(item: Pick<Labelled, 'text' | 'lang'>): Pick<Example, 'ids' | 'values'> {
  scan(item.text, scanned)
  const lexicon = lexiconFor(item.lang)
  extract(scanned, lexicon, meet(scanned, lexicon), features)
  const merged = new Map<number, number>()
  for (let i = 0; i < features.count; i++) {
    const id = features.ids[i]!
    merged.set(id, (merged.get(id) ?? 0) + features.values[i]!)
  }
  return { ids: Int32Array.from(merged.keys()), values: Float32Array.from(merged.values()) }
}
