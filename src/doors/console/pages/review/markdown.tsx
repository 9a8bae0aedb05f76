import type { ReactNode } from 'react'
import { type Block, blocks } from './blocks.ts'

const INLINE = /(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\(https?:\/\/[^)\s]+\)|\*[^*\s][^*]*\*|https?:\/\/[^\s<>()]+)/g

const place = (text: string, index: number) => `${index} ${text.slice(0, 12)}`

function inline(text: string): ReactNode[] {
  return text.split(INLINE).map((part, i) => {
    const key = place(part, i)
    const link = part.match(/^\[([^\]]+)\]\((.+)\)$/)
    if (link)
      return (
        <a key={key} href={link[2]} target="_blank" rel="noreferrer">
          {link[1]}
        </a>
      )
    if (/^https?:\/\//.test(part))
      return (
        <a key={key} href={part} target="_blank" rel="noreferrer" className="break-all">
          {part}
        </a>
      )
    if (part.startsWith('**') && part.length > 4) return <strong key={key}>{part.slice(2, -2)}</strong>
    if (part.startsWith('`') && part.length > 2)
      return (
        <code key={key} className="break-all text-[0.9em]">
          {part.slice(1, -1)}
        </code>
      )
    if (part.startsWith('*') && part.length > 2) return <em key={key}>{part.slice(1, -1)}</em>
    return part
  })
}

/** Markdown as elements. A review is shown whole, so its parts have no identity but their place. */
export function Markdown({ text }: { text: string }) {
  return blocks(text).map((block, i) => <Shown key={place(block.kind, i)} block={block} />)
}

function Shown({ block }: { block: Block }) {
  if (block.kind === 'rule') return <hr className="my-6 border-line" />
  if (block.kind === 'heading') {
    const Heading = `h${block.depth}` as 'h1' | 'h2' | 'h3'
    return <Heading>{inline(block.text)}</Heading>
  }
  if (block.kind === 'list') {
    const items = block.items.map((item, i) => <li key={place(item, i)}>{inline(item)}</li>)
    const shape = 'my-2 space-y-1 pl-6'
    return block.ordered ? (
      <ol className={`${shape} list-decimal`}>{items}</ol>
    ) : (
      <ul className={`${shape} list-disc`}>{items}</ul>
    )
  }
  if (block.kind === 'table')
    return (
      <div className="my-3 overflow-x-auto">
        <table>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {inline(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, i) => (
              <tr key={place(row[0] ?? '', i)}>
                {row.map((cell, j) => (
                  <td key={place(cell, j)}>{inline(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  if (block.kind === 'quote')
    return (
      <blockquote className="my-3 border-l-4 border-edge pl-4 whitespace-pre-wrap">{inline(block.text)}</blockquote>
    )
  return <p className="my-2">{inline(block.text)}</p>
}
