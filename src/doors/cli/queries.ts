import type { QueryTrouble } from '../../contract/query.ts'
import { queryTrouble } from '../../says/query.ts'
import type { Lang } from '../../says/tools.ts'
import { type Out, sayFinding, Unusable } from './out.ts'
import { linesOf, MAX_LINE } from './read.ts'

/** Why a query cannot be used, with its name. */
export function sayQuery(trouble: QueryTrouble, lang: Lang): string {
  const params = { query: trouble.query, trouble: queryTrouble(trouble, lang) }
  return sayFinding({ code: 'query_unusable', params }, lang)
}

/** The queries of a file, NDJSON `{"id","text"}`, with their lines; what is none is one bad item. */
export async function readQueries(
  path: string,
  out: Out,
  lang: Lang,
): Promise<{ id: string; text: string; line: number }[]> {
  const queries: { id: string; text: string; line: number }[] = []
  for await (const line of linesOf(path)) {
    if ('tooLong' in line) {
      out.bad(path, line.number, sayFinding({ code: 'post_line_long', params: { max: MAX_LINE } }, lang))
      continue
    }
    if (line.text.trim() === '') continue
    let json: unknown
    try {
      json = JSON.parse(line.text)
    } catch {
      out.bad(path, line.number, sayFinding({ code: 'post_not_json', params: {} }, lang))
      continue
    }
    const { id, text } = (json ?? {}) as Record<string, unknown>
    if (typeof id === 'string' && typeof text === 'string') queries.push({ id, text, line: line.number })
    else
      out.bad(
        path,
        line.number,
        sayFinding({ code: 'post_field_missing', params: { field: typeof id === 'string' ? 'text' : 'id' } }, lang),
      )
  }
  if (queries.length === 0) throw new Unusable({ code: 'queries_none', params: { path } })
  return queries
}
