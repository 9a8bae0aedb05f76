import type { Brand } from '../contract/brand.ts'
import { RED_TOPICS } from '../contract/labels.ts'
import type { Post } from '../contract/post.ts'
import { mainPolarity, type Reading } from '../contract/reading.ts'
import type { Said } from '../contract/teaching.ts'
import { fold } from '../core/kit/fold.ts'
import { hash32 } from '../core/kit/hash.ts'
import type { Fact } from './ports/store.ts'
import type { Watch } from './watch.ts'

/** What is remembered of a mention, to be counted again after a restart without reading its text. */
export function factOf(
  post: Post,
  author: string,
  story: string,
  reading: Reading,
  picture: string | null,
  page: string | null,
): Fact {
  const polarity = mainPolarity(reading)
  return {
    at: post.at,
    story,
    author,
    negative: polarity === 'negative',
    positive: polarity === 'positive',
    mocking: reading.tone === 'mockery' || reading.tone === 'irony',
    irony: reading.tone === 'irony',
    red: reading.grave,
    crisis: reading.intent === 'boycott' || reading.tone === 'outrage' || reading.grave.length > 0,
    boycott: reading.intent === 'boycott',
    followers: post.author?.followers ?? 0,
    network: post.network,
    press: post.network === 'press' || post.network.startsWith('feed:'),
    text: hash32(fold(post.text)),
    picture,
    page,
  }
}

/** A fact as a person of the team corrected it: what they said nothing about stays as it was read. */
export function correctFact(fact: Fact, tone: string, { polarity, intent, topics }: Said): Fact {
  const boycott = intent === undefined ? fact.boycott : intent === 'boycott'
  const red = topics === undefined ? fact.red : topics.filter((topic) => RED_TOPICS.includes(topic))
  return {
    ...fact,
    negative: polarity === undefined ? fact.negative : polarity === 'negative',
    positive: polarity === undefined ? fact.positive : polarity === 'positive',
    mocking: tone === 'mockery' || tone === 'irony',
    irony: tone === 'irony',
    red,
    crisis: boycott || tone === 'outrage' || red.length > 0,
    boycott,
  }
}

/** A link into our own site names the page people talk about. */
export function pageIn({ brand }: Watch, post: Post): string | null {
  for (const link of post.links) {
    const url = URL.parse(link)
    if (url && url.pathname !== '/' && isOurSite(brand, link)) return `${url.origin}${url.pathname}`
  }
  return null
}

export function isOurSite({ domains }: Pick<Brand, 'domains'>, link: string): boolean {
  const host = URL.parse(link)?.hostname.replace(/^(www|m)\./, '')
  return host !== undefined && domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
}
