import type { Brand } from '../../contract/brand.ts'
import type { CatalogueFault } from '../../contract/picture.ts'
import type { Finding } from '../../contract/primitives.ts'
import type { Listening } from '../../engine/listening.ts'
import { type Arrival, type ArrivalClock, type Happening, mergeByTime, replay } from '../../engine/replay.ts'
import type { World } from '../../engine/world.ts'
import { tools } from '../../says/tools.ts'
import { voice } from '../../says/voice.ts'
import { langOption, missing, readArgs } from './args.ts'
import { readBrand } from './brand-file.ts'
import { type Code, type Out, sayFinding, sayUnusable, Unusable } from './out.ts'
import { postsOf, untilBroken, visitsOf } from './posts.ts'
import { sayQuery } from './queries.ts'
import { placeAt } from './read.ts'

/** A world that is thrown away, for one brand. */
export type OpenReplay = (
  brand: Brand,
  tell: (fault: CatalogueFault) => void,
) => Promise<{ world: World; clock: ArrivalClock; listening: Listening; close(): Promise<void> }>
/** Hands posts to the running server, or to its store where none runs. */
export type IntoLive = (
  brand: Brand,
  files: string[],
  options: { zone: string; lang: 'fr' | 'en' },
  out: Out,
) => Promise<Code>

export const replayHelp =
  'tocsin replay POSTS… --brand BRAND [--speed max|60] [--into live] [--json] [--strict] [--timezone ZONE] [--lang fr|en]'

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')

/** `tocsin replay`: the past through the same pipeline as life. */
export async function replayCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  open: OpenReplay,
  intoLive: IntoLive,
): Promise<Code> {
  const { values, positionals } = readArgs(args, {
    brand: { type: 'string' },
    speed: { type: 'string', default: 'max' },
    into: { type: 'string' },
  })
  const out = createOut(values.json)
  if (positionals.length === 0) throw missing('POSTS', replayHelp)
  if (!values.brand) throw missing('--brand BRAND', replayHelp)
  const pace = values.speed === 'max' ? null : Number(values.speed)
  if (pace !== null && !(pace > 0)) throw new Unusable({ code: 'pace_unreadable', params: { value: values.speed } })
  if (values.into !== undefined && values.into !== 'live')
    throw new Unusable({ code: 'into_unknown', params: { value: values.into } })
  const brand = await readBrand(values.brand)
  const lang = langOption(values.lang) ?? brand.languages[0] ?? 'en'
  out.lang = lang
  // A catalogue of this machine that is not there is a slip of the brand file; one of the web may come back.
  if (brand.catalogue && !/^https?:/.test(brand.catalogue)) await placeAt(brand.catalogue)
  if (values.into === 'live') {
    const code = await intoLive(brand, positionals, { zone: values.timezone, lang }, out)
    return values.strict && out.badItems > 0 ? 2 : code
  }
  const began = performance.now()
  const dropped: Record<string, number> = {}
  const { world, clock, listening, close } = await open(brand, (fault) => {
    dropped['catalogue_item'] = (dropped['catalogue_item'] ?? 0) + 1
    out.bad(fault.file, fault.line, voice.fault(fault, lang))
  })
  const watch = await listening.watch(brand.id)
  if (watch.queryTroubles.length > 0 && watch.queryTroubles.length >= brand.queries.length)
    throw new Unusable({
      code: 'brand_queries',
      params: {
        path: values.brand,
        troubles: watch.queryTroubles.map((trouble) => sayQuery(trouble, lang)).join('; '),
      },
    })
  for (const trouble of watch.queryTroubles) out.bad(values.brand, 1, sayQuery(trouble, lang))
  const before = out.badItems
  let told = 0
  let broken = 0
  const toItsBreak = (arrivals: AsyncGenerator<Arrival>) =>
    untilBroken(arrivals, (fault) => {
      broken++
      out.note(sayUnusable(fault, lang))
    })
  const sources = [
    ...positionals.map((path) => toItsBreak(postsOf(path, values.timezone, out, lang))),
    ...brand.accessLogs.map((path) => toItsBreak(visitsOf(path, values.timezone, out, lang, dropped))),
  ]
  const progress = progressOf(out)
  const arrivals = pace === null ? mergeByTime(sources) : paced(mergeByTime(sources), pace)
  const { stories, summary } = await replay(world, clock, listening, brand, counted(arrivals, progress), {
    zone: values.timezone,
    happening: (happening) => out.line(lineOf(happening, brand, lang), saidOf(happening, brand, lang)),
    bad: (arrival, reason: Finding) => {
      told++
      out.bad(arrival.from, arrival.line, sayFinding(reason, lang, brand.timezone))
    },
  })
  await close()
  for (const { first, merged, ...story } of stories) {
    const line = {
      type: 'story',
      brand: brand.id,
      ...story,
      first: iso(first),
      ...(merged.length > 0 ? { merged } : {}),
    }
    if (out.json) out.line(line)
  }
  const all: Record<string, number> = { ...dropped, ...summary.dropped }
  const badLines = out.badItems - before - told - (dropped['visit_bad_line'] ?? 0)
  if (badLines > 0) all['bad_item'] = (all['bad_item'] ?? 0) + badLines
  const seconds = Math.round((performance.now() - began) / 100) / 10
  const { posts, matched, stories: count, alarms, wordsUnread } = summary
  const last = {
    type: 'summary',
    posts: posts + badLines,
    matched,
    dropped: sorted(all),
    stories: count,
    alarms,
    ...(wordsUnread > 0 ? { wordsUnread } : {}),
    ...(progress.withoutAuthor > 0 ? { withoutAuthor: progress.withoutAuthor } : {}),
    seconds,
  }
  if (progress.withoutAuthor > 0)
    out.note(sayFinding({ code: 'without_author', params: { count: progress.withoutAuthor } }, lang))
  const left = Object.entries(last.dropped).map(([reason, n]) => `${reason} ${n}`)
  const said = {
    posts: last.posts,
    matched,
    stories: count,
    alarms,
    seconds,
    left: left.join(', ') || '0',
    wordsUnread,
  }
  out.line(last, sayFinding({ code: 'replayed', params: said }, lang))
  if (posts === 0) throw new Unusable({ code: 'posts_none', params: { path: positionals.join(', ') } })
  return broken > 0 || (values.strict && out.badItems > 0) ? 2 : 0
}

function lineOf(happening: Happening, brand: Brand, lang: 'fr' | 'en'): Record<string, unknown> {
  const because =
    'because' in happening ? { because: happening.because.map((f) => sayFinding(f, lang, brand.timezone)) } : {}
  const { type, at, ...rest } = happening
  return { type, at: iso(at), brand: brand.id, ...rest, ...because }
}

function saidOf(happening: Happening, brand: Brand, lang: 'fr' | 'en'): string {
  const s = tools(lang, brand.timezone)
  const when = s.moment(happening.at)
  if (happening.type === 'alarm') {
    const why = happening.because.map((f) => `    · ${sayFinding(f, lang, brand.timezone)}`).join('\n')
    return `🔔 ${when} — ${s.level(happening.level)}: ${happening.title}\n${why}`
  }
  if (happening.type === 'level') return `   ${when} — ${s.level(happening.from)} → ${s.level(happening.to)}`
  if (happening.type === 'incident') return `   ${when} — ${sayFinding({ code: 'replay_incident', params: {} }, lang)}`
  return `   ${when} — ${sayFinding({ code: 'replay_calm', params: {} }, lang)}`
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** How far it is, said on standard error where a person watches, and how many posts name no author. */
function progressOf(out: Out) {
  let last = performance.now()
  let count = 0
  return {
    withoutAuthor: 0,
    met(arrival: Arrival) {
      count++
      const post = 'item' in arrival && arrival.at !== null ? (arrival.item as { author?: unknown }) : null
      if (post !== null && (post.author === undefined || post.author === null)) this.withoutAuthor++
      if (performance.now() - last < 2000 || !process.stderr.isTTY) return
      last = performance.now()
      out.note(`… ${count}`)
    },
  }
}

async function* counted(
  arrivals: AsyncIterable<Arrival>,
  progress: ReturnType<typeof progressOf>,
): AsyncGenerator<Arrival> {
  for await (const arrival of arrivals) {
    progress.met(arrival)
    yield arrival
  }
}

/** Real time, `speed` times faster. */
async function* paced<T extends { at: number | null }>(items: AsyncIterable<T>, speed: number): AsyncGenerator<T> {
  let start: { at: number; real: number } | null = null
  for await (const item of items) {
    if (item.at !== null) {
      start ??= { at: item.at, real: performance.now() }
      const wait = (item.at - start.at) / speed - (performance.now() - start.real)
      if (wait > 5) await new Promise((resolve) => setTimeout(resolve, wait))
    }
    yield item
  }
}
