import type { Situation } from '../contract/stages.ts'
import type { Growth } from '../contract/stream.ts'
import { usualOf } from '../core/alarm/usual.ts'
import { measureGrowth } from '../core/detect/growth.ts'
import { negativeAmong } from '../core/recognise/text/shares.ts'
import type { Tally } from './tally.ts'
import type { LiveStory, Watch } from './watch.ts'

const MINUTE = 60_000

/** What the alarm is told of a story, or of the brand as a whole where `story` is null. */
export function situationOf(
  watch: Watch,
  story: LiveStory | null,
  at: number,
  surprises: Situation['surprises'],
): Situation {
  const tally = story?.tally ?? watch.tally
  const { mentions } = tally
  const share = (count: number) => (mentions === 0 ? 0 : count / mentions)
  const [picture, carriers] = largest(tally.pictures.counts)
  const { id, name, timezone, bell } = watch.brand
  return {
    brand: { id, name, timezone, bell },
    story: story?.row.id ?? null,
    title: story?.row.title ?? name,
    at,
    mentions,
    authors: tally.authors.counts.size,
    negativeShare: share(tally.negative),
    negative: negativeAmong(tally.negative, mentions, tally.texts.counts.size),
    mockingShare: share(tally.mocking),
    mockingAuthors: tally.mockers.counts.size,
    redTopics: Object.fromEntries([...tally.red].map(([topic, authors]) => [topic, authors.counts.size])),
    crisisWords: tally.crisis,
    boycottAuthors: tally.boycotters.counts.size,
    networks: [...tally.networks.counts.keys()].map(String).sort(),
    press: tally.press > 0,
    rivalOrPolitics: false,
    largestAudience: mentions < 3 ? 0 : tally.largestAudience(),
    samePictureAuthors: picture === null ? 0 : (tally.pictureAuthors.get(String(picture))?.counts.size ?? 0),
    samePictureShare: share(carriers),
    page: story?.row.page ?? null,
    calmed: story?.row.calmed ?? null,
    surprises,
    growth: story ? growthOf(story, at) : null,
    pace: story ? watch.openings.paceOf(story, at) : null,
    duplicateShare: tally.repeatedShare(),
    positiveShare: share(tally.positive),
    ironyShare: share(tally.irony),
    texts: tally.texts.counts.size,
    usual: usualOf(watch.usual),
  }
}

/** Growth is looked at once a minute a story: between two looks it says nothing new. */
function growthOf(story: LiveStory, at: number): Growth {
  if (story.growth === null || at - story.growth.at >= MINUTE || at < story.growth.at) {
    story.growth = { at, value: measureGrowth(story.tally.times, at) }
  }
  return story.growth.value
}

function largest(counts: Tally['texts']['counts']): [string | number | null, number] {
  let best: [string | number | null, number] = [null, 0]
  for (const [key, count] of counts) if (count > best[1]) best = [key, count]
  return best
}

/** What visits are counted under: the path of a page without query or trailing slash. */
export function pagePath(page: string): string {
  const path = URL.parse(page, 'https://shop.invalid')?.pathname ?? page
  return path.length > 1 ? path.replace(/\/+$/, '') : path
}
