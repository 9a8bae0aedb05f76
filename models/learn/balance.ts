import type { Example } from './linear.ts'

/** Weighs each example by the square root of its label's rareness, so that a rare tone is learnt without drowning the common ones. */
export function balance(examples: readonly Example[]): Example[] {
  const counts = new Map<number, number>()
  for (const { gold } of examples) counts.set(gold[0]!, (counts.get(gold[0]!) ?? 0) + 1)
  const mean = examples.length / Math.max(1, counts.size)
  return examples.map((example) => ({
    ...example,
    weight: example.weight * Math.sqrt(mean / counts.get(example.gold[0]!)!),
  }))
}
