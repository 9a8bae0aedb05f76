import type { Fingerprint } from '../../../contract/picture.ts'
import { learn } from './known.ts'
import { createSearch } from './search.ts'

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
  const search = createSearch()
  for (const fingerprint of fingerprints) search.add(learn(fingerprint))
  for (const [n, fingerprint] of fingerprints.entries()) {
    for (const { known } of search.find(fingerprint, { except: n, thorough: true })) {
      const [a, b] = [rootOf(n), rootOf(known)]
      parents[Math.max(a, b)] = Math.min(a, b)
    }
  }
  const numbers = new Map<number, number>()
  return fingerprints.map((_, n) => {
    const root = rootOf(n)
    if (!numbers.has(root)) numbers.set(root, numbers.size)
    return numbers.get(root)!
  })
}
