/**
 * Learns the text heads and writes their weights as modules of `src/core/recognise/text/weights/`.
 * `node models/train.ts --data DIR` (DIR holds the public sets named in models/README.md). Deterministic: two runs, same bytes.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Intent, Polarity, Tone } from '../src/contract/labels.ts'
import { beliefs } from './learn/beliefs.ts'
import { type Labelled, readOwn, readPublic } from './learn/data.ts'
import { type Learned, learn, quantise, type Settings, score } from './learn/linear.ts'
import { byLabel, macroF1 } from './learn/measures.ts'
import { prepare } from './learn/prepare.ts'

type HeadName = 'polarity' | 'tone' | 'intent'
type Plan = { name: HeadName; labels: readonly string[]; settings: Omit<Settings, 'size'> }

const PLANS: Plan[] = [
  { name: 'polarity', labels: Polarity.options, settings: { bits: 17, epochs: 4, rate: 0.1, decay: 1e-6, damping: 1e-3 } },
  { name: 'tone', labels: Tone.options, settings: { bits: 15, epochs: 20, rate: 0.3, decay: 1e-4, damping: 3 } },
  { name: 'intent', labels: Intent.options, settings: { bits: 15, epochs: 20, rate: 0.3, decay: 1e-4, damping: 3 } },
]

const goldOf = (item: Labelled, name: HeadName): number[] | null => {
  const label = item[name]
  return label === undefined ? null : [label]
}

type Judged = { gold: number[]; found: number[]; sums: Float64Array; source: string; lang: string }

function judge(items: readonly Labelled[], plan: Plan, learned: Learned): Judged[] {
  const out = new Float64Array(plan.labels.length)
  return items.flatMap((item) => {
    const gold = goldOf(item, plan.name)
    if (gold === null) return []
    const { ids, values } = prepare(item, gold)
    score(learned.weights, 32 - learned.bits, learned.size, ids, values, out)
    const found = [out.indexOf(Math.max(...out))]
    return [{ gold, found, sums: out.slice(), source: item.source, lang: item.lang }]
  })
}

/** The temperature that makes the development texts likeliest, by a search over a fixed grid. */
function temperature(judged: readonly Judged[]): number {
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (let t = 0.5; t <= 4; t += 0.05) {
    let loss = 0
    for (const { gold, sums } of judged) {
      const top = Math.max(...sums)
      const sum = sums.reduce((all, value) => all + Math.exp((value - top) / t), 0)
      loss += Math.log(sum) - (sums[gold[0]!]! - top) / t
    }
    if (loss < least) {
      least = loss
      best = t
    }
  }
  return Math.round(best * 100) / 100
}

function asModule(plan: Plan, bytes: Int8Array, scale: number, heat: number): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  const lines = [
    `// Written by models/train.ts; do not edit.`,
    `export const ${plan.name} = {`,
    `  labels: ${JSON.stringify(plan.labels)},`,
    `  bits: ${plan.settings.bits},`,
    `  scale: ${scale},`,
    `  temperature: ${heat},`,
    `  base64: '${text}',`,
    `}`,
  ]
  return `${lines.join('\n')}\n`
}

const { values: options } = parseArgs({ options: { data: { type: 'string' }, dry: { type: 'boolean', default: false } } })
if (options.data === undefined) {
  process.stderr.write('--data DIR is missing: the folder with the public sets named in models/README.md\n')
  process.exit(2)
}
const items = [...readPublic(options.data), ...readOwn()]
for (const plan of PLANS) {
  const train = items.filter((item) => item.part === 'train' && goldOf(item, plan.name) !== null)
  const examples = train.map((item) => prepare(item, goldOf(item, plan.name)!))
  const learned = learn(examples, { ...plan.settings, size: plan.labels.length }, beliefs(plan.name, plan.labels))
  const { bytes, scale } = quantise(learned)
  const dev = judge(items.filter((item) => item.part === 'dev'), plan, learned)
  const own = dev.filter(({ source }) => source === 'own')
  const heat = temperature(plan.name === 'polarity' ? dev : own)
  console.log(`${plan.name}: trained on ${train.length}, temperature ${heat}, ${bytes.byteLength} bytes`)
  for (const source of [...new Set(dev.map((item) => item.source))].filter((name) => !['mlma', 'isarcasm'].includes(name))) {
    const part = dev.filter((item) => item.source === source)
    console.log(`  dev ${source} n=${part.length}: macro-F1 ${(100 * macroF1(part, plan.labels.length)).toFixed(1)}`)
  }
  if (plan.name !== 'polarity')
    console.log(`  ${byLabel(own, plan.labels.length).map(({ n, f1 }, k) => `${plan.labels[k]} ${(100 * f1).toFixed(0)} (${n})`).join(' · ')}`)
  if (!options.dry)
    writeFileSync(new URL(`../src/core/recognise/text/weights/${plan.name}.ts`, import.meta.url), asModule(plan, bytes, scale, heat))
}
