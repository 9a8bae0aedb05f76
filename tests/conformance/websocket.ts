import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { Socket } from 'node:net'
import { listen } from './loopback.ts'

export type Line = { path: string; send(text: string): void; hangUp(): void }

/** A WebSocket server on loopback, just enough of RFC 6455 to send text; `onLine` gets every connection. */
export async function serveSocket(onLine: (line: Line) => void): Promise<{ url: string; close(): void }> {
  const sockets = new Set<Socket>()
  const server = createServer()
  server.on('upgrade', (request, socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    onLine({ path: request.url ?? '', send: (text) => socket.write(frame(text)), hangUp: () => socket.destroy() })
  })
  const port = await listen(server)
  return {
    url: `ws://127.0.0.1:${port}`,
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function frame(text: string): Buffer {
  const payload = Buffer.from(text)
  const head = Buffer.alloc(payload.length < 126 ? 2 : 4)
  head[0] = 0x81
  if (payload.length < 126) head[1] = payload.length
  else {
    head[1] = 126
    head.writeUInt16BE(payload.length, 2)
  }
  return Buffer.concat([head, payload])
}
