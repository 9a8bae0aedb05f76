import { type Intent, RED_TOPICS, type Tone, Topic } from '../../../contract/labels.ts'
import type { Reading } from '../../../contract/reading.ts'
import { extract, type Features, newFeatures } from './features.ts'
import { type HeadName, softmax } from './heads.ts'
import { languageOf } from './language.ts'
import { addLesson, type Lesson } from './lesson.ts'
import { type Hit, type Lexicon, meet } from './lexicon/compile.ts'
import { lexiconFor } from './lexicon/index.ts'
import { newScan, type Scan, scan } from './scan.ts'
import { ANSWERS, answer, firstOf, heads } from './weights.ts'

const scanned = newScan()
const features = newFeatures()
const said = new Float64Array(ANSWERS)

/** Below these a head's first label is right about every other time on texts kept apart. */
const SURE = { polarity: 0.5, tone: 0.45, intent: 0.45 }
/** A person reads two or three reasons; twelve spans are plenty to underline. */
const MOST_REASONS = 12
const RED: ReadonlySet<string> = new Set(RED_TOPICS)

/**
 * Reads one text: language, polarity, tone, intent (small perceptrons over hashed features), topics (a joke about a red one counts), and the words that made it so (`because`, at most twelve spans). `unsure` names the heads not to be trusted.
 * Linear in the text's length (read up to 20,000 code units); never throws. `lang` is the network's own language field, `lesson`
 * what one site's corrections taught.
 */
export function readText(text: string, lang?: string, lesson: Lesson | null = null): Reading {
  const { language, lexicon, hits, met } = weigh(text, lang)
  if (lesson !== null) addLesson(lesson, features, said)
  const [negative = 0, neutral = 0, positive = 0] = probabilities('polarity')
  const tone = best('tone')
  const intent = best('intent')
  const topics = topicsOf(language, met)
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
    grave: isFelt(negative, tone.label) ? topics.filter((topic) => isSureRed(topic, met)) : [],
    shock: topics.some((topic) => RED.has(topic)),
    because: reasons(scanned, lexicon, hits),
  }
}

/** Fills `features` and `said` for one text, as the shipped weights have it. */
function weigh(text: string, lang?: string) {
  scan(text, scanned)
  const language = languageOf(text, scanned, lang)
  const lexicon = lexiconFor(language)
  const hits = meet(scanned, lexicon)
  extract(scanned, lexicon, hits, features)
  answer(features, said)
  mixPolarity()
  const met = new Set(hits.map(({ cue }) => lexicon.cues[cue]!))
  return { language, lexicon, hits, met }
}

/** What the shipped weights say of a text before it becomes labels, and the features that said it, copied out. */
export function weighed(text: string, lang?: string): { said: Float64Array; features: Features } {
  weigh(text, lang)
  const { ids, values, count } = features
  return { said: said.slice(), features: { ...features, ids: ids.slice(0, count), values: values.slice(0, count) } }
}

/** Steepness of the gate: a sum of one half is near certainty. */
const GATE = 6

/** A text of the tweets' kind is judged by the head that learnt from tweets, one of our own kind by the other, in proportion. */
function mixPolarity(): void {
  const own = 1 / (1 + Math.exp(-GATE * said[firstOf.gate]!))
  const scale = heads.polarity.temperature / heads.tweets.temperature
  for (let k = 0; k < 3; k++) {
    const ours = said[firstOf.polarity + k]!
    said[firstOf.polarity + k] = own * ours + (1 - own) * scale * said[firstOf.tweets + k]!
  }
}

const probabilities = (name: HeadName) =>
  softmax(said, firstOf[name], heads[name].labels.length, heads[name].temperature)

function best(name: HeadName): { label: string; p: number } {
  const values = probabilities(name)
  const p = Math.max(...values)
  return { label: heads[name].labels[values.indexOf(p)]!, p }
}

/** How much less sure the head may be of a red topic, where a miss costs more: on strangers' posts, 11 points of recall for 8 of false ones. */
const RED_SLACK = 0.25

/** Of fewer words, and of languages it has not learnt, the head knows too little to say a red topic that no word says. */
const FEWEST_WORDS = 4
const LEARNT: readonly string[] = ['fr', 'en']

/** What the head says yes to, and every red topic whose words stand in the text. */
function topicsOf(language: string, met: ReadonlySet<string>): Topic[] {
  const { cut } = heads.topics
  const known = LEARNT.includes(language) && scanned.count >= FEWEST_WORDS
  return Topic.options.filter((topic, k) => {
    const sum = said[firstOf.topics + k]!
    return RED.has(topic) ? stands(topic, met) || (known && sum > cut - RED_SLACK) : sum > cut
  })
}

const FELT: readonly string[] = ['irony', 'mockery', 'outrage', 'concern']

const isFelt = (negative: number, tone: string) => negative >= 0.4 || FELT.includes(tone)
/** How much surer the head must be to wake somebody: of strangers' posts without a red topic it then calls 1 in 100 grave, of those with one 1 in 6. */
const GRAVE_LEAD = 0.2

/** Said by the head and by a word of the topic: three authors suffice there to wake somebody, so it must hardly ever err. */
const isSureRed = (topic: Topic, met: ReadonlySet<string>) =>
  RED.has(topic) &&
  stands(topic, met) &&
  said[firstOf.topics + Topic.options.indexOf(topic)]! > heads.topics.cut + GRAVE_LEAD

/** The cue of each topic under which its words are listed. */
const SAID = Object.fromEntries(Topic.options.map((topic) => [topic, `topic:${topic}`])) as Record<Topic, string>

/** A word of the topic itself stands in the text; nudity beside children is about them too. */
const stands = (topic: Topic, met: ReadonlySet<string>) =>
  met.has(SAID[topic]) || (topic === 'child_safety' && met.has('topic:nudity') && met.has('child'))

/** Whether a word of this list is a reason a person can check; the others only turn, strengthen or lean. */
export const isReason = (cue: string): boolean => !/^(?:not|ne|very|child)$|^(?:near|feels|does):/.test(cue)

/** Spans a person can check, the gravest first: red topics, then topics, then tone and polarity; in the order of the text. */
function reasons(scan: Scan, lexicon: Lexicon, hits: readonly Hit[]): Reading['because'] {
  const found = new Map<string, { span: [number, number]; why: string; rank: number }>()
  for (const { cue, first, last } of hits) {
    const why = lexicon.cues[cue]!
    if (!isReason(why)) continue
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
