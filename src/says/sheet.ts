import type { Incident } from '../contract/incident.ts'
import { type Lang, tools } from './tools.ts'

export type SheetFacts = {
  incident: Incident
  brand: string
  title: string
  timezone: string
  /** What was said in public, newest first. */
  said: { text: string; at: number; url: string | null }[]
  /** Approved answers people may give. */
  answers: string[]
  promises: { text: string; due: number; kept: boolean }[]
  publicPage: string | null
}

const words = {
  fr: {
    heading: 'Fiche pour le service clients et les boutiques',
    known: 'Ce que nous avons dit',
    nothing:
      'Rien n’est encore publié. Réponse d’ici là : « Nous avons vu, nous vérifions, nous revenons vers vous dans l’heure. »',
    answers: 'Ce que vous pouvez répondre',
    none: 'Pas encore de réponse validée : renvoyez vers la page ci-dessus.',
    promised: 'Ce que nous avons promis',
    kept: 'tenu',
    open: 'à tenir',
    dont: 'Ce qu’on ne dit pas',
    rules: [
      'Ni nom ni service : personne n’est désigné, personne n’est « sanctionné ».',
      'Pas de cause avant qu’elle soit publiée : « l’enquête est en cours, nous dirons ce qui s’est passé ».',
      'Pas de « si vous avez été choqué » : « nous vous présentons nos excuses ».',
      'On ne demande à personne d’effacer son message.',
      'Journaliste, élu, avocat, parent d’un enfant de la photo : prenez le numéro, prévenez le pilote de crise.',
    ],
    page: 'Page à donner',
  },
  en: {
    heading: 'Sheet for customer service and shops',
    known: 'What we have said',
    nothing:
      'Nothing is published yet. Until then: “We have seen it, we are checking, we will come back to you within the hour.”',
    answers: 'What you may answer',
    none: 'No approved answer yet: point to the page above.',
    promised: 'What we promised',
    kept: 'kept',
    open: 'to be kept',
    dont: 'What we do not say',
    rules: [
      'No name, no team: nobody is pointed at, nobody is “sanctioned”.',
      'No cause before it is published: “we are looking into it and will tell what happened”.',
      'No “if you were shocked”: “we apologise”.',
      'Nobody is asked to delete their post.',
      'A journalist, a politician, a lawyer, a parent of a child in the picture: take the number, tell the incident lead.',
    ],
    page: 'Page to give',
  },
}

/** What customer service and shops answer, on one page (Markdown): said, allowed, promised, never. */
export function sheetMarkdown(facts: SheetFacts, lang: Lang): string {
  const w = words[lang]
  const s = tools(lang, facts.timezone)
  const said = facts.said.map(
    (one) => `> ${one.text.replace(/\n/g, '\n> ')}\n\n- ${s.moment(one.at)}${one.url ? ` — ${one.url}` : ''}\n`,
  )
  return [
    `# ${w.heading} — ${facts.brand}`,
    '',
    `**${facts.title}**`,
    '',
    `## ${w.known}`,
    '',
    ...(said.length > 0 ? said : [w.nothing, '']),
    ...(facts.publicPage ? [`${w.page} : ${facts.publicPage}`, ''] : []),
    `## ${w.answers}`,
    '',
    ...(facts.answers.length > 0 ? facts.answers.map((text) => `- ${text.replace(/\n+/g, ' ')}`) : [w.none]),
    '',
    ...(facts.promises.length > 0
      ? [
          `## ${w.promised}`,
          '',
          ...facts.promises.map((p) => `- ${p.text} — ${s.date(p.due)} (${p.kept ? w.kept : w.open})`),
          '',
        ]
      : []),
    `## ${w.dont}`,
    '',
    ...w.rules.map((rule) => `- ${rule}`),
    '',
  ].join('\n')
}
