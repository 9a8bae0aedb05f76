import { pick, seeded } from '../../src/core/kit/random.ts'
import { NearTexts } from '../../src/core/recognise/text/near/index.ts'
import { wilson } from './interval.ts'

const DAY = 86_400_000

/**
 * Near-duplicates among real posts: half of the texts are heard once, then one of six copies, as people make them, of
 * every text. A copy found beside another text than its own, or of a text never heard, is wrong (though some texts of the
 * sets are copies of one another). Speed is the middle of five runs.
 */
export function benchNear(say: (line: string) => void, texts: readonly string[]): void {
  const draw = seeded('near bench')
  const originals = [...new Set(texts)].filter((text) => text.length >= 40)
  const copies = originals.map((text) => copyOf(text, draw))
  const heard = originals.filter((_, i) => i % 2 === 0)
  const runs = Array.from({ length: 5 }, () => listen(heard, copies))
  const { first, found } = runs[0]!
  const speeds = runs.map(({ speed }) => speed).sort((x, y) => x - y)
  const right = found.filter((value, i) => i % 2 === 0 && value === first[i / 2]).length
  const taken = found.filter((value) => value >= 0).length
  say(`near-duplicates, copies found: ${wilson(right, heard.length)} · right among found: ${wilson(right, taken)}`)
  say(`  speed: ${speeds[2]} texts a CPU second (${speeds[0]}–${speeds[4]}, n=${heard.length + copies.length})`)
}

/** Texts by number, −1 for none: beside which each heard text and each copy was put. */
function listen(heard: readonly string[], copies: readonly string[]) {
  const near = new NearTexts<number>(DAY)
  const began = process.cpuUsage()
  const first = heard.map((text, i) => near.findOrAdd(text, i, () => i)?.value ?? i)
  const found = copies.map((text, i) => near.findOrAdd(text, heard.length + i, () => -1)?.value ?? -1)
  const { user, system } = process.cpuUsage(began)
  return { first, found, speed: Math.round((heard.length + copies.length) / ((user + system) / 1e6)) }
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
