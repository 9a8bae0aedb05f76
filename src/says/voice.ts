import type { CatalogueFault } from '../contract/picture.ts'
import type { Finding } from '../contract/primitives.ts'
import type { Refusal } from '../contract/refusal.ts'
import { brief, situation } from './brief.ts'
import { calls as callsEn } from './calls/en.ts'
import { calls as callsFr } from './calls/fr.ts'
import { commands as commandsEn } from './commands/en.ts'
import { commands as commandsFr } from './commands/fr.ts'
import { findings as findingsEn } from './findings/en.ts'
import { findings as findingsFr } from './findings/fr.ts'
import { journal as journalEn } from './journal/en.ts'
import { journal as journalFr } from './journal/fr.ts'
import { outside } from './outside.ts'
import { refusals as refusalsEn } from './refusals/en.ts'
import { refusals as refusalsFr } from './refusals/fr.ts'
import { roles } from './roles.ts'
import { templates } from './templates/index.ts'
import { type Lang, sentence, tools } from './tools.ts'

const both = {
  fr: {
    findings: { ...outside.fr, ...commandsFr, ...findingsFr },
    refusals: refusalsFr,
    calls: callsFr,
    journal: journalFr,
  },
  en: {
    findings: { ...outside.en, ...commandsEn, ...findingsEn },
    refusals: refusalsEn,
    calls: callsEn,
    journal: journalEn,
  },
}
const langOf = (lang: string): Lang => (lang === 'fr' ? 'fr' : 'en')

/** Codes and numbers become sentences here, and nowhere else. */
export const voice = {
  finding({ code, params }: Finding, lang: string, timezone: string): string {
    return sentence(both[langOf(lang)].findings, code, params, tools(langOf(lang), timezone))
  },
  refusal({ code, params }: Refusal, lang: string): string {
    return sentence(both[langOf(lang)].refusals, code, params, tools(langOf(lang)))
  },
  /** Why nothing came from a place of a catalogue; its file and line are said beside it. */
  fault({ picture, finding }: CatalogueFault, lang: string): string {
    const reason = this.finding(finding, lang, 'UTC')
    return picture === null ? reason : `${picture}${lang === 'fr' ? ' ' : ''}: ${reason}`
  },
  /** Who can do it, as a short list: "validation, pilote de crise". */
  who(names: readonly string[], lang: string): string {
    return names.map((name) => roles[langOf(lang)][name] ?? name).join(', ')
  },
  call(code: string, params: Finding['params'], lang: string, timezone: string): { title: string; lines: string[] } {
    const text = both[langOf(lang)].calls[code]
    const said = text?.(params, tools(langOf(lang), timezone)) ?? { title: `${params['brand']} · ${code}`, lines: [] }
    return { title: said.title, lines: said.lines.filter((line) => line !== '') }
  },
  event(type: string, params: Finding['params'], lang: string, timezone: string): string {
    return sentence(both[langOf(lang)].journal, type, params, tools(langOf(lang), timezone))
  },
  brief,
  situation,
  templates: () => templates,
}
