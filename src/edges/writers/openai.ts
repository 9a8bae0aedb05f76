import { z } from 'zod'
import { Trouble, type TroubleKind } from '../../contract/refusal.ts'
import type { Answer } from '../../engine/ports/outside.ts'
import type { WriterKind } from '../../engine/ports/writer.ts'

/** Models are slow; a person who waits longer writes the text. */
const TIMEOUT_MS = 60_000
const MAX_BYTES = 256_000
const MAX_TOKENS = 800

const settings = z.object({
  url: z.url({ protocol: /^https?$/ }).describe('https://models.example/v1'),
  model: z.string().min(1).max(200),
  key: z.string().max(1000).default(''),
})

const Said = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().trim().min(1) }) })).min(1),
})

/** Any endpoint that speaks OpenAI's chat completions (`POST {url}/chat/completions`): a provider's, or a model on one's own machine. */
export const openai: WriterKind<typeof settings> = {
  name: 'openai',
  title: 'OpenAI-compatible',
  settings,
  secrets: ['key'],
  open: ({ url, model, key }, { fetch }) => ({
    title: model,
    async write({ instructions, facts }) {
      const answer = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({
          model,
          max_tokens: MAX_TOKENS,
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: facts },
          ],
        }),
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_BYTES,
      })
      return textOf(answer)
    },
  }),
}

function textOf({ status, headers, body }: Answer): string {
  if (status < 200 || status >= 300) {
    const seconds = Number(headers['retry-after'])
    throw new Trouble(
      kindOf(status),
      `the model answered ${status}`,
      seconds > 0 ? { retryAfterMs: seconds * 1000 } : {},
    )
  }
  try {
    return Said.parse(JSON.parse(new TextDecoder().decode(body))).choices[0]!.message.content
  } catch (cause) {
    throw new Trouble('broken', 'the model answered no text', { cause })
  }
}

function kindOf(status: number): TroubleKind {
  if (status === 401 || status === 403) return 'reconnect'
  if (status === 404 || status === 410) return 'gone'
  return status === 408 || status === 429 || status >= 500 ? 'later' : 'broken'
}
