import type { Person } from '../../../contract/people.ts'

/** An invented team of five: who answers, who decides, who approves, who removes, who advises. */
const NAMES = {
  fr: { community: 'Camille', lead: 'Yann', approver: 'Nadia', shop: 'Sofia', legal: 'Hugues' },
  en: { community: 'Robin', lead: 'Morgan', approver: 'Priya', shop: 'Sam', legal: 'Edith' },
}
const WORK = {
  fr: {
    community: 'community manager',
    lead: 'pilote de crise',
    approver: 'directrice de la communication',
    shop: 'responsable des pages',
    legal: 'juriste',
  },
  en: {
    community: 'community manager',
    lead: 'incident lead',
    approver: 'head of communications',
    shop: 'page owner',
    legal: 'counsel',
  },
}
const RUNGS = { community: 1, lead: 2, approver: 3, shop: null, legal: null }

export type Part = keyof typeof RUNGS

/** Who plays the part, by first name. */
export const nameOf = (part: Part, lang: 'fr' | 'en'): string => NAMES[lang][part]

/** The team of a case; ids are the parts they play. */
export function teamOf(lang: 'fr' | 'en'): Person[] {
  return (Object.keys(RUNGS) as Part[]).map((part) => ({
    id: part,
    name: `${NAMES[lang][part]}, ${WORK[lang][part]}`,
    email: '',
    roles: [part],
    lang,
    rung: RUNGS[part],
  }))
}
