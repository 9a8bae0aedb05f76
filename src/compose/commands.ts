import { join } from 'node:path'
import { Trouble } from '../contract/refusal.ts'
import { readArgs } from '../doors/cli/args.ts'
import { doctorCommand, doctorHelp } from '../doors/cli/doctor.ts'
import { drillCommand, drillHelp } from '../doors/cli/drill.ts'
import { forecastCommand, forecastHelp } from '../doors/cli/forecast.ts'
import {
  backupCommand,
  backupHelp,
  restoreCommand,
  restoreHelp,
  verifyCommand,
  verifyHelp,
} from '../doors/cli/house.ts'
import { imageCommand, imageHelp } from '../doors/cli/image.ts'
import { lintCommand, lintHelp } from '../doors/cli/lint.ts'
import { matchCommand, matchHelp } from '../doors/cli/match.ts'
import { type Code, createOut, type Out, PipeClosed, sayFinding, Unusable } from '../doors/cli/out.ts'
import { replayCommand, replayHelp } from '../doors/cli/replay.ts'
import { seriesCommand, seriesHelp } from '../doors/cli/series.ts'
import { textCommand, textHelp } from '../doors/cli/text.ts'
import { backUp } from '../edges/store/backup.ts'
import { holderOf, StoreInUse } from '../edges/store/lock.ts'
import { openPostgresStore, readFileStore } from '../edges/store/open.ts'
import { restore } from '../edges/store/restore.ts'
import { explain } from '../says/help.ts'
import { readSettings, SettingTrouble } from '../settings.ts'
import { openCommandDrill } from './drills.ts'
import { classifierCheck } from './eyes.ts'
import { pictureTools } from './pictures.ts'
import { intoLive, openReplay } from './replay.ts'
import { serve } from './serve.ts'
import { version } from './version.ts'

// Whoever reads us may go away (`| head`): what cannot be written is dropped, and the next line ends the command.
let piped = true
let told: Out | null = null
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
const outFor = (json: boolean) => {
  told = createOut(json, write, warn)
  return told
}

const storePath = () => join(readSettings().data, 'tocsin.sqlite')
const readStore = () => {
  const { database } = readSettings()
  return database ? openPostgresStore(database) : readFileStore(storePath())
}

/** `help`: its usage, one line for each of its subcommands. */
type Command = { help: string; run: (args: string[]) => Promise<Code> }

/** Every command of `tocsin`. */
const commands: Record<string, Command> = {
  serve: {
    help: 'tocsin serve',
    run: async (args) => {
      readArgs(args, {}, 0)
      return (await serve((line) => warn(`${line}\n`))) as Code
    },
  },
  replay: { help: replayHelp, run: (args) => replayCommand(args, outFor, openReplay, intoLive) },
  series: { help: seriesHelp, run: (args) => seriesCommand(args, outFor) },
  forecast: { help: forecastHelp, run: (args) => forecastCommand(args, outFor) },
  text: { help: textHelp, run: (args) => textCommand(args, outFor) },
  match: { help: matchHelp, run: (args) => matchCommand(args, outFor) },
  image: { help: imageHelp, run: (args) => imageCommand(args, outFor, pictureTools) },
  lint: { help: lintHelp, run: (args) => lintCommand(args, outFor) },
  drill: { help: drillHelp, run: (args) => drillCommand(args, outFor, openCommandDrill) },
  verify: { help: verifyHelp, run: (args) => verifyCommand(args, outFor, storePath(), readStore) },
  backup: {
    help: backupHelp,
    run: (args) => backupCommand(args, outFor, readSettings(), readStore, (file) => backUp(storePath(), file)),
  },
  restore: {
    help: restoreHelp,
    run: (args) => {
      const path = storePath()
      return restoreCommand(args, outFor, readSettings(), path, readStore, (backup) => restore(path, backup))
    },
  },
  doctor: {
    help: doctorHelp,
    run: (args) => {
      const settings = readSettings()
      const path = storePath()
      return doctorCommand(args, outFor, {
        settings,
        path,
        readStore,
        holder: () => holderOf(path),
        pictures: pictureTools.works,
        classifierTrouble: classifierCheck(settings.classifier),
      })
    },
  },
}

const isHelp = (arg: string) => arg === '--help' || arg === '-h'

/** The language of what is said before a command has read its options. */
function langAsked(args: string[]): 'fr' | 'en' {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)
  return asked === 'fr' ? 'fr' : 'en'
}

/** Usage and options of one command, or of the subcommand that was named. */
function helpOf(name: string, help: string, args: string[]): string {
  const usages = help.split('\n')
  const named = usages.filter((usage) => usage.startsWith(`tocsin ${name} ${args[0]} `))
  return (named.length > 0 ? named : usages).map((usage) => `${explain(usage, langAsked(args))}\n`).join('\n')
}

function ended(code: Code, cause: Error, lang: 'fr' | 'en'): Code {
  warn(`${cause instanceof Unusable && cause.finding ? sayFinding(cause.finding, lang) : cause.message}\n`)
  return code
}

/** Runs one command and says how it ended. Only a bug throws; everything else is one clear line. */
export async function runCommand(args: string[]): Promise<Code> {
  const [name, ...rest] = args
  const lang = langAsked(rest)
  const command = name === undefined ? undefined : commands[name]
  try {
    if (name === undefined || name === 'help' || isHelp(name)) {
      const lines = Object.values(commands).flatMap(({ help }) => help.split('\n').map((usage) => `  ${usage}\n`))
      write(`Tocsin ${version}\n\n${lines.join('')}`)
      return 0
    }
    if (name === '--version') {
      write(`${version}\n`)
      return 0
    }
    if (!command) throw new Unusable({ code: 'command_unknown', params: { name } })
    if (rest.some(isHelp)) {
      write(helpOf(name, command.help, rest))
      return 0
    }
    return await command.run(rest)
  } catch (cause) {
    // Nothing it still holds (a picture process, a store in memory) is worth waiting for.
    if (cause instanceof PipeClosed) process.exit(rest.includes('--strict') && told?.badItems ? 2 : 0)
    if (cause instanceof Unusable || cause instanceof SettingTrouble) return ended(2, cause, lang)
    if (cause instanceof StoreInUse || cause instanceof Trouble) return ended(3, cause, lang)
    warn(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`)
    return 3
  }
}
