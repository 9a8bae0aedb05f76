import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const CONFIG = (folder: string) => `
[ ca ]
[ req ]
distinguished_name = name
[ name ]
[ root ]
basicConstraints = critical, CA:true
keyUsage = keyCertSign
[ stamp ]
extendedKeyUsage = critical, timeStamping
[ tsa ]
default_tsa = tsa1
[ tsa1 ]
serial = ${folder}/serial
crypto_device = builtin
signer_cert = ${folder}/tsa.pem
certs = ${folder}/root.pem
signer_key = ${folder}/tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`

/** A real time-stamping authority on this machine: openssl's own, behind a loopback address. */
export async function openAuthority() {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-tsa-'))
  const at = (name: string) => join(folder, name)
  await writeFile(at('conf'), CONFIG(folder))
  await writeFile(at('serial'), '01\n')
  const openssl = (...args: string[]) => run('openssl', args)
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  await openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    at('root.key'),
    '-out',
    at('root.pem'),
    '-subj',
    '/CN=Root',
    '-days',
    '30',
    '-config',
    at('conf'),
    '-extensions',
    'root',
  )
  await openssl(
    'req',
    ...key,
    '-keyout',
    at('tsa.key'),
    '-out',
    at('tsa.csr'),
    '-subj',
    '/CN=Stamps',
    '-config',
    at('conf'),
  )
  await openssl(
    'x509',
    '-req',
    '-in',
    at('tsa.csr'),
    '-CA',
    at('root.pem'),
    '-CAkey',
    at('root.key'),
    '-out',
    at('tsa.pem'),
    '-days',
    '30',
    '-extfile',
    at('conf'),
    '-extensions',
    'stamp',
  )
  let asked = 0
  let away = false
  const server = createServer(async (request, response) => {
    if (away) return void response.writeHead(503).end()
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const n = ++asked
    await writeFile(at(`${n}.tsq`), Buffer.concat(chunks))
    await openssl('ts', '-reply', '-config', at('conf'), '-queryfile', at(`${n}.tsq`), '-out', at(`${n}.tsr`))
    response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(await readFile(at(`${n}.tsr`)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`,
    certificates: await readFile(at('root.pem'), 'utf8'),
    goAway: () => {
      away = true
    },
    comeBack: () => {
      away = false
    },
    async close() {
      await new Promise((done) => server.close(done))
      await rm(folder, { recursive: true })
    },
  }
}
