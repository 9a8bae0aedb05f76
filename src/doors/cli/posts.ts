import type { Visit } from '../../contract/visit.ts'
import { csvItems, parseVisitLine } from '../../engine/files.ts'
import { type Arrival, momentOf } from '../../engine/replay.ts'
import type { Lang } from '../../says/tools.ts'
import { type Out, sayFinding, Unusable } from './out.ts'
import { folderOf, linesOf, MAX_LINE } from './read.ts'

const NDJSON = /\.(ndjson|jsonl)(\.gz)?$/i

/** Posts of one file in arrival order: NDJSON by its name or its first line, else CSV with a header. */
export async function* postsOf(path: string, zone: string, out: Out, lang: Lang): AsyncGenerator<Arrival> {
  const folder = folderOf(path)
  let csv: ReturnType<typeof csvItems> | null = null
  let first = true
  for await (const line of linesOf(path)) {
    if ('tooLong' in line) {
      out.bad(path, line.number, sayFinding({ code: 'post_line_long', params: { max: MAX_LINE } }, lang))
      continue
    }
    if (first && line.text.trim() !== '') {
      first = false
      if (!NDJSON.test(path) && !/^\s*[{[]/.test(line.text)) csv = csvItems(zone)
      // Its lines are counted from the first one on, empty ones too.
      for (let n = 1; n < line.number; n++) csv?.push('')
    }
    if (csv) {
      for (const row of csv.push(line.text)) yield* fromCsv(row, path, folder, out, lang)
      if (csv.refused) throw new Unusable(csv.refused, { path, line: 1 })
      continue
    }
    if (line.text.trim() === '') continue
    let item: unknown
    try {
      item = JSON.parse(line.text)
    } catch {
      out.bad(path, line.number, sayFinding({ code: 'post_not_json', params: {} }, lang))
      continue
    }
    yield { at: momentOf(item, zone), from: path, line: line.number, folder, item }
  }
  if (csv) for (const row of csv.end()) yield* fromCsv(row, path, folder, out, lang)
}

type CsvItem = ReturnType<ReturnType<typeof csvItems>['push']>[number]

function* fromCsv(row: CsvItem, path: string, folder: string, out: Out, lang: Lang): Generator<Arrival> {
  if ('reason' in row) out.bad(path, row.line, sayFinding(row.reason, lang))
  else yield { at: row.at, from: path, line: row.line, folder, item: row.item }
}

/** Page views of one access log; what is no visit is counted and left out. */
export async function* visitsOf(
  path: string,
  zone: string,
  out: Out,
  lang: Lang,
  dropped: Record<string, number>,
): AsyncGenerator<Arrival> {
  for await (const line of linesOf(path)) {
    const read = 'tooLong' in line ? 'bad_line' : line.text.trim() === '' ? null : parseVisitLine(line.text, zone)
    if (read === null) continue
    if (typeof read === 'string') {
      dropped[`visit_${read}`] = (dropped[`visit_${read}`] ?? 0) + 1
      if (read === 'bad_line') out.bad(path, line.number, sayFinding({ code: 'visit_not_line', params: {} }, lang))
      continue
    }
    const visit: Visit = read
    yield { at: visit.at, from: path, line: line.number, folder: null, visit }
  }
}

/**
 * What a file gives up to where it breaks off; `told` learns how it broke. A file that gives nothing at all is refused:
 * `Unusable` is thrown on.
 */
export async function* untilBroken<T>(items: AsyncGenerator<T>, told: (fault: Unusable) => void): AsyncGenerator<T> {
  let read = 0
  try {
    for await (const item of items) {
      read++
      yield item
    }
  } catch (cause) {
    if (!(cause instanceof Unusable) || read === 0) throw cause
    told(cause)
  }
}
