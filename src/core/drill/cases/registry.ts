import type { Case } from '../case.ts'
import { laRedoute } from './la-redoute/case.ts'

/** Every case that can be rehearsed: one folder and one line here each. */
export const cases: readonly Case[] = [laRedoute]
