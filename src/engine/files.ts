import type { Finding } from '../contract/primitives.ts'
import type { NoVisit, Visit } from '../contract/visit.ts'
import { csvReader } from '../core/kit/csv.ts'
import { csvPosts } from '../core/listen/csv.ts'
import { postJson } from '../core/listen/normalise.ts'
import { parseVisit } from '../core/listen/visits.ts'

export type CsvItem = { line: number; at: number; item: unknown } | { line: number; reason: Finding }

/** Posts of a CSV text, line by line, in the outside shape; `refused` once its header cannot be used. */
export function csvItems(zone: string) {
  const reader = csvReader()
  let rows: Exclude<ReturnType<typeof csvPosts>, Finding> | null = null
  const items = {
    refused: null as Finding | null,
    push: (text: string): CsvItem[] => read(reader.push(`${text}\n`)),
    end: (): CsvItem[] => read(reader.end()),
  }
  function read(records: ReturnType<typeof reader.push>): CsvItem[] {
    const found: CsvItem[] = []
    for (const record of records) {
      if (items.refused) return []
      if (!rows) {
        const header = csvPosts(record.cells)
        if (typeof header === 'function') rows = header
        else items.refused = header
        continue
      }
      const parsed = rows(record, zone)
      if ('post' in parsed) found.push({ line: record.line, at: parsed.post.at, item: postJson(parsed.post) })
      else found.push({ line: record.line, reason: parsed.reason })
    }
    return found
  }
  return items
}

export function parseVisitLine(line: string, zone: string): Visit | NoVisit {
  return parseVisit(line, zone)
}
