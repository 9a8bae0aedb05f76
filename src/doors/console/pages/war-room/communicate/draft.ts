import type { TemplateView } from '../../../../../contract/views.ts'

const BLANK = /\{([^{}]+)\}/g

/** The names of a text's blanks, in order, each once. */
export function blanksOf(text: string): string[] {
  return [...new Set([...text.matchAll(BLANK)].map((match) => match[1]!.trim()))]
}

/** The text with what was typed into its blanks; an empty blank stays to be seen. */
export function filled(base: string, values: Readonly<Record<string, string>>): string {
  return base.replace(BLANK, (blank, name: string) => values[name.trim()]?.trim() || blank)
}

/** The template to begin with: the suggested one of this kind, else the first in the screen's language. */
export function firstTemplate(templates: TemplateView[], kind: string, lang: string): TemplateView | null {
  const ofKind = templates.filter((one) => one.kind === kind)
  return ofKind.find((one) => one.suggested) ?? ofKind.find((one) => one.lang === lang) ?? ofKind[0] ?? null
}

/** Characters as a reader counts them: a smiley is one. */
export function characters(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length
}
