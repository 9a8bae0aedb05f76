/** One record of a CSV text and the line it begins on (1 = first). `broken` where a quote was never closed. */
export type CsvRow = { cells: string[]; line: number; broken?: true }

/**
 * Reads comma-separated values (RFC 4180: quotes, doubled quotes, line breaks inside quotes; CR, LF or CRLF) piece by
 * piece, so that a file never has to fit in memory. Blank lines are no rows; a byte order mark is dropped.
 * `push` returns the rows that are complete, `end` the last one.
 */
export function csvReader(): { push(text: string): CsvRow[]; end(): CsvRow[] } {
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let afterQuote = false
  let afterReturn = false
  let begun = false
  let line = 1
  let rowLine = 1
  let first = true

  function closeRow(rows: CsvRow[]) {
    if (begun || cells.length > 0) rows.push({ cells: [...cells, cell], line: rowLine })
    cells = []
    cell = ''
    begun = false
    afterQuote = false
  }

  function push(text: string): CsvRow[] {
    const rows: CsvRow[] = []
    let start = 0
    if (first && text.length > 0) {
      first = false
      if (text.charCodeAt(0) === 0xfeff) start = 1
    }
    for (let i = start; i < text.length; i++) {
      const c = text[i] as string
      if (c === '\n' && afterReturn) {
        afterReturn = false
        if (quoted) cell += c
        rowLine = begun ? rowLine : line
        continue
      }
      afterReturn = c === '\r'
      if (quoted) {
        if (c === '"') {
          quoted = false
          afterQuote = true
        } else cell += c
        if (c === '\n' || c === '\r') line++
      } else if (c === '"' && afterQuote) {
        cell += c
        quoted = true
        afterQuote = false
      } else if (c === '"' && cell === '') {
        quoted = true
        begun = true
      } else if (c === ',') {
        cells.push(cell)
        cell = ''
        begun = true
        afterQuote = false
      } else if (c === '\n' || c === '\r') {
        closeRow(rows)
        line++
        rowLine = line
      } else {
        cell += c
        begun = true
        afterQuote = false
      }
    }
    return rows
  }

  function end(): CsvRow[] {
    const rows: CsvRow[] = []
    const broken = quoted
    quoted = false
    closeRow(rows)
    if (broken) for (const row of rows) row.broken = true
    return rows
  }

  return { push, end }
}
