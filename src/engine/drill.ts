import type { Alarm } from '../contract/alarm.ts'
import { Command } from '../contract/commands.ts'
import type { Person } from '../contract/people.ts'
import { isRefusal } from '../contract/refusal.ts'
import type { DrillView } from '../contract/views.ts'
import { seeBets } from '../core/drill/bets.ts'
import type { Case, Scene, Step } from '../core/drill/case.ts'
import { cases } from '../core/drill/cases/registry.ts'
import { score } from '../core/drill/score.ts'
import { timings } from '../core/measure/timings.ts'
import { act } from './act.ts'
import type { Listening } from './listening.ts'
import { acknowledge } from './ring.ts'
import { tick } from './tick.ts'
import type { World } from './world.ts'

export type { Case } from '../core/drill/case.ts'
export { caseFromForm, caseFromIncident } from '../core/drill/make/own.ts'
export { cases }

const MINUTE = 60_000
/** Something must have happened so recently for time to run; else it jumps to what comes next. */
const QUIET = 10 * MINUTE
/** A colleague takes so long to read a text that is sent for approval, where a person plays. */
const APPROVAL_TAKES = 2 * MINUTE
const HAPPENINGS = 60

/** A clock that a drill moves by hand. */
export class DrillClock {
  at: number
  constructor(at: number) {
    this.at = at
  }
  /** Whole milliseconds, like every other clock. */
  now(): number {
    return Math.round(this.at)
  }
}

type View = Pick<DrillView, 'world' | 'case' | 'title' | 'brand' | 'mode'>
export type DrillWords = {
  score: (code: string, lang: 'fr' | 'en') => string
  refused: (sentence: string, lang: 'fr' | 'en') => string
  history: (told: string, lang: 'fr' | 'en') => string
}

/** A case played through the same engine as life, with simulated edges and its own time. */
export class Drill {
  readonly view: View
  /** Told of every happening as it happens. */
  onHappening: (happening: { at: number; sentence: { fr: string; en: string } }) => void = () => {}
  readonly #case: Case
  readonly #world: World
  readonly #listening: Listening
  readonly #clock: DrillClock
  readonly #words: DrillWords
  readonly #happenings: { at: number; sentence: { fr: string; en: string } }[] = []
  #post = 0
  #visit = 0
  #step = 0
  #speed: number
  #paused = false
  #last: number
  #over = false
  #told = 0
  readonly #bets = new Map<number, 0 | 1 | 2 | null>()
  #incident: string | null = null
  /** When somebody first answered the bell. */
  #answered: number | null = null

  constructor(
    drill: Case,
    mode: DrillView['mode'],
    speed: number,
    world: World,
    listening: Listening,
    clock: DrillClock,
    words: DrillWords,
    lang: 'fr' | 'en',
  ) {
    this.#case = drill
    this.#world = world
    this.#listening = listening
    this.#clock = clock
    this.#speed = speed
    this.#words = words
    this.#last = drill.start
    this.view = { world: world.name, case: drill.id, title: drill.title[lang], brand: drill.brand.id, mode }
  }

  get over(): boolean {
    return this.#over
  }

  pause(paused: boolean): void {
    this.#paused = paused
  }

  speedUp(speed: number): void {
    this.#speed = speed
  }

  /** Lays the ordinary days before the case, so that the bell knows what is usual; nothing rings. */
  async prepare(player: Person | null): Promise<void> {
    const { brand, people, habit } = this.#case
    await this.#world.store.tx(async (tables) => {
      await tables.saveBrand(brand)
      for (const person of people) await tables.savePerson(brand.id, { ...person, passwordHash: null })
      if (player)
        await tables.savePerson(brand.id, {
          ...player,
          roles: ['owner', 'lead', 'community'],
          rung: 1,
          passwordHash: null,
        })
    })
    const items = habit.map(({ at, post }) => ({ ...post, at: new Date(at).toISOString() }))
    for (let from = 0; from < items.length; from += 500)
      await this.#listening.take(brand.id, items.slice(from, from + 500))
  }

  /** Moves time on by `elapsed` real milliseconds: everything due until then happens, in order. */
  async run(elapsed: number): Promise<void> {
    if (this.#paused || this.#over) return
    const now = this.#clock.at
    const next = await this.#nextMoment()
    const quiet = now - this.#last >= QUIET
    const until = quiet && next !== null ? Math.max(next, now + elapsed * this.#speed) : now + elapsed * this.#speed
    for (;;) {
      const moment = await this.#nextMoment()
      if (moment === null || moment > until) break
      this.#clock.at = Math.max(this.#clock.at, moment)
      await this.#happen(this.#clock.at)
    }
    this.#clock.at = Math.min(Math.max(this.#clock.at, until), this.#case.end)
    await tick(this.#world)
    const playedOut =
      this.#post >= this.#case.posts.length && (this.view.mode === 'play' || this.#step >= this.#case.script.length)
    if (playedOut && (await this.#isClosed())) this.#over = true
    if (this.#clock.at >= this.#case.end) this.#over = true
    this.#world.changed({ brand: this.view.brand, kind: 'drill', id: null })
  }

  async see(lang: 'fr' | 'en'): Promise<DrillView> {
    const incident =
      this.#incident === null ? null : await this.#world.store.read.incident(this.view.brand, this.#incident)
    const times = incident ? timings(incident, this.#case.start, null) : null
    const lines = score(this.#case, {
      acknowledged: earliest([times?.acknowledged ?? null, this.#answered]),
      kept: times?.kept ?? null,
      spoke: times?.spoke ?? null,
      removed: times?.removed ?? null,
      causeTold: times?.causeTold ?? null,
      thanked: times?.thanked ?? null,
      recovered: times?.recovered ?? null,
    })
    return {
      ...this.view,
      title: this.#case.title[lang],
      now: this.#clock.now(),
      speed: this.#speed,
      paused: this.#paused,
      over: this.#over,
      happenings: this.#happenings.map(({ at, sentence }) => ({ at, sentence: sentence[lang] })).reverse(),
      incident: this.#incident,
      score: lines.map((line) => ({ ...line, label: this.#words.score(line.code, lang) })),
      bets: this.bets(lang),
    }
  }

  /** The player's guess of what the brand said: a choice, or null for nothing. False once it has happened, or where there is no such bet. */
  bet(number: number, choice: 0 | 1 | 2 | null): boolean {
    const bet = this.#case.bets[number]
    if (!bet || this.#clock.at >= bet.at) return false
    this.#bets.set(number, choice)
    return true
  }

  /** Every bet with the player's guess (undefined where none was made); history's answer only once it has happened. */
  bets(lang: 'fr' | 'en') {
    return seeBets(this.#case.bets, this.#bets, this.#clock.now(), lang)
  }

  async #nextMoment(): Promise<number | null> {
    const { posts, visits, script, bets } = this.#case
    const step = this.view.mode === 'watch' ? script[this.#step]?.at : undefined
    const deadline = await this.#world.store.read.nextDeadline()
    const told = bets[this.#told]?.at
    const moments = [
      posts[this.#post]?.at,
      minuteAfter(visits[this.#visit]?.at),
      step,
      told,
      deadline ?? undefined,
    ].filter((at) => at !== undefined)
    return moments.length > 0 ? Math.max(Math.min(...moments), Math.min(this.#clock.at, Math.min(...moments))) : null
  }

  async #happen(at: number): Promise<void> {
    const { posts, visits, script, brand, bets } = this.#case
    while (bets[this.#told] && bets[this.#told]!.at <= at) this.#recall(at, bets[this.#told++]!.told)
    const views = []
    while (visits[this.#visit] && visits[this.#visit]!.at <= at) {
      const { at: when, path } = visits[this.#visit++]!
      views.push({ at: when, path, host: null, referer: null })
    }
    if (views.length > 0) await this.#listening.countVisits(brand.id, views)
    const items = []
    while (posts[this.#post] && posts[this.#post]!.at <= at) {
      const inject = posts[this.#post++]!
      items.push({ ...inject.post, at: new Date(inject.at).toISOString() })
    }
    if (items.length > 0) {
      this.#last = at
      const { alarms } = await this.#listening.take(brand.id, items)
      for (const alarm of alarms)
        this.#tell(at, { fr: `La cloche sonne : ${alarm.title}`, en: `The bell rings: ${alarm.title}` })
    }
    let scene: Scene | null = null
    while (this.view.mode === 'watch' && script[this.#step] && script[this.#step]!.at <= at) {
      // Who finds nothing to do has changed nothing: the next person sees the same room.
      scene ??= await this.#scene(at)
      if (await this.#play(script[this.#step++]!, scene)) scene = null
    }
    await tick(this.#world)
    if (this.view.mode === 'play') await this.#answerApprovals(at)
    await this.#findIncident()
  }

  /** Whether the person found something to do. */
  async #play(step: Step, scene: Scene): Promise<boolean> {
    const at = this.#clock.at
    const does = step.does(scene)
    if (does === null) return false
    const person = this.#case.people.find((one) => one.id === step.by)!
    const actor = { person: person.id, roles: person.roles, door: 'drill' as const }
    this.#last = at
    if (does === 'acknowledge') {
      for (const { alarm, state } of await this.#rung())
        if (state === 'ringing') {
          await acknowledge(this.#world, this.view.brand, alarm.id, actor)
          this.#answered ??= at
        }
      this.#tell(at, step.says)
      return true
    }
    const incident = does.type === 'declare' ? does.incident : this.#incident
    if (incident === null) return false
    const answer = await act(
      this.#world,
      this.view.brand,
      { commandId: scene.id(`step ${this.#step}`), incident, command: Command.parse(does) },
      actor,
    )
    if (!isRefusal(answer)) this.#tell(at, step.says)
    else {
      const why = (lang: 'fr' | 'en') =>
        `${step.says[lang]} — ${this.#words.refused(this.#world.voice.refusal(answer, lang), lang)}`
      this.#tell(at, { fr: why('fr'), en: why('en') })
    }
    return true
  }

  /** Where a person plays, a colleague reads what is sent for approval. */
  async #answerApprovals(at: number): Promise<void> {
    if (this.#incident === null) return
    const incident = await this.#world.store.read.incident(this.view.brand, this.#incident)
    for (const statement of incident?.statements ?? []) {
      const version = statement.versions.at(-1)
      if (!version || statement.approval || statement.askedAt === null || at - statement.askedAt < APPROVAL_TAKES)
        continue
      const colleague = this.#case.people.find((p) => statement.askedOf.includes(p.id))
      if (!colleague || version.errors.length > 0) continue
      const command = {
        type: 'approve_statement',
        statement: statement.id,
        hash: version.hash,
        override: null,
      } as const
      const actor = { person: colleague.id, roles: colleague.roles, door: 'drill' as const }
      await act(
        this.#world,
        this.view.brand,
        { commandId: `approve ${statement.id} ${version.hash}`, incident: this.#incident, command },
        actor,
      )
    }
  }

  /** Alarms of the case itself, newest first: what rang in the ordinary days before is nobody's affair. */
  async #rung() {
    const alarms = await this.#world.store.read.alarms(this.view.brand, 50)
    return alarms.filter(({ alarm }) => alarm.at >= this.#case.start)
  }

  async #scene(at: number): Promise<Scene> {
    await this.#findIncident()
    const incident =
      this.#incident === null ? null : await this.#world.store.read.incident(this.view.brand, this.#incident)
    const alarms = await this.#rung()
    const rung = alarms.map(({ alarm }) => alarm)
    const ringing = alarms.some(({ state }) => state === 'ringing')
    const alarm = (await this.#largest(rung)) ?? rung[0] ?? null
    return {
      at,
      incident,
      alarm: alarm && {
        id: alarm.id,
        story: alarm.story ?? (await this.#largestStory()),
        page: alarm.page,
        rang: rung.at(-1)!.at,
        ringing,
      },
      id: (name) => `${this.view.world}-${name}`,
    }
  }

  /** What most people of the case speak about; where only the brand rang, whoever opens the incident points to it. */
  async #largestStory(): Promise<string | null> {
    const stories = await this.#world.store.read.stories(this.view.brand, this.#case.start, 50)
    const known = stories.filter(({ first }) => first >= this.#case.start)
    return known.sort((a, b) => b.posts - a.posts)[0]?.id ?? null
  }

  /** The alarm whose story most people speak about; null where only the brand as a whole rang. */
  async #largest(rung: readonly Alarm[]): Promise<Alarm | null> {
    let best: { alarm: Alarm; posts: number } | null = null
    for (const alarm of rung) {
      const posts =
        alarm.story === null ? 0 : ((await this.#world.store.read.story(this.view.brand, alarm.story))?.posts ?? 0)
      if (posts > (best?.posts ?? 0)) best = { alarm, posts }
    }
    return best?.alarm ?? null
  }

  async #findIncident(): Promise<void> {
    if (this.#incident !== null) return
    const [incident] = await this.#world.store.read.incidents(this.view.brand)
    this.#incident = incident?.id ?? null
  }

  async #isClosed(): Promise<boolean> {
    if (this.#incident === null) return false
    return (await this.#world.store.read.incident(this.view.brand, this.#incident))?.status === 'closed'
  }

  /** What history did at this hour. */
  #recall(at: number, told: { fr: string; en: string }): void {
    this.#tell(at, { fr: this.#words.history(told.fr, 'fr'), en: this.#words.history(told.en, 'en') })
  }

  #tell(at: number, sentence: { fr: string; en: string }): void {
    this.#happenings.push({ at, sentence })
    this.onHappening({ at, sentence })
    if (this.#happenings.length > HAPPENINGS) this.#happenings.shift()
  }
}

function earliest(moments: (number | null)[]): number | null {
  const known = moments.filter((moment) => moment !== null)
  return known.length > 0 ? Math.min(...known) : null
}

/** Page views come by the minute, as a log is read: one look a view would only cost time. */
function minuteAfter(at: number | undefined): number | undefined {
  return at === undefined ? undefined : Math.ceil(at / MINUTE) * MINUTE
}
