import { Trouble } from '../contract/refusal.ts'
import { type Code, createOut, type Out, PipeClosed, sayFinding, sayUnusable, Unusable } from '../doors/cli/out.ts'
import { StoreInUse } from '../edges/store/lock.ts'
import { explain } from '../says/help.ts'
import type { Lang } from '../says/tools.ts'
import { SettingTrouble } from '../settings.ts'
import { commands, storePath } from './command-table.ts'
import { langAsked } from './lang.ts'
import { version } from './version.ts'

// Whoever reads us may go away (`| head`): what cannot be written is dropped, and the next line ends the command.
let piped = true
const gone = (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause
}
process.stdout.on('error', (cause) => {
  gone(cause)
  piped = false
})
process.stderr.on('error', gone)

const write = (text: string) => {
  if (!piped) throw new PipeClosed()
  process.stdout.write(text)
}
const warn = (text: string) => void process.stderr.write(text)

const isHelp = (arg: string) => arg === '--help' || arg === '-h'

/** Usage and options of one command, or of the subcommand that was named. */
function helpOf(name: string, help: string, args: string[]): string {
  const usages = help.split('\n')
  const named = usages.filter((usage) => usage.startsWith(`tocsin ${name} ${args[0]} `))
  return (named.length > 0 ? named : usages).map((usage) => `${explain(usage, langAsked(args))}\n`).join('\n')
}

/** The one line of what ended a command and its code; null where it is a bug. */
function endOf(cause: unknown, lang: Lang): [Code, string] | null {
  if (cause instanceof Unusable) return [2, sayUnusable(cause, lang)]
  if (cause instanceof SettingTrouble) return [2, sayFinding(cause.finding, lang)]
  if (cause instanceof StoreInUse) {
    const finding = { code: 'store_in_use', params: { path: storePath(), pid: cause.pid } }
    return [3, sayFinding(finding, lang)]
  }
  if (cause instanceof Trouble) return [3, sayFinding(cause.finding, lang)]
  return null
}

const stackOf = (cause: unknown) => (cause instanceof Error ? (cause.stack ?? cause.message) : String(cause))

/** Runs one command and says how it ended. Only a bug throws; everything else is one clear line. */
export async function runCommand(args: string[]): Promise<Code> {
  const [name, ...rest] = args
  const lang = langAsked(rest)
  const told: Out[] = []
  const outFor = (json: boolean) => {
    const out = Object.assign(createOut(json, write, warn), { lang })
    told.push(out)
    return out
  }
  try {
    if (name === undefined || name === 'help' || isHelp(name)) {
      const all = await Promise.all(Object.values(commands).map((load) => load()))
      const lines = all.flatMap(({ help }) => help.split('\n').map((usage) => `  ${usage}\n`))
      write(`Tocsin ${version}\n\n${lines.join('')}`)
      return 0
    }
    if (name === '--version') {
      write(`${version}\n`)
      return 0
    }
    const command = Object.hasOwn(commands, name) ? await commands[name]!() : undefined
    if (!command) throw new Unusable({ code: 'command_unknown', params: { name } })
    if (rest.some(isHelp)) {
      write(helpOf(name, command.help, rest))
      return 0
    }
    return await command.run(rest, outFor, warn)
  } catch (cause) {
    // Nothing it still holds (a picture process, a store in memory) is worth waiting for.
    if (cause instanceof PipeClosed) process.exit(rest.includes('--strict') && told[0]?.badItems ? 2 : 0)
    const [code, line] = endOf(cause, told[0]?.lang ?? lang) ?? [3, stackOf(cause)]
    warn(`${line}\n`)
    return code
  }
}
