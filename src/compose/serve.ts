import { type AddressInfo, createServer } from 'node:net'
import { pino } from 'pino'
import { buildServer } from '../doors/server/server.ts'
import { lintStatement } from '../engine/reading.ts'
import { readText } from '../engine/tools.ts'
import { readSettings } from '../settings.ts'
import { buildConsole } from './console.ts'
import { openHouse } from './house.ts'

/** The server: builds what is missing, opens the house, prints where it is. Resolves when it was told to stop. */
export async function serve(write: (line: string) => void): Promise<number> {
  const asked = readSettings()
  // Links are made before the door opens: a free port is chosen first.
  const settings = asked.port === 0 ? { ...asked, port: await freePort(asked.host) } : asked
  await buildConsole(write)
  const loopback = /^(127\.|localhost$|::1$)/.test(settings.host)
  const guessed = `http://${settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${settings.port}`
  const house = await openHouse(settings, settings.url ?? guessed, write)
  const { hall, views } = house
  if (!loopback && !(await hall.rooms.get('live')!.world.store.read.anyPerson())) {
    await house.close()
    write(
      `HOST=${settings.host} is open to others, and nobody owns this Tocsin yet. Start it once on 127.0.0.1, create the owner, then open it.`,
    )
    return 2
  }
  const logger = pino(
    { level: settings.log, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    pino.destination(2),
  )
  const app = buildServer(hall, views, logger, { behindProxy: settings.behindProxy })
  const address = await app.listen({ host: settings.host, port: settings.port })
  write(`Tocsin is ready: ${address}`)
  if (!hall.urlSet) write('TOCSIN_URL is not set: links in bells and approvals only work on this machine.')
  // Word lists and patterns are read on first use: better now than when somebody is in a hurry.
  setTimeout(() => lintStatement(readText('Bonjour').lang, { kind: 'holding', lang: 'fr' }), 500).unref()
  await stopped()
  write('Stopping…')
  await app.close()
  await house.close()
  return 0
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
