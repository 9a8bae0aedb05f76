/**
 * Learns how faults of a statement are worded, and writes it as `src/core/respond/communicate/lint/learned/weights.ts`:
 * `node models/statements.ts`. From the project's own drafts and passages alone (`statements/`); two runs give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { readMaterial } from './learn/statements/data.ts'
import { learnStatements } from './learn/statements/model.ts'
import { writeWordings } from './learn/statements/write.ts'

const { separators, fusion } = learnStatements(readMaterial())
writeFileSync(
  new URL('../src/core/respond/communicate/lint/learned/weights.ts', import.meta.url),
  writeWordings(separators, fusion),
)
