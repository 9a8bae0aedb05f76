import type { Clocks } from '../../contract/alarm.ts'
import type { CommandOf } from '../../contract/commands.ts'
import type { Incident } from '../../contract/incident.ts'
import { refuse } from '../../contract/refusal.ts'
import { holdAtOnce } from './keep/freeze.ts'
import { change, type Folds, happened, MINUTE, type Rules, startClocks, stopClocks } from './rule.ts'

const LEVELS = ['N0', 'N1', 'N2', 'N3', 'N4']

/** An incident before anything has happened to it. */
export function unopened(id: string, brand: string): Incident {
  return {
    id,
    brand,
    story: null,
    alarm: null,
    title: '',
    declaredAs: 'ours',
    status: 'open',
    level: 'N0',
    peak: 'N0',
    hurt: false,
    openedAt: 0,
    openedBy: '',
    lead: null,
    closedAt: null,
    calmAt: null,
    acknowledgedAt: null,
    talk: [],
    reachable: [],
    places: [],
    evidence: [],
    keepPicture: true,
    statements: [],
    takedowns: [],
    freezes: [],
    holds: [],
    exports: [],
    silentRemovals: [],
    replies: [],
    lineage: [],
    situations: [],
    lessons: [],
    draws: [],
    hypotheses: [],
    spotters: [],
    recovery: [],
    moderation: [],
    promises: [],
    tasks: [],
    clocks: [],
    gatesStopped: {},
    seq: 0,
  }
}

function speakingClocks(clocks: Clocks, from: number, incident: Incident) {
  const due = []
  const spoken = incident.statements.some((s) => s.publications.some((p) => p.state === 'live'))
  const apologised = incident.statements.some(
    (s) => s.kind === 'apology' && s.publications.some((p) => p.state === 'live'),
  )
  if (clocks.acknowledge !== null && incident.acknowledgedAt === null)
    due.push({ kind: 'acknowledge', subject: null, due: from + clocks.acknowledge * MINUTE })
  if (clocks.holding !== null && !spoken)
    due.push({ kind: 'holding', subject: null, due: from + clocks.holding * MINUTE })
  if (clocks.apology !== null && !apologised)
    due.push({ kind: 'apology', subject: null, due: from + clocks.apology * MINUTE })
  return due
}

/** Points of situation: one hour, two hours and one day after the opening. */
function situationClocks(at: number) {
  const hours = { h1: 1, h2: 2, d1: 24 }
  return Object.entries(hours).map(([subject, h]) => ({ kind: 'situation', subject, due: at + h * 60 * MINUTE }))
}

/** What runs through the whole incident: opening it, its level and lead, its decisions, tasks and clocks. */
export const openRules: Rules<
  | 'declare'
  | 'note_talk'
  | 'acknowledge'
  | 'set_level'
  | 'tighten_clocks'
  | 'say_hurt'
  | 'take_lead'
  | 'decide'
  | 'do_task'
  | 'assign_task'
  | 'report_situation'
  | 'note_lesson'
  | 'ring_clock'
> = {
  declare: (incident, command: CommandOf<'declare'>, at) => {
    if (incident.seq > 0) return refuse('already_open')
    const concerned = command.as !== 'not_ours'
    const clocks = concerned ? [...speakingClocks(command.engine.clocks, at, incident), ...situationClocks(at)] : []
    const { title, as, story, alarm, level, hurt, places, keepPicture } = command
    const { talk, reachable, freezeDesk } = command.engine
    const held = as === 'ours' && places.length > 0 ? holdAtOnce(incident, incident.id, freezeDesk, at) : []
    return [
      happened('declared', { title, as, story, alarm, level, hurt, places, keepPicture, talk, reachable, clocks }),
      ...held,
    ]
  },
  note_talk: (_, { talk, reachable }) => [happened('talk_noted', { talk, reachable })],
  acknowledge: (incident) => (incident.acknowledgedAt === null ? [happened('acknowledged', {})] : []),
  set_level: (incident, { level, reason, engine }, at, by) => {
    if (level === incident.level) return []
    if (level === 'N4' && by.person === 'system') return refuse('n4_by_a_person', {}, ['owner', 'lead'])
    const louder = LEVELS.indexOf(level) > LEVELS.indexOf(incident.level)
    if (!louder && by.person === 'system') return refuse('lower_by_a_person', {}, ['owner', 'lead'])
    const clocks = louder && incident.declaredAs !== 'not_ours' ? speakingClocks(engine.clocks, at, incident) : []
    return [happened('level_set', { level, reason, clocks })]
  },
  tighten_clocks: (incident, { clocks }) => {
    const sooner = clocks.filter((one) =>
      incident.clocks.some(
        (c) => c.kind === one.kind && c.subject === one.subject && c.stopped === null && one.due < c.due,
      ),
    )
    return sooner.length > 0 ? [happened('clocks_tightened', { clocks: sooner })] : []
  },
  say_hurt: (_, { hurt, reason }) => [happened('hurt_said', { hurt, reason })],
  take_lead: (_, { person }) => [happened('lead_taken', { person })],
  decide: (_, { text }) => [happened('decided', { textId: text })],
  do_task: (incident, { task, proof }) => {
    const open = incident.tasks.find((t) => t.id === task)
    if (!open) return refuse('no_such_task')
    if (open.code === 'hold' && proof === '') return refuse('proof_missing')
    return open.doneAt === null ? [happened('task_done', { task, proof })] : []
  },
  assign_task: (incident, { task, person }) => {
    if (!incident.tasks.some((t) => t.id === task)) return refuse('no_such_task')
    return [happened('task_assigned', { task, person })]
  },
  report_situation: (incident, { report, text }) => {
    if (incident.situations.some((s) => s.report === report)) return []
    return [happened('situation_reported', { report, textId: text })]
  },
  note_lesson: (incident, { lesson, text }) => {
    if (incident.lessons.some((l) => l.id === lesson)) return []
    return [happened('lesson_noted', { lesson, textId: text })]
  },
  ring_clock: (incident, { kind, subject }, at) => {
    const due = incident.clocks.some(
      (c) => c.kind === kind && c.subject === subject && c.stopped === null && c.due <= at,
    )
    return due ? [happened('clock_rang', { kind, subject })] : []
  },
}

export const openFolds: Folds<
  | 'declared'
  | 'talk_noted'
  | 'acknowledged'
  | 'level_set'
  | 'clocks_tightened'
  | 'hurt_said'
  | 'lead_taken'
  | 'decided'
  | 'task_opened'
  | 'task_done'
  | 'task_assigned'
  | 'situation_reported'
  | 'lesson_noted'
  | 'clock_rang'
  | 'gate_refused'
> = {
  declared: (incident, data, at, by) => {
    const { clocks, as, places, ...rest } = data
    const opened = { ...incident, ...rest, declaredAs: as, places, peak: data.level, openedAt: at, openedBy: by }
    return startClocks(opened, clocks, at)
  },
  talk_noted: (incident, { talk, reachable }) => ({ ...incident, talk, reachable }),
  acknowledged: (incident, _, at) => stopClocks({ ...incident, acknowledgedAt: at }, ['acknowledge'], at),
  level_set: (incident, { level, clocks }, at) => {
    const peak = LEVELS.indexOf(level) > LEVELS.indexOf(incident.peak) ? level : incident.peak
    return startClocks({ ...incident, level, peak }, clocks, at)
  },
  clocks_tightened: (incident, { clocks }, at) => startClocks(incident, clocks, at),
  hurt_said: (incident, { hurt }) => ({ ...incident, hurt }),
  lead_taken: (incident, { person }) => ({ ...incident, lead: person }),
  decided: (incident) => incident,
  task_opened: (incident, { task, code, params, owner, due }) => ({
    ...incident,
    tasks: [...incident.tasks, { id: task, code, params, owner, due, doneBy: null, doneAt: null, proof: null }],
  }),
  task_done: (incident, { task, proof }, at, by) => ({
    ...incident,
    tasks: change(
      incident.tasks,
      (t) => t.id === task,
      (t) => ({ ...t, doneBy: by, doneAt: at, proof }),
    ),
  }),
  task_assigned: (incident, { task, person }) => ({
    ...incident,
    tasks: change(
      incident.tasks,
      (t) => t.id === task,
      (t) => ({ ...t, owner: person }),
    ),
  }),
  situation_reported: (incident, { report, textId: text }, at) =>
    stopClocks({ ...incident, situations: [...incident.situations, { report, text, at }] }, ['situation'], at, report),
  lesson_noted: (incident, { lesson: id, textId: text }, at, by) => ({
    ...incident,
    lessons: [...incident.lessons, { id, text, at, by }],
  }),
  clock_rang: (incident, { kind, subject }, at) => ({
    ...incident,
    clocks: change(
      incident.clocks,
      (c) => c.kind === kind && c.subject === subject && c.stopped === null,
      (c) => ({ ...c, rang: at }),
    ),
  }),
  gate_refused: (incident, { code }) => ({
    ...incident,
    gatesStopped: { ...incident.gatesStopped, [code]: (incident.gatesStopped[code] ?? 0) + 1 },
  }),
}
