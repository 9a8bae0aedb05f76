import { en } from './console/en.ts'
import { fr } from './console/fr.ts'

const topics: Record<'fr' | 'en', Record<string, string>> = { fr: fr.story.topics, en: en.story.topics }

/** What a word of each list does to the reading, for people. */
const words: Record<'fr' | 'en', Record<string, string>> = {
  fr: {
    pos: 'mot favorable',
    pos2: 'mot très favorable',
    neg: 'mot défavorable',
    neg2: 'mot très dur',
    irony: 'mot d’ironie',
    mockery: 'mot de moquerie',
    outrage: 'mot de colère',
    concern: 'mot d’inquiétude',
    neutral_share: 'mot de qui relaie une information',
    complaint: 'mot de qui se plaint',
    question: 'mot de qui demande',
    boycott: 'appel à ne plus acheter',
    error_report: 'mot de qui signale une erreur',
    praise: 'mot de qui félicite',
    defence: 'mot de qui défend',
    share: 'mot de qui partage',
  },
  en: {
    pos: 'favourable word',
    pos2: 'very favourable word',
    neg: 'unfavourable word',
    neg2: 'very harsh word',
    irony: 'word of irony',
    mockery: 'word of mockery',
    outrage: 'word of anger',
    concern: 'word of worry',
    neutral_share: 'word of somebody passing news on',
    complaint: 'word of somebody complaining',
    question: 'word of somebody asking',
    boycott: 'call to stop buying',
    error_report: 'word of somebody reporting an error',
    praise: 'word of praise',
    defence: 'word of somebody defending',
    share: 'word of somebody sharing',
  },
}

const about = { fr: 'sujet', en: 'topic' }
const TOPIC = 'topic:'

/** One reason of a reading (`because[].why`) as a few words; null for one that has none. `whyWord('topic:nudity', 'fr') === 'sujet : nudité'` */
export function whyWord(why: string, lang: 'fr' | 'en'): string | null {
  if (!why.startsWith(TOPIC)) return words[lang][why] ?? null
  const topic = topics[lang][why.slice(TOPIC.length)]
  return topic === undefined ? null : `${about[lang]}${lang === 'fr' ? ' : ' : ': '}${topic}`
}
