import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { csvReader } from '../../src/core/kit/csv.ts'
import { readTime } from '../../src/core/kit/time.ts'

/**
 * Turns an export of tweets (CSV with a `date` and a `text` column, plain or .gz) into posts, one JSON object a line:
 * node bench/convert/csv-tweets.ts FILE [NETWORK] > posts.ndjson
 */
const [path, network = 'x'] = process.argv.slice(2)
if (!path) {
  process.stderr.write('Name the file: node bench/convert/csv-tweets.ts FILE [NETWORK]\n')
  process.exit(2)
}
const file = createReadStream(path)
const stream = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
const reader = csvReader()
const decoder = new TextDecoder()
let header: string[] | null = null
let bad = 0

function write(rows: ReturnType<typeof reader.push>): void {
  for (const { cells, line } of rows) {
    if (header === null) {
      header = cells.map((cell) => cell.trim().toLowerCase())
      if (!header.includes('date') || !header.includes('text')) {
        process.stderr.write(`${path}:1 the header needs date and text, found ${cells.join(',')}\n`)
        process.exit(2)
      }
      continue
    }
    const cell = (name: string) => cells[header!.indexOf(name)]
    const at = readTime(cell('date'))
    if (typeof at !== 'number') {
      bad++
      continue
    }
    const author = cell('author') ?? cell('user')
    const post = { network, id: String(line), at: new Date(at).toISOString(), text: cell('text') ?? '' }
    process.stdout.write(`${JSON.stringify(author ? { ...post, author: { id: author } } : post)}\n`)
  }
}

for await (const chunk of stream) write(reader.push(decoder.decode(chunk as Buffer, { stream: true })))
write(reader.end())
if (bad > 0) process.stderr.write(`${bad} rows without a readable date left out\n`)
