import type { Visit } from '../../contract/visit.ts'
import { csvItems, parseVisitLine } from '../../engine/files.ts'
import { type Arrival, momentOf } from '../../engine/replay.ts'
import type { Lang } from '../../says/tools.ts'
import { type Out, sayFinding, Unusable } from './out.ts'
import { folderOf, linesOf, openText } from './read.ts'

/** Posts of one file in arrival order: NDJSON, or CSV where the first line is a header. */
export async function* postsOf(path: string, zone: string, out: Out, lang: Lang): AsyncGenerator<Arrival> {
  const folder = folderOf(path)
  const stream = await openText(path)
  let csv: ReturnType<typeof csvItems> | null = null
  let first = true
  for await (const line of linesOf(stream)) {
    if ('tooLong' in line) {
      out.bad(path, line.number, sayFinding({ code: 'post_line_long', params: { max: 8_000_000 } }, lang))
      continue
    }
    if (first) {
      first = false
      const text = line.text.replace(/^\uFEFF/, '')
      if (!text.trimStart().startsWith('{')) csv = csvItems(zone)
    }
    if (csv) {
      for (const row of csv.push(line.text)) yield* fromCsv(row, path, folder, out, lang)
      if (csv.refused) throw new Unusable(`${path}:1 ${sayFinding(csv.refused, lang)}`)
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
  dropped: Record<string, number>,
): AsyncGenerator<Arrival> {
  for await (const line of linesOf(await openText(path))) {
    const read = 'tooLong' in line ? 'bad_line' : line.text.trim() === '' ? null : parseVisitLine(line.text, zone)
    if (read === null) continue
    if (typeof read === 'string') {
      dropped[`visit_${read}`] = (dropped[`visit_${read}`] ?? 0) + 1
      if (read === 'bad_line') out.bad(path, line.number, 'not a line of an access log')
      continue
    }
    const visit: Visit = read
    yield { at: visit.at, from: path, line: line.number, folder: null, visit }
  }
}
