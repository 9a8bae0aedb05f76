import type { Finding } from '../../contract/primitives.ts'
import type { Situation } from '../../contract/stages.ts'
import { mocks, redTopic } from './signals.ts'

/** Few accounts and the same words: somebody advertises or attacks by machine; nobody is woken for that. */
export function spam(situation: Situation): Finding | null {
  const { duplicateShare, authors, mentions } = situation
  if (duplicateShare < 0.5 || authors > mentions * 0.4 || redTopic(situation) !== null) return null
  return { code: 'quiet_spam', params: { share: duplicateShare, authors, mentions } }
}

/** Signs that somebody is hurt, angry or laughing; without any, a rise is a launch, praise or somebody else's affair. */
function harm(situation: Situation): boolean {
  const { negativeShare, mockingShare, ironyShare, crisisWords, boycottAuthors, surprises } = situation
  return (
    redTopic(situation) !== null ||
    mocks(situation) ||
    negativeShare + mockingShare >= 0.25 ||
    // Praise with a wink is not praise: irony counts on the side of harm.
    ironyShare >= 0.25 ||
    crisisWords >= 2 ||
    boycottAuthors >= 2 ||
    // A large harmless wave carries its share of misread posts: their number alone is no harm.
    (surprises.negative?.over === true && negativeShare >= 0.2) ||
    (surprises.mocking?.over === true && mockingShare >= 0.15)
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
