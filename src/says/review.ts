import type { Envelope } from '../contract/events.ts'
import type { Incident } from '../contract/incident.ts'
import { type Lang, tools } from './tools.ts'
import { voice } from './voice.ts'

type Times = Record<string, number | null>
type Facts = {
  brand: string
  title: string
  incident: Incident
  journal: Envelope[]
  times: Times
  mentions: number
  authors: number
  networks: Record<string, number>
  words: Map<string, string>
}

const words = {
  fr: {
    heading: 'Retour d’expérience',
    summary: 'En bref',
    times: 'Les temps',
    moment: 'Moment',
    when: 'Quand',
    after: 'Après la première publication',
    said: 'Ce que nous avons dit',
    gates: 'Ce que les garde-fous ont arrêté',
    promises: 'Nos engagements',
    thanks: 'Ils nous ont alertés',
    moderation: 'Modération',
    answers: 'Personnes qui nous ont interpellés',
    addressed: 'personnes se sont adressées à nous',
    answered: 'ont reçu une réponse',
    leftAlone: 'laissées, avec une raison',
    lessons: 'Leçons',
    log: 'Main courante',
    team: 'À l’équipe : merci. Vous avez tenu le rythme d’une journée que personne ne choisit.',
    none: 'Rien.',
    never: 'jamais',
    kept: 'tenu',
    open: 'à tenir',
    names: {
      firstPost: 'Première publication',
      rang: 'La cloche sonne',
      acknowledged: 'Prise en charge',
      declared: 'Incident ouvert',
      kept: 'Preuve gardée',
      spoke: 'Premier message en ligne',
      apologised: 'Excuses complètes en ligne',
      removed: 'Retrait constaté partout',
      causeTold: 'Ce qui s’est passé, dit en public',
      thanked: 'Premier merci',
      calm: 'Retour au calme confirmé',
      recovered: 'Geste lancé',
      closed: 'Clôture',
    } as Record<string, string>,
  },
  en: {
    heading: 'After-action review',
    summary: 'In short',
    times: 'The times',
    moment: 'Moment',
    when: 'When',
    after: 'After the first post',
    said: 'What we said',
    gates: 'What the gates stopped',
    promises: 'Our promises',
    thanks: 'They alerted us',
    moderation: 'Moderation',
    answers: 'People who addressed us',
    addressed: 'people addressed us',
    answered: 'got an answer',
    leftAlone: 'left, with a reason',
    lessons: 'Lessons',
    log: 'Logbook',
    team: 'To the team: thank you. You kept the pace of a day nobody chooses.',
    none: 'Nothing.',
    never: 'never',
    kept: 'kept',
    open: 'to keep',
    names: {
      firstPost: 'First post',
      rang: 'The bell rings',
      acknowledged: 'Acknowledged',
      declared: 'Incident opened',
      kept: 'Evidence kept',
      spoke: 'First statement live',
      apologised: 'Considered apology live',
      removed: 'Removed everywhere',
      causeTold: 'What happened, told in public',
      thanked: 'First thanks',
      calm: 'Calm confirmed',
      recovered: 'Gesture launched',
      closed: 'Closed',
    } as Record<string, string>,
  },
}

/** The review as Markdown, written from the journal. No names: it can be shown. */
export function reviewMarkdown(facts: Facts, lang: Lang, timezone: string): string {
  const w = words[lang]
  const s = tools(lang, timezone)
  const { incident, times } = facts
  const networks = Object.keys(facts.networks)
    .map((name) => s.network(name))
    .join(', ')
  const lines = [
    `# ${w.heading} — ${facts.brand}`,
    '',
    `**${facts.title}**`,
    '',
    `## ${w.summary}`,
    '',
    `- ${s.level(incident.peak)} · ${s.date(incident.openedAt)}`,
    `- ${s.count(facts.mentions, lang === 'fr' ? 'mention' : 'mention', 'mentions')}, ${s.count(facts.authors, lang === 'fr' ? 'personne' : 'person', lang === 'fr' ? 'personnes' : 'people')}${networks ? ` · ${networks}` : ''}`,
    '',
    `## ${w.times}`,
    '',
    `| ${w.moment} | ${w.when} | ${w.after} |`,
    '|---|---|---|',
    ...timeRows(times, w, s),
    '',
    `## ${w.said}`,
    '',
    ...said(facts, w.none, s),
    '',
    `## ${w.gates}`,
    '',
    ...list(
      Object.entries(incident.gatesStopped).map(
        ([code, n]) => `${n} × ${voice.refusal({ refused: true, code, params: {}, who: [] }, lang)}`,
      ),
      w.none,
    ),
    '',
    `## ${w.promises}`,
    '',
    ...list(
      incident.promises.map(
        (p) => `${facts.words.get(p.textId) ?? ''} — ${s.date(p.due)} (${p.keptAt === null ? w.open : w.kept})`,
      ),
      w.none,
    ),
    '',
    `## ${w.thanks}`,
    '',
    ...list(
      incident.spotters
        .filter((one) => one.thanked)
        .map((one) => `${s.network(one.network)} · ${s.moment(one.at)} · n° ${one.order}`),
      w.none,
    ),
    '',
    `## ${w.moderation}`,
    '',
    ...list(
      incident.moderation.map((m) => `${s.whole(m.count)} · ${s.moment(m.at)}`),
      w.none,
    ),
    '',
    `## ${w.answers}`,
    '',
    ...list(
      incident.replies.length === 0
        ? []
        : [
            `${s.whole(incident.replies.length)} ${w.addressed}`,
            `${s.whole(incident.replies.filter((r) => r.answer?.state === 'live').length)} ${w.answered}`,
            `${s.whole(incident.replies.filter((r) => r.left !== null).length)} ${w.leftAlone}`,
          ],
      w.none,
    ),
    '',
    `## ${w.lessons}`,
    '',
    ...list(
      incident.lessons.map((lesson) => facts.words.get(lesson.text) ?? ''),
      w.none,
    ),
    '',
    `## ${w.log}`,
    '',
    ...facts.journal.map((entry) => `- ${s.moment(entry.at)} — ${logLine(entry, lang, timezone)}`),
    '',
    w.team,
    '',
  ]
  return lines.join('\n')
}

type Tools = ReturnType<typeof tools>

function timeRows(times: Times, w: (typeof words)['fr'], s: Tools): string[] {
  const from = times['firstPost'] ?? times['declared'] ?? null
  return Object.entries(w.names).map(([code, name]) => {
    const at = times[code] ?? null
    const after = at === null || from === null ? '—' : s.minutes((at - from) / 60_000)
    return `| ${name} | ${at === null ? w.never : s.moment(at)} | ${after} |`
  })
}

function said(facts: Facts, none: string, s: Tools): string[] {
  const live = facts.incident.statements.filter((one) => one.publications.some((p) => p.state === 'live'))
  if (live.length === 0) return [none]
  return live.flatMap((statement) => {
    const text = facts.words.get(statement.versions.at(-1)?.textId ?? '') ?? ''
    const where = statement.publications
      .filter((p) => p.state === 'live')
      .map((p) => `${s.network(p.outlet)}, ${s.moment(p.at)}${p.url ? ` — ${p.url}` : ''}`)
    return [`> ${text.replace(/\n/g, '\n> ')}`, '', ...where.map((line) => `- ${line}`), '']
  })
}

const list = (rows: string[], none: string) => (rows.length > 0 ? rows.map((row) => `- ${row}`) : [none])

function logLine({ type, data }: Envelope, lang: Lang, timezone: string): string {
  const plain = Object.entries(data as Record<string, unknown>).flatMap(([key, value]) => {
    if (Array.isArray(value)) return [[key, value.filter((v) => typeof v === 'string').join(', ')] as const]
    return value === null || typeof value === 'object' ? [] : [[key, value as string] as const]
  })
  const params: Record<string, string | number | boolean | null> = Object.fromEntries(plain)
  if (type === 'gate_refused')
    params['sentence'] = voice.refusal({ refused: true, code: String(params['code']), params: {}, who: [] }, lang)
  return voice.event(type, params, lang, timezone)
}
