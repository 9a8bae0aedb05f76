import { extract, newFeatures } from '../../src/core/recognise/text/features.ts'
import { meet } from '../../src/core/recognise/text/lexicon/compile.ts'
import { lexiconFor } from '../../src/core/recognise/text/lexicon/index.ts'
import { newScan, scan } from '../../src/core/recognise/text/scan.ts'
import type { Labelled } from './data.ts'
import type { Example } from './linear.ts'

const scanned = newScan()
const features = newFeatures()

/** The features of a labelled text, copied out of the arrays that the reading uses again. */
export function prepare(item: Labelled, gold: number[]): Example {
  scan(item.text, scanned)
  const lexicon = lexiconFor(item.lang)
  extract(scanned, lexicon, meet(scanned, lexicon), features)
  return {
    ids: features.ids.slice(0, features.count),
    values: features.values.slice(0, features.count),
    gold,
    weight: item.weight,
  }
}
