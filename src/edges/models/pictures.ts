import { type ChildProcess, fork } from 'node:child_process'
import type { Pictures, SeenPicture } from '../../engine/ports/pictures.ts'

const MOST_BYTES = 20_000_000
const TIMEOUT_MS = 5000
/** Starting Node and loading sharp on a busy machine must not count as a slow picture. */
const START_MS = 15_000
const HEAP_MB = 512
/** A child that has grown beyond this is replaced once it is idle. */
const MOST_MEMORY = 1_000_000_000

/** What travels between the two processes. */
export type Task = { id: number; bytes: Uint8Array; features: boolean; thumbnail: boolean }
export type Done = { id: number; seen: SeenPicture; memory: number }

type Waiting = { task: Task; answer: (seen: SeenPicture) => void }
type Child = { process: ChildProcess; doing: Waiting | null; timer: NodeJS.Timeout | null; fresh: boolean }

/**
 * Decodes and fingerprints pictures in child processes, so that a native crash or a picture that unpacks to gigabytes
 * cannot stop the bell. A child that crashes or takes more than five seconds is killed and the picture dropped with its
 * reason. `program` is what a child runs: it answers each Task with a Done. Children start with the first picture and never keep this process alive by themselves.
 */
export function openPictures(program: URL, processes = 1): Pictures {
  const children: Child[] = []
  const queue: Waiting[] = []
  let ids = 0
  let closed = false

  function start(): Child {
    const child: Child = {
      process: fork(program, {
        serialization: 'advanced',
        execArgv: [`--max-old-space-size=${HEAP_MB}`],
        env: { PATH: '' },
      }),
      doing: null,
      timer: null,
      fresh: true,
    }
    child.process.on('message', (done: Done) => {
      if (child.doing?.task.id !== done.id) return
      child.fresh = false
      settle(child, done.seen)
      if (done.memory > MOST_MEMORY) stop(child)
      next()
    })
    for (const end of ['error', 'exit'] as const) {
      child.process.on(end, () => {
        stop(child)
        settle(child, { ok: false, reason: 'picture_unreadable', detail: 'the decoder ended over this picture' })
        next()
      })
    }
    children.push(child)
    return child
  }

  function stop(child: Child) {
    const at = children.indexOf(child)
    if (at >= 0) children.splice(at, 1)
    child.process.kill('SIGKILL')
  }

  function settle(child: Child, seen: SeenPicture) {
    if (child.timer) clearTimeout(child.timer)
    child.timer = null
    const { doing } = child
    child.doing = null
    keepAlive(child, false)
    doing?.answer(seen)
  }

  function next() {
    while (queue.length > 0 && !closed) {
      const child = children.find(({ doing }) => !doing) ?? (children.length < processes ? start() : null)
      if (!child) return
      const waiting = queue.shift() as Waiting
      child.doing = waiting
      keepAlive(child, true)
      child.timer = setTimeout(
        () => {
          stop(child)
          settle(child, { ok: false, reason: 'picture_timeout', detail: `more than ${TIMEOUT_MS} ms` })
          next()
        },
        child.fresh ? START_MS + TIMEOUT_MS : TIMEOUT_MS,
      )
      child.process.send(waiting.task, () => {})
    }
  }

  return {
    read(bytes, { features = false, thumbnail = false } = {}) {
      if (closed) return Promise.resolve({ ok: false, reason: 'picture_unreadable', detail: 'pictures are closed' })
      if (bytes.length > MOST_BYTES) {
        return Promise.resolve({ ok: false, reason: 'picture_too_large', detail: `${bytes.length} bytes` })
      }
      return new Promise((answer) => {
        queue.push({ task: { id: ++ids, bytes, features, thumbnail }, answer })
        next()
      })
    },
    async close() {
      closed = true
      const gone: SeenPicture = { ok: false, reason: 'picture_unreadable', detail: 'pictures are closed' }
      for (const waiting of queue.splice(0)) waiting.answer(gone)
      const ends = children.map(
        ({ process }) =>
          new Promise((ended) => (process.exitCode === null ? process.once('exit', ended) : ended(null))),
      )
      for (const child of [...children]) {
        stop(child)
        settle(child, gone)
        child.process.ref()
      }
      await Promise.all(ends)
    },
  }
}

/** While it works, a child holds this process open; idle, it does not. */
function keepAlive({ process }: Child, alive: boolean) {
  if (alive) process.ref()
  else process.unref()
  if (alive) process.channel?.ref()
  else process.channel?.unref()
}
