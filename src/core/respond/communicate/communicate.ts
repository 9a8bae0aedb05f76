import type { Incident, Statement } from '../../../contract/incident.ts'
import type { Actor } from '../../../contract/people.ts'
import { isRefusal, type Refusal, refuse } from '../../../contract/refusal.ts'
import { change, type Folds, happened, MINUTE, type Rules, startClocks, stopClocks } from '../rule.ts'
import { latest } from './heard.ts'
import { APPROVAL_MINUTES, APPROVERS, mayPublish } from './publishable.ts'

/** Minutes between a live statement and the removal it announced, where the brand set nothing else. */
export const REMOVAL_MINUTES = 60

const find = (incident: Incident, id: string) => incident.statements.find((s) => s.id === id)

function approvable(statement: Statement | undefined, hash: string, by: Actor): Refusal | Statement {
  const version = statement && latest(statement)
  if (!statement || !version) return refuse('no_text')
  if (version.hash !== hash) return refuse('version_changed')
  if (version.author === by.person) return refuse('author_cannot_approve', {}, APPROVERS)
  return statement
}

/** Step 2: say it at once, in the right voice, never without a second pair of eyes. */
export const communicateRules: Rules<
  | 'draft_statement'
  | 'note_proposal'
  | 'ask_approval'
  | 'approve_statement'
  | 'refuse_statement'
  | 'publish_statement'
  | 'prove_publication'
  | 'settle_publication'
> = {
  draft_statement: (incident, command) => {
    const { statement, kind, lang, text, template, found, machine, engine } = command
    const known = find(incident, statement)
    if (known && known.kind !== kind) return refuse('other_kind', { kind: known.kind })
    if (kind === 'cause' && found === null && !known) return refuse('say_whether_found')
    const { hash, errors, preApproved } = engine
    return [
      happened('statement_drafted', {
        statement,
        kind,
        lang,
        textId: text,
        hash,
        errors,
        preApproved,
        template,
        found,
        ...(machine ? { machine } : {}),
      }),
    ]
  },
  note_proposal: (_, { kind, lang, writer, askedBy }) => [happened('draft_proposed', { kind, lang, writer, askedBy })],
  ask_approval: (incident, { statement: id, of }, at) => {
    const version = find(incident, id) && latest(find(incident, id)!)
    if (!version) return refuse('no_text')
    if (of.includes(version.author)) return refuse('author_cannot_approve', {}, APPROVERS)
    const clocks = [{ kind: 'approval', subject: id, due: at + APPROVAL_MINUTES * MINUTE }]
    return [happened('approval_asked', { statement: id, of, clocks })]
  },
  approve_statement: (incident, { statement: id, hash, override }, _, by) => {
    const statement = approvable(find(incident, id), hash, by)
    if (isRefusal(statement)) return statement
    const errors = latest(statement)!.errors
    if (errors.length > 0 && override === null) return refuse('lint_errors', { rules: errors.join(',') }, APPROVERS)
    return [happened('statement_approved', { statement: id, hash, override, alone: false })]
  },
  refuse_statement: (incident, { statement: id, hash, reason }, _, by) => {
    const statement = approvable(find(incident, id), hash, by)
    if (isRefusal(statement)) return statement
    return [happened('statement_refused', { statement: id, hash, reason })]
  },
  publish_statement: (incident, { statement: id, publications, alone, engine }, at, by) => {
    const statement = find(incident, id)
    if (!statement) return refuse('no_text')
    const no = mayPublish(statement, alone, at, by)
    if (no) return no
    const busy = publications.find((p) =>
      statement.publications.some((q) => q.outlet === p.outlet && q.state !== 'failed'),
    )
    if (busy) return refuse('already_published', { outlet: busy.outlet })
    if (engine.tooLong.length > 0) return refuse('too_long', { outlets: engine.tooLong.join(',') })
    return publications.map((p) =>
      happened('publication_requested', { statement: id, publication: p.id, outlet: p.outlet, alone }),
    )
  },
  prove_publication: (incident, command, at, by) => {
    const { statement: id, publication, network, url, evidence, alone } = command
    const statement = find(incident, id)
    if (!statement) return refuse('no_text')
    if (url === null && evidence === null) return refuse('link_or_screenshot')
    const no = mayPublish(statement, alone, at, by)
    if (no) return no
    if (statement.publications.some((p) => p.id === publication))
      return refuse('already_published', { outlet: network })
    const outlet = `hand:${network}`
    const clocks = removalClock(incident, at)
    return [
      happened('publication_requested', { statement: id, publication, outlet, alone }),
      happened('publication_settled', { statement: id, publication, outlet, state: 'live', url, evidence, clocks }),
    ]
  },
  settle_publication: (incident, { statement: id, publication: p, state, url, evidence }, at, by) => {
    const publication = find(incident, id)?.publications.find((one) => one.id === p)
    if (!publication) return refuse('no_such_publication')
    if (publication.state === 'live' || publication.state === 'failed') return []
    if (by.person !== 'system' && publication.state !== 'unknown') return refuse('still_being_published')
    const clocks = state === 'live' ? removalClock(incident, at) : []
    const { outlet } = publication
    return [happened('publication_settled', { statement: id, publication: p, outlet, state, url, evidence, clocks })]
  },
}

/** "Is being repaired" must not become a lie: from the first live word the removal has a deadline. */
function removalClock(incident: Incident, at: number) {
  const spoken = incident.statements.some((s) => s.publications.some((p) => p.state === 'live'))
  const removed = incident.takedowns.some((t) => t.doneAt !== null)
  if (spoken || removed || incident.declaredAs !== 'ours' || incident.places.length === 0) return []
  return [{ kind: 'removal', subject: null, due: at + REMOVAL_MINUTES * MINUTE }]
}

function on(incident: Incident, id: string, into: (statement: Statement) => Statement): Incident {
  return { ...incident, statements: change(incident.statements, (s) => s.id === id, into) }
}

export const communicateFolds: Folds<
  | 'statement_drafted'
  | 'draft_proposed'
  | 'approval_asked'
  | 'statement_approved'
  | 'statement_refused'
  | 'publication_requested'
  | 'publication_settled'
> = {
  statement_drafted: (incident, data, at, by) => {
    const { statement: id, kind, lang, textId, hash, errors, preApproved, found, machine } = data
    const version = { hash, textId, author: by, at, lang, errors, preApproved, ...(machine ? { machine } : {}) }
    if (find(incident, id))
      return on(incident, id, (s) => ({
        ...s,
        versions: [...s.versions, version],
        approval: null,
        askedAt: null,
        askedOf: [],
        found: found ?? s.found,
      }))
    const fresh = { askedAt: null, askedOf: [], approval: null, refusals: [], publications: [] }
    return { ...incident, statements: [...incident.statements, { id, kind, versions: [version], found, ...fresh }] }
  },
  draft_proposed: (incident) => incident,
  approval_asked: (incident, { statement, of, clocks }, at) =>
    startClocks(
      on(incident, statement, (s) => ({
        ...s,
        askedAt: s.askedAt ?? at,
        askedOf: [...new Set([...s.askedOf, ...of])],
      })),
      clocks,
      at,
    ),
  statement_approved: (incident, { statement, hash, override, alone }, at, by) =>
    stopClocks(
      on(incident, statement, (s) => ({ ...s, approval: { by, at, hash, override, alone } })),
      ['approval'],
      at,
      statement,
    ),
  statement_refused: (incident, { statement, reason }, at, by) =>
    stopClocks(
      on(incident, statement, (s) => ({ ...s, approval: null, refusals: [...s.refusals, { by, at, reason }] })),
      ['approval'],
      at,
      statement,
    ),
  publication_requested: (incident, { statement, publication, outlet }, at) =>
    on(incident, statement, (s) => ({
      ...s,
      publications: [...s.publications, { id: publication, outlet, state: 'waiting', url: null, at, evidence: null }],
    })),
  publication_settled: (incident, { statement, publication, state, url, evidence, clocks }, at) => {
    const settled = on(incident, statement, (s) => ({
      ...s,
      publications: change(
        s.publications,
        (p) => p.id === publication,
        (p) => ({ ...p, state, url, evidence, at: state === 'live' ? at : p.at }),
      ),
    }))
    if (state !== 'live') return settled
    const kind = find(settled, statement)?.kind
    const first = kind === 'holding' || kind === 'apology' ? ['holding', 'red_statement'] : []
    const full = kind === 'apology' ? ['apology'] : []
    return startClocks(stopClocks(settled, [...first, ...full, 'approval'], at), clocks, at)
  },
}
