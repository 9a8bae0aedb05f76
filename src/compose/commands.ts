import { join } from 'node:path'
import { Trouble } from '../contract/refusal.ts'
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
import { type Code, createOut, Unusable } from '../doors/cli/out.ts'
import { replayCommand, replayHelp } from '../doors/cli/replay.ts'
import { seriesCommand, seriesHelp } from '../doors/cli/series.ts'
import { textCommand, textHelp } from '../doors/cli/text.ts'
import { backUp } from '../edges/store/backup.ts'
import { holderOf, StoreInUse } from '../edges/store/lock.ts'
import { openPostgresStore, readFileStore } from '../edges/store/open.ts'
import { restore } from '../edges/store/restore.ts'
import { readSettings, SettingTrouble } from '../settings.ts'
import { openCommandDrill } from './drills.ts'
import { classifierCheck } from './eyes.ts'
import { pictureTools } from './pictures.ts'
import { intoLive, openReplay } from './replay.ts'
import { serve } from './serve.ts'
import { version } from './version.ts'

const write = (text: string) => void process.stdout.write(text)
const warn = (text: string) => void process.stderr.write(text)
const outFor = (json: boolean) => createOut(json, write, warn)

const storePath = () => join(readSettings().data, 'tocsin.sqlite')
const readStore = () => {
  const { database } = readSettings()
  return database ? openPostgresStore(database) : readFileStore(storePath())
}

type Command = { help: string; run: (args: string[]) => Promise<Code> }

/** Every command of `tocsin`. */
const commands: Record<string, Command> = {
  serve: { help: 'tocsin serve', run: async () => (await serve((line) => warn(`${line}\n`))) as Code },
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

function ended(code: Code, cause: Error): Code {
  warn(`${cause.message}\n`)
  return code
}

/** Runs one command and says how it ended. Only a bug throws; everything else is one clear line. */
export async function runCommand(args: string[]): Promise<Code> {
  const [name, ...rest] = args
  const command = name === undefined ? undefined : commands[name]
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    write(
      `Tocsin ${version}\n\n${Object.values(commands)
        .map(({ help }) => `  ${help}`)
        .join('\n')}\n`,
    )
    return 0
  }
  if (name === '--version') {
    write(`${version}\n`)
    return 0
  }
  if (!command) {
    warn(`tocsin ${name}: no such command; "tocsin help" lists them\n`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    write(`${command.help}\n`)
    return 0
  }
  try {
    return await command.run(rest)
  } catch (cause) {
    if (cause instanceof Unusable || cause instanceof SettingTrouble) return ended(2, cause)
    if (cause instanceof StoreInUse || cause instanceof Trouble) return ended(3, cause)
    if ((cause as NodeJS.ErrnoException).code === 'EPIPE') return 0
    warn(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`)
    return 3
  }
}
