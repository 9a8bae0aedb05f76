import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Labelled, readOwn, readPublic, rowsOf } from '../../models/learn/data.ts'
import { byLabel, interval, macroF1, macroRecall, microF1 } from '../../models/learn/measures.ts'
import { columnsOf } from '../../models/learn/perceptron.ts'
import { prepare } from '../../models/learn/prepare.ts'
import { Intent, Polarity, RED_TOPICS, Tone, Topic } from '../../src/contract/labels.ts'
import { mainPolarity, type Reading } from '../../src/contract/reading.ts'
import { readText } from '../../src/core/recognise/text/read.ts'
import { wilson } from './interval.ts'
import { type Example, learn, score } from './linear.ts'
import { benchNear } from './near.ts'

type Say = (line: string) => void
type Pair = { gold: number[]; found: number[] }

const show = (say: Say, name: string, pairs: Pair[], measure: (pairs: Pair[]) => number) => {
  const [low, high] = interval(pairs, measure)
  say(
    `${name}: ${(100 * measure(pairs)).toFixed(1)} [${(100 * low).toFixed(1)}, ${(100 * high).toFixed(1)}] (n=${pairs.length})`,
  )
}
const perLabel = (pairs: Pair[], labels: readonly string[]) =>
  byLabel(pairs, labels.length)
    .map(({ n, f1 }, k) => `${labels[k]} ${(100 * f1).toFixed(0)} (${n})`)
    .join(' · ')

/** Figures on the parts that training never sees: a tenth of the public sets, and the own posts of `holdout*` files. */
export function benchReading(say: Say, dir: string): void {
  const tests = [...readPublic(dir), ...readOwn()].filter(({ part }) => part === 'test')
  const read = tests.map((item) => ({ item, reading: readText(item.text, item.lang) }))
  const tweets = (source: string): Pair[] =>
    read.filter(({ item }) => item.source === source).map(({ item, reading }) => polarityOf(item, reading))
  show(say, 'polarity, French tweets, macro-F1', tweets('xlmt-fr'), (pairs) => macroF1(pairs, 3))
  show(say, 'polarity, English SemEval, macro-recall', tweets('semeval'), (pairs) => macroRecall(pairs, 3))
  for (const [set, name] of Object.entries(OWN_SETS)) {
    say(name)
    benchOwn(
      say,
      read.filter(({ item }) => item.file?.replace(/-(?:fr|en)\.jsonl$/, '') === set),
    )
  }
  benchLanguage(say, dir)
  benchTrainer(say, dir, 'irony', (pairs) => byLabel(pairs, 2)[1]!.f1)
  benchTrainer(say, dir, 'offensive', (pairs) => macroF1(pairs, 2))
  benchSpeed(say, tests)
  benchNear(
    say,
    tests.map(({ text }) => text),
  )
}

/** Own posts never trained on. The first were labelled by the guide, the others by writers who had seen neither it nor the corpus. */
const OWN_SETS = {
  holdout: 'own hold-out',
  'holdout-b': 'own hold-out by a stranger',
  'holdout-c': 'own hold-out by another stranger',
  'holdout-d': 'own hold-out by a third stranger',
}

type Read = { item: Labelled; reading: Reading }

const polarityOf = (item: Labelled, reading: Reading): Pair => ({
  gold: [item.polarity!],
  found: [Polarity.options.indexOf(mainPolarity(reading))],
})

/** Every head on own posts, with the confusion of those that say one label. */
function benchOwn(say: Say, read: Read[]): void {
  const one = (name: string, labels: readonly string[], pair: (read: Read) => Pair) => {
    const pairs = read.map(pair)
    show(say, `  ${name}, macro-F1`, pairs, (some) => macroF1(some, labels.length))
    for (const line of confusion(pairs, labels)) say(`    ${line}`)
  }
  one('polarity', Polarity.options, ({ item, reading }) => polarityOf(item, reading))
  one('tone', Tone.options, ({ item, reading }) => ({
    gold: [item.tone!],
    found: [Tone.options.indexOf(reading.tone)],
  }))
  one('intent', Intent.options, ({ item, reading }) => ({
    gold: [item.intent!],
    found: [Intent.options.indexOf(reading.intent)],
  }))
  const topics = read.map(({ item, reading }) => ({
    gold: item.topics!,
    found: reading.topics.map((topic) => Topic.options.indexOf(topic)),
  }))
  show(say, '  topics, micro-F1', topics, microF1)
  say(`    ${perLabel(topics, Topic.options)}`)
  const isRed = (labels: number[]) => labels.some((k) => RED_TOPICS.includes(Topic.options[k]!))
  const red = topics.filter(({ gold }) => isRed(gold))
  const plain = topics.filter(({ gold }) => !isRed(gold))
  say(`  a red topic found where there is one: ${wilson(red.filter(({ found }) => isRed(found)).length, red.length)}`)
  say(`  said where there is none: ${wilson(plain.filter(({ found }) => isRed(found)).length, plain.length)}`)
}

/** Rows of a Markdown table: what was meant down the side, what was read across. */
function confusion(pairs: Pair[], labels: readonly string[]): string[] {
  const count = (gold: number, found: number) =>
    pairs.filter((pair) => pair.gold[0] === gold && pair.found[0] === found).length
  return [
    `| meant ↓ read → | ${labels.join(' | ')} |`,
    `|---|${'---|'.repeat(labels.length)}`,
    ...labels.map((label, gold) => `| ${label} | ${labels.map((_, found) => count(gold, found)).join(' | ')} |`),
  ]
}

const LANGUAGES = {
  french: 'fr',
  english: 'en',
  german: 'de',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  arabic: 'ar',
}

function benchLanguage(say: Say, dir: string): void {
  const rows = Object.entries(LANGUAGES).flatMap(([name, code]) =>
    rowsOf<{ text: string }>(dir, `xlmt_sentiment_${name}_val.jsonl.gz`).map(({ text }) => ({
      text: text.replace(/@user|\bhttps?\S*/g, '').trim(),
      code,
    })),
  )
  const right = (items: typeof rows) => items.filter(({ text, code }) => readText(text).lang === code).length
  const short = rows.filter(({ text }) => text.length < 50)
  say(
    `language, 7 languages: ${wilson(right(rows), rows.length)} · under 50 characters: ${wilson(right(short), short.length)}`,
  )
}

/**
 * What the feature pass can learn where our licence does not let us ship: trained on the set's train file, measured on its val file. By a
 * linear machine: a network of a few thousand texts did no better within the train file.
 */
function benchTrainer(say: Say, dir: string, task: string, measure: (pairs: Pair[]) => number): void {
  const files = ['train', 'val'].map((part) => `tweeteval_${task}_${part}.jsonl.gz`)
  const missing = files.find((file) => !existsSync(join(dir, file)))
  if (missing !== undefined) {
    say(`${task}: missing ${missing}`)
    return
  }
  const [train, val] = files.map((file) =>
    rowsOf<{ text: string; label: number }>(dir, file).map(
      ({ text, label }): Example => ({ ...prepare({ text, lang: 'en' }), gold: [label], weight: 1 }),
    ),
  )
  const learned = learn(train!, columnsOf(train!, 2), { size: 2, cost: 0.1, balance: 0.7, rounds: 8 })
  const pairs = val!.map((example) => {
    const [no, yes] = score(learned, example)
    return { gold: example.gold, found: [yes! > no! ? 1 : 0] }
  })
  show(say, `${task}, English TweetEval validation file`, pairs, measure)
}

/** The middle of five runs after one that warms up. */
function benchSpeed(say: Say, tests: readonly Labelled[]): void {
  const texts = tests.map(({ text }) => text).slice(0, 3000)
  const speeds = Array.from({ length: 6 }, () => {
    const started = process.cpuUsage()
    for (const text of texts) readText(text, 'en')
    const { user, system } = process.cpuUsage(started)
    return Math.round(texts.length / ((user + system) / 1e6))
  })
  const [least, , middle, , most] = speeds.slice(1).sort((x, y) => x - y)
  say(`speed, language given: ${middle} texts a CPU second (${least}–${most}, n=${texts.length})`)
}
