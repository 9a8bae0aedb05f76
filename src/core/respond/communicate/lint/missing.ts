import type { LintFault } from '../../../../contract/lint.ts'
import type { Draft } from './draft.ts'

export function findMissing(_draft: Draft): LintFault[] {
  return []
}
