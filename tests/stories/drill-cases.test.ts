import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openCommandDrill } from '../../src/compose/drills.ts'
import { cases } from '../../src/core/drill/cases/registry.ts'
import { drillCommand } from '../../src/doors/cli/drill.ts'

type Line = { type: string; sentence: string; code: string; yours: number | null; history: number | null }

/** Plays a case on the command line's door, as fast as it goes. */
async function play(id: string): Promise<Line[]> {
  const lines: Line[] = []
  const out = {
    json: true,
    lang: 'en' as const,
    badItems: 0,
    line: (value: Record<string, unknown>) => lines.push(value as Line),
    note: () => {},
    bad: () => {},
  }
  assert.equal(await drillCommand(['run', id, '--speed', '1000000', '--json'], () => out, openCommandDrill), 0)
  return lines
}

describe('every short case is played to its end on the command line', { timeout: 300_000 }, () => {
  for (const { id, without, script } of cases.filter((one) => one.id !== 'la-redoute')) {
    it(`${id}: the bell rings, an incident opens, the cause is told, it closes`, async () => {
      assert.ok(script.length > 0)
      const lines = await play(id)
      const told = lines.filter(({ type }) => type === 'happening').map(({ sentence }) => sentence)
      const when = (part: string) => told.findIndex((sentence) => sentence.includes(part))
      const steps = ['The bell rings', 'takes the alarm', 'The incident is open', 'publishes the holding statement']
      const later = ['publishes the considered apology', 'publishes what happened', 'confirms that it is calm']
      const order = [...steps, ...later, 'closes the incident'].map((part) => [part, when(part)] as const)
      for (const [i, [part, at]] of order.entries()) assert.ok(at > (order[i - 1]?.[1] ?? -1), `${part} at ${at}`)
      assert.equal(
        told.filter((sentence) => /refused/.test(sentence) && /publishes|closes|calm\./.test(sentence)).length,
        0,
      )

      const score = lines.filter(({ type }) => type === 'score')
      assert.deepEqual(
        score.filter(({ yours }) => yours === null).map(({ code }) => code),
        [],
      )
      assert.ok(score.every(({ code }) => !without.includes(code as never)))
      const launched = told.filter((sentence) => /launch/.test(sentence) && !/refused/.test(sentence))
      assert.equal(launched.length, without.includes('recovered') ? 0 : 1)
      if (id === 'buitoni') assert.ok(told.some((sentence) => /launch/.test(sentence) && /refused/.test(sentence)))
    })
  }
})
