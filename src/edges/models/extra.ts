import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const MOST_BYTES = 20_000_000
const MOST_WAITING = 50

export type ExtraTask = { id: number; extras: string; bytes: Uint8Array }
/** `answer` is null where the picture cannot be read. */
export type ExtraDone<T> = { id: number; answer: T | null }
/** What came of a picture, or why nothing: `absent`, not installed or closed; `busy`, fifty wait; `timeout`; `unreadable`. */
export type ExtraAnswer<T> =
  | { ok: true; answer: T }
  | { ok: false; reason: 'absent' | 'busy' | 'timeout' | 'unreadable' }
export type Extra<T> = {
  installed: boolean
  read(bytes: Uint8Array): Promise<ExtraAnswer<T>>
  close(): Promise<void>
}
type Options = {
  /** What the program is to do, as its first argument. */
  job: string
  /** Packages in the folder of extras without which it cannot. */
  needs: string[]
  /** A process that has not read a picture by then reads it no more; the first one has `startMs` on top. */
  timeoutMs: number
  startMs: number
}

type Waiting<T> = { bytes: Uint8Array; answer: (read: ExtraAnswer<T>) => void }

/**
 * An optional reader of pictures: one picture at a time in one process of low priority, which answers each ExtraTask with
 * an ExtraDone. `extras` is the folder whose own `npm ci` installs what it needs; without that every answer is `absent`.
 * The process starts with the first picture.
 */
export function openExtra<T>(program: URL, extras: URL, { job, needs, timeoutMs, startMs }: Options): Extra<T> {
  const installed = needs.every((name) => existsSync(new URL(`node_modules/${name}/package.json`, extras)))
  const queue: Waiting<T>[] = []
  let closed = false
  let child: ChildProcess | null = null
  let fresh = true
  let doing: (Waiting<T> & { id: number; timer: NodeJS.Timeout }) | null = null
  let ids = 0

  function start(): ChildProcess {
    const started = fork(program, [job], { serialization: 'advanced', env: { PATH: '' }, silent: true })
    fresh = true
    started.on('message', ({ id, answer }: ExtraDone<T>) => {
      if (doing?.id !== id) return
      fresh = false
      settle(answer === null ? { ok: false, reason: 'unreadable' } : { ok: true, answer })
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

  function settle(read: ExtraAnswer<T>) {
    if (doing) {
      clearTimeout(doing.timer)
      doing.answer(read)
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
      timeoutMs + (fresh ? startMs : 0),
    )
    doing = { ...waiting, id: ++ids, timer }
    child.send({ id: ids, extras: fileURLToPath(extras), bytes: waiting.bytes } satisfies ExtraTask, () => {})
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
      const gone: ExtraAnswer<T> = { ok: false, reason: 'unreadable' }
      for (const { answer } of queue.splice(0)) answer(gone)
      stop()
      settle(gone)
    },
  }
}
