/** The child process of `startBluesky`: a real PLC directory and a real PDS on loopback, until the parent goes away. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Plc = {
  Database: { mock(): unknown }
  PlcServer: { create(o: object): { start(): Promise<{ address(): unknown }> } }
}
type Pds = {
  PDS: { create(config: unknown, secrets: unknown): Promise<{ start(): Promise<unknown> }> }
  envToCfg(env: object): unknown
  envToSecrets(env: object): unknown
}

// Both listen on every interface and know no option for it.
const listen = Server.prototype.listen
Server.prototype.listen = function (this: Server, ...args: unknown[]) {
  if (typeof args[0] === 'number') args[0] = { port: args[0], host: '127.0.0.1' }
  return listen.apply(this, args as Parameters<typeof listen>)
} as typeof listen

// The packages are installed on first use, so the type checker must not look for them.
const load = async <T>(name: string): Promise<T> => (await import(name)) as T
const { Database, PlcServer } = await load<Plc>('@did-plc/server')
const { PDS, envToCfg, envToSecrets } = await load<Pds>('@atproto/pds')

const hex = () => randomBytes(32).toString('hex')
const folder = await mkdtemp(join(tmpdir(), 'tocsin-pds-'))
const plcServer = await PlcServer.create({ db: Database.mock(), port: 0 }).start()
const plc = `http://localhost:${(plcServer.address() as { port: number }).port}`
const port = await freePort()
const env = {
  port,
  hostname: 'localhost',
  devMode: true,
  dataDirectory: folder,
  blobstoreDiskLocation: join(folder, 'blobs'),
  didPlcUrl: plc,
  plcRotationKeyK256PrivateKeyHex: hex(),
  jwtSecret: hex(),
  adminPassword: hex(),
  dpopSecret: hex(),
  inviteRequired: false,
  disableSsrfProtection: true,
  serviceHandleDomains: ['.test'],
  bskyAppViewUrl: 'http://127.0.0.1:1',
  bskyAppViewDid: 'did:web:127.0.0.1',
  modServiceUrl: 'http://127.0.0.1:1',
  modServiceDid: 'did:web:127.0.0.1',
  crawlers: [],
  rateLimitsEnabled: false,
}
const pds = await PDS.create(envToCfg(env), envToSecrets(env))
await pds.start()

process.once('disconnect', async () => {
  await rm(folder, { recursive: true, force: true })
  process.exit(0)
})
process.send?.({ pds: `http://localhost:${port}`, plc })

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((ready) => probe.listen(0, () => ready()))
  const { port } = probe.address() as { port: number }
  await new Promise((closed) => probe.close(closed))
  return port
}
