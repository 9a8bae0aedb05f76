import { fork } from 'node:child_process'
import { join } from 'node:path'
import { ensurePeers } from './install.ts'

export type BlueskyAccount = { did: string; handle: string; password: string; accessJwt: string }
export type BlueskyPeer = {
  /** http://localhost:port of the PDS; its firehose is the same with ws: */
  pds: string
  plc: string
  createAccount(name: string): Promise<BlueskyAccount>
  close(): Promise<void>
}

/** Starts a real Bluesky (PDS and PLC directory) on loopback in a child process, installing it on first use. */
export async function startBluesky(): Promise<BlueskyPeer> {
  await ensurePeers()
  const child = fork(join(import.meta.dirname, 'bluesky-server.ts'), {
    env: { ...process.env, LOG_ENABLED: 'false' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (text) => (said = (said + text).slice(-4000)))
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const { pds, plc } = await new Promise<{ pds: string; plc: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { pds: string; plc: string }))
    child.once('exit', (code) => reject(new Error(`the PDS ended with ${code}:\n${said}`)))
  })
  return {
    pds,
    plc,
    createAccount: (name) => createAccount(pds, name),
    async close() {
      child.disconnect()
      await exited
    },
  }
}

async function createAccount(pds: string, name: string): Promise<BlueskyAccount> {
  const account = { handle: `${name}.test`, email: `${name}@marjolaine.example`, password: `password-of-${name}` }
  const answer = await fetch(`${pds}/xrpc/com.atproto.server.createAccount`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  if (!answer.ok) throw new Error(`createAccount ${name}: ${answer.status} ${await answer.text()}`)
  const { did, accessJwt } = (await answer.json()) as { did: string; accessJwt: string }
  return { did, accessJwt, handle: account.handle, password: account.password }
}
