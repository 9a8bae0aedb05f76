import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { Trouble, type TroubleKind } from '../../../contract/refusal.ts'
import type { Network } from '../../../engine/ports/network.ts'
import type { Answer, FetchOut } from '../../../engine/ports/outside.ts'
import type { SourceKind } from '../../../engine/ports/source.ts'
import { type Entry, type Feed, readFeed } from './entries.ts'

const settings = z.object({
  url: z.url({ protocol: /^https?$/ }),
  everyMinutes: z.number().min(1).max(1440).default(5),
  /** A newsroom's feed: it speaks as `press`, which raises the level of what it takes up. */
  press: z.boolean().default(false),
})

/** What a conditional request (RFC 9110 §13) needs; travels as the cursor. */
const Validators = z.object({ etag: z.string().optional(), modified: z.string().optional() })
type Validators = z.infer<typeof Validators>

const BATCH_ITEMS = 500
const ACCEPT = 'application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1'

/**
 * Polls one RSS, RDF or Atom feed. An unchanged feed costs one empty answer (304); of a changed one only entries that
 * were not there at the last poll are handed over. Throws Trouble as the server's status says, with its `Retry-After`.
 */
const source: SourceKind<typeof settings> = {
  settings,
  open: ({ url, everyMinutes, press }, { fetch, now }) => ({
    async *listen(cursor, signal) {
      const { host } = new URL(url)
      const network = press ? 'press' : `feed:${host}`
      let validators: Validators = cursor === null ? {} : Validators.parse(JSON.parse(cursor))
      let known = new Set<string>()
      while (!signal.aborted) {
        const answer = await poll(url, validators, fetch, signal)
        if (answer) {
          const feed = readFeed(answer)
          const fresh = feed.entries.filter(({ id }) => !known.has(id))
          known = new Set(feed.entries.map(({ id }) => id))
          validators = { etag: answer.headers['etag'], modified: answer.headers['last-modified'] }
          const done = JSON.stringify(validators)
          for (let from = 0; from < fresh.length; from += BATCH_ITEMS) {
            const items = fresh
              .slice(from, from + BATCH_ITEMS)
              .map((entry) => itemOf(entry, feed, network, host, now()))
            // The validators count once all is handed over: before, a restart asks for the whole feed again.
            yield { items, cursor: from + BATCH_ITEMS < fresh.length ? cursor : done }
          }
          cursor = done
        }
        await sleep(everyMinutes * 60_000, undefined, { signal }).catch(() => {})
      }
    },
  }),
}

export const feeds: Network = {
  name: 'feeds',
  title: 'RSS / Atom',
  blindSpots: ['article_text', 'comments'],
  source,
}

async function poll(url: string, validators: Validators, fetch: FetchOut, signal: AbortSignal): Promise<Answer | null> {
  const { etag, modified } = validators
  const headers = {
    accept: ACCEPT,
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(modified ? { 'if-modified-since': modified } : {}),
  }
  const answer = await fetch(url, { headers, signal })
  if (answer.status === 304) return null
  if (answer.status === 200) return answer
  const seconds = Number(answer.headers['retry-after'])
  throw new Trouble(kindOf(answer.status), `${url} answered ${answer.status}`, {
    ...(seconds > 0 ? { retryAfterMs: seconds * 1000 } : {}),
  })
}

/** A guid is unique in its own feed only, unless it is an address; a time in the future is a planned one. */
function itemOf(entry: Entry, feed: Feed, network: string, host: string, now: number) {
  const id = entry.id.slice(0, 900)
  return {
    network,
    id: id.includes(':') ? id : `${host}/${id}`,
    at: Math.min(entry.at ?? now, now),
    text: entry.text,
    author: { id: host, name: (feed.title || host).slice(0, 500) },
    ...(feed.lang ? { lang: feed.lang } : {}),
    ...(entry.link ? { url: entry.link, links: [entry.link] } : {}),
    images: entry.pictures,
  }
}

function kindOf(status: number): TroubleKind {
  if (status === 401 || status === 403) return 'reconnect'
  if (status === 404 || status === 410) return 'gone'
  return status === 429 || status === 408 || status >= 500 ? 'later' : 'broken'
}
