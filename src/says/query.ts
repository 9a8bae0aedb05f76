import type { QueryTrouble } from '../contract/query.ts'
import type { Lang } from './tools.ts'

const words: Record<Lang, Record<string, string>> = { fr: {}, en: {} }

/** What is wrong in a query, where, and how to mend it. */
export function queryTrouble({ code, params, at }: QueryTrouble, lang: Lang): string {
  const text = words[lang][code] ?? code
  const said = text.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
  return lang === 'fr' ? `caractère ${at + 1} : ${said}` : `character ${at + 1}: ${said}`
}
