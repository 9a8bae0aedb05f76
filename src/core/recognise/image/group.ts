import type { Fingerprint } from '../../../contract/picture.ts'
import { createPictureIndex } from './index.ts'

/**
 * Group numbers, one for each fingerprint in the order given: pictures surely found in one another share a number, which
 * grows with the first appearance. Only verified matches join, so that one false pair cannot merge two stories.
 */
export function groupPictures(fingerprints: readonly Fingerprint[]): number[] {
  const parents = fingerprints.map((_, n) => n)
  const rootOf = (n: number): number => {
    while (parents[n] !== n) {
      parents[n] = parents[parents[n]!]!
      n = parents[n]!
    }
    return n
  }
  const index = createPictureIndex()
  for (const [n, fingerprint] of fingerprints.entries()) {
    for (const { item } of index.find(fingerprint)) {
      const [a, b] = [rootOf(n), rootOf(Number(item))]
      parents[Math.max(a, b)] = Math.min(a, b)
    }
    index.add({ item: String(n), title: '', page: null, picture: '' }, fingerprint)
  }
  const numbers = new Map<number, number>()
  return fingerprints.map((_, n) => {
    const root = rootOf(n)
    if (!numbers.has(root)) numbers.set(root, numbers.size)
    return numbers.get(root)!
  })
}
