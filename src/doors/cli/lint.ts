import { isUtf8 } from 'node:buffer'
import { StatementKind } from '../../contract/lint.ts'
import { lintStatement } from '../../engine/reading.ts'
import { readText } from '../../engine/tools.ts'
import { sayFault } from '../../says/lint/index.ts'
import { langOption, missing, readArgs } from './args.ts'
import { type Code, type Out, sayFinding, Unusable } from './out.ts'
import { readBytes } from './read.ts'

export const lintHelp = 'tocsin lint FILE --kind holding|apology|reply|internal|cause [--lang fr|en] [--json]'

/** `tocsin lint`: checks a draft statement. Exit 1 where an error stands in it. */
export async function lintCommand(args: string[], createOut: (json: boolean) => Out): Promise<Code> {
  const { values, positionals } = readArgs(args, { kind: { type: 'string' } }, 1)
  const out = createOut(values.json)
  const path = positionals[0]
  if (!path) throw missing('FILE', lintHelp)
  const kind = StatementKind.safeParse(values.kind)
  if (!kind.success) {
    const known = StatementKind.options.join(', ')
    throw new Unusable({ code: 'kind_unknown', params: { value: values.kind ?? '', known } })
  }
  const bytes = await readBytes(path)
  const text = bytes.toString('utf8')
  if (text.trim() === '') throw new Unusable({ code: 'text_empty', params: { path } })
  const lang = langOption(values.lang) ?? (readText(text).lang === 'en' ? 'en' : 'fr')
  if (!isUtf8(bytes)) out.note(sayFinding({ code: 'not_utf8', params: { path } }, lang))
  const findings = lintStatement(text, { kind: kind.data, lang }).map((fault) => sayFault(fault, lang))
  for (const finding of findings) {
    const { rule, severity, span, reason, hint } = finding
    out.line(
      { rule, severity, span, reason, hint },
      `${severity === 'error' ? '✗' : '!'} ${rule}: « ${text.slice(...span)} » — ${reason} ${hint}`,
    )
  }
  if (findings.length === 0 && !out.json) out.note(sayFinding({ code: 'draft_clean', params: {} }, lang))
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0
}
