import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { pdqHash } from '../../src/core/recognise/image/pdq.ts'
import { decode } from '../../src/edges/models/decode.ts'

/** A hash of the whole picture, as a string of zeros and ones. */
export type Peer = { name: string; hash: (bytes: Buffer) => Promise<string> }

/** Installed beside us, not by us. */
const PHASH = 'sharp-phash'
const BLOCKHASH = 'blockhash-core'

type Blockhash = { bmvbhash(picture: { width: number; height: number; data: Uint8Array }, bits: number): string }

const toBits = (hex: string) =>
  [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')

/** Whole-image PDQ of our own, and sharp-phash and blockhash-core where `npm ci --prefix bench/images/peers` installed them. */
export function peers(): Peer[] {
  const found: Peer[] = [
    {
      name: 'PDQ of the whole',
      async hash(bytes) {
        const decoded = await decode(bytes)
        if (!decoded.ok) throw new Error(decoded.detail)
        return [...pdqHash(decoded.luma).words].map((word) => word.toString(2).padStart(32, '0')).join('')
      },
    },
  ]
  const home = new URL('peers/package.json', import.meta.url)
  if (!existsSync(new URL('node_modules/sharp-phash/package.json', home))) return found
  const require = createRequire(home)
  const phash = require(PHASH) as (bytes: Buffer) => Promise<string>
  const { bmvbhash } = require(BLOCKHASH) as Blockhash
  found.push({ name: 'sharp-phash 2.2.0', hash: phash })
  found.push({
    name: 'blockhash-core 0.1.0',
    async hash(bytes) {
      const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
      return toBits(bmvbhash({ width: info.width, height: info.height, data }, 16))
    },
  })
  return found
}

export function distance(a: string, b: string): number {
  let bits = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) bits++
  return bits
}
