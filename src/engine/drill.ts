import { Command } from '../contract/commands.ts'
import type { Person } from '../contract/people.ts'
import { isRefusal } from '../contract/refusal.ts'
import type { DrillView } from '../contract/views.ts'
import type { Case, Scene, Step } from '../core/drill/case.ts'
import { cases } from '../core/drill/cases/registry.ts'
import { score } from '../core/drill/score.ts'
import { timings } from '../core/measure/timings.ts'
import { act } from './act.ts'
import type { Listening } from './listening.ts'
import { acknowledge } from './ring.ts'
import { tick } from './tick.ts'
import type { World } from './world.ts'

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
    }
  }

  async #nextMoment(): Promise<number | null> {
    const { posts, visits, script } = this.#case
    const step = this.view.mode === 'watch' ? script[this.#step]?.at : undefined
    const deadline = await this.#world.store.read.nextDeadline()
    const moments = [posts[this.#post]?.at, minuteAfter(visits[this.#visit]?.at), step, deadline ?? undefined].filter(
      (at) => at !== undefined,
    )
    return moments.length > 0 ? Math.max(Math.min(...moments), Math.min(this.#clock.at, Math.min(...moments))) : null
  }

  async #happen(at: number): Promise<void> {
    const { posts, visits, script, brand } = this.#case
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
    while (this.view.mode === 'watch' && script[this.#step] && script[this.#step]!.at <= at)
      await this.#play(script[this.#step++]!)
    await tick(this.#world)
    if (this.view.mode === 'play') await this.#answerApprovals(at)
    await this.#findIncident()
  }

  async #play(step: Step): Promise<void> {
    const at = this.#clock.at
    const person = this.#case.people.find((one) => one.id === step.by)!
    const actor = { person: person.id, roles: person.roles, door: 'drill' as const }
    await this.#findIncident()
    const scene = await this.#scene(at)
    const does = step.does(scene)
    if (does === null) return
    this.#last = at
    if (does === 'acknowledge') {
      for (const { alarm, state } of await this.#world.store.read.alarms(this.view.brand, 50))
        if (state === 'ringing') {
          await acknowledge(this.#world, this.view.brand, alarm.id, actor)
          this.#answered ??= at
        }
      this.#tell(at, step.says)
      return
    }
    const incident = does.type === 'declare' ? does.incident : this.#incident
    if (incident === null) return
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

  async #scene(at: number): Promise<Scene> {
    const incident =
      this.#incident === null ? null : await this.#world.store.read.incident(this.view.brand, this.#incident)
    const alarms = await this.#world.store.read.alarms(this.view.brand, 20)
    const alarm = alarms.find(({ alarm }) => alarm.story !== null)?.alarm ?? alarms[0]?.alarm ?? null
    return {
      at,
      incident,
      alarm: alarm && { id: alarm.id, story: alarm.story, page: alarm.page },
      id: (name) => `${this.view.world}-${name}`,
    }
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
