import { join } from 'node:path'
import { langOption, readArgs } from '../doors/cli/args.ts'
import type { Code, Out } from '../doors/cli/out.ts'
import { readSettings } from '../settings.ts'

/** `help`: its usage, one line for each of its subcommands. */
export type Command = {
  help: string
  run(args: string[], createOut: (json: boolean) => Out, warn: (text: string) => void): Promise<Code>
}

export const storePath = () => join(readSettings().data, 'tocsin.sqlite')
/** The store as people know it; an address of PostgreSQL may hold a password. */
const storeName = () => (readSettings().database === null ? storePath() : 'DATABASE_URL')
const readStore = async () => {
  const { openPostgresStore, readFileStore } = await import('../edges/store/open.ts')
  const { database } = readSettings()
  return database ? openPostgresStore(database) : readFileStore(storePath())
}

/** Every command of `tocsin`, loaded once it is named: a script that checks a draft need not wait for the server's parts. */
export const commands: Record<string, () => Promise<Command>> = {
  serve: async () => ({
    help: 'tocsin serve [--lang fr|en]',
    async run(args, _, warn) {
      const { values } = readArgs(args, {}, 0)
      const { serve } = await import('./serve.ts')
      return serve(langOption(values.lang) ?? 'en', readStore, (line) => warn(`${line}\n`))
    },
  }),
  async replay() {
    const { replayCommand, replayHelp } = await import('../doors/cli/replay.ts')
    return {
      help: replayHelp,
      async run(args, createOut) {
        const { intoLive, openReplay } = await import('./replay.ts')
        return replayCommand(args, createOut, openReplay, intoLive)
      },
    }
  },
  async series() {
    const { seriesCommand, seriesHelp } = await import('../doors/cli/series.ts')
    return { help: seriesHelp, run: seriesCommand }
  },
  async forecast() {
    const { forecastCommand, forecastHelp } = await import('../doors/cli/forecast.ts')
    return { help: forecastHelp, run: forecastCommand }
  },
  async text() {
    const { textCommand, textHelp } = await import('../doors/cli/text.ts')
    return { help: textHelp, run: textCommand }
  },
  async match() {
    const { matchCommand, matchHelp } = await import('../doors/cli/match.ts')
    return { help: matchHelp, run: matchCommand }
  },
  async image() {
    const { imageCommand, imageHelp } = await import('../doors/cli/image.ts')
    const { pictureTools } = await import('./pictures.ts')
    return { help: imageHelp, run: (args, createOut) => imageCommand(args, createOut, pictureTools) }
  },
  async lint() {
    const { lintCommand, lintHelp } = await import('../doors/cli/lint.ts')
    return { help: lintHelp, run: lintCommand }
  },
  async drill() {
    const { drillCommand, drillHelp } = await import('../doors/cli/drill.ts')
    return {
      help: drillHelp,
      async run(args, createOut) {
        const { openCommandDrill } = await import('./drills.ts')
        return drillCommand(args, createOut, openCommandDrill)
      },
    }
  },
  async verify() {
    const { verifyCommand, verifyHelp } = await import('../doors/cli/house.ts')
    return { help: verifyHelp, run: (args, createOut) => verifyCommand(args, createOut, storeName(), readStore) }
  },
  async backup() {
    const { backupCommand, backupHelp } = await import('../doors/cli/house.ts')
    const { backUp } = await import('../edges/store/backup.ts')
    return {
      help: backupHelp,
      run: (args, createOut) =>
        backupCommand(args, createOut, readSettings(), readStore, (file) => backUp(storePath(), file)),
    }
  },
  async restore() {
    const { restoreCommand, restoreHelp } = await import('../doors/cli/house.ts')
    const { restore } = await import('../edges/store/restore.ts')
    return {
      help: restoreHelp,
      run(args, createOut) {
        const path = storePath()
        return restoreCommand(args, createOut, readSettings(), path, readStore, (backup) => restore(path, backup))
      },
    }
  },
  async doctor() {
    const { doctorCommand, doctorHelp } = await import('../doors/cli/doctor.ts')
    return {
      help: doctorHelp,
      async run(args, createOut) {
        const { holderOf } = await import('../edges/store/lock.ts')
        const { classifierCheck } = await import('./eyes.ts')
        const { pictureTools } = await import('./pictures.ts')
        const settings = readSettings()
        const path = storePath()
        return doctorCommand(args, createOut, {
          settings,
          path: storeName(),
          readStore,
          holder: () => holderOf(path),
          pictures: pictureTools.works,
          classifierTrouble: classifierCheck(settings.classifier),
        })
      },
    }
  },
}
