import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { Trouble, type TroubleKind } from '../../contract/refusal.ts'
import type { DeskKind } from '../../engine/ports/desk.ts'
import type { Answer } from '../../engine/ports/outside.ts'

const settings = z.object({ url: z.url({ protocol: /^https?$/ }), secret: z.string().min(16).max(1000) })

/**
 * Asks a shop's own program, by a signed POST of `{key, action: "takedown", places, notice}` or
 * `{key, action: "hold" | "release", what, places}`. The signature is the one
 * the webhook bell carries, so that a shop checks both with the same lines. A 2xx says "heard", never "gone".
 */
export const webhook: DeskKind<typeof settings> = {
  name: 'webhook',
  title: 'Webhook',
  settings,
  secrets: ['secret'],
  open({ url, secret }, { fetch, now }) {
    const ask = async (key: string, request: object) => {
      const body = JSON.stringify({ key, ...request })
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': key,
          'tocsin-signature': signatureOf(body, secret, now()),
        },
        body,
      })
      checkAnswer(answer)
      return { receipt: `HTTP ${answer.status}` }
    }
    return {
      takedown: ({ key, places, notice }) => ask(key, { action: 'takedown', places, notice }),
      freeze: ({ key, what, held, places }) => ask(key, { action: held ? 'hold' : 'release', what, places }),
    }
  },
}

/** `t=<unix seconds>,v1=<hex HMAC-SHA-256 of "t.body">` */
function signatureOf(body: string, secret: string, now: number): string {
  const t = Math.floor(now / 1000)
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`
}

/** A gateway's 502 or 504 may come after the shop acted; a request to take down may be repeated, its key tells. */
function checkAnswer({ status, headers }: Answer): void {
  if (status >= 200 && status < 300) return
  const seconds = Number(headers['retry-after'])
  throw new Trouble(kindOf(status), `the shop's desk answered ${status}`, {
    inDoubt: status >= 500,
    ...(seconds > 0 ? { retryAfterMs: seconds * 1000 } : {}),
  })
}

function kindOf(status: number): TroubleKind {
  if (status === 401 || status === 403) return 'reconnect'
  if (status === 404 || status === 410) return 'gone'
  if (status === 408 || status === 425 || status === 429 || status >= 500) return 'later'
  return 'broken'
}
