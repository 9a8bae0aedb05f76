import type { LintFault } from '../../../../contract/lint.ts'
import type { Draft } from './draft.ts'

export function findPersonalData(_draft: Draft): LintFault[] {
  return []
}
