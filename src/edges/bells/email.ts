import { createHash } from 'node:crypto'
import nodemailer from 'nodemailer'
import { z } from 'zod'
import { Trouble, type TroubleKind } from '../../contract/refusal.ts'
import type { BellKind, Call } from '../../engine/ports/bell.ts'

const settings = z.object({
  host: z.string().min(1).max(253),
  port: z.number().int().min(1).max(65_535).default(587),
  /** True: TLS from the first byte (port 465). False: STARTTLS where the server offers it. */
  secure: z.boolean().default(false),
  user: z.string().max(320).default(''),
  password: z.string().max(1000).default(''),
  from: z.string().min(3).max(320),
})

const TIMEOUT_MS = 15_000

/** Rings by SMTP. The Message-ID comes from the call's key, so that mail systems recognise a repeat. */
export const email: BellKind<typeof settings> = {
  name: 'email',
  title: 'E-mail (SMTP)',
  settings,
  secrets: ['password'],
  address: { label: 'E-mail', example: 'lea@marjolaine.example', check: (it) => z.email().safeParse(it).success },
  open({ host, port, secure, user, password, from }) {
    const transport = nodemailer.createTransport({
      host,
      port,
      secure,
      // A password never crosses a network in clear text, even where somebody strips the STARTTLS offer.
      requireTLS: !secure && user !== '' && !isLoopback(host),
      ...(user === '' ? {} : { auth: { user, pass: password } }),
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    })
    return {
      async ring(address, call) {
        try {
          const sent = await transport.sendMail({ ...messageOf(call), from, to: { name: '', address } })
          return { receipt: `${sent.messageId} ${sent.response}`.slice(0, 500) }
        } catch (error) {
          throw troubleOf(error)
        }
      },
    }
  },
}

function messageOf(call: Call) {
  return {
    subject: call.title,
    text: [...call.lines, ...(call.link ? ['', call.link] : [])].join('\n'),
    date: new Date(call.at),
    messageId: `<${createHash('sha256').update(call.key).digest('hex').slice(0, 40)}@tocsin>`,
    headers: {
      'X-Priority': String(6 - call.urgency),
      'Content-Language': call.lang,
      // RFC 3834: keeps holiday answers from coming back to the bell.
      'Auto-Submitted': 'auto-generated',
    },
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)
}

/** RFC 5321 §4.2: 4xx may pass later, 5xx will not; 550, 551 and 553 speak of the mailbox. */
function troubleOf(error: unknown): Trouble {
  const { code, responseCode = 0, message } = error as { code?: string; responseCode?: number; message?: string }
  return new Trouble(kindOf(code ?? '', responseCode), `e-mail: ${message ?? 'not sent'}`, { cause: error })
}

function kindOf(code: string, responseCode: number): TroubleKind {
  if (responseCode >= 400 && responseCode < 500) return 'later'
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 530 || responseCode === 535) return 'reconnect'
  if (code === 'EENVELOPE') return [550, 551, 553].includes(responseCode) ? 'gone' : 'broken'
  if (code === 'EMESSAGE' || code === 'ETLS' || responseCode >= 500) return 'broken'
  return 'later'
}
