import { timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Person } from '../../contract/people.ts'
import { sha256Hex } from '../../engine/hashes.ts'
import { personOfSession } from '../../engine/house.ts'
import { type Hall, live } from './hall.ts'

const COOKIE = 'tocsin'

/** Scripts on this machine act as the house itself; every act of theirs says so in the journal. */
const API: Person = { id: 'api', name: 'API', email: '', roles: [], lang: 'en', rung: null }

/** Who comes in: by cookie, or by the API token of this machine. */
export async function personOf(hall: Hall, request: FastifyRequest): Promise<Person | null> {
  const bearer = request.headers.authorization?.match(/^Bearer (.+)$/)?.[1]
  if (bearer !== undefined) return same(bearer, hall.apiToken) ? API : null
  const token = cookieOf(request.headers.cookie)
  if (token === null) return null
  const person = await personOfSession(live(hall).world, token)
  if (!person) return null
  const { passwordHash: _, ...known } = person
  return known
}

function cookieOf(header: string | undefined): string | null {
  for (const part of header?.split(';') ?? []) {
    const [name, value] = part.trim().split('=')
    if (name === COOKIE && value) return value
  }
  return null
}

function same(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256Hex(a)), Buffer.from(sha256Hex(b)))
}

export function setCookie(hall: Hall, reply: FastifyReply, value: string | null, expires: number): void {
  const life = value === null ? 'Max-Age=0' : `Expires=${new Date(expires).toUTCString()}`
  const secure = hall.secureCookies ? '; Secure' : ''
  reply.header('set-cookie', `${COOKIE}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax; ${life}${secure}`)
}

/** A request that changes something must come from our own pages (a header no other site can set) or from a script. */
export function isOwn(request: FastifyRequest): boolean {
  return request.headers['x-tocsin'] === '1' || request.headers.authorization !== undefined
}
