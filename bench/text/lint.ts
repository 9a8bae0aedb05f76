import { readdirSync, readFileSync } from 'node:fs'
import type { LintRule } from '../../src/contract/labels.ts'
import type { StatementKind } from '../../src/contract/lint.ts'
import { lintStatement } from '../../src/core/respond/communicate/lint.ts'
import { wilson } from './interval.ts'

type DraftCase = { kind: StatementKind; lang: 'fr' | 'en'; text: string; rules: LintRule[]; falseCase?: boolean }

const FOLDER = new URL('./drafts/', import.meta.url)

/** Precision and recall over (draft, rule) pairs, and clean drafts with any flag, a file of drafts at a time. */
export function benchLint(say: (line: string) => void, verbose: boolean): void {
  for (const file of readdirSync(FOLDER).sort()) {
    const cases = readFileSync(new URL(file, FOLDER), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as DraftCase)
    let right = 0
    let wrong = 0
    let missed = 0
    let clean = 0
    let flagged = 0
    let blocked = 0
    for (const draft of cases) {
      const faults = lintStatement(draft.text, draft)
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
      if (verbose && extra.length + lost.length > 0) {
        say(`  ${draft.lang} ${draft.kind}: ${draft.text}`)
        for (const rule of lost) say(`    missed ${rule}`)
        for (const fault of faults)
          if (extra.includes(fault.rule)) say(`    extra ${fault.rule}: ${draft.text.slice(...fault.span)}`)
      }
    }
    say(
      `statement check, ${file}: n=${cases.length} drafts, ${right + missed} flags · precision ${wilson(right, right + wrong)} · recall ${wilson(right, right + missed)} · clean ${clean}, flagged ${flagged}, blocked ${blocked}`,
    )
  }
}
