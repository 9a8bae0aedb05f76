import type { Post } from '../contract/post.ts'
import { mainPolarity, type Reading } from '../contract/reading.ts'
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

/** A link into our own site names the page people talk about. */
export function pageIn(watch: Watch, post: Post): string | null {
  for (const link of post.links) {
    const url = URL.parse(link)
    if (!url || url.pathname === '/') continue
    const host = url.hostname.replace(/^(www|m)\./, '')
    if (watch.brand.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) {
      return `${url.origin}${url.pathname}`
    }
  }
  return null
}
