import { z } from 'zod'
import { Trouble } from '../../../contract/refusal.ts'
import { carBlocks, recordOf } from './car.ts'
import { decodeCbor } from './cbor.ts'
import { type Change, POSTS, REPOSTS } from './post.ts'
import type { Stream } from './stream.ts'

const Header = z.object({ op: z.number(), t: z.string().optional() })
const Failure = z.object({ error: z.string(), message: z.string().optional() })
const Commit = z.object({
  seq: z.number().int(),
  repo: z.string(),
  time: z.string(),
  blocks: z.instanceof(Uint8Array),
  ops: z.array(z.object({ action: z.string(), path: z.string(), cid: z.object({ $link: z.string() }).nullable() })),
})
const Account = z.object({ seq: z.number().int(), did: z.string(), active: z.boolean(), status: z.string().optional() })
const Numbered = z.object({ seq: z.number().int() })

/**
 * The firehose of a relay or of one PDS: `com.atproto.sync.subscribeRepos` of the event stream specification
 * (https://atproto.com/specs/event-stream). Two DAG-CBOR items a frame, cursor = `seq`. A single PDS may be silent for
 * hours.
 */
export const relay: Stream = {
  silenceMs: null,
  address(base, cursor) {
    const url = new URL('/xrpc/com.atproto.sync.subscribeRepos', base)
    if (cursor) url.searchParams.set('cursor', cursor)
    return url
  },
  read(data) {
    const bytes = new Uint8Array(data as ArrayBuffer)
    const head = decodeCbor(bytes)
    const { op, t } = Header.parse(head.value)
    const body = decodeCbor(bytes, head.end).value
    if (op === -1) throw refusalOf(Failure.parse(body))
    if (t === '#commit') {
      const commit = Commit.parse(body)
      return { cursor: String(commit.seq), gone: null, changes: changesOf(commit) }
    }
    if (t === '#account') {
      const { seq, did, active, status } = Account.parse(body)
      return { cursor: String(seq), gone: !active && status === 'deleted' ? did : null, changes: [] }
    }
    const seq = Numbered.safeParse(body).data?.seq
    return { cursor: seq === undefined ? null : String(seq), gone: null, changes: [] }
  },
}

function changesOf({ repo, time, blocks, ops }: z.infer<typeof Commit>): Change[] {
  const wanted = ops.filter(({ path }) => path.startsWith(`${POSTS}/`) || path.startsWith(`${REPOSTS}/`))
  if (wanted.length === 0) return []
  const records = wanted.some(({ action }) => action === 'create') ? carBlocks(blocks) : new Map<string, Uint8Array>()
  return wanted.flatMap(({ action, path, cid }): Change[] => {
    if (action !== 'create' && action !== 'delete') return []
    const [collection = '', rkey = ''] = path.split('/')
    const block = records.get(cid?.$link ?? '')
    return [{ did: repo, collection, rkey, action, record: block && recordOf(block), at: Date.parse(time) }]
  })
}

/** A cursor from the future belongs to another relay; going on by itself would skip what lies between. */
function refusalOf({ error, message }: z.infer<typeof Failure>): Trouble {
  return new Trouble(error === 'FutureCursor' ? 'broken' : 'later', `the relay says ${error}: ${message ?? ''}`)
}
