import type { WriterKind } from '../../engine/ports/writer.ts'
import { openai } from './openai.ts'

/** A new writer is one file and one line here. */
export const writers: readonly WriterKind[] = [openai]
