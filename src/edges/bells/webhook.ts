import { z } from 'zod'
import type { BellKind } from '../../engine/ports/bell.ts'
import { checkAnswer } from './answer.ts'
import { signBody } from './signature.ts'

const settings = z.object({ secret: z.string().min(16).max(1000) })

/** Rings any program that takes a signed JSON POST; `signature.ts` shows how a receiver checks it. */
export const webhook: BellKind<typeof settings> = {
  name: 'webhook',
  title: 'Webhook',
  settings,
  secrets: ['secret'],
  address: {
    label: 'Web address',
    example: 'https://hooks.marjolaine.example/tocsin',
    check: (it) => z.url({ protocol: /^https?$/ }).safeParse(it).success,
  },
  open: ({ secret }, { fetch, now }) => ({
    async ring(address, call) {
      const body = JSON.stringify({ ...call, at: new Date(call.at).toISOString() })
      const answer = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': call.key,
          'tocsin-signature': signBody(body, secret, now()),
        },
        body,
      })
      checkAnswer(answer, 'webhook')
      return { receipt: `HTTP ${answer.status}` }
    },
  }),
}
