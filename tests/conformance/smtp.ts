import { createRequire } from 'node:module'
import type { Server } from 'node:net'
import { listen } from './loopback.ts'

export type Mail = { to: string; subject: string; text: string; messageId: string; priority: string }
export type MailServer = { port: number; mails: Mail[]; close(): Promise<void> }

type Done = (error?: Error | null, answer?: { user: string }) => void
type SmtpOptions = {
  disabledCommands: string[]
  logger: false
  onAuth(auth: { username: string; password: string }, session: unknown, done: Done): void
  onRcptTo(address: { address: string }, session: unknown, done: Done): void
  onData(stream: NodeJS.ReadableStream, session: unknown, done: Done): void
}
type Parsed = {
  to: { text: string }
  subject: string
  text: string
  messageId: string
  headers: Map<string, unknown>
}

// Neither package brings types; these are the parts used here.
const require = createRequire(import.meta.url)
const { SMTPServer } = require('smtp-server') as {
  SMTPServer: new (options: SmtpOptions) => { server: Server; close(done: () => void): void }
}
const { simpleParser } = require('mailparser') as { simpleParser(source: NodeJS.ReadableStream): Promise<Parsed> }

/** A real SMTP server. Mailboxes starting with `code550` or `code450` are refused with that code; the password is `juste`. */
export async function serveMail(): Promise<MailServer> {
  const mails: Mail[] = []
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    logger: false,
    onAuth({ username, password }, _, done) {
      if (password === 'juste') done(null, { user: username })
      else done(Object.assign(new Error('wrong password'), { responseCode: 535 }))
    },
    onRcptTo({ address }, _, done) {
      const code = /^code(\d{3})/.exec(address)?.[1]
      done(code ? Object.assign(new Error('refused'), { responseCode: Number(code) }) : null)
    },
    async onData(stream, _, done) {
      const mail = await simpleParser(stream)
      const { subject, text, messageId } = mail
      mails.push({ to: mail.to.text, subject, text, messageId, priority: String(mail.headers.get('x-priority')) })
      done()
    },
  })
  const port = await listen(smtp.server)
  return { port, mails, close: () => new Promise((closed) => smtp.close(closed)) }
}
