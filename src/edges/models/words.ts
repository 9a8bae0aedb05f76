import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { WordReader, Words } from '../../engine/ports/words.ts'

/** A process that has not read a picture by then reads it no more. */
const TIMEOUT_MS = 20_000
/** Loading two languages on a busy machine must not count as a slow picture. */
const START_MS = 20_000
const MOST_BYTES = 20_000_000
const MOST_WAITING = 50

export type WordsTask = { id: number; extras: string; bytes: Uint8Array }
export type WordsDone = { id: number; text: string | null }

type Waiting = { bytes: Uint8Array; answer: (words: Words) => void }

/**
 * Reads French and English words in pictures, one picture at a time in one process of low priority. `program` answers
 * each WordsTask with a WordsDone; `extras` is the folder whose own `npm ci` installs the reader. Without it every
 * answer is `absent`. The process starts with the first picture.
 */
export function openWords(program: URL, extras: URL): WordReader {
  const installed = existsSync(new URL('node_modules/tesseract.js/package.json', extras))
  const queue: Waiting[] = []
  let closed = false
  let child: ChildProcess | null = null
  let fresh = true
  let doing: (Waiting & { id: number; timer: NodeJS.Timeout }) | null = null
  let ids = 0

  function start(): ChildProcess {
    const started = fork(program, ['words'], { serialization: 'advanced', env: { PATH: '' }, silent: true })
    fresh = true
    started.on('message', ({ id, text }: WordsDone) => {
      if (doing?.id !== id) return
      fresh = false
      settle(text === null ? { ok: false, reason: 'unreadable' } : { ok: true, text })
    })
    for (const end of ['error', 'exit'] as const) {
      started.on(end, () => {
        if (child !== started) return
        child = null
        settle({ ok: false, reason: 'unreadable' })
      })
    }
    return started
  }

  function stop() {
    const stopped = child
    child = null
    stopped?.kill('SIGKILL')
  }

  function settle(words: Words) {
    if (doing) {
      clearTimeout(doing.timer)
      doing.answer(words)
    }
    doing = null
    next()
  }

  function next() {
    const waiting = doing ? undefined : queue.shift()
    if (!waiting) {
      if (!doing) child?.unref()
      if (!doing) child?.channel?.unref()
      return
    }
    child ??= start()
    child.ref()
    child.channel?.ref()
    const timer = setTimeout(
      () => {
        stop()
        settle({ ok: false, reason: 'timeout' })
      },
      TIMEOUT_MS + (fresh ? START_MS : 0),
    )
    doing = { ...waiting, id: ++ids, timer }
    child.send({ id: ids, extras: fileURLToPath(extras), bytes: waiting.bytes } satisfies WordsTask, () => {})
  }

  return {
    installed,
    read(bytes) {
      if (!installed || closed) return Promise.resolve({ ok: false, reason: 'absent' })
      if (bytes.length > MOST_BYTES) return Promise.resolve({ ok: false, reason: 'unreadable' })
      if (queue.length >= MOST_WAITING) return Promise.resolve({ ok: false, reason: 'busy' })
      return new Promise((answer) => {
        queue.push({ bytes, answer })
        next()
      })
    },
    async close() {
      closed = true
      const gone: Words = { ok: false, reason: 'unreadable' }
      for (const { answer } of queue.splice(0)) answer(gone)
      stop()
      settle(gone)
    },
  }
}
