import { type AppBskyFeedPost, AtpAgent, AtUri, RichText, XRPCError } from '@atproto/api'
import { z } from 'zod'
import { Trouble } from '../../../contract/refusal.ts'
import type { OutletKind, PublishRequest } from '../../../engine/ports/outlet.ts'
import { POSTS } from './post.ts'
import { fetchThrough } from './through.ts'
import { rkeyOf } from './tid.ts'
import { troubleOf } from './trouble.ts'

const settings = z.object({
  service: z.url({ protocol: /^https?$/ }).default('https://bsky.social'),
  /** Handle or DID. */
  identifier: z.string().min(1).max(300),
  appPassword: z.string().min(1).max(300),
})

const PAGE = 100
/** A look back of at most a thousand of our own posts. */
const PAGES = 10

const PostRecord = z.object({ text: z.string(), createdAt: z.string() })
type Stored = { uri: string; value: unknown }

/**
 * Publishes as one account with an app password, never the account's own. The record key follows from the request's
 * key, so a repeat finds the first publication instead of making a second one.
 */
export const outlet: OutletKind<typeof settings> = {
  settings,
  secrets: ['appPassword'],
  open({ service, identifier, appPassword }, { fetch, now }) {
    const agent = new AtpAgent({ service, fetch: fetchThrough(fetch) })
    const repo = agent.com.atproto.repo
    let login: Promise<{ did: string; handle: string }> | null = null

    /** Logs in once; the library renews the session. Services allow few log-ins a day. */
    function ourselves() {
      login ??= agent.login({ identifier, password: appPassword }).then(
        ({ data }) => data,
        (error) => {
          login = null
          throw troubleOf(error, false)
        },
      )
      return login
    }

    async function stored(uri: AtUri): Promise<{ uri: string; cid?: string; value: unknown } | null> {
      try {
        const { data } = await repo.getRecord({ repo: uri.hostname, collection: uri.collection, rkey: uri.rkey })
        return data
      } catch (error) {
        if (error instanceof XRPCError && error.error === 'RecordNotFound') return null
        throw troubleOf(error, false)
      }
    }

    async function recordOf({ text, lang, replyTo }: PublishRequest): Promise<AppBskyFeedPost.Record> {
      const rich = new RichText({ text })
      await rich.detectFacets(agent)
      return {
        $type: POSTS,
        text: rich.text,
        ...(rich.facets ? { facets: rich.facets } : {}),
        langs: [lang],
        ...(replyTo ? { reply: await replyOf(addressOf(replyTo)) } : {}),
        createdAt: new Date(now()).toISOString(),
      }
    }

    /** A reply names the post it answers and the one its thread began with. */
    async function replyOf(parent: AtUri): Promise<AppBskyFeedPost.ReplyRef> {
      const post = await stored(parent)
      if (!post?.cid) throw new Trouble('gone', `${parent} is not there any more`)
      const answered = { uri: post.uri, cid: post.cid }
      return { root: (post.value as AppBskyFeedPost.Record).reply?.root ?? answered, parent: answered }
    }

    return {
      limits: { characters: 300 },
      async publish(request) {
        const { did } = await ourselves()
        const uri = AtUri.make(did, POSTS, rkeyOf(request.key))
        const before = await stored(uri)
        if (before) return publishedOf(before)
        const record = await recordOf(request)
        try {
          await repo.createRecord({ repo: did, collection: POSTS, rkey: uri.rkey, record })
        } catch (error) {
          // Two deliveries of one row at the same time: the other was first, and services answer that with 400 or 500.
          const answered = error instanceof XRPCError && error.status >= 400
          const other = answered ? await stored(uri).catch(() => null) : null
          if (!other) throw troubleOf(error, true)
          return publishedOf(other)
        }
        return publishedOf({ uri: String(uri), value: record })
      },
      async recent(since) {
        const { did } = await ourselves()
        const found: ReturnType<typeof publishedOf>[] = []
        let cursor: string | undefined
        try {
          for (let page = 0; page < PAGES; page++) {
            const { data } = await repo.listRecords({ repo: did, collection: POSTS, limit: PAGE, cursor })
            const posts = data.records.map(publishedOf)
            found.push(...posts.filter(({ at }) => at >= since))
            cursor = data.cursor
            if (!cursor) break
          }
        } catch (error) {
          throw troubleOf(error, false)
        }
        return found.sort((a, b) => b.at - a.at)
      },
      async read(id) {
        const record = await stored(addressOf(id))
        return record && publishedOf(record)
      },
    }
  },
}

function publishedOf({ uri, value }: Stored) {
  const { text, createdAt } = PostRecord.parse(value)
  const { hostname, rkey } = new AtUri(uri)
  return { id: uri, url: `https://bsky.app/profile/${hostname}/post/${rkey}`, at: Date.parse(createdAt), text }
}

function addressOf(id: string): AtUri {
  try {
    return new AtUri(id)
  } catch (cause) {
    throw new Trouble('broken', `${id.slice(0, 200)} is no at:// address`, { cause })
  }
}
