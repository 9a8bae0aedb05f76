import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { TooLarge, Trouble } from '../../contract/refusal.ts'

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
}

/**
 * Reads and decompresses a body of at most `maxBytes` (counted after decompression: a small bomb is a large answer).
 * Deletes the headers that no longer describe the bytes. Throws Trouble('broken') for too much, bad data or an unknown
 * encoding.
 */
export async function readBody(body: Readable, headers: Record<string, string>, maxBytes: number): Promise<Uint8Array> {
  const encoding = headers['content-encoding']?.trim().toLowerCase() || 'identity'
  const decoder = encoding === 'identity' ? null : DECODERS[encoding]
  if (decoder === undefined) {
    abandon(body)
    throw new Trouble('broken', `unknown content-encoding ${encoding}`, {
      finding: { code: 'answer_encoding', params: { encoding } },
    })
  }
  if (Number(headers['content-length']) > maxBytes) {
    abandon(body)
    throw new TooLarge(maxBytes)
  }
  const bytes = decoder ? await collectDecoded(body, decoder(), maxBytes) : await collect(body, maxBytes)
  if (decoder) {
    delete headers['content-encoding']
    delete headers['content-length']
  }
  return bytes
}

async function collectDecoded(body: Readable, decoder: Transform, maxBytes: number): Promise<Uint8Array> {
  let bytes = new Uint8Array()
  await pipeline(body, decoder, async (source: AsyncIterable<Uint8Array>) => {
    bytes = await collect(source, maxBytes)
  })
  return bytes
}

async function collect(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > maxBytes) throw new TooLarge(maxBytes)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks, size))
}

/** A stream destroyed unread reports that as an error, which is ours and says nothing new. */
function abandon(body: Readable): void {
  body.once('error', () => {})
  body.destroy()
}
