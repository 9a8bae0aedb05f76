/**
 * Learns the text heads and writes their weights as modules of `src/core/recognise/text/weights/`.
 * `node models/train.ts --data DIR` (DIR holds the public sets named in models/README.md). Deterministic: two runs, same bytes.
 * Where a head has several settings, the one that does best on the development part is kept; the test part is never looked at.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Intent, Polarity, Tone, Topic } from '../src/contract/labels.ts'
import { balance } from './learn/balance.ts'
import { beliefs } from './learn/beliefs.ts'
import { type Labelled, readOwn, readPublic } from './learn/data.ts'
import { type Learned, learn, quantise, type Settings, score } from './learn/linear.ts'
import { byLabel, macroF1, microF1 } from './learn/measures.ts'
import { prepare } from './learn/prepare.ts'

type HeadName = 'polarity' | 'tone' | 'intent' | 'topics'
type Choice = Pick<Settings, 'rate' | 'epochs' | 'decay' | 'damping'> & {
  /** A topic is said where its sum is above this. */
  cut?: number
}
type Plan = { name: HeadName; labels: readonly string[]; bits: number; choices: Choice[] }

/** Small steps over many rounds: found by five-fold runs over the own training posts. */
const FEW_POSTS: Choice = { epochs: 20, rate: 0.3, decay: 1e-4, damping: 3 }
/** Nothing learnt: the beliefs alone, that is, the word lists. */
const WORD_LISTS: Choice = { epochs: 0, rate: 0, decay: 0, damping: 1 }

const PLANS: Plan[] = [
  {
    name: 'polarity',
    labels: Polarity.options,
    bits: 17,
    choices: [{ epochs: 4, rate: 0.1, decay: 1e-6, damping: 1e-3 }],
  },
  { name: 'tone', labels: Tone.options, bits: 15, choices: [FEW_POSTS] },
  { name: 'intent', labels: Intent.options, bits: 15, choices: [FEW_POSTS] },
  {
    name: 'topics',
    labels: Topic.options,
    bits: 14,
    choices: [WORD_LISTS, { epochs: 12, rate: 0.1, decay: 1e-5, damping: 0.1, cut: -0.75 }],
  },
]

const goldOf = (item: Labelled, name: HeadName): number[] | null => {
  const label = item[name]
  return label === undefined ? null : Array.isArray(label) ? label : [label]
}

type Judged = { gold: number[]; found: number[]; sums: Float64Array; source: string; lang: string }

function judge(items: readonly Labelled[], plan: Plan, learned: Learned, cut: number): Judged[] {
  const out = new Float64Array(plan.labels.length)
  return items.flatMap((item) => {
    const gold = goldOf(item, plan.name)
    if (gold === null) return []
    const { ids, values } = prepare(item, gold)
    score(learned.weights, 32 - learned.bits, learned.size, ids, values, out)
    const found =
      plan.name === 'topics' ? [...out.keys()].filter((k) => out[k]! > cut) : [out.indexOf(Math.max(...out))]
    return [{ gold, found, sums: out.slice(), source: item.source, lang: item.lang }]
  })
}

const figureOf = (judged: readonly Judged[], plan: Plan): number =>
  plan.name === 'topics' ? microF1(judged) : macroF1(judged, plan.labels.length)

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

/** How often each label is said where it is right, and where it is not; Laplace's rule keeps a rare label from being 0 or 1. */
function ratesOf(judged: readonly Judged[], size: number): string {
  const rates = Array.from({ length: size }, (_, k) => {
    const right = judged.filter(({ gold }) => gold.includes(k))
    const wrong = judged.filter(({ gold }) => !gold.includes(k))
    const said = (items: readonly Judged[]) =>
      (items.filter(({ found }) => found.includes(k)).length + 1) / (items.length + 2)
    return `{ hit: ${said(right).toFixed(3)}, slip: ${said(wrong).toFixed(3)} }`
  })
  return `[${rates.join(', ')}]`
}

function asModule(plan: Plan, bytes: Int8Array, scale: number, heat: number, cut: number, rates: string): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
  return [
    '// biome-ignore-all format: written by models/train.ts; do not edit.',
    `export const ${plan.name} = {`,
    `  labels: [${plan.labels.map((label) => `'${label}'`).join(', ')}],`,
    `  bits: ${plan.bits},`,
    `  scale: ${scale},`,
    `  temperature: ${heat},`,
    `  cut: ${cut},`,
    `  rates: ${rates},`,
    `  base64: '${text}',`,
    '}\n',
  ].join('\n')
}

function train(plan: Plan, items: readonly Labelled[], dry: boolean): void {
  const examples = items
    .filter((item) => item.part === 'train' && goldOf(item, plan.name) !== null)
    .map((item) => prepare(item, goldOf(item, plan.name)!))
  const many = plan.name === 'topics'
  const weighed = many ? examples : balance(examples)
  const held = items.filter((item) => item.part === 'dev')
  const tried = plan.choices.map((choice) => {
    const settings = { ...choice, bits: plan.bits, size: plan.labels.length, many }
    const learned = learn(weighed, settings, beliefs(plan.name, plan.labels))
    const dev = judge(held, plan, learned, choice.cut ?? 0)
    return { learned, cut: choice.cut ?? 0, dev, own: dev.filter(({ source }) => source === 'own') }
  })
  const figures = tried.map(({ own }) => figureOf(own, plan))
  const { learned, cut, dev, own } = tried[figures.indexOf(Math.max(...figures))]!
  const { bytes, scale } = quantise(learned)
  const heat = many ? 1 : temperature(plan.name === 'polarity' ? dev : own)
  const percent = (share: number) => (100 * share).toFixed(1)
  console.log(
    `${plan.name}: ${examples.length} texts, temperature ${heat}, ${bytes.byteLength} bytes, choices on dev: ${figures.map(percent).join(' · ')}`,
  )
  for (const source of new Set(dev.map((item) => item.source))) {
    const part = dev.filter((item) => item.source === source)
    console.log(`  dev ${source} n=${part.length}: ${many ? 'micro' : 'macro'}-F1 ${percent(figureOf(part, plan))}`)
  }
  const labels = byLabel(own, plan.labels.length)
  console.log(`  ${labels.map(({ n, f1 }, k) => `${plan.labels[k]} ${percent(f1)} (${n})`).join(' · ')}`)
  const file = new URL(`../src/core/recognise/text/weights/${plan.name}.ts`, import.meta.url)
  if (!dry) writeFileSync(file, asModule(plan, bytes, scale, heat, cut, ratesOf(own, plan.labels.length)))
}

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, dry: { type: 'boolean', default: false } },
})
if (options.data === undefined) {
  process.stderr.write('--data DIR is missing: the folder with the public sets named in models/README.md\n')
  process.exit(2)
}
const items = [...readPublic(options.data), ...readOwn()]
for (const plan of PLANS) train(plan, items, options.dry)
