import type { Finding } from '../../contract/primitives.ts'
import type { Situation } from '../../contract/stages.ts'
import { mocks, redTopic } from './signals.ts'
import { beyond, sureness } from './usual.ts'

/** Few accounts that repeat themselves: somebody advertises or attacks by machine; nobody is woken for that. */
export function spam(situation: Situation): Finding | null {
  const { duplicateShare, authors, mentions } = situation
  if (duplicateShare < 0.5 || authors > mentions * 0.7 || redTopic(situation) !== null) return null
  return { code: 'quiet_spam', params: { share: duplicateShare, authors, mentions } }
}

/** Where somebody is hurt, angry or laughing, more of the crowd is than on an ordinary day, by so many deviations. */
const HARM_Z = 1.3

/** And at least a quarter of it: in a large crowd a small lean is sure, yet no harm. */
const HARM_SHARE = 0.25

/** Signs of harm; without any, a rise is a launch, praise or somebody else's affair. */
function harm(situation: Situation): boolean {
  const { mentions, negativeShare, mockingShare, crisisWords, boycottAuthors } = situation
  const usual = situation.usual
  const more = (share: number, ordinary: number, beside = 0) =>
    share >= HARM_SHARE && beyond(situation, share, ordinary, HARM_Z, beside)
  return (
    redTopic(situation) !== null ||
    mocks(situation) ||
    more(negativeShare, usual.negative) ||
    // Praise with a wink is not praise: irony is mockery here.
    more(mockingShare, usual.mocking) ||
    more(crisisWords / mentions, usual.crisis, 1) ||
    (boycottAuthors >= 3 && beyond(situation, boycottAuthors / mentions, usual.boycott, sureness(situation), 1))
  )
}

/** Says why a rise without harm wakes nobody. */
export function harmless(situation: Situation): Finding | null {
  if (harm(situation)) return null
  const { positiveShare, negativeShare } = situation
  const code = positiveShare >= 0.5 ? 'quiet_praise' : 'quiet_no_harm'
  return { code, params: { positive: positiveShare, negative: negativeShare } }
}

/** Too few voices to wake anybody: says which floor was not reached; null where they are. */
export function belowFloors(situation: Situation, eased: boolean): Finding | null {
  const { bell } = situation.brand
  if (redTopic(situation) !== null) return null
  const minMentions = eased ? Math.max(3, Math.ceil(bell.minMentions / 2)) : bell.minMentions
  const minAuthors = eased ? Math.max(3, Math.ceil(bell.minAuthors / 2)) : bell.minAuthors
  const { mentions, authors } = situation
  if (mentions >= minMentions && authors >= minAuthors) return null
  return { code: 'quiet_floors', params: { mentions, authors, minMentions, minAuthors } }
}
