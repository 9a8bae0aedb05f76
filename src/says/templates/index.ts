import { founding } from './founding.ts'
import { replies } from './replies.ts'
import { situations } from './situations.ts'
import type { Template } from './template.ts'
import { voices } from './voices.ts'

/** Every first text, the founding ones first: the first that fits is the one proposed. */
export const templates: readonly Template[] = [...founding, ...voices, ...situations, ...replies]
