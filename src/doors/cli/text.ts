import type { Finding } from '../../contract/primitives.ts'
import { readText } from '../../engine/tools.ts'
import { langOption, missing, readArgs } from './args.ts'
import { type Code, type Out, sayFinding, Unusable } from './out.ts'
import { linesOf, MAX_LINE } from './read.ts'

export const textHelp = 'tocsin text FILE [--json] [--strict] [--lang fr|en]'

/** `tocsin text`: reads posts, one line out for each. */
export async function textCommand(args: string[], createOut: (json: boolean) => Out): Promise<Code> {
  const { values, positionals } = readArgs(args, {}, 1)
  const out = createOut(values.json)
  const path = positionals[0]
  if (!path) throw missing('FILE', textHelp)
  const lang = langOption(values.lang) ?? 'en'
  let read = 0
  for await (const line of linesOf(path)) {
    const item = 'tooLong' in line ? bad('post_line_long', { max: MAX_LINE }) : textItem(line.text)
    if (item === 'blank') continue
    if ('code' in item) {
      out.bad(path, line.number, sayFinding(item, lang))
      continue
    }
    read++
    const reading = readText(item.text, item.lang)
    out.line(
      { id: item.id, ...reading },
      `${item.id}\t${reading.lang}\t${reading.tone}\t${reading.intent}\t${reading.topics.join(',')}`,
    )
  }
  if (read === 0) throw new Unusable({ code: 'texts_none', params: { path } })
  return values.strict && out.badItems > 0 ? 2 : 0
}

type Item = { id: string; text: string; lang?: string } | Finding | 'blank'

function textItem(line: string): Item {
  if (line.trim() === '') return 'blank'
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return bad('post_not_json')
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return bad('post_not_object')
  const { id, text, lang } = json as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return badField('id', id)
  if (typeof text !== 'string') return badField('text', text)
  return { id: String(id), text, ...(typeof lang === 'string' ? { lang } : {}) }
}

const bad = (code: string, params: Finding['params'] = {}): Finding => ({ code, params })

const badField = (field: string, value: unknown): Finding =>
  bad(value === undefined || value === null ? 'post_field_missing' : 'post_field_type', { field })
