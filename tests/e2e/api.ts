import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { client } from '../../src/contract/client.ts'
import type { Incident } from '../../src/contract/incident.ts'
import type { CommandAnswer } from '../../src/contract/routes/route.ts'

export type Ask = ReturnType<typeof client>

/** A person at their console: the typed client with the session cookie the server last set. */
export function visitor(url: string): Ask {
  let cookie = ''
  return client(
    async (path, init) => {
      const headers = { ...(init.headers as Record<string, string>), 'x-tocsin': '1', cookie }
      const response = await fetch(`${url}${path}`, { ...init, headers })
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return response
    },
    () => 'fr',
  )
}

/** A script on this machine: the typed client with the token in the data folder. */
export async function script(url: string, data: string): Promise<Ask> {
  const token = (await readFile(join(data, 'api-token'), 'utf8')).trim()
  return client(
    (path, init) =>
      fetch(`${url}${path}`, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), 'x-tocsin': '1', authorization: `Bearer ${token}` },
      }),
    () => 'fr',
  )
}

/** The incident after a command that must be accepted. Throws with the server's own sentence where it is refused. */
export function accepted(answer: CommandAnswer): Incident {
  if (!answer.ok) throw new Error(`refused: ${answer.refusal.code}, ${answer.sentence}`)
  return answer.incident
}

/** Asks again until there is an answer, at most `ms`. What was waited for stands in the error. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  ms = 60_000,
): Promise<T> {
  for (const end = Date.now() + ms; ; ) {
    const seen = await look()
    if (seen) return seen
    if (Date.now() > end) throw new Error(`waited ${ms / 1000} s for ${what}`)
    await sleep(150)
  }
}
