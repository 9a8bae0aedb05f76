import { type Brand, ownHandles } from '../../../contract/brand.ts'
import type { Incident } from '../../../contract/incident.ts'
import type { IncidentDetail } from '../../../contract/views.ts'
import type { MentionRow, StoryRow } from '../../../engine/ports/store.ts'
import { adviseOn, lintStatement, reachOf, strategiesIn } from '../../../engine/reading.ts'
import { sayAdvice, strategyNames } from '../../../says/advice.ts'
import type { Lang } from '../../../says/tools.ts'
import type { Room } from '../hall.ts'

const POSTS = 2000
const THREE_YEARS = 3 * 365 * 86_400_000

type Counsel = Pick<IncidentDetail, 'advice' | 'strategies' | 'reach' | 'replies'>

/** What the room is told besides the facts: a strategy with its reasons, whom we reached, who waits for an answer. */
export async function counsel(
  room: Room,
  brand: Brand,
  incident: Incident,
  words: Record<string, string>,
  story: StoryRow | null,
  lang: Lang,
): Promise<Counsel> {
  const { read } = room.world.store
  const live = firstLive(incident)
  const spoken = Object.keys(live).length > 0
  const mentions =
    story && spoken ? await read.mentions(brand.id, { story: story.id, limit: POSTS, oldestFirst: true }) : []
  const reach = reachOf(
    mentions.map((mention) => heardOf(mention, brand)),
    live,
  )
  const before = (await read.incidents(brand.id)).filter(
    (one) =>
      one.id !== incident.id &&
      one.declaredAs === 'ours' &&
      one.openedAt > incident.openedAt - THREE_YEARS &&
      one.openedAt < incident.openedAt,
  )
  const facts = { similarPast: before.length, reach: reach?.share ?? null, mentions: story?.posts ?? 0 }
  return {
    advice: adviseOn(incident, facts).map(({ code, params }) => ({ code, sentence: sayAdvice(code, params, lang) })),
    strategies: strategiesOf(incident, words, lang),
    reach,
    replies: await repliesOf(room, brand.id, incident),
  }
}

/** When we first spoke on each network. */
function firstLive(incident: Incident): Record<string, number> {
  const live: Record<string, number> = {}
  for (const { outlet, at, state } of incident.statements.flatMap((s) => s.publications)) {
    const network = outlet.replace('hand:', '')
    if (state === 'live') live[network] = Math.min(at, live[network] ?? at)
  }
  return live
}

function heardOf({ post, fact }: MentionRow, brand: Brand) {
  const toUs = ownHandles(brand, post.network).some((own) => post.text.toLowerCase().includes(`@${own}`))
  const author = post.author?.handle ?? post.author?.name ?? fact.author
  return { at: fact.at, author, network: fact.network, negative: fact.negative, followers: fact.followers, toUs }
}

function strategiesOf(incident: Incident, words: Record<string, string>, lang: Lang): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const statement of incident.statements) {
    const version = statement.versions.at(-1)
    const text = version && words[version.textId]
    if (!text) continue
    const faults = lintStatement(text, {
      kind: statement.kind,
      lang: version.lang,
      falseCase: incident.declaredAs !== 'ours',
    })
    found[statement.id] = strategiesIn(text, faults).map((tag) => strategyNames[lang][tag] ?? tag)
  }
  return found
}

async function repliesOf(room: Room, brand: string, incident: Incident): Promise<Counsel['replies']> {
  const kept = await room.world.store.read.documents(
    brand,
    incident.replies.map((reply) => `reply-${reply.id}`),
  )
  return incident.replies.map(({ id, network }) => {
    const row = kept.get(`reply-${id}`)
    const person = row ? (JSON.parse(row.text) as { author: string; url: string | null; text: string }) : null
    return { id, author: person?.author ?? network, url: person?.url ?? null, text: person?.text ?? '' }
  })
}
