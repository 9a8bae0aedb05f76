import { z } from 'zod'
import type { Finding } from './primitives.ts'

/** The rules say no. `missing` says what must be there first, `who` which roles can do it; `says` makes the sentence. */
export const Refusal = z.object({
  refused: z.literal(true),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).default({}),
  who: z.array(z.string()).default([]),
})
export type Refusal = z.infer<typeof Refusal>

export function refuse(code: string, params: Refusal['params'] = {}, who: string[] = []): Refusal {
  return { refused: true, code, params, who }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true
}

/**
 * The outside failed. `later`: try again; `reconnect`: a person must renew access; `gone`: what we asked for is not
 * there any more; `broken`: it answered something that cannot be used.
 */
export const TroubleKind = z.enum(['later', 'reconnect', 'gone', 'broken'])
export type TroubleKind = z.infer<typeof TroubleKind>

export class Trouble extends Error {
  kind: TroubleKind
  /** What `says` makes the sentence from; `message` is for logs. */
  finding: Finding
  /** True where the act may have happened although no answer came: never repeat it blindly. */
  inDoubt: boolean
  retryAfterMs: number | undefined
  constructor(
    kind: TroubleKind,
    message: string,
    options: { cause?: unknown; inDoubt?: boolean; retryAfterMs?: number; finding?: Finding } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'Trouble'
    this.kind = kind
    this.finding = options.finding ?? { code: 'trouble', params: { detail: message } }
    this.inDoubt = options.inDoubt ?? false
    this.retryAfterMs = options.retryAfterMs
  }
}

/** `broken` because the answer is longer than was asked for. */
export class TooLarge extends Trouble {
  constructor(maxBytes: number) {
    const finding = { code: 'answer_large', params: { max: maxBytes } }
    super('broken', `the answer is larger than ${maxBytes} bytes`, { finding })
  }
}
