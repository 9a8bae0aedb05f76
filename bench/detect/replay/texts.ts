import { readdirSync, readFileSync } from 'node:fs'
import type { PhraseClass } from '../../../src/core/detect/worlds/phrases.ts'

type Labelled = { text: string; lang: string; polarity: string; tone: string; intent: string; topics: string[] }
/** One text of a class; `theme` (a topic) narrows it where the class has one. */
export type WriteText = (of: PhraseClass, lang: 'fr' | 'en', theme: string | null, random: () => number) => string

const RED = new Set(['nudity', 'child_safety', 'racism', 'product_safety', 'tragedy_exploitation'])
const red = (one: Labelled) => one.topics.some((topic) => RED.has(topic))
const laughing = (one: Labelled) => one.tone === 'mockery' || one.tone === 'irony'
const unhappy = (one: Labelled) => one.polarity === 'negative' && one.intent === 'complaint' && !red(one)

/** Subjects a wave of complaints, and of mockery, may have: one for each episode. */
export const THEMES: Partial<Record<PhraseClass, readonly string[]>> = {
  complaint: ['delivery', 'customer_service', 'billing', 'quality', 'refund', 'site_error'],
  admockery: ['ad_campaign', 'price', 'quality', 'environment', 'sexism'],
}

const KEEPS: Partial<Record<PhraseClass, (one: Labelled, theme: string | null) => boolean>> = {
  chatter: (one) => one.polarity === 'neutral' && ['other', 'question', 'share'].includes(one.intent) && !red(one),
  thanks: (one) => one.polarity === 'positive' && one.intent === 'praise' && !red(one),
  grumble: (one) => unhappy(one),
  screenshot: (one) => one.topics.includes('nudity') && one.polarity !== 'positive',
  complaint: (one, theme) => unhappy(one) && one.topics.includes(theme ?? ''),
  admockery: (one, theme) => laughing(one) && !red(one) && one.topics.includes(theme ?? ''),
  boycott: (one) => one.intent === 'boycott',
  slowburn: (one) => one.topics.includes('product_safety') && one.polarity !== 'positive',
  launch: (one) =>
    one.polarity !== 'negative' && !red(one) && ['product_info', 'ad_campaign'].some((t) => one.topics.includes(t)),
  praise: (one) => one.polarity === 'positive' && one.intent === 'praise' && !red(one),
  others: (one) => one.topics.includes('outage') && one.polarity === 'negative',
}

/** Bystanders who drift in with something else: nobody's crowd speaks with one voice. */
const STRAY = 0.15

const NAMED = {
  fr: ['@marjolaine {t}', '{t} @marjolaine', '{t} #marjolaine', 'Marjolaine : {t}', '{t} (chez Marjolaine)'],
  en: ['@marjolaine {t}', '{t} @marjolaine', '{t} #marjolaine', 'Marjolaine: {t}', '{t} (at Marjolaine)'],
} as const
/** Somebody else's trouble, in which the brand is named by the way. */
const BESIDE = {
  fr: [
    '{t} Chez Marjolaine aussi, panne générale',
    'Velinor : {t} Chez Marjolaine ça marche.',
    '{t} Velinor en panne, Marjolaine non',
    '@velinor {t} je passe chez Marjolaine',
  ],
  en: [
    '{t} Down everywhere, Marjolaine too',
    'Velinor: {t} Marjolaine works fine.',
    '{t} Velinor is down, Marjolaine is not',
    '@velinor {t} going to Marjolaine then',
  ],
} as const
const HOMONYM = {
  fr: [
    'marjolaine du jardin',
    'une pincée de marjolaine dans la sauce',
    'ma tante Marjolaine fête ses 60 ans',
    'infusion de marjolaine ce soir',
    'planté trois pieds de marjolaine',
    'Marjolaine, ma voisine, a gagné au loto',
    'rôti à la marjolaine et au miel',
  ],
  en: [
    'marjolaine cake for the bake sale',
    'my cousin Marjolaine won the race',
    'trying the marjolaine recipe again',
    'layers of marjolaine, buttercream everywhere',
    'Marjolaine from my class sings tonight',
    'that marjolaine dessert on the baking show',
  ],
} as const
const SPAM = {
  fr: [
    '{n} € de bons Marjolaine offerts, clique vite {k}',
    'Gagne une carte Marjolaine de {n} € ici {k}',
    'Promo Marjolaine -{n} % {k} offre limitée',
  ],
  en: [
    'Free {n} dollar Marjolaine vouchers, click now {k}',
    'Win a {n} dollar Marjolaine gift card here {k}',
    'Marjolaine sale -{n}% {k} limited offer',
  ],
} as const

/**
 * Texts by label from the project's corpus, the brand's name put in; advertisements, homonyms and the frame of other
 * people's trouble are written here, as the corpus has none.
 */
export function textWriter(): WriteText {
  const folder = new URL('../../../models/corpus/', import.meta.url)
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .filter((one) => !/marjolaine/i.test(one.text))
  const found = new Map<string, string[]>()
  const texts = (of: PhraseClass, lang: string, theme: string | null) => {
    const key = `${of} ${lang} ${theme}`
    const keeps = KEEPS[of]!
    if (!found.has(key)) {
      const some = all.filter((one) => one.lang === lang && keeps(one, theme)).map((one) => one.text)
      found.set(key, some)
    }
    return found.get(key)!
  }
  return (of, lang, theme, random) => {
    const one = <T>(some: readonly T[]) => some[Math.floor(random() * some.length)]!
    const digits = () => String(10 + Math.floor(random() * 490))
    if (of === 'spam') return one(SPAM[lang]).replace('{n}', digits()).replace('{k}', `https://win${digits()}.example`)
    if (of === 'homonym') return `${one(HOMONYM[lang])} ${one(texts('chatter', lang, null)).slice(0, 60)}`
    const stray = of !== 'others' && random() < STRAY
    const text = one(texts(stray ? one(['chatter', 'grumble', 'thanks'] as const) : of, lang, stray ? null : theme))
    return one(of === 'others' ? BESIDE[lang] : NAMED[lang]).replace('{t}', text)
  }
}
