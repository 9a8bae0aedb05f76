import type { Finding } from '../../contract/primitives.ts'
import { csvReader, judgeSeries, readTime } from '../../engine/tools.ts'
import { langOption, missing, readArgs } from './args.ts'
import { type Code, type Out, sayFinding, Unusable } from './out.ts'
import { linesOf, MAX_LINE } from './read.ts'

export const seriesHelp = 'tocsin series FILE [--json] [--strict] [--timezone ZONE] [--lang fr|en]'

/** Decimal, as a spreadsheet writes it: not 0x10, which JavaScript would read too. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

type Row = { line: number; timestamp: string; at: number; value: number }

/** `tocsin series`: judges a count series as it would live, each row from the past alone. */
export async function seriesCommand(args: string[], createOut: (json: boolean) => Out): Promise<Code> {
  const { values, positionals } = readArgs(args, {}, 1)
  const out = createOut(values.json)
  const path = positionals[0]
  if (!path) throw missing('FILE', seriesHelp)
  const say = (finding: Finding) => sayFinding(finding, langOption(values.lang) ?? 'en')
  const rows = await readSeries(path, values.timezone, out, say)
  if (rows.length === 0) throw new Unusable({ code: 'rows_none', params: { path } })
  for (const { line, finding } of oddRows(rows)) out.note(`${path}:${line} ${say(finding)}`)
  const judged = judgeSeries(
    rows.map(({ at, value }) => ({ at, value })),
    { timezone: values.timezone },
  )
  for (const [i, { expected, low, high, score, alarm }] of judged.entries()) {
    const { timestamp, value } = rows[i]!
    out.line(
      { timestamp, value, expected, low, high, score, alarm },
      `${timestamp}\t${value}\t${expected} (${low}–${high})\t${score.toFixed(3)}${alarm ? '\t🔔' : ''}`,
    )
  }
  return values.strict && out.badItems > 0 ? 2 : 0
}

async function readSeries(path: string, zone: string, out: Out, say: (finding: Finding) => string): Promise<Row[]> {
  const reader = csvReader()
  const rows: Row[] = []
  let columns: { at: number; value: number } | null = null
  const bad = (line: number, code: string, params: Finding['params']) => out.bad(path, line, say({ code, params }))
  const take = (records: ReturnType<typeof reader.push>) => {
    for (const { cells, line } of records) {
      if (columns === null) {
        const names = cells.map((cell) => cell.trim().toLowerCase())
        columns = { at: names.indexOf('timestamp'), value: names.indexOf('value') }
        const found = cells.join(',').slice(0, 100)
        if (columns.at < 0 || columns.value < 0)
          throw new Unusable({ code: 'series_header', params: { found } }, { path, line })
        continue
      }
      const timestamp = cells[columns.at] ?? ''
      const at = readTime(/^\d+$/.test(timestamp) ? Number(timestamp) : timestamp, zone)
      const text = (cells[columns.value] ?? '').trim()
      const value = NUMBER.test(text) ? Number(text) : Number.NaN
      if (typeof at !== 'number' && at.code === 'time_missing') bad(line, 'post_field_missing', { field: 'timestamp' })
      else if (typeof at !== 'number') bad(line, at.code, at.params)
      else if (!Number.isFinite(value)) bad(line, 'series_value', { value: text })
      else rows.push({ line, timestamp, at, value })
    }
  }
  for await (const line of linesOf(path)) {
    if ('tooLong' in line) bad(line.number, 'post_line_long', { max: MAX_LINE })
    else take(reader.push(`${line.text}\n`))
  }
  take(reader.end())
  return rows
}

/** The first row of each kind that does not belong in a count series of one regular step: it is judged all the same. */
function oddRows(rows: readonly Row[]): { line: number; finding: Finding }[] {
  const odd = new Map<string, { line: number; finding: Finding }>()
  const say = (line: number, code: string, params: Finding['params']) => {
    if (!odd.has(code)) odd.set(code, { line, finding: { code, params } })
  }
  const step = usualStep(rows)
  for (const [i, { line, timestamp, at, value }] of rows.entries()) {
    if (value < 0) say(line, 'series_negative', { value })
    if (i === 0) continue
    const since = at - rows[i - 1]!.at
    if (since === 0) say(line, 'series_repeated', { timestamp })
    else if (since < 0) say(line, 'series_backwards', { timestamp })
    else if (since !== step) say(line, 'series_step', { timestamp, minutes: since / 60_000, step: step / 60_000 })
  }
  return [...odd.values()].sort((a, b) => a.line - b.line)
}

/** The step that most rows keep, in milliseconds. */
function usualStep(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const [i, { at }] of rows.entries()) {
    const since = i === 0 ? 0 : at - rows[i - 1]!.at
    if (since > 0) counts.set(since, (counts.get(since) ?? 0) + 1)
  }
  let step = 0
  for (const [since, count] of counts) if (count > (counts.get(step) ?? 0)) step = since
  return step
}
