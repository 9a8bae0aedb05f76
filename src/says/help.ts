import { help as en } from './commands/en.ts'
import { help as fr } from './commands/fr.ts'
import type { Lang } from './tools.ts'

const both: Record<Lang, Record<string, string>> = { fr, en }

/** A usage line such as `tocsin series FILE [--json]` with what the command does and a phrase for each of its options. */
export function explain(usage: string, lang: Lang): string {
  const name = /^tocsin ([a-z]+(?: [a-z]+)*)/.exec(usage)?.[1] ?? ''
  const flags = [...new Set(usage.match(/--[a-z]+/g) ?? [])]
  const phrase = (key: string) => both[lang][key] ?? ''
  const lines = flags.map((flag) => `    ${flag.padEnd(12)} ${phrase(`${name} ${flag}`) || phrase(flag)}`)
  return [usage, `  ${phrase(name)}`, ...lines].join('\n')
}
