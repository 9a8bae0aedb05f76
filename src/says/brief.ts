import type { Incident } from '../contract/incident.ts'
import { clockNames, next } from './next.ts'
import { type Lang, tools } from './tools.ts'

export type BriefFacts = {
  incident: Incident
  title: string
  timezone: string
  posts: number
  negative: { share: number; low: number; high: number } | null
  /** What to do next, as a code. */
  step: string
  at: number
}

/** Three lines for the team's chat, without a name: what and how bad, what was seen, what is done and what to do. */
export function brief({ incident, title, timezone, posts, step, at }: BriefFacts, lang: Lang): string {
  const s = tools(lang, timezone)
  const fr = lang === 'fr'
  const live = incident.statements.flatMap((st) => st.publications).filter((p) => p.state === 'live')
  const seen = fr ? `Vu : ${s.count(posts, 'publication', 'publications')}` : `Seen: ${s.count(posts, 'post', 'posts')}`
  const evidence =
    incident.evidence.length > 0 ? (fr ? 'preuve gardée' : 'evidence kept') : fr ? 'pas de preuve' : 'no evidence'
  const spoken = live.length > 0 ? (fr ? 'message en ligne' : 'statement live') : fr ? 'pas de message' : 'no statement'
  const todo = fr ? `À faire : ${next.fr[step] ?? ''}` : `To do: ${next.en[step] ?? ''}`
  return [
    `${s.time(at)} · ${s.level(incident.level)} · ${title}`,
    seen,
    `${fr ? 'Fait : ' : 'Done: '}${evidence}, ${spoken} · ${todo}`,
  ].join('\n')
}

const NAMES: Record<string, { fr: string; en: string }> = {
  h1: { fr: 'Point de situation, une heure après', en: 'Situation report, one hour on' },
  h2: { fr: 'Point de situation, deux heures après', en: 'Situation report, two hours on' },
  d1: { fr: 'Point de situation, un jour après', en: 'Situation report, one day on' },
}

/** A point of situation: the three lines, then what runs, what waits, what was promised and what the gates stopped. */
export function situation(report: string, facts: BriefFacts, lang: Lang): string {
  const s = tools(lang, facts.timezone)
  const fr = lang === 'fr'
  const { incident } = facts
  const lines = [NAMES[report]?.[lang] ?? report, '', brief(facts, lang), '']
  if (facts.negative !== null) {
    const [share, low, high] = [facts.negative.share, facts.negative.low, facts.negative.high].map(s.share)
    lines.push(
      fr ? `Messages négatifs : ${share} (de ${low} à ${high})` : `Negative posts: ${share} (${low} to ${high})`,
    )
  }
  for (const clock of incident.clocks.filter((c) => c.stopped === null && c.kind !== 'situation'))
    lines.push(`${clockNames[lang][clock.kind] ?? clock.kind} : ${s.moment(clock.due)}`)
  const waiting = incident.replies.filter((r) => r.answer === null && r.left === null).length
  if (waiting > 0)
    lines.push(
      fr
        ? `${s.count(waiting, 'personne attend', 'personnes attendent')} une réponse`
        : `${s.count(waiting, 'person waits', 'people wait')} for an answer`,
    )
  const open = incident.promises.filter((p) => p.keptAt === null).length
  if (open > 0) lines.push(fr ? `Engagements ouverts : ${s.whole(open)}` : `Open promises: ${s.whole(open)}`)
  const held = incident.freezes.filter((f) => f.releasedAt === null).length
  if (held > 0) lines.push(fr ? `Gelé : ${s.whole(held)}` : `Held: ${s.whole(held)}`)
  return lines.join('\n')
}
