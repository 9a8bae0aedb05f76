import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Brand } from '../../contract/brand.ts'
import type { Finding } from '../../contract/primitives.ts'
import type { Listening } from '../../engine/listening.ts'
import { type Arrival, type ArrivalClock, type Happening, mergeByTime, replay } from '../../engine/replay.ts'
import type { World } from '../../engine/world.ts'
import { queryTrouble } from '../../says/query.ts'
import { tools } from '../../says/tools.ts'
import { langOption, readArgs } from './args.ts'
import { type Code, type Out, sayFinding, Unusable } from './out.ts'
import { postsOf, visitsOf } from './posts.ts'

/** A world that is thrown away, for one brand. */
export type OpenReplay = (
  brand: Brand,
  tell: (trouble: string) => void,
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
  if (positionals.length === 0) throw new Unusable(`replay: name at least one file of posts. ${replayHelp}`)
  if (!values.brand) throw new Unusable(`replay: --brand BRAND is missing. ${replayHelp}`)
  const pace = values.speed === 'max' ? null : Number(values.speed)
  if (pace !== null && !(pace > 0)) throw new Unusable(`--speed ${values.speed}: use max or a number such as 60`)
  if (values.into !== undefined && values.into !== 'live')
    throw new Unusable(`--into ${values.into}: only "live" is known`)
  const brand = await readBrand(values.brand)
  await refuseMissing(brand.catalogue)
  const lang = langOption(values.lang) ?? brand.languages[0] ?? 'en'
  if (values.into === 'live') {
    const code = await intoLive(brand, positionals, { zone: values.timezone, lang }, out)
    return values.strict && out.badItems > 0 ? 2 : code
  }
  const began = performance.now()
  const { world, clock, listening, close } = await open(brand, (trouble) =>
    out.bad(brand.catalogue ?? 'catalogue', 1, trouble),
  )
  const watch = await listening.watch(brand.id)
  if (watch.queryTroubles.length > 0 && watch.queryTroubles.length >= brand.queries.length)
    throw new Unusable(
      `${values.brand}: ${watch.queryTroubles.map((t) => `query ${t.query}, ${queryTrouble(t, lang)}`).join('; ')}`,
    )
  for (const trouble of watch.queryTroubles)
    out.bad(values.brand, 1, `query ${trouble.query}, ${queryTrouble(trouble, lang)}`)
  const before = out.badItems
  let told = 0
  const dropped: Record<string, number> = {}
  const sources = [
    ...positionals.map((path) => postsOf(path, values.timezone, out, lang)),
    ...brand.accessLogs.map((path) => visitsOf(path, values.timezone, out, dropped)),
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
  if (progress.withoutAuthor > 0) out.note(withoutAuthor(progress.withoutAuthor, lang))
  out.line(last, summaryOf(last, lang))
  if (posts === 0) throw new Unusable(`${positionals.join(', ')}: no usable post`)
  return values.strict && out.badItems > 0 ? 2 : 0
}

/** A catalogue of this machine that is not there is a slip of the brand file; one of the web may come back. */
async function refuseMissing(catalogue: string | undefined): Promise<void> {
  if (catalogue === undefined || /^https?:/.test(catalogue)) return
  if (!(await stat(catalogue).catch(() => null)))
    throw new Unusable({ code: 'file_missing', params: { path: catalogue } })
}

/** A brand file; paths in it are relative to it. */
export async function readBrand(path: string): Promise<Brand> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Unusable({ code: 'file_missing', params: { path } })
  })
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Unusable(`${path}: not JSON (${(cause as Error).message})`)
  }
  const parsed = Brand.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new Unusable(`${path}: ${issue.path.join('.')}: ${issue.message}`)
  }
  const beside = (one: string) => (/^https?:/.test(one) ? one : resolve(dirname(path), one))
  const { catalogue, accessLogs, ...brand } = parsed.data
  return {
    ...brand,
    accessLogs: accessLogs.map(beside),
    ...(catalogue === undefined ? {} : { catalogue: beside(catalogue) }),
  }
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
  if (happening.type === 'incident') return `   ${when} — ${lang === 'fr' ? 'incident ouvert' : 'incident opened'}`
  return `   ${when} — ${lang === 'fr' ? 'retour au calme' : 'calm'}`
}

function summaryOf(
  s: {
    posts: number
    matched: number
    stories: number
    alarms: number
    seconds: number
    wordsUnread?: number
    dropped: Record<string, number>
  },
  lang: 'fr' | 'en',
): string {
  const dropped =
    Object.entries(s.dropped)
      .map(([reason, n]) => `${reason} ${n}`)
      .join(', ') || '0'
  const unread = s.wordsUnread
  return lang === 'fr'
    ? `${s.posts} publications, ${s.matched} mentions, ${s.stories} sujets, ${s.alarms} alertes en ${s.seconds} s ; laissées : ${dropped}${unread ? ` ; ${unread} images dont les mots ne sont pas lus en rejeu` : ''}`
    : `${s.posts} posts, ${s.matched} mentions, ${s.stories} stories, ${s.alarms} alarms in ${s.seconds} s; left out: ${dropped}${unread ? `; ${unread} pictures whose words a replay does not read` : ''}`
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function withoutAuthor(count: number, lang: 'fr' | 'en'): string {
  return lang === 'fr'
    ? `${count} publications sans auteur : chacune compte comme un auteur à part`
    : `${count} posts name no author: each counts as an author of its own`
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
