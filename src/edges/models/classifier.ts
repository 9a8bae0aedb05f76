import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ClassifierMap } from '../../contract/classifier.ts'
import type { Classifier } from '../../engine/ports/classifier.ts'

const MOST_BYTES = 500_000_000
/** More of a post says nothing new, and a model's time grows with it. */
const MOST_LETTERS = 4000
const TIMEOUT_MS = 1000
const START_MS = 60_000
/** After so many texts in a row without an answer it is not asked again: listening must not wait for it. */
const MOST_FAILURES = 5

export type ClassifyTask = { id: number; extras: string; file: string; map: ClassifierMap; text: string }
export type ClassifyDone = { id: number; shares: number[] | null }

/** Why a classifier cannot be used: its runtime is not installed, there is no such file, it is too large, or its labels cannot be read. */
export type ClassifierTrouble = 'absent' | 'no_file' | 'too_large' | 'bad_labels'

/** The label map beside a classifier's file (`model.onnx`, `model.json`), or why it cannot be used. Reads both, runs neither. */
export function classifierAt(file: string, extras: URL): { map: ClassifierMap } | { trouble: ClassifierTrouble } {
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined) return { trouble: 'no_file' }
  if (size > MOST_BYTES) return { trouble: 'too_large' }
  if (!existsSync(new URL('node_modules/onnxruntime-web/package.json', extras))) return { trouble: 'absent' }
  try {
    return { map: ClassifierMap.parse(JSON.parse(readFileSync(file.replace(/\.onnx$/, '.json'), 'utf8'))) }
  } catch {
    return { trouble: 'bad_labels' }
  }
}

/**
 * Runs a site's own ONNX classifier in a process of its own, one text at a time, a second each. `program` answers every ClassifyTask
 * with a ClassifyDone; `extras` is the folder whose own `npm ci` installs the runtime. A text that takes longer, or a process that
 * ends over it, has no answer; after five in a row `write` is told and nothing is asked any more.
 */
export function openClassifier(
  program: URL,
  extras: URL,
  file: string,
  map: ClassifierMap,
  write: (line: string) => void,
): Classifier {
  let child: ChildProcess | null = null
  let turn: Promise<unknown> = Promise.resolve()
  let failures = 0
  let ids = 0

  async function ask(text: string): Promise<number[] | null> {
    const fresh = child === null
    const asked = child ?? fork(program, ['classify'], { serialization: 'advanced', env: { PATH: '' } })
    child = asked
    const id = ++ids
    const answer = await new Promise<number[] | null>((done) => {
      const timer = setTimeout(() => done(null), TIMEOUT_MS + (fresh ? START_MS : 0))
      const settle = (shares: number[] | null) => {
        clearTimeout(timer)
        done(shares)
      }
      asked.on('message', (said: ClassifyDone) => said.id === id && settle(said.shares))
      asked.once('exit', () => settle(null))
      asked.once('error', () => settle(null))
      const task: ClassifyTask = { id, extras: fileURLToPath(extras), file, map, text }
      asked.send(task, () => {})
    })
    asked.removeAllListeners()
    if (answer === null) stop()
    return answer
  }

  function stop() {
    child?.kill('SIGKILL')
    child = null
  }

  return {
    read(text) {
      const mine = turn.then(async () => {
        if (failures >= MOST_FAILURES) return null
        const shares = await ask(text.slice(0, MOST_LETTERS))
        failures = shares === null ? failures + 1 : 0
        if (failures === MOST_FAILURES)
          write(`classifier: ${file} gave no answer ${MOST_FAILURES} times: not asked again`)
        return shares === null ? null : { map, shares }
      })
      turn = mine
      return mine
    },
    async close() {
      await turn
      stop()
    },
  }
}
