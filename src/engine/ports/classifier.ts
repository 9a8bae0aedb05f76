import type { Opinion } from '../../contract/classifier.ts'

/** A site's own classifier. It may be slow, wrong or gone: null where it says nothing, and then the shipped reading stands. */
export type Classifier = { read(text: string): Promise<Opinion | null>; close(): Promise<void> }
