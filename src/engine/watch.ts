import type { Brand } from '../contract/brand.ts'
import type { Level } from '../contract/labels.ts'
import type { Fingerprint, PictureMatch } from '../contract/picture.ts'
import type { Linkable, PictureIndex, Ringing, StoryLinker, StreamSettings } from '../contract/stages.ts'
import type { Story, StoryLink } from '../contract/story.ts'
import type { Growth, StreamKind, StreamState, Surprise } from '../contract/stream.ts'
import { learnUsual, newUsual } from '../core/alarm/usual.ts'
import { habitAt } from '../core/detect/curve.ts'
import { isSilent } from '../core/detect/silent.ts'
import { newStream, observe } from '../core/detect/stream.ts'
import { compileQueries } from '../core/listen/query/compile.ts'
import { createPictureIndex } from '../core/recognise/image/index.ts'
import { createStoryLinker } from '../core/recognise/stories/linker.ts'
import { Echo } from './echo.ts'
import { readFingerprint } from './fingerprints.ts'
import { objections } from './forget.ts'
import { Openings, opens } from './openings.ts'
import type { Fact, MinuteRow, PictureRow, StoryRow, StreamRow, Tables } from './ports/store.ts'
import { Recent } from './recent.ts'
import { Rung } from './rung.ts'
import { isCopy, Tally } from './tally.ts'
import { type Taught, taughtOf, UNTAUGHT } from './taught.ts'

const DAY = 86_400_000
const MEMORY_DAYS = 7
/** Stories stay longer than the linker may still name them. */
const STORY_DAYS = 15
/** As many alarms as can matter to what rang in the last weeks. */
const CALLS = 200

/**
 * What was seen in one picture: `key`, the hash of its bytes; its thumbnail's hash, its fingerprint, our own pictures in it;
 * the words in it, null while nobody has read them.
 */
export type Looked = {
  key: string
  /** Its thumbnail; null while no mention carries it: of a stranger's picture nothing is kept. */
  sha256: string | null
  fingerprint: Fingerprint
  matches: PictureMatch[]
  words: string | null
}
const PICTURES = 1000

/** A story as the pipeline keeps it in memory while people talk about it. */
export type LiveStory = {
  row: StoryRow
  tally: Tally
  authors: Set<string>
  growth: { at: number; value: Growth } | null
  echo: Echo
  /** Its first three hours. */
  opening: { at: number; author: string }[]
}

/**
 * One brand's ears: compiled queries, catalogue, the stories of the last days and the streams. Everything here can be
 * rebuilt from the store, and is, whenever a batch could not be committed.
 */
export class Watch {
  readonly brand: Brand
  readonly match: ReturnType<typeof compileQueries>['match']
  readonly queryTroubles: ReturnType<typeof compileQueries>['troubles']
  readonly catalogue: PictureIndex
  readonly stories = new Map<string, LiveStory>()
  readonly tally = new Tally()
  /** Pictures seen lately, by the hash of their bytes. */
  readonly looked = new Recent<Looked>(PICTURES)
  /** Authors who asked not to be listened to, as `whoIs` writes them. */
  objections: ReadonlySet<string> = new Set()
  /** What people's corrections taught. */
  taught: Taught = UNTAUGHT
  /** What rings for the whole brand, apart from any story. */
  ringing: Ringing = null
  /** How this brand's ordinary mentions are read. */
  readonly usual = newUsual()
  readonly openings = new Openings()
  readonly rung = new Rung()
  now = 0
  /** When a batch was last taken, by the world's clock; null until then. */
  heardAt: number | null = null
  readonly #streams = new Map<
    string,
    { kind: StreamKind; subject: string; state: StreamState; settings: StreamSettings }
  >()
  readonly #linker: StoryLinker
  readonly #name: RegExp
  /**
   * Stories by the linker's name for them. After a restart it names a story by the oldest post still held, which is another
   * one where the first was deleted or is too old: the story keeps the id that alarms and incidents know.
   */
  readonly #names = new Map<string, string>()
  readonly #changedStreams = new Set<string>()
  readonly #changedStories = new Set<string>()
  readonly #lively = new Set<string>()
  readonly #minutes = new Map<string, MinuteRow>()

  constructor(brand: Brand, catalogue: PictureIndex = createPictureIndex()) {
    this.brand = brand
    const compiled = compileQueries(brand.queries)
    this.match = compiled.match
    this.queryTroubles = compiled.troubles
    this.#linker = createStoryLinker(brand.id)
    this.#name = new RegExp(
      `(?<![\\p{L}\\p{N}])${brand.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
      'giu',
    )
    this.catalogue = catalogue
  }

  /**
   * A text without the brand's name, as long as before: a name is no opinion, even where it is also a word (« je la
   * redoute »).
   */
  unnamed(text: string): string {
    return text.replace(this.#name, (name) => ' '.repeat(name.length))
  }

  /** Counts into a stream and its roll-up, and says how surprising it is now. */
  count(kind: StreamKind, subject: string, scope: StreamSettings['kind'], at: number, count: number): Surprise {
    const key = `${kind} ${subject}`
    let stream = this.#streams.get(key)
    if (!stream) {
      const { falseRingsPerWeek, silenceHours, reRingFactor } = this.brand.bell
      const settings = { falseRingsPerWeek, silenceHours, reRingFactor, timezone: this.brand.timezone, kind: scope }
      stream = { kind, subject, settings, state: newStream(settings) }
      this.#streams.set(key, stream)
    }
    if (count > 0) {
      const minute = Math.floor(at / 60_000) * 60_000
      const cell = `${key} ${minute}`
      const row = this.#minutes.get(cell)
      if (row) row.count += count
      else this.#minutes.set(cell, { kind, subject, minute, count })
      this.#changedStreams.add(key)
    }
    return observe(stream.state, stream.settings, at, count, scope === 'brand' && this.#isExceptional())
  }

  /**
   * Whether what rings is kept out of what the brand's streams hold for ordinary. Where more rings than the team
   * accepts, ringing is ordinary here, and they learn from it until it does not.
   */
  #isExceptional(): boolean {
    if (this.ringing === null && this.#lively.size === 0) return false
    return this.rung.withinBudget(this.brand.bell.falseRingsPerWeek, this.now)
  }

  /** Learns how an ordinary mention is read: one of which nothing rings. */
  learnUsual(fact: Fact): void {
    const { negative, mocking, crisis, boycott } = fact
    learnUsual(this.usual, { negative, mocking, crisis, boycott, red: fact.red.length > 0 })
  }

  /** What habit expects of the brand's mentions in `span` ms at this moment; null while it is being learned. */
  habitAt(at: number, span: number): { expected: number; low: number; high: number } | null {
    const stream = this.#streams.get('mentions ')
    return stream ? habitAt(stream.state, stream.settings, at, span) : null
  }

  /** Whether a source, or the brand's mentions as a whole, went quiet against its own habit; null while it is being learned. */
  silence(at: number, source: string | null = null): ReturnType<typeof isSilent> {
    const stream = this.#streams.get(source === null ? 'mentions ' : `heard ${source}`)
    return stream ? isSilent(stream.state, stream.settings, at) : null
  }

  /** Finds the story a mention belongs to. */
  link(mention: Linkable): StoryLink {
    const link = this.#linker.link(mention)
    const nameOf = (id: string) => this.#names.get(id) ?? id
    const story = nameOf(link.story)
    const merged = [...new Set(link.merged.map(nameOf))].filter((id) => id !== story)
    return { ...link, story, merged }
  }

  story(id: string): LiveStory | undefined {
    return this.stories.get(id)
  }

  openStory(story: Story): LiveStory {
    const live = {
      row: { ...story, mergedInto: null, ringing: null },
      tally: new Tally(),
      authors: new Set<string>(),
      growth: null,
      echo: new Echo(),
      opening: [],
    }
    this.stories.set(story.id, live)
    this.openings.begin(live)
    this.touch(story.id)
    return live
  }

  /**
   * What time it is for the stories: the newest mention's, and what has passed since it was heard. A source that comes back
   * after hours hands over the past; its stories must not be older than what was heard of them.
   */
  timeAt(now: number): number {
    if (this.now === 0) return now
    return Math.min(now, this.now + Math.max(0, now - (this.heardAt ?? now)))
  }

  /** A story stops ringing and sinks to the ordinary. */
  rest(story: string): void {
    const live = this.stories.get(story)
    if (!live) return
    live.row.level = 'N0'
    live.row.ringing = null
    this.touch(story)
  }

  /** Stories that ring or stand above the ordinary: the only ones that time alone changes. */
  get lively(): ReadonlySet<string> {
    return this.#lively
  }

  touch(story: string): void {
    this.#changedStories.add(story)
    const row = this.stories.get(story)?.row
    if (row && (row.ringing !== null || row.level !== 'N0')) this.#lively.add(story)
    else this.#lively.delete(story)
  }

  /** A story that knew no page gets one. */
  setPage(story: string, page: string | null): void {
    const row = this.stories.get(story)?.row
    if (!row || row.page !== null || page === null) return
    row.page = page
    this.touch(story)
  }

  setLevel(story: LiveStory, level: Level): void {
    story.row.level = level
    this.touch(story.row.id)
  }

  /** A story that turned out to be another one. */
  drop(story: string): void {
    this.stories.delete(story)
    this.#lively.delete(story)
  }

  /** Hands over what must be written with this batch, and forgets that it changed. */
  takeChanges(): {
    streams: StreamRow[]
    stories: StoryRow[]
    minutes: MinuteRow[]
    pace: ReturnType<Openings['takeLearnt']>
  } {
    const streams = [...this.#changedStreams].map((key) => {
      const { kind, subject, state } = this.#streams.get(key)!
      return { kind, subject, state }
    })
    const stories = [...this.#changedStories].flatMap((id) => this.stories.get(id)?.row ?? [])
    const minutes = [...this.#minutes.values()]
    this.#changedStreams.clear()
    this.#changedStories.clear()
    this.#minutes.clear()
    return { streams, stories, minutes, pace: this.openings.takeLearnt() }
  }

  /** Stories nobody has added to for a week leave memory once they are written; the store keeps them. */
  forget(): void {
    for (const [id, story] of this.stories) {
      if (story.row.last >= this.now - STORY_DAYS * DAY || this.#changedStories.has(id)) continue
      this.stories.delete(id)
      this.#lively.delete(id)
      for (const key of this.#streams.keys())
        if (key.endsWith(` ${id}`) && !this.#changedStreams.has(key)) this.#streams.delete(key)
    }
  }

  /** Rebuilds memory from the store: streams as saved, stories and the last three hours from the mentions themselves. */
  static async load(tables: Tables, brand: Brand, catalogue: PictureIndex, at: number): Promise<Watch> {
    const watch = new Watch(brand, catalogue)
    for (const { kind, subject, state } of await tables.streams(brand.id)) {
      const { falseRingsPerWeek, silenceHours, reRingFactor } = brand.bell
      const scope = kind === 'visits' ? 'visits' : subject === '' || kind === 'heard' ? 'brand' : 'story'
      const settings = { falseRingsPerWeek, silenceHours, reRingFactor, timezone: brand.timezone, kind: scope } as const
      watch.#streams.set(`${kind} ${subject}`, { kind: kind as StreamKind, subject, state, settings })
    }
    watch.objections = await objections(tables, brand.id)
    watch.taught = await taughtOf(tables, brand, (text) => watch.unnamed(text))
    for (const { alarm } of (await tables.alarms(brand.id, CALLS)).toReversed())
      if (!alarm.again) watch.rung.add(alarm.at)
    const ringing = await tables.setting(brand.id, 'ringing')
    if (ringing) watch.ringing = JSON.parse(ringing) as Ringing
    const since = at - MEMORY_DAYS * DAY
    for (const row of await tables.stories(brand.id, since, 100_000)) {
      const live = { row, tally: new Tally(), authors: new Set<string>(), growth: null, echo: new Echo(), opening: [] }
      watch.stories.set(row.id, live)
      if (row.ringing !== null || row.level !== 'N0') watch.#lively.add(row.id)
    }
    watch.openings.restore(await tables.setting(brand.id, 'pace'), watch.stories.values())
    const facts = await tables.facts(brand.id, since)
    const pictures = new Map<string, PictureRow[]>()
    for (const row of await tables.picturesOf(
      brand.id,
      facts.map(({ post }) => post),
    )) {
      const key = `${row.network} ${row.post}`
      pictures.set(key, [...(pictures.get(key) ?? []), row])
    }
    for (const { fact, post } of facts) {
      const rows = pictures.get(`${post.network} ${post.id}`) ?? []
      const link = watch.#linker.link({
        network: post.network,
        id: post.id,
        at: post.at,
        author: fact.author,
        of: post.of,
        links: post.links,
        text: post.text,
        pictures: rows.map((row) => readFingerprint(row.fingerprint)),
        catalogue: seenBest(rows.flatMap(({ match }) => (match === null ? [] : (JSON.parse(match) as PictureMatch)))),
      })
      if (!watch.#names.has(link.story)) watch.#names.set(link.story, fact.story)
      const story = watch.stories.get(fact.story)
      story?.tally.add(fact, isCopy(link))
      story?.authors.add(fact.author)
      story?.echo.add(post.of, fact.at)
      if (story) opens(story, fact)
      watch.tally.add(fact, isCopy(link))
      if (story?.row.level === 'N0' && story.row.ringing === null) watch.learnUsual(fact)
      watch.now = Math.max(watch.now, fact.at)
    }
    // What was heard last before the restart: time has gone on since then, and stories have aged with it.
    const heard = (await tables.sources(brand.id)).flatMap(({ seen }) => seen ?? [])
    if (watch.now > 0) watch.heardAt = Math.max(watch.now, ...heard)
    return watch
  }
}

/** The surest of a mention's catalogue matches. */
export function bestOf(matches: readonly PictureMatch[]): PictureMatch | null {
  return matches.toSorted((a, b) => b.score - a.score)[0] ?? null
}

/** The surest of those seen in the pixels: what was only read in a picture ties no stories together. */
export function seenBest(matches: readonly PictureMatch[]): PictureMatch | null {
  return bestOf(matches.filter(({ read }) => read === undefined))
}
