import type { Brand } from '../../../contract/brand.ts'
import type { PictureMatch } from '../../../contract/picture.ts'
import type { MentionView, StoryDetail, VariantView } from '../../../contract/views.ts'
import { storyGrowth } from '../../../engine/habit.ts'
import { readMention } from '../../../engine/lessons.ts'
import type { MentionRow, PictureRow } from '../../../engine/ports/store.ts'
import { foresee, MOST_POSTS } from '../../../engine/story-forecast-own.ts'
import { groupVariants, type Variant } from '../../../engine/variants.ts'
import { bestOf, type Watch } from '../../../engine/watch.ts'
import { whyWord } from '../../../says/because.ts'
import { forecastSentence, growthSentence } from '../../../says/growth.ts'
import type { Lang } from '../../../says/tools.ts'
import type { Room } from '../hall.ts'
import { alarmView, storyView } from './now.ts'

const QUARTER = 15 * 60_000
const SHOWN = 20
const GROUPS = 6
const VARIANTS = 12

export async function storyDetail(room: Room, brand: Brand, asked: string, lang: Lang): Promise<StoryDetail | null> {
  const { store, clock } = room.world
  const row = await store.read.story(brand.id, asked)
  if (!row) return null
  const { id } = row
  const mentions = await store.read.mentions(brand.id, { story: id, limit: MOST_POSTS, oldestFirst: true })
  const pictures = await store.read.picturesOf(
    brand.id,
    mentions.map(({ post }) => post),
  )
  const growth = storyGrowth(
    mentions.map(({ fact }) => fact.at),
    clock.now(),
  )
  const incidents = await store.read.incidents(brand.id)
  const alarms = (await store.read.alarms(brand.id, 200)).filter(({ alarm }) => alarm.story === id)
  const watch = await room.listening.watch(brand.id)
  const view = (rows: MentionRow[]) => rows.map((mention) => mentionView(watch, mention, pictures, lang))
  const groups = groupVariants(mentions, pictures)
  const foreseen = await foresee(
    room.world,
    watch,
    mentions.map(({ fact }) => fact),
  )
  const matches = groups.flat().flatMap((variant) => variant.match ?? [])
  return {
    story: await storyView(room, brand.id, row),
    growth,
    growthSentence: growthSentence(growth, lang),
    forecastSentence: foreseen && forecastSentence(foreseen, lang),
    volume: quarters(mentions.map(({ fact }) => fact.at)),
    first: view(mentions.slice(0, 6)),
    latest: view(mentions.slice(-SHOWN).reverse()),
    topSpreaders: spreaders(mentions),
    match: bestOf(matches),
    pictures: groups
      .sort((a, b) => seenIn(b) - seenIn(a))
      .slice(0, GROUPS)
      .map(variantViews),
    visits: await visitsOf(room, brand.id, row.page, row.first),
    alarms: alarms.map((alarm) => alarmView(alarm, incidents, brand, lang)),
    incident: incidents.find((incident) => incident.story === id)?.id ?? null,
  }
}

function mentionView(watch: Watch, row: MentionRow, pictures: PictureRow[], spoken: Lang): MentionView {
  const { post, fact, lang, tone, topics } = row
  const { reading, said, click } = readMention(watch, row)
  return {
    network: post.network,
    id: post.id,
    at: post.at,
    author: post.author?.handle ?? post.author?.name ?? post.author?.id ?? null,
    followers: post.author?.followers ?? null,
    text: post.text,
    lang,
    tone,
    negative: fact.negative,
    near: fact.near === true,
    topics,
    polarity: said.polarity ?? (fact.negative ? 'negative' : fact.positive ? 'positive' : 'neutral'),
    intent: said.intent ?? reading.intent,
    because: reading.because.flatMap(({ span, why }) => {
      const sentence = whyWord(why, spoken)
      return sentence === null ? [] : { span, sentence }
    }),
    corrected: click,
    url: post.url ?? null,
    pictures: pictures
      .filter((picture) => picture.post === post.id && picture.network === post.network)
      .map(({ sha256, match }) => ({ sha256, match: match === null ? null : (JSON.parse(match) as PictureMatch) })),
  }
}

function seenIn(group: Variant[]): number {
  return group.reduce((sum, { times }) => sum + times, 0)
}

function variantViews(group: Variant[]): VariantView[] {
  return group.slice(0, VARIANTS).map(({ first: { post }, ...variant }) => {
    const author = post.author?.handle ?? post.author?.name ?? null
    return { ...variant, first: { at: post.at, network: post.network, author, url: post.url ?? null } }
  })
}

function quarters(times: number[]): { at: number; count: number }[] {
  const counts = new Map<number, number>()
  for (const time of times) {
    const at = Math.floor(time / QUARTER) * QUARTER
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return [...counts].map(([at, count]) => ({ at, count })).sort((a, b) => a.at - b.at)
}

function spreaders(mentions: MentionRow[]): StoryDetail['topSpreaders'] {
  const by = new Map<string, StoryDetail['topSpreaders'][number]>()
  for (const { post } of mentions) {
    const author = post.author?.handle ?? post.author?.name ?? post.author?.id
    if (!author) continue
    const known = by.get(`${post.network} ${author}`)
    if (known) known.mentions++
    else
      by.set(`${post.network} ${author}`, {
        author,
        network: post.network,
        followers: post.author?.followers ?? null,
        mentions: 1,
      })
  }
  return [...by.values()]
    .sort((a, b) => (b.followers ?? 0) - (a.followers ?? 0) || b.mentions - a.mentions)
    .slice(0, 10)
}

async function visitsOf(room: Room, brand: string, page: string | null, since: number) {
  if (page === null) return []
  const path = URL.parse(page)?.pathname.replace(/(.)\/+$/, '$1') ?? page
  const minutes = await room.world.store.read.minutes(
    brand,
    'visits',
    path,
    since - 86_400_000,
    room.world.clock.now() + 1,
  )
  const times = minutes.flatMap(({ minute, count }) => Array.from({ length: count }, () => minute))
  return quarters(times)
}
