/** `node bench/teach.ts --data DIR [--part report|choose]`: what corrections and "not us" clicks teach, on posts they were not made on. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchHomonyms } from './teach/homonyms.ts'
import { benchLessons } from './teach/lessons.ts'

const { values } = parseArgs({
  options: { data: { type: 'string' }, part: { type: 'string', default: 'report' } },
})
const dir = values.data ?? ''
const needed = {
  texts: join(dir, 'text', 'semeval_sentiment_en_2013_2016.jsonl.gz'),
  airlines: join(dir, 'detection', 'airline_tweets_2015.csv.gz'),
}
const missing = Object.values(needed).filter((file) => !existsSync(file))
if (missing.length > 0) {
  process.stderr.write(`--data DIR: missing ${missing.join(', ')}\n`)
  process.exit(2)
}
const part = values.part === 'choose' ? 'choose' : 'report'
benchLessons(console.log, needed.airlines, part)
benchHomonyms(console.log, join(dir, 'text'), part)
