import type { Finding } from '../contract/primitives.ts'

export type Lang = 'fr' | 'en'
export type Params = Finding['params']
/** A sentence of one code: from its parameters, in one language and zone. */
export type Sentence = (p: Params, say: Tools) => string
export type Sentences = Record<string, Sentence>

/** Numbers, shares, times and names as the language writes them. */
export type Tools = ReturnType<typeof toolsFor>

const formats = new Map<string, Intl.DateTimeFormat>()

function format(lang: Lang, timezone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${timezone} ${JSON.stringify(options)}`
  let found = formats.get(key)
  if (!found) {
    found = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: timezone, ...options })
    formats.set(key, found)
  }
  return found
}

const WEEKDAYS = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
const LEVELS = {
  fr: { N0: 'veille', N1: 'frémissement', N2: 'incident', N3: 'crise', N4: 'crise majeure' },
  en: { N0: 'watch', N1: 'murmur', N2: 'incident', N3: 'crisis', N4: 'major crisis' },
}
const NETWORKS: Record<string, { fr: string; en: string }> = {
  page: { fr: 'notre page d’information', en: 'our information page' },
  hand: { fr: 'saisie à la main', en: 'captured by hand' },
  press: { fr: 'presse', en: 'press' },
}

const made = new Map<string, Tools>()

/** The tools of one language and zone, made once: formatters are dear, and a logbook has thousands of lines. */
export function tools(lang: Lang, timezone = 'Europe/Paris'): Tools {
  const key = `${lang} ${timezone}`
  const found = made.get(key) ?? toolsFor(lang, timezone)
  made.set(key, found)
  return found
}

function toolsFor(lang: Lang, timezone: string) {
  const number = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 })
  return {
    lang,
    timezone,
    number: (value: unknown) => number.format(Math.round(Number(value) * 10) / 10),
    whole: (value: unknown) => number.format(Math.round(Number(value))),
    share: (value: unknown) => `${Math.round(Number(value) * 100)}${lang === 'fr' ? ' %' : '%'}`,
    count: (value: unknown, one: string, many: string) => {
      const n = Math.round(Number(value))
      return `${number.format(n)} ${n === 1 || (lang === 'fr' && n === 0) ? one : many}`
    },
    weekday: (value: unknown) => WEEKDAYS[lang][Number(value) - 1] ?? '',
    hour: (value: unknown) => (lang === 'fr' ? `${value} h` : `${String(value).padStart(2, '0')}:00`),
    time: (at: number) => format(lang, timezone, { hour: '2-digit', minute: '2-digit' }).format(at),
    moment: (at: number) =>
      format(lang, timezone, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
      }).format(at),
    date: (at: number) => format(lang, timezone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at),
    level: (value: unknown) => LEVELS[lang][String(value) as keyof (typeof LEVELS)['fr']] ?? String(value),
    network: (value: unknown) => {
      const name = String(value).replace(/^hand:/, '')
      return NETWORKS[name]?.[lang] ?? name.charAt(0).toUpperCase() + name.slice(1)
    },
    networks: (names: unknown): string =>
      String(names)
        .split(', ')
        .map((name) => tools(lang, timezone).network(name))
        .join(', '),
    minutes: (value: unknown) => {
      const n = Math.round(Number(value))
      if (n < 120) return `${n} min`
      const hours = Math.floor(n / 60)
      const rest = n % 60
      return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
    },
  }
}

/** The sentence of a code; a code nobody wrote a sentence for shows itself, so that it is noticed and nothing is lost. */
export function sentence(sentences: Sentences, code: string, params: Params, say: Tools): string {
  const found = sentences[code]
  return found ? found(params, say) : `${code} ${JSON.stringify(params)}`
}
