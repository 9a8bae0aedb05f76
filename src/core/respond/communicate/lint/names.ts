import type { LintFault } from '../../../../contract/lint.ts'
import type { Draft } from './draft.ts'

export function findNames(_draft: Draft): LintFault[] {
  return []
}
