import type { Lang } from '../says/tools.ts'

/** The language of what is said before a command has read its options. */
export function langAsked(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)
  return asked === 'fr' ? 'fr' : 'en'
}
