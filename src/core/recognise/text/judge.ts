import { Intent, type Tone, Topic } from '../../../contract/labels.ts'
import type { Reading } from '../../../contract/reading.ts'
import type { Hit, Lexicon } from './lexicon/compile.ts'
import type { Scan } from './scan.ts'

type Judged = Pick<Reading, 'polarity' | 'tone' | 'toneP' | 'intent' | 'intentP' | 'unsure' | 'topics'>

/** How far before a word its negation may stand. */
const NEGATION_REACH = 3
const STRENGTH: Record<string, number> = { pos: 1, pos2: 2, neg: -1, neg2: -2 }

/** Labels of a text from the words met in it. */
export function judge(scanned: Scan, lexicon: Lexicon, hits: readonly Hit[]): Judged {
  const sums: Record<string, number> = {}
  const not = new Set<number>()
  const very = new Set<number>()
  for (const hit of hits) {
    const name = lexicon.cues[hit.cue]!
    if (name === 'not' || name === 'ne') not.add(hit.first)
    else if (name === 'very') very.add(hit.first)
    else sums[name] = (sums[name] ?? 0) + 1
  }
  let good = 0
  let bad = 0
  for (const { cue, first } of hits) {
    const strength = STRENGTH[lexicon.cues[cue]!]
    if (strength === undefined) continue
    let value = strength * (very.has(first - 1) ? 1.5 : 1)
    for (let back = 1; back <= NEGATION_REACH && first - back >= 0 && scanned.breaks[first - back + 1] === 0; back++)
      if (not.has(first - back)) {
        value *= -0.7
        break
      }
    if (value > 0) good += value
    else bad -= value
  }
  const tones: Record<string, number> = {}
  for (const tone of ['irony', 'mockery', 'outrage', 'concern', 'neutral_share']) tones[tone] = 1.4 * (sums[tone] ?? 0)
  if ((sums['irony'] ?? 0) > 0 && bad > 0) tones['irony']! += 1
  if (sums['neutral_share'] && good + bad > 0) tones['neutral_share'] = 0
  const tone = best(tones, 'sincere', good > 0 || bad > 0 ? 1.2 : 0.6)
  const intents: Record<string, number> = {}
  for (const intent of Intent.options) if (intent !== 'other') intents[intent] = 1.2 * (sums[intent] ?? 0)
  if (sums['boycott']) intents['boycott']! += 2
  if (sums['defence']) intents['defence']! += 2
  intents['question'] = scanned.questions > 0 ? intents['question']! + 0.6 : 0.3 * intents['question']!
  if (good > bad) intents['complaint']! *= 0.5
  else intents['praise']! *= 0.4
  const intent = best(intents, 'other', 1)
  const sour = (['irony', 'mockery', 'outrage'] as string[]).includes(tone.label) ? 1.5 : 0
  const polarity = soften(bad + sour, 1, sour > 0 ? 0 : good)
  const topics = Topic.options.filter((topic) => (sums[`topic:${topic}`] ?? 0) > 0)
  return {
    polarity,
    tone: tone.label as Tone,
    toneP: tone.p,
    intent: intent.label as Intent,
    intentP: intent.p,
    topics,
  }
}

function soften(bad: number, even: number, good: number): Reading['polarity'] {
  const [n, e, p] = [Math.exp(bad * 0.8), Math.exp(even * 0.8), Math.exp(good * 0.8)]
  const sum = n + e + p
  return { negative: n / sum, neutral: e / sum, positive: p / sum }
}

function best(scores: Record<string, number>, otherwise: string, floor: number): { label: string; p: number } {
  let label = otherwise
  let top = floor
  let sum = Math.exp(floor)
  for (const [name, score] of Object.entries(scores)) {
    sum += Math.exp(score)
    if (score > top) {
      top = score
      label = name
    }
  }
  return { label, p: Math.exp(top) / sum }
}
