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

/**
 * Reads the command line. An unknown option, a value that is missing or too many, more than `most` arguments, a
 * language or a zone nobody knows: one clear line, before any work.
 */
export function readArgs<O extends Options>(args: string[], options: O, most = Number.POSITIVE_INFINITY) {
  const all = { ...COMMON, ...options }
  const joined = joinNegatives(args, all)
  refuseUnknown(joined, all)
  const { values, positionals } = parseArgs({ args: joined, options: all, allowPositionals: true, strict: true })
  const extra = positionals[most]
  if (extra !== undefined) throw new Unusable({ code: 'argument_extra', params: { argument: extra } })
  const common = values as { lang?: string; timezone: string }
  langOption(common.lang)
  refuseZone(common.timezone)
  return { values, positionals }
}

/** Which of a command's subcommands was named; `usages` has one line for each. */
export function readVerb(command: string, verb: string | undefined, usages: string): string {
  const known = usages.split('\n').map((usage) => usage.split(' ')[2]!)
  if (verb !== undefined && known.includes(verb)) return verb
  const given = verb === undefined ? command : `${command} ${verb}`
  throw new Unusable({ code: 'verb_unknown', params: { given, known: known.join(', ') } })
}

/** What must be there and is not, with the usage of the command or of its subcommand. */
export function missing(what: string, usages: string, verb = ''): Unusable {
  const usage = usages.split('\n').find((one) => one.split(' ')[2] === verb) ?? usages
  return new Unusable({ code: 'usage', params: { what, usage } })
}

export function langOption(lang: string | undefined): 'fr' | 'en' | null {
  if (lang === undefined) return null
  if (lang === 'fr' || lang === 'en') return lang
  throw new Unusable({ code: 'lang_unknown', params: { value: lang } })
}

/** `--observe -1h` means a value, not an option: what asked for it says what is wrong with it. */
function joinNegatives(args: string[], options: Options): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const before = joined.at(-1) ?? ''
    const open = options[before.slice(2)]?.type === 'string' && before.startsWith('--')
    if (open && /^-\d/.test(arg)) joined[joined.length - 1] = `${before}=${arg}`
    else joined.push(arg)
  }
  return joined
}

function refuseUnknown(args: string[], options: Options): void {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  const met = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const params = { option: token.rawName }
    const known = options[token.name]
    if (!known) throw new Unusable({ code: 'option_unknown', params })
    const given = token.value !== undefined && (token.inlineValue || !/^-./.test(token.value))
    if (known.type === 'string' && !given) throw new Unusable({ code: 'option_value_missing', params })
    if (known.type === 'boolean' && token.value !== undefined)
      throw new Unusable({ code: 'option_value_extra', params })
    // The second of two brands or catalogues would be taken without a word.
    if (known.type === 'string' && met.has(token.name)) throw new Unusable({ code: 'option_twice', params })
    met.add(token.name)
  }
}

function refuseZone(zone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
  } catch {
    throw new Unusable({ code: 'zone_unknown', params: { value: zone } })
  }
}
