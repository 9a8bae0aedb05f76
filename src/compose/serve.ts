import { type AddressInfo, createServer } from 'node:net'
import { pino } from 'pino'
import type { Finding } from '../contract/primitives.ts'
import { isRefusal, Trouble } from '../contract/refusal.ts'
import { outside, type ReadStore, refused } from '../doors/cli/checks.ts'
import { type Code, sayFinding, Unusable } from '../doors/cli/out.ts'
import { buildServer } from '../doors/server/server.ts'
import { lintStatement } from '../engine/reading.ts'
import { readText } from '../engine/tools.ts'
import { sayHouse } from '../says/house.ts'
import type { Lang } from '../says/tools.ts'
import { readSettings } from '../settings.ts'
import { buildConsole } from './console.ts'
import { classifierCheck } from './eyes.ts'
import { openHouse } from './house.ts'

/** The server: builds what is missing, opens the house, prints where it is. Resolves when it was told to stop. */
export async function serve(lang: Lang, readStore: ReadStore, write: (line: string) => void): Promise<Code> {
  const say = (code: string, params: Finding['params'] = {}) => write(sayFinding({ code, params }, lang))
  const asked = readSettings()
  // Links are made before the door opens: a free port is chosen first.
  const settings =
    asked.port === 0
      ? { ...asked, port: await freePort(asked.host).catch((cause) => Promise.reject(doorFault(cause, asked))) }
      : asked
  if (settings.database === null) await refuseUnfit(settings.data, readStore, lang)
  await buildConsole(write, lang)
  const loopback = /^(127\.|localhost$|::1$)/.test(settings.host)
  const guessed = `http://${settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${settings.port}`
  const trouble = classifierCheck(settings.classifier)
  if (trouble) write(sayHouse({ code: `classifier_${trouble}`, params: { file: settings.classifier } }, lang))
  const house = await outside(settings.database === null ? settings.data : 'DATABASE_URL', lang, () =>
    openHouse(settings, settings.url ?? guessed, write),
  )
  const { hall, views } = house
  if (!loopback && !(await hall.rooms.get('live')!.world.store.read.anyPerson())) {
    await house.close()
    throw new Unusable({ code: 'host_unowned', params: { host: settings.host } })
  }
  const logger = pino(
    { level: settings.log, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    pino.destination(2),
  )
  const app = buildServer(hall, views, logger, { behindProxy: settings.behindProxy })
  const close = async () => {
    await app.close()
    await house.close()
  }
  const address = await app.listen({ host: settings.host, port: settings.port }).catch(async (cause: unknown) => {
    await close()
    throw doorFault(cause, settings)
  })
  say('serve_ready', { address })
  if (!hall.urlSet) say('serve_local')
  // Word lists and patterns are read on first use: better now than when somebody is in a hurry.
  setTimeout(() => lintStatement(readText('Bonjour').lang, { kind: 'holding', lang: 'fr' }), 500).unref()
  await stopped()
  say('serve_stopping')
  await close()
  return 0
}

/** A store this Tocsin cannot bring up to date is one clear line, before anything is opened. */
async function refuseUnfit(data: string, readStore: ReadStore, lang: Lang): Promise<void> {
  const seen = await outside(data, lang, readStore)
  if (!isRefusal(seen)) return seen.close()
  if (seen.code !== 'store_missing' && seen.code !== 'store_older') throw refused(seen, lang)
}

/** Why nobody can be let in: a port that is taken is trouble, an address that is none of ours a wrong setting. */
function doorFault(cause: unknown, { host, port }: { host: string; port: number }): unknown {
  const { errno, code = '', message } = cause as NodeJS.ErrnoException
  if (errno === undefined) return cause
  if (code === 'EADDRINUSE')
    return new Trouble('broken', message, { cause, finding: { code: 'port_taken', params: { host, port } } })
  return new Unusable({ code: 'host_unusable', params: { host: `${host}:${port}`, detail: code } })
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
