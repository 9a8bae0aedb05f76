/**
 * Learns how faults of a statement are worded, and writes it as modules of `src/core/respond/communicate/lint/learned/weights/`:
 * `node models/statements.ts`. From the project's own drafts and passages alone (`statements/`); two runs give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { readMaterial } from './learn/statements/data.ts'
import { learnFusion, learnWordings } from './learn/statements/model.ts'
import { writeFusion, writeWordings } from './learn/statements/write.ts'

const material = readMaterial()
const write = (name: string, module: string) =>
  writeFileSync(new URL(`../src/core/respond/communicate/lint/learned/weights/${name}`, import.meta.url), module)
write('wordings.ts', writeWordings(learnWordings(material)))
write('fusion.ts', writeFusion(learnFusion(material)))
