/** The part of Markdown a review is written in: headings, lists, tables, quotes, paragraphs; no raw HTML ever. */
export type Block =
  | { kind: 'heading'; depth: 1 | 2 | 3; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'quote' | 'paragraph'; text: string }
  | { kind: 'rule' }

const ITEM = /^\s*(?:[-*]|(\d+)[.)])\s+(.*)$/
const cells = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

export function blocks(markdown: string): Block[] {
  const out: Block[] = []
  const lines = markdown.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const last = out.at(-1)
    const heading = line.match(/^(#{1,6})\s+(.*)$/)
    const item = line.match(ITEM)
    const joins = i > 0 && lines[i - 1]!.trim() !== ''
    if (line.trim() === '') continue
    if (heading) out.push({ kind: 'heading', depth: Math.min(heading[1]!.length, 3) as 1 | 2 | 3, text: heading[2]! })
    else if (/^\s*(-{3,}|\*{3,})\s*$/.test(line)) out.push({ kind: 'rule' })
    else if (line.includes('|') && /^[\s|:-]*-[\s|:-]*$/.test(lines[i + 1] ?? '')) {
      const table: Block = { kind: 'table', head: cells(line), rows: [] }
      i += 2
      while (i < lines.length && lines[i]!.includes('|')) table.rows.push(cells(lines[i++]!))
      i -= 1
      out.push(table)
    } else if (item) {
      const ordered = item[1] !== undefined
      if (last?.kind === 'list' && last.ordered === ordered && joins) last.items.push(item[2]!)
      else out.push({ kind: 'list', ordered, items: [item[2]!] })
    } else if (/^\s*>/.test(line)) {
      const text = line.replace(/^\s*>\s?/, '')
      if (last?.kind === 'quote' && joins) last.text += `\n${text}`
      else out.push({ kind: 'quote', text })
    } else if (last?.kind === 'paragraph' && joins) last.text += `\n${line}`
    else if (last?.kind === 'list' && joins) last.items[last.items.length - 1] += ` ${line.trim()}`
    else out.push({ kind: 'paragraph', text: line })
  }
  return out
}
