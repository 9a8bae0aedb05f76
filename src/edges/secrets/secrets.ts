import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { hash, verify } from '@node-rs/argon2'
import type { Secrets, Wall } from '../../engine/ports/secrets.ts'

const KEY_BYTES = 32
const IV_BYTES = 12
const TAG_BYTES = 16

/** The key beside the data, made on first use and readable by its owner alone. */
export async function readKey(path: string): Promise<Buffer> {
  try {
    return Buffer.from(await readFile(path, 'utf8'), 'hex')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
  }
  await mkdir(dirname(path), { recursive: true })
  const key = randomBytes(KEY_BYTES)
  await writeFile(path, key.toString('hex'), { mode: 0o600, flag: 'wx' })
  await chmod(path, 0o600)
  return key
}

/** AES-256-GCM for what must be read again, argon2id (its library's defaults) for what must only be checked. */
export function secretsWith(key: Buffer): Secrets {
  return {
    shut(text) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES))
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
    },
    hashPassword: (password) => hash(password),
    checkPassword: (stored, password) => verify(stored, password),
  }
}

/** A wall whose key lives as long as this process: for worlds that are thrown away. */
export function passingWall(): Wall {
  return secretsWith(randomBytes(KEY_BYTES))
}
