import { RED_TOPICS, type Topic } from '../../../contract/labels.ts'
import type { ReadText } from '../../../contract/stages.ts'
import { judge } from './judge.ts'
import { languageOf } from './language.ts'
import { meet } from './lexicon/compile.ts'
import { lexiconFor, MOST_REASONS } from './lexicon/index.ts'
import { newScan, scan } from './scan.ts'

const scanned = newScan()

/**
 * Reads one text: language, polarity, tone, intent, topics, and the words that made it so (`because`, at most twelve spans).
 * Linear in the text's length (read up to 20,000 code units); never throws. `lang` is the network's own language field.
 */
export const readText: ReadText = (text, lang) => {
  scan(text, scanned)
  const language = languageOf(text, scanned, lang)
  const lexicon = lexiconFor(language)
  const hits = meet(scanned, lexicon)
  const judged = judge(scanned, lexicon, hits)
  const because = hits.slice(0, MOST_REASONS).map(({ cue, first, last }) => ({
    span: [scanned.start[first]!, scanned.end[last]!] as [number, number],
    why: lexicon.cues[cue]!,
  }))
  return {
    lang: language,
    ...judged,
    shock: judged.topics.some((topic: Topic) => RED_TOPICS.includes(topic)),
    because,
  }
}
