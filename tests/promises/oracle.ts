import type { Command } from '../../src/contract/commands.ts'
import type { Happened, HappenedOf } from '../../src/contract/events.ts'
import type { Actor } from '../../src/contract/people.ts'

/**
 * The promises told a second time, from the journal alone and by other means than the rules: it keeps what was seen and
 * never looks at the folded incident. Each `check…` answers with what was broken, or null.
 */
export class Oracle {
  #as = ''
  #talk: string[] = []
  #reachable: string[] = []
  #hurt = false
  #calm = false
  #keepPicture = true
  #places = 0
  #kept = new Set<string>()
  #versions = new Map<string, HappenedOf<'statement_drafted'>['data'] & { author: string }>()
  #approvals = new Map<string, { hash: string; by: string; override: string | null }>()
  #asked = new Map<string, number>()
  #live: { kind: string; outlet: string; found: boolean | null }[] = []
  #publications = new Map<string, { statement: string; outlet: string }>()
  #held = new Set<string>()
  #mayName = new Set<string>()
  #reds = new Map<string, { by: string; confirmed: boolean }>()
  #removed = 0
  #removing = 0
  #promised = new Map<string, number>()
  #committed = new Set<string>()
  #answers: { reply: string; hash: string }[] = []
  #closed = false

  /** Sees the events of one accepted command; the first broken promise, as a sentence, or null. */
  see(events: readonly Happened[], command: Command, at: number, by: Actor): string | null {
    for (const event of events) {
      const broken = this.#judge(event, events, command, at, by)
      if (broken) return broken
      this.#remember(event, at, by)
    }
    return null
  }

  #heard(): boolean {
    const first = this.#live.filter((one) => one.kind === 'holding' || one.kind === 'apology')
    const on = first.map((one) => one.outlet.replace('hand:', ''))
    if (this.#talk.length === 0) return on.length > 0
    if (on.some((network) => this.#talk.includes(network))) return true
    return this.#reachable.length === 0 && on.includes('page')
  }

  #mayGoOut(statement: string, alone: string | null, at: number, by: Actor): string | null {
    const version = this.#versions.get(statement)
    if (!version) return 'P4: a text nobody wrote went out'
    const approval = this.#approvals.get(statement)
    if (approval?.hash === version.hash) {
      if (approval.by === version.author) return 'P4: the author approved their own text'
      return version.errors.length > 0 && approval.override === null ? 'P4: errors without an override' : null
    }
    if (version.errors.length > 0) return 'P4: a text with errors went out unapproved'
    if (version.preApproved) return null
    const asked = this.#asked.get(statement)
    if (alone === null) return 'P4: nobody approved it'
    if (!by.roles.includes('lead') && !by.roles.includes('owner')) return 'P4: somebody else than the lead went alone'
    return asked === undefined || at - asked < 600_000 ? 'P4: alone before ten minutes had passed' : null
  }

  #judge(event: Happened, all: readonly Happened[], command: Command, at: number, by: Actor): string | null {
    switch (event.type) {
      case 'takedown_requested': {
        if (event.data.places.length === 0) return 'P1: a takedown of nothing'
        if (event.data.lane === 'red') {
          if (event.data.reason === null) return 'P2: red lane without a reason'
          const clocks = event.data.clocks.map((c) => c.kind)
          if (!clocks.includes('red_confirm')) return 'P2: nobody is rung to confirm'
          if (!this.#heard() && !clocks.includes('red_statement')) return 'P2: the statement debt is not running'
          return null
        }
        const enough = this.#keepPicture
          ? ['screenshot', 'picture', 'page']
          : ['page', 'headers', 'posts', 'screenshot']
        if (!enough.some((kind) => this.#kept.has(kind))) return 'P1: removed without evidence'
        return this.#heard() ? null : 'P1: removed in silence'
      }
      case 'red_lane_confirmed':
        return this.#reds.get(event.data.takedown)?.by === by.person ? 'P2: the same person confirmed' : null
      case 'publication_requested':
        return this.#mayGoOut(event.data.statement, event.data.alone, at, by)
      case 'publication_settled': {
        const first = event.data.state === 'live' && this.#live.length === 0
        const owed = first && this.#as === 'ours' && this.#removed === 0 && this.#places > 0
        return owed && !event.data.clocks.some((c) => c.kind === 'removal') ? 'P1: no removal clock' : null
      }
      case 'reply_answered':
        if (this.#answers.slice(-3).some(({ hash }) => hash === event.data.hash)) return 'the same words to neighbours'
        return this.#mayGoOut(event.data.statement, null, at, by)
      case 'closed':
        if (this.#as === 'ours' && !this.#live.some((one) => one.kind === 'cause' && one.found !== null))
          return 'P5: closed without telling the cause'
        if (this.#as === 'ours' && !this.#calm) return 'closed before calm'
        if (this.#removing > 0) return 'P3: closed while a removal runs'
        return [...this.#reds.values()].some((red) => !red.confirmed) ? 'P2: closed unconfirmed' : null
      case 'moderated':
        return event.data.rule === '' || event.data.explanation === '' || event.data.count < 1
          ? 'P6: moderated without rule, explanation and count'
          : null
      case 'spotter_thanked':
        return event.data.how === 'named' && !this.#mayName.has(event.data.spotter) ? 'P7: named without a yes' : null
      case 'recovery_launched':
        if (this.#hurt) return 'P8: a gesture where people were hurt'
        return this.#calm ? null : 'P8: a gesture before calm'
      case 'freeze_released': {
        if (event.data.reason === null)
          return all.some((other) => other.type === 'calm_confirmed') ? null : 'P9: released without calm or a reason'
        return by.person === 'system' ? 'P9: released by nobody' : null
      }
      case 'places_confirmed':
      case 'declared': {
        const holds =
          event.type === 'declared' ? event.data.as === 'ours' && event.data.places.length > 0 : this.#as === 'ours'
        const now = new Set(all.flatMap((other) => (other.type === 'frozen' ? [other.data.what] : [])))
        const held = ['price', 'ads', 'scheduled_posts'].every((what) => now.has(what))
        return holds && this.#places === 0 && this.#held.size === 0 && !held
          ? 'P9: our page is known and nothing is held'
          : null
      }
      case 'frozen':
        if (event.data.desk !== null) return null
        return all.some((other) => other.type === 'task_opened' && other.data.params['what'] === event.data.what)
          ? null
          : 'P9: held by nobody'
      case 'promise_made':
        return event.data.owner === '' || event.data.due <= at ? 'P10: a promise without owner or date' : null
      case 'promise_kept':
        if (!this.#promised.has(event.data.promise)) return 'P10: kept what nobody promised'
        return event.data.proof === '' ? 'P10: kept without proof' : null
      case 'drawn':
        return this.#committed.has(event.data.recovery) ? null : 'drawn before anything was promised'
      case 'gate_refused':
        return null
      default:
        return command.type === 'silence' ? 'P6: something came of silencing' : this.#afterClosing(event)
    }
  }

  #afterClosing(event: Happened): string | null {
    const calm = ['statement_drafted', 'level_set', 'hurt_said', 'evidence_kept', 'moderated', 'frozen']
    return this.#closed && calm.includes(event.type) ? 'a closed incident changed' : null
  }

  #remember(event: Happened, at: number, by: Actor): void {
    switch (event.type) {
      case 'declared':
        this.#as = event.data.as
        this.#hurt = event.data.hurt
        this.#keepPicture = event.data.keepPicture
        this.#places = event.data.places.length
        this.#talk = event.data.talk
        this.#reachable = event.data.reachable
        break
      case 'talk_noted':
        this.#talk = event.data.talk
        this.#reachable = event.data.reachable
        break
      case 'places_confirmed':
        this.#places += event.data.places.length
        break
      case 'hurt_said':
        this.#hurt = event.data.hurt
        break
      case 'evidence_kept':
        this.#kept.add(event.data.kind)
        break
      case 'statement_drafted': {
        const found = event.data.found ?? this.#versions.get(event.data.statement)?.found ?? null
        this.#versions.set(event.data.statement, { ...event.data, found, author: by.person })
        this.#approvals.delete(event.data.statement)
        this.#asked.delete(event.data.statement)
        break
      }
      case 'approval_asked':
        if (!this.#asked.has(event.data.statement)) this.#asked.set(event.data.statement, at)
        break
      case 'statement_approved':
        this.#approvals.set(event.data.statement, { ...event.data, by: by.person })
        break
      case 'statement_refused':
        this.#approvals.delete(event.data.statement)
        break
      case 'publication_requested':
        this.#publications.set(event.data.publication, event.data)
        break
      case 'publication_settled': {
        const version = this.#versions.get(event.data.statement)
        if (event.data.state === 'live' && version)
          this.#live.push({ kind: version.kind, outlet: event.data.outlet, found: version.found })
        break
      }
      case 'takedown_requested':
        this.#removing++
        if (event.data.lane === 'red') this.#reds.set(event.data.takedown, { by: by.person, confirmed: false })
        break
      case 'red_lane_confirmed':
        this.#reds.get(event.data.takedown)!.confirmed = true
        break
      case 'takedown_done':
        this.#removing--
        this.#removed++
        break
      case 'frozen':
        this.#held.add(event.data.what)
        break
      case 'naming_allowed':
        this.#mayName.add(event.data.spotter)
        break
      case 'calm_confirmed':
        this.#calm = true
        break
      case 'reflared':
        this.#calm = false
        break
      case 'promise_made':
        this.#promised.set(event.data.promise, event.data.due)
        break
      case 'draw_committed':
        this.#committed.add(event.data.recovery)
        break
      case 'reply_answered':
        this.#answers.push(event.data)
        break
      case 'reply_settled': {
        const { reply, state } = event.data
        // What never stood there was read by nobody.
        if (state === 'failed') this.#answers = this.#answers.filter((one) => one.reply !== reply)
        break
      }
      case 'closed':
        this.#closed = true
        break
    }
  }
}
