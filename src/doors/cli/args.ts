import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Unusable } from './out.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Options every command understands. */
export const COMMON = {
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  lang: { type: 'string' },
  timezone: { type: 'string', default: 'UTC' },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies Options

/** Reads the command line; an unknown option is one clear line. */
export function readArgs<O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options: { ...COMMON, ...options }, allowPositionals: true, strict: true })
  } catch (cause) {
    throw new Unusable((cause as Error).message.split('\n')[0])
  }
}

export function langOption(lang: string | undefined): 'fr' | 'en' | null {
  if (lang === undefined) return null
  if (lang === 'fr' || lang === 'en') return lang
  throw new Unusable(`--lang ${lang}: use fr or en`)
}
