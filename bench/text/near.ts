import { pick, seeded } from '../../src/core/kit/random.ts'
import { NearTexts } from '../../src/core/recognise/text/near/index.ts'
import { wilson } from './interval.ts'

const DAY = 86_400_000

/**
 * Near-duplicates among real posts: of every text, one of six copies as people make them is offered after all have been
 * heard once. A copy found beside another text than its own is called wrong, though some texts of the sets are copies themselves.
 */
export function benchNear(say: (line: string) => void, texts: readonly string[]): void {
  const draw = seeded('near bench')
  const originals = [...new Set(texts)].filter((text) => text.length >= 40)
  const copies = originals.map((text, of) => ({ of, text: copyOf(text, draw) }))
  const near = new NearTexts<number>(DAY)
  const began = process.cpuUsage()
  const first = originals.map((text, i) => near.findOrAdd(text, i, () => i)?.value ?? i)
  const found = copies.map(({ text }, i) => near.findOrAdd(text, originals.length + i, () => -1)?.value ?? -1)
  const { user, system } = process.cpuUsage(began)
  const right = found.filter((value, i) => value === first[i]).length
  const taken = found.filter((value) => value >= 0).length
  const speed = Math.round((originals.length + copies.length) / ((user + system) / 1e6))
  say(`near-duplicates, copies found: ${wilson(right, copies.length)} · right among found: ${wilson(right, taken)}`)
  say(`  speed: ${speed} texts a CPU second (n=${originals.length + copies.length})`)
}

function copyOf(text: string, draw: () => number): string {
  const words = text.split(' ')
  const at = Math.floor(draw() * words.length)
  switch (Math.floor(draw() * 6)) {
    case 0:
      return `RT @someone: ${text} https://t.example/${Math.floor(draw() * 1e6)}`
    case 1:
      return `${text.toUpperCase()} !!!`
    case 2:
      return words.filter((_, i) => i !== at).join(' ')
    case 3:
      return `${pick(draw, ['mdr', 'lol', 'wow', 'honteux'])} ${text}`
    case 4:
      return words.slice(0, Math.ceil(words.length * 0.8)).join(' ')
    default:
      return `${text} ${pick(draw, ['😂', '👏', '#fail'])}`
  }
}
