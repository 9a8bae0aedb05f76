import { access, constants, mkdir } from 'node:fs/promises'
import type { Store } from '../../engine/ports/store.ts'
import { readArgs } from './args.ts'
import type { Code, Out } from './out.ts'

type Check = { check: string; ok: boolean; says: string }

/** `tocsin doctor`: what is missing, and how to mend it. Exit 1 where something is. */
export async function doctorCommand(
  args: string[],
  createOut: (json: boolean) => Out,
  settings: { data: string; url: string | null; classifier: string | null },
  openStore: () => Promise<Store>,
  pictures: () => Promise<boolean>,
  classifierTrouble: string | null,
): Promise<Code> {
  const out = createOut(readArgs(args, {}).values.json)
  const checks: Check[] = []
  const check = (name: string, ok: boolean, good: string, mend: string) =>
    checks.push({ check: name, ok, says: ok ? good : mend })
  check(
    'node',
    Number(process.versions.node.split('.')[0]) >= 24,
    process.versions.node,
    'run "npm ci" again: Tocsin brings Node 24',
  )
  const writable = await mkdir(settings.data, { recursive: true })
    .then(() => access(settings.data, constants.W_OK))
    .then(
      () => true,
      () => false,
    )
  check(
    'data',
    writable,
    `${settings.data} can be written`,
    `${settings.data} cannot be written: set TOCSIN_DATA to a folder that can`,
  )
  const local = settings.url !== null && /\/\/(localhost|127\.|\[::1\])/.test(settings.url)
  check(
    'address',
    settings.url !== null && !local,
    `links leave with ${settings.url}`,
    'TOCSIN_URL is not set, or only this machine reaches it: approval links and bells need an outside address',
  )
  check('pictures', await pictures(), 'pictures can be read', 'the picture decoder does not start: run "npm ci" again')
  if (settings.classifier !== null)
    check('classifier', classifierTrouble === null, `${settings.classifier} reads beside us`, classifierTrouble ?? '')
  if (writable) await store(checks, openStore)
  for (const one of checks) out.line(one, `${one.ok ? '✓' : '✗'} ${one.check}: ${one.says}`)
  return checks.every((one) => one.ok) ? 0 : 1
}

async function store(checks: Check[], openStore: () => Promise<Store>): Promise<void> {
  let opened: Store
  try {
    opened = await openStore()
  } catch (cause) {
    checks.push({ check: 'store', ok: false, says: (cause as Error).message })
    return
  }
  const owner = await opened.read.anyPerson()
  checks.push({
    check: 'owner',
    ok: owner,
    says: owner ? 'there is an owner' : 'nobody owns this Tocsin yet: start it and open its address',
  })
  for (const brand of await opened.read.brands()) {
    const bells = await opened.read.bells(brand.id)
    const rung = (await opened.read.people(brand.id)).some((person) => person.rung !== null)
    const tested = bells.some((bell) => bell.tested !== null)
    checks.push({
      check: `${brand.id}: bell`,
      ok: tested,
      says: tested ? 'a bell was tested' : 'no bell was ever tested: Settings › Bells › Test',
    })
    checks.push({
      check: `${brand.id}: duty`,
      ok: rung,
      says: rung ? 'somebody is on duty' : 'nobody is on duty: Settings › People',
    })
  }
  await opened.close()
}
