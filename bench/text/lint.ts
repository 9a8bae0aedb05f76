import { readdirSync, readFileSync } from 'node:fs'
import type { LintRule } from '../../src/contract/labels.ts'
import type { StatementKind } from '../../src/contract/lint.ts'
import type { LintStatement } from '../../src/contract/stages.ts'
import { findByPatterns, lintStatement } from '../../src/core/respond/communicate/lint.ts'
import { wilson } from './interval.ts'

type DraftCase = { kind: StatementKind; lang: 'fr' | 'en'; text: string; rules: LintRule[]; falseCase?: boolean }

const FOLDER = new URL('./drafts/', import.meta.url)

/**
 * Precision and recall over (draft, rule) pairs, and clean drafts with any flag: a file of drafts at a time, then all together, with
 * patterns alone beside.
 */
export function benchLint(say: (line: string) => void, verbose: boolean): void {
  const all: DraftCase[] = []
  for (const file of readdirSync(FOLDER).sort()) {
    const cases = readFileSync(new URL(file, FOLDER), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as DraftCase)
    all.push(...cases)
    say(`statement check, ${file}: ${measure(cases, lintStatement, verbose ? say : null)}`)
  }
  say(`statement check, all: ${measure(all, lintStatement, null)}`)
  say(`statement check by patterns alone, all: ${measure(all, findByPatterns, null)}`)
}

function measure(cases: readonly DraftCase[], lint: LintStatement, say: ((line: string) => void) | null): string {
  let right = 0
  let wrong = 0
  let missed = 0
  let clean = 0
  let flagged = 0
  let blocked = 0
  for (const draft of cases) {
    const faults = lint(draft.text, draft)
    const found = new Set(faults.map(({ rule }) => rule))
    const extra = [...found].filter((rule) => !draft.rules.includes(rule))
    const lost = draft.rules.filter((rule) => !found.has(rule))
    right += found.size - extra.length
    wrong += extra.length
    missed += lost.length
    if (draft.rules.length === 0) {
      clean++
      if (found.size > 0) flagged++
      if (faults.some(({ severity }) => severity === 'error')) blocked++
    }
    if (say === null || extra.length + lost.length === 0) continue
    say(`  ${draft.lang} ${draft.kind}: ${draft.text}`)
    for (const rule of lost) say(`    missed ${rule}`)
    for (const fault of faults)
      if (extra.includes(fault.rule)) say(`    extra ${fault.rule}: ${draft.text.slice(...fault.span)}`)
  }
  return `n=${cases.length} drafts, ${right + missed} faults · precision ${wilson(right, right + wrong)} · recall ${wilson(right, right + missed)} · clean flagged ${wilson(flagged, clean)}, blocked ${blocked}`
}
