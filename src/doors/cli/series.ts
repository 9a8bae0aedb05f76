import { csvReader, judgeSeries, readTime } from '../../engine/tools.ts'
import { readArgs } from './args.ts'
import { type Code, type Out, sayFinding, Unusable } from './out.ts'
import { linesOf, openText } from './read.ts'

export const seriesHelp = 'tocsin series FILE [--json] [--strict] [--timezone ZONE]'

type Row = { line: number; timestamp: string; at: number; value: number }

/** `tocsin series`: judges a count series as it would live, each row from the past alone. */
export async function seriesCommand(args: string[], createOut: (json: boolean) => Out): Promise<Code> {
  const { values, positionals } = readArgs(args, {})
  const out = createOut(values.json)
  const path = positionals[0]
  if (!path) throw new Unusable(`series: name a file. ${seriesHelp}`)
  const rows = await readSeries(path, values.timezone, out)
  if (rows.length === 0) throw new Unusable(`${path}: no usable row`)
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

async function readSeries(path: string, zone: string, out: Out): Promise<Row[]> {
  const reader = csvReader()
  const rows: Row[] = []
  let columns: { at: number; value: number } | null = null
  const take = (records: ReturnType<typeof reader.push>) => {
    for (const { cells, line } of records) {
      if (columns === null) {
        const names = cells.map((cell) => cell.trim().toLowerCase())
        columns = { at: names.indexOf('timestamp'), value: names.indexOf('value') }
        if (columns.at < 0 || columns.value < 0)
          throw new Unusable(`${path}:1 the header must be timestamp,value, found ${cells.join(',').slice(0, 100)}`)
        continue
      }
      const timestamp = cells[columns.at] ?? ''
      const at = readTime(/^\d+$/.test(timestamp) ? Number(timestamp) : timestamp, zone)
      const text = (cells[columns.value] ?? '').trim()
      const value = Number(text)
      if (typeof at !== 'number') out.bad(path, line, sayFinding(at, 'en'))
      else if (text === '' || !Number.isFinite(value)) out.bad(path, line, `value "${text}" is not a number`)
      else rows.push({ line, timestamp, at, value })
    }
  }
  for await (const line of linesOf(await openText(path))) {
    if ('tooLong' in line) out.bad(path, line.number, 'line too long')
    else take(reader.push(`${line.text}\n`))
  }
  take(reader.end())
  return rows
}
