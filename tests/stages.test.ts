import assert from 'node:assert/strict'
import { test } from 'node:test'
import type {
  CompileQueries,
  JudgeSituation,
  LintStatement,
  MakeAlarm,
  MakeFingerprint,
  MeasureGrowth,
  NewStream,
  Observe,
  ReadText,
} from '../src/contract/stages.ts'
import { judgeSituation, makeAlarm } from '../src/core/alarm/judge.ts'
import { measureGrowth } from '../src/core/detect/growth.ts'
import { newStream, observe } from '../src/core/detect/stream.ts'
import { compileQueries } from '../src/core/listen/query/compile.ts'
import { fingerprint } from '../src/core/recognise/image/fingerprint.ts'
import { readText } from '../src/core/recognise/text/read.ts'
import { lintStatement } from '../src/core/respond/communicate/lint.ts'

/** The compiler holds every stage to the signature the contract promises; this list is what it reads. */
const stages = {
  compileQueries: compileQueries satisfies CompileQueries,
  readText: readText satisfies ReadText,
  fingerprint: fingerprint satisfies MakeFingerprint,
  newStream: newStream satisfies NewStream,
  observe: observe satisfies Observe,
  measureGrowth: measureGrowth satisfies MeasureGrowth,
  judgeSituation: judgeSituation satisfies JudgeSituation,
  makeAlarm: makeAlarm satisfies MakeAlarm,
  lintStatement: lintStatement satisfies LintStatement,
}

test('every stage is a function with the signature of the contract', () => {
  for (const [name, stage] of Object.entries(stages)) assert.equal(typeof stage, 'function', name)
})
