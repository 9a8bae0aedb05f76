/**
 * Writes the words by which the query matcher knows that an ordinary word is no misspelt name:
 * `node models/ordinary.ts`. From the project's own posts alone, hold-outs left out; two runs give the same bytes.
 */
import { writeFileSync } from 'node:fs'
import { ordinaryModule } from './learn/ordinary.ts'

writeFileSync(new URL('../src/core/listen/query/ordinary-words.ts', import.meta.url), ordinaryModule())
