import { type Intent, RED_TOPICS, type Tone, Topic } from '../../../contract/labels.ts'
import type { Reading } from '../../../contract/reading.ts'
import type { ReadText } from '../../../contract/stages.ts'
import { extract, newFeatures } from './features.ts'
import { type Head, softmax, sums } from './heads.ts'
import { languageOf } from './language.ts'
import { type Hit, type Lexicon, meet } from './lexicon/compile.ts'
import { lexiconFor } from './lexicon/index.ts'
import { newScan, type Scan, scan } from './scan.ts'
import { heads } from './weights.ts'

const scanned = newScan()
const features = newFeatures()
const shares = new Float64Array(Topic.options.length)

/** Below these a head's first label is right about every other time on texts kept apart. */
const SURE = { polarity: 0.5, tone: 0.45, intent: 0.45 }
/** A person reads two or three reasons; twelve spans are plenty to underline. */
const MOST_REASONS = 12
const RED: ReadonlySet<string> = new Set(RED_TOPICS)

/**
 * Reads one text: language, polarity, tone, intent (linear heads over hashed features), topics (a joke about a red one counts), and the words that made it so (`because`, at most twelve spans). `unsure` names the heads not to be trusted.
 * Linear in the text's length (read up to 20,000 code units); never throws. `lang` is the network's own language field.
 */
export const readText: ReadText = (text, lang) => {
  scan(text, scanned)
  const language = languageOf(text, scanned, lang)
  const lexicon = lexiconFor(language)
  const hits = meet(scanned, lexicon)
  extract(scanned, lexicon, hits, features)
  const polarity = probabilities(heads.polarity)
  const [negative = 0, neutral = 0, positive = 0] = polarity
  const tone = best(heads.tone, probabilities(heads.tone))
  const intent = best(heads.intent, probabilities(heads.intent))
  const topics = topicsOf(lexicon, hits)
  const unsure: ('polarity' | 'tone' | 'intent')[] = []
  if (Math.max(negative, neutral, positive) < SURE.polarity) unsure.push('polarity')
  if (tone.p < SURE.tone) unsure.push('tone')
  if (intent.p < SURE.intent) unsure.push('intent')
  return {
    lang: language,
    polarity: { negative, neutral, positive },
    tone: tone.label as Tone,
    toneP: tone.p,
    intent: intent.label as Intent,
    intentP: intent.p,
    ...(unsure.length > 0 ? { unsure } : {}),
    topics,
    shock: topics.some((topic) => RED.has(topic)),
    because: reasons(scanned, lexicon, hits),
  }
}

function probabilities(head: Head): number[] {
  sums(head, features, shares)
  softmax(shares, head.labels.length)
  return [...shares.subarray(0, head.labels.length)]
}

function best(head: Head, values: readonly number[]): { label: string; p: number } {
  const p = Math.max(...values)
  return { label: head.labels[values.indexOf(p)]!, p }
}

/** What the head says yes to, and every red topic whose words stand in the text: there a miss costs more than a false one. */
function topicsOf(lexicon: Lexicon, hits: readonly Hit[]): Topic[] {
  const met = new Set(hits.map(({ cue }) => lexicon.cues[cue]!))
  if (met.has('topic:nudity') && met.has('child')) met.add('topic:child_safety')
  sums(heads.topics, features, shares)
  return Topic.options.filter(
    (topic, k) => shares[k]! > heads.topics.cut || (RED.has(topic) && met.has(`topic:${topic}`)),
  )
}

/** Spans a person can check, the gravest first: red topics, then topics, then tone and polarity; in the order of the text. */
function reasons(scan: Scan, lexicon: Lexicon, hits: readonly Hit[]): Reading['because'] {
  const found = new Map<string, { span: [number, number]; why: string; rank: number }>()
  for (const { cue, first, last } of hits) {
    if (lexicon.turns[cue] !== 0) continue
    const why = lexicon.cues[cue]!
    if (why === 'child') continue
    const span: [number, number] = [scan.start[first]!, scan.end[last]!]
    const rank = RED.has(why.slice('topic:'.length)) ? 0 : why.startsWith('topic:') ? 1 : 2
    const key = `${why} ${span[0]}`
    const known = found.get(key)
    if (known === undefined || known.span[1] < span[1]) found.set(key, { span, why, rank })
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_REASONS)
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ span, why }) => ({ span, why }))
}
