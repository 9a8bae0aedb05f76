import { Intent, Polarity } from '../../../contract/labels.ts'
import type { Model } from './heads.ts'

/** Sums added; a margin of one is certainty to a head. */
const CALL = 1.2
const CALL_POLARITY = 0.5
const AGREE = 0.15
const ANGER = 0.6

const ANGRY = ['feels:moral', 'feels:anger', 'feels:disgust', 'feels:swearing', 'does:leaving']
const OUTRAGED = ['feels:moral', 'feels:anger', 'feels:disgust', 'outrage']
const OTHERWISE = ['does:calming', 'defence', 'does:report', 'neutral_share']
const intentAt = (label: Intent) => Intent.options.indexOf(label)
const [NEGATIVE, POSITIVE] = [Polarity.options.indexOf('negative'), Polarity.options.indexOf('positive')]

/**
 * Moves the sums where the heads, each learnt alone, would contradict what stands in plain words or one another. A call to boycott
 * beside a word of anger is a boycott and negative: most posts that say the word are about somebody else's call, so the heads alone
 * take it for talk about one. Words of anger beside none that calm are a complaint, not a defence.
 * And who complains or leaves is not pleased; who praises is.
 */
export function agree(
  { from }: Pick<Model, 'from'>,
  said: Float64Array,
  met: ReadonlySet<string>,
  asks: boolean,
): void {
  const add = (at: number, value: number) => {
    said[at] = said[at]! + value
  }
  const calls =
    !asks && met.has('does:calling') && ANGRY.some((cue) => met.has(cue)) && !OTHERWISE.some((cue) => met.has(cue))
  if (calls) {
    add(from.intent + intentAt('boycott'), CALL)
    add(from.polarity + NEGATIVE, CALL_POLARITY)
    add(from.polarity + POSITIVE, -CALL_POLARITY)
  }
  const angry = OUTRAGED.some((cue) => met.has(cue)) && !OTHERWISE.some((cue) => met.has(cue))
  if (angry) {
    add(from.intent + intentAt('complaint'), ANGER)
    add(from.intent + intentAt('defence'), -ANGER)
    add(from.polarity + NEGATIVE, ANGER)
    add(from.polarity + POSITIVE, -ANGER)
  }
  const intents = said.subarray(from.intent, from.intent + Intent.options.length)
  const first = Intent.options[intents.indexOf(Math.max(...intents))]
  if (first === 'boycott' || first === 'complaint') {
    add(from.polarity + NEGATIVE, AGREE)
    add(from.polarity + POSITIVE, -AGREE)
  } else if (first === 'praise') add(from.polarity + POSITIVE, AGREE)
}
