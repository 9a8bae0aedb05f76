import { access, constants, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isRefusal, Trouble } from '../../contract/refusal.ts'
import { readArgs } from './args.ts'
import { type Check, check, langOf, outside, type ReadStore, tell, unusable } from './checks.ts'
import type { Code, Out } from './out.ts'

export const doctorHelp = 'tocsin doctor [--json] [--lang fr|en]'

/** What the doctor asks of the parts: nothing of it makes or changes anything. */
export type Patient = {
  settings: { data: string; url: string | null; classifier: string | null }
  path: string
  readStore: ReadStore
  /** The process that owns the store, or null. */
  holder: () => Promise<number | null>
  pictures: () => Promise<boolean>
  classifierTrouble: string | null
}

/** `tocsin doctor`: what is missing, and how to mend it, while a server runs or not. Exit 1 where something is. */
export async function doctorCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  patient: Patient,
): Promise<Code> {
  const { values, positionals } = readArgs(args, {})
  const { settings, readStore } = patient
  const lang = await langOf(values.lang, readStore)
  if (positionals.length > 0) throw unusable('no_arguments', { usage: doctorHelp }, lang)
  const version = process.versions.node
  const recent = Number(version.split('.')[0]) >= 24
  const local = settings.url !== null && /\/\/(localhost|127\.|\[::1\])/.test(settings.url)
  const reachable = settings.url !== null && !local
  const seen = await patient.pictures()
  const checks: Check[] = [
    check('node', recent, recent ? 'node' : 'node_old', { version }),
    await folder(settings.data),
    check('address', reachable, reachable ? 'address' : 'address_missing', { url: settings.url }),
    check('pictures', seen, seen ? 'pictures' : 'pictures_shut'),
  ]
  if (settings.classifier !== null) {
    const trouble = patient.classifierTrouble
    const code = trouble === null ? 'classifier' : `classifier_${trouble}`
    checks.push(check('classifier', trouble === null, code, { file: settings.classifier }))
  }
  const seenStore = await outside(patient.path, lang, () => store(patient)).catch((cause: unknown) => {
    if (cause instanceof Trouble) return [check('store', false, 'trouble', { detail: cause.message })]
    throw cause
  })
  checks.push(...seenStore)
  return tell(createOut(values.json), checks, lang)
}

/** Whether the data folder can be written or, where it is not there yet, made. */
async function folder(data: string): Promise<Check> {
  let nearest = resolve(data)
  while (!(await stat(nearest).catch(() => null)) && nearest !== dirname(nearest)) nearest = dirname(nearest)
  const there = nearest === resolve(data)
  const writable = await access(nearest, constants.W_OK).then(
    () => true,
    () => false,
  )
  return check('data', writable, writable ? (there ? 'data' : 'data_to_come') : 'data_shut', { path: data })
}

async function store({ path, readStore, holder }: Patient): Promise<Check[]> {
  const opened = await readStore()
  if (isRefusal(opened)) {
    if (opened.code === 'store_missing') return [check('owner', false, 'owner_missing')]
    return [check('store', false, opened.code, opened.params)]
  }
  try {
    const pid = await holder()
    const owner = await opened.read.anyPerson()
    const checks = [
      check('store', true, pid === null ? 'store_fine' : 'store_running', { path, pid }),
      check('owner', owner, owner ? 'owner' : 'owner_missing'),
    ]
    for (const brand of await opened.read.brands()) {
      const tested = (await opened.read.bells(brand.id)).some((bell) => bell.tested !== null)
      const rung = (await opened.read.people(brand.id)).some((person) => person.rung !== null)
      checks.push(check(`${brand.id}: bell`, tested, tested ? 'bell' : 'bell_untested'))
      checks.push(check(`${brand.id}: duty`, rung, rung ? 'duty' : 'duty_missing'))
    }
    return checks
  } finally {
    await opened.close()
  }
}
