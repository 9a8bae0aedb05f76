import type { Finding } from '../contract/primitives.ts'

const MAX_LINE = 2_000_000

export type ReadLines = { items: { line: number; item: unknown }[]; bad: { line: number; reason: Finding }[] }

/** NDJSON lines as items; a line that is too long or no JSON is set aside with its number, the rest goes on. */
export function readLines(text: string, from = 1): ReadLines {
  const read: ReadLines = { items: [], bad: [] }
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '') continue
    readLine(line, from + index, read)
  }
  return read
}

export function readLine(line: string, number: number, into: ReadLines): void {
  if (line.length > MAX_LINE) {
    into.bad.push({ line: number, reason: { code: 'post_line_long', params: { max: MAX_LINE } } })
    return
  }
  try {
    into.items.push({ line: number, item: JSON.parse(line) })
  } catch {
    into.bad.push({ line: number, reason: { code: 'post_not_json', params: {} } })
  }
}
