import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ClassifyDone, ClassifyTask } from '../edges/models/classifier.ts'

/** What is used of onnxruntime-web; it is not among our own packages. */
type Tensor = { data: ArrayLike<number> }
type Session = { run(feeds: Record<string, unknown>): Promise<Record<string, Tensor>> }
type Runtime = {
  env: { wasm: { numThreads: number } }
  InferenceSession: { create(file: Uint8Array): Promise<Session> }
  Tensor: new (kind: 'string', values: string[], shape: number[]) => unknown
}

/** Installed beside us, not by us. */
const RUNTIME = 'onnxruntime-web'

/** Answers each ClassifyTask of the parent process with a ClassifyDone, after everybody else's work. */
export function serve() {
  setPriority(10)
  let opened: Promise<{ runtime: Runtime; session: Session }> | null = null
  process.on('message', async (task: ClassifyTask) => {
    opened ??= open(task)
    const shares = await opened.then(({ runtime, session }) => classify(runtime, session, task)).catch(() => null)
    process.send?.({ id: task.id, shares } satisfies ClassifyDone)
  })
  process.on('disconnect', () => process.exit(0))
}

async function open({ extras, file }: ClassifyTask): Promise<{ runtime: Runtime; session: Session }> {
  const require = createRequire(join(extras, 'package.json'))
  const runtime = (await import(pathToFileURL(require.resolve(RUNTIME)).href)) as { default: Runtime }
  runtime.default.env.wasm.numThreads = 1
  return { runtime: runtime.default, session: await runtime.default.InferenceSession.create(await readFile(file)) }
}

/** Null where the model answers something that is no list of shares for these labels. */
async function classify({ Tensor }: Runtime, session: Session, { map, text }: ClassifyTask): Promise<number[] | null> {
  const out = await session.run({ [map.input]: new Tensor('string', [text], map.shape) })
  const shares = Array.from(out[map.output]?.data ?? [])
  const sum = shares.reduce((all, share) => all + share, 0)
  const fits = shares.length === map.labels.length && shares.every((share) => share >= 0) && Math.abs(sum - 1) < 0.01
  return fits ? shares : null
}
