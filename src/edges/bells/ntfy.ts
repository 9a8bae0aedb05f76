import { z } from 'zod'
import { Trouble } from '../../contract/refusal.ts'
import type { BellKind, Call } from '../../engine/ports/bell.ts'
import { checkAnswer } from './answer.ts'

const settings = z.object({
  server: z.url({ protocol: /^https?$/ }).default('https://ntfy.sh'),
  token: z.string().max(1000).default(''),
})

/** ntfy turns a longer message into an attachment that a lock screen does not show. */
const MESSAGE_BYTES = 4000
const TITLE_BYTES = 240

/** Rings a telephone through ntfy (https://docs.ntfy.sh/publish/#publish-as-json). The address is the topic. */
export const ntfy: BellKind<typeof settings> = {
  name: 'ntfy',
  title: 'ntfy',
  settings,
  secrets: ['token'],
  address: { label: 'Topic', example: 'marjolaine-astreinte', check: (it) => /^[-_A-Za-z0-9]{1,64}$/.test(it) },
  open: ({ server, token }, { fetch }) => ({
    async ring(topic, call) {
      const answer = await fetch(new URL('/', server).href, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': call.key,
          ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(messageOf(topic, call)),
      })
      checkAnswer(answer, 'ntfy')
      return { receipt: receiptOf(answer.body) }
    },
  }),
}

function messageOf(topic: string, call: Call) {
  return {
    topic,
    title: cut(call.title, TITLE_BYTES),
    message: cut(call.lines.join('\n'), MESSAGE_BYTES),
    priority: call.urgency,
    tags: [call.urgency >= 4 ? 'rotating_light' : 'bell'],
    ...(call.link ? { click: call.link } : {}),
  }
}

/** The longest whole-character start of `text` within `bytes` of UTF-8. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes - 3))
  return `${text.slice(0, read)}…`
}

const Receipt = z.object({ id: z.string().max(200) })

/** A page that answers 200 to everything is no ntfy server: without its message id nothing rang. */
function receiptOf(body: Uint8Array): string {
  try {
    return `ntfy ${Receipt.parse(JSON.parse(Buffer.from(body).toString())).id}`
  } catch (cause) {
    throw new Trouble('broken', 'ntfy gave no message id', { cause })
  }
}
