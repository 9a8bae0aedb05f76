import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Intent, Polarity, Tone, Topic } from '../../src/contract/labels.ts'
import { hash32 } from '../../src/core/kit/hash.ts'

/** A labelled text. Heads for which it has no label leave it out. `part` is decided by the text alone, or by its file. */
export type Labelled = {
  text: string
  lang: string
  source: string
  part: 'train' | 'dev' | 'test'
  /** Of own posts, the file they stand in. */
  file?: string
  polarity?: number
  tone?: number
  intent?: number
  topics?: number[]
}

/** Public sets whose stated licence lets weights trained on them be shipped; see models/README.md. */
export const PUBLIC_FILES = [
  'xlmt_sentiment_french_train.jsonl.gz',
  'xlmt_sentiment_french_val.jsonl.gz',
  'xlmt_sentiment_english_train.jsonl.gz',
  'xlmt_sentiment_english_val.jsonl.gz',
  'semeval_sentiment_en_2013_2016.jsonl.gz',
  'xed_fr_emotions.jsonl.gz',
]

const CORPUS = new URL('../corpus/', import.meta.url)

type Row = { text: string; label?: number; emotions?: string[] }
type OwnRow = { text: string; lang: string; polarity: string; tone: string; intent: string; topics: string[] }

/** One text in ten is kept for testing and one for choosing, by a hash of its letters: near copies with other links stay together. */
function partOf(text: string): Labelled['part'] {
  const share = hash32(text.toLowerCase().replace(/https?\S*|@\S+|[^\p{L}]+/gu, '')) % 10
  return share === 0 ? 'test' : share === 1 ? 'dev' : 'train'
}

export function rowsOf<T>(dir: string, file: string): T[] {
  const bytes = readFileSync(join(dir, file))
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Tweets of the SemEval files still hold their escapes: `I\u2019m`. */
const plain = (text: string) =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\""|\\"/g, '"')

const GOOD = new Set(['joy', 'trust'])
const BAD = new Set(['anger', 'disgust', 'sadness', 'fear'])

/** The public sets under `dir`. Throws, naming the file, where one is missing. */
export function readPublic(dir: string): Labelled[] {
  const found: Labelled[] = []
  const add = (row: Row, lang: string, source: string, labels: Partial<Labelled>) => {
    const text = plain(row.text)
    found.push({ text, lang, source, part: partOf(text), ...labels })
  }
  for (const file of PUBLIC_FILES) {
    if (!existsSync(join(dir, file))) throw new Error(`missing: ${join(dir, file)}`)
    const rows = rowsOf<Row>(dir, file)
    for (const row of rows) {
      if (file.startsWith('xlmt')) {
        const fr = file.includes('french')
        add(row, fr ? 'fr' : 'en', fr ? 'xlmt-fr' : 'xlmt-en', { polarity: row.label! })
      } else if (file.startsWith('semeval')) add(row, 'en', 'semeval', { polarity: row.label! })
      else {
        const good = row.emotions!.some((emotion) => GOOD.has(emotion))
        const bad = row.emotions!.some((emotion) => BAD.has(emotion))
        if (good !== bad) add(row, 'fr', 'xed', { polarity: good ? 2 : 0 })
      }
    }
  }
  return found
}

/** The project's own posts. Files that begin with `holdout` are test only; of the others one text in ten is for choosing. */
export function readOwn(): Labelled[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      rowsOf<OwnRow>(CORPUS.pathname, file).map((row): Labelled => {
        const part = file.startsWith('holdout') ? 'test' : hash32(row.text) % 10 === 1 ? 'dev' : 'train'
        return {
          text: row.text,
          lang: row.lang,
          source: 'own',
          file,
          part,
          polarity: Polarity.options.indexOf(row.polarity as 'neutral'),
          tone: Tone.options.indexOf(row.tone as 'irony'),
          intent: Intent.options.indexOf(row.intent as 'other'),
          topics: row.topics.map((topic) => Topic.options.indexOf(topic as 'nudity')),
        }
      }),
    )
}
