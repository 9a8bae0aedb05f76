/** A blank of a template, as in `{heure}`. */
const BLANK = /\{([^{}]+)\}/g
/** A fact is short and carries no sentence of its own: a time, a product, a number, a name, a link. */
const MAX_FACT = 80

/** The names of a template's blanks, in order, each once. */
export function blanks(text: string): string[] {
  return [...new Set([...text.matchAll(BLANK)].map((match) => match[1]!.trim()))]
}

/** Fills the blanks that are known and leaves the others to be seen. */
export function fill(text: string, facts: Record<string, string>): string {
  return text.replace(BLANK, (blank, name: string) => facts[name.trim()] ?? blank)
}

/**
 * Is this text the template with nothing but short facts in its blanks? Then its approval holds (promise P4). A blank that
 * holds a sentence, or was left open, does not.
 */
export function fillsOnlyFacts(template: { text: string; facts: readonly string[] }, text: string): boolean {
  if (blanks(template.text).some((name) => !template.facts.includes(name))) return false
  const parts = template.text.split(BLANK).filter((_, i) => i % 2 === 0)
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
  const shape = new RegExp(`^\\s*${escaped.join(`([^{}.!?\\n]{1,${MAX_FACT}}|https?://[^\\s{}]{1,200})`)}\\s*$`)
  return shape.test(text)
}
