import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { commands } from './commands.ts'
import { type Counts, noCounts, shrink, walk } from './walk.ts'

const RUNS = Number(process.env['TOCSIN_WALKS'] ?? 2000)
const ENOUGH = RUNS / 4
const CLOSED = RUNS / 10
const RULES = 'src/core/respond'

test(`no sequence of at most 200 commands by random people breaks a promise (${RUNS} walks)`, () => {
  const counts = noCounts()
  for (let n = 0; n < RUNS; n++) {
    const seed = `walk ${n}`
    const { steps, broken } = walk(seed, counts)
    if (broken) {
      const told = shrink(steps, broken).map((s) => `  ${s.by.person}: ${JSON.stringify(s.command)}`)
      assert.fail(`${broken} (seed "${seed}", ${steps.length} commands, shortest way there:)\n${told.join('\n')}`)
    }
  }
  return enough(counts)
})

/** A property holds only of what was tried: every command, every gate, and incidents to their end. */
async function enough({ accepted, refused, closed, asked }: Counts): Promise<void> {
  const gates = await gatesInTheRules()
  assert.ok(gates.length > 40, `saw only ${gates.length} gates`)
  const few = [
    ...Object.keys(commands)
      .filter((type) => type !== 'silence')
      .map((type) => ({ what: `${type} accepted`, n: accepted.get(type) ?? 0 })),
    ...gates.map((code) => ({ what: `${code} refused`, n: refused.get(code) ?? 0 })),
  ].sort((a, b) => a.n - b.n)
  console.log(
    `${asked} commands, ${closed} incidents closed; least met: ${few
      .slice(0, 3)
      .map((f) => `${f.what} ${f.n}`)
      .join(', ')}`,
  )
  assert.deepEqual(
    few.filter(({ n }) => n < ENOUGH),
    [],
    `each must be met at least ${ENOUGH} times`,
  )
  assert.ok(closed >= CLOSED, `only ${closed} incidents were closed`)
}

/** Every refusal the rules can give, read off their source: a new gate nobody tries fails here. */
async function gatesInTheRules(): Promise<string[]> {
  const files = (await readdir(RULES, { recursive: true })).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
  const sources = await Promise.all(files.map((file) => readFile(join(RULES, file), 'utf8')))
  return [...new Set(sources.flatMap((source) => [...source.matchAll(/refuse\(\s*'(\w+)'/g)].map((m) => m[1]!)))]
}
