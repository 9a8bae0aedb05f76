import { readText } from '../../engine/tools.ts'
import { langOption, readArgs } from './args.ts'
import { type Code, type Out, sayFinding, Unusable } from './out.ts'
import { linesOf, openText } from './read.ts'

export const textHelp = 'tocsin text FILE [--json] [--strict]'

/** `tocsin text`: reads posts, one line out for each. */
export async function textCommand(args: string[], createOut: (json: boolean) => Out): Promise<Code> {
  const { values, positionals } = readArgs(args, {})
  const out = createOut(values.json)
  const path = positionals[0]
  if (!path) throw new Unusable(`text: name a file. ${textHelp}`)
  const lang = langOption(values.lang) ?? 'en'
  let read = 0
  for await (const line of linesOf(await openText(path))) {
    const item = 'tooLong' in line ? null : textItem(line.text)
    if (item === 'blank') continue
    if (item === null) {
      out.bad(path, line.number, sayFinding({ code: 'post_not_json', params: {} }, lang))
      continue
    }
    if ('field' in item) {
      out.bad(path, line.number, sayFinding({ code: 'post_field_missing', params: { field: item.field } }, lang))
      continue
    }
    read++
    const reading = readText(item.text, item.lang)
    out.line(
      { id: item.id, ...reading },
      `${item.id}\t${reading.lang}\t${reading.tone}\t${reading.intent}\t${reading.topics.join(',')}`,
    )
  }
  if (read === 0) throw new Unusable(`${path}: no usable text`)
  return values.strict && out.badItems > 0 ? 2 : 0
}

type Item = { id: string; text: string; lang?: string } | { field: string } | 'blank' | null

function textItem(line: string): Item {
  if (line.trim() === '') return 'blank'
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof json !== 'object' || json === null) return null
  const { id, text, lang } = json as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return { field: 'id' }
  if (typeof text !== 'string') return { field: 'text' }
  return { id: String(id), text, ...(typeof lang === 'string' ? { lang } : {}) }
}
