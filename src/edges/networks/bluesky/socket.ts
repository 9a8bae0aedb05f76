import { Trouble } from '../../../contract/refusal.ts'

/** What may wait in memory while the engine commits; beyond it we hang up and come back from the cursor. */
const WAITING_BYTES = 64_000_000
const CONNECT_MS = 10_000

export type Socket = {
  /** Messages in order, as soon as there are any; empty where `ms` passed first. Throws Trouble once the line is down. */
  take(ms: number): Promise<unknown[]>
  close(): void
}

/** Opens a WebSocket (RFC 6455) that queues what it hears. Throws Trouble('later') where it cannot connect. */
export async function openSocket(url: URL, signal: AbortSignal): Promise<Socket> {
  const socket = new WebSocket(url)
  socket.binaryType = 'arraybuffer'
  let waiting: unknown[] = []
  let bytes = 0
  let down: Trouble | null = null
  let wake = () => {}

  const fail = (reason: string) => {
    down ??= new Trouble('later', `${url.host}: ${reason}`)
    socket.close()
    wake()
  }
  const hangUp = () => fail('stopped')
  signal.addEventListener('abort', hangUp, { once: true })
  socket.addEventListener('open', () => wake())
  socket.addEventListener('error', () => fail('the connection failed'))
  socket.addEventListener('close', ({ code, reason }) => fail(`closed ${code} ${reason}`))
  socket.addEventListener('message', ({ data }) => {
    if (down) return
    waiting.push(data)
    bytes += typeof data === 'string' ? data.length : (data as ArrayBuffer).byteLength
    if (bytes > WAITING_BYTES) fail('we fell behind')
    wake()
  })

  async function waitAtMost(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, ms)
    wake = resolve
    await promise
    clearTimeout(timer)
  }

  if (socket.readyState === WebSocket.CONNECTING) await waitAtMost(CONNECT_MS)
  if (socket.readyState !== WebSocket.OPEN && waiting.length === 0) {
    fail('no answer')
    throw down!
  }
  return {
    async take(ms) {
      if (waiting.length === 0 && !down) await waitAtMost(ms)
      const taken = waiting
      waiting = []
      bytes = 0
      if (taken.length === 0 && down) throw down
      return taken
    },
    close() {
      signal.removeEventListener('abort', hangUp)
      socket.close()
    },
  }
}
