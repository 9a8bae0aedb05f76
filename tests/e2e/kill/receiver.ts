import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A bell on the desk of somebody who answers nothing: it keeps the key of every call and the alarms they were about. */
export async function openReceiver() {
  const alarms = new Set<string>()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { link } = JSON.parse(Buffer.concat(chunks).toString()) as { link: string | null }
    const alarm = /\/alarms\/(\w+)$/.exec(link ?? '')?.[1]
    if (alarm) alarms.add(alarm)
    response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    alarms,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
