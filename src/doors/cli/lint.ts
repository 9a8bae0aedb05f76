import { StatementKind } from '../../contract/lint.ts'
import { lintStatement } from '../../engine/reading.ts'
import { readText } from '../../engine/tools.ts'
import { sayFault } from '../../says/lint/index.ts'
import { langOption, readArgs } from './args.ts'
import { type Code, type Out, Unusable } from './out.ts'
import { openText } from './read.ts'

export const lintHelp = 'tocsin lint FILE --kind holding|apology|reply|internal|cause [--lang fr|en] [--json]'

/** `tocsin lint`: checks a draft statement. Exit 1 where an error stands in it. */
export async function lintCommand(args: string[], createOut: (json: boolean) => Out): Promise<Code> {
  const { values, positionals } = readArgs(args, { kind: { type: 'string' } })
  const out = createOut(values.json)
  const path = positionals[0]
  if (!path) throw new Unusable(`lint: name a file, or - for standard input. ${lintHelp}`)
  const kind = StatementKind.safeParse(values.kind)
  if (!kind.success) throw new Unusable(`--kind ${values.kind ?? '(missing)'}: use ${StatementKind.options.join(', ')}`)
  const chunks: Buffer[] = []
  for await (const chunk of await openText(path)) chunks.push(Buffer.from(chunk as Uint8Array))
  const text = Buffer.concat(chunks).toString('utf8')
  if (text.trim() === '') throw new Unusable(`${path}: no text`)
  const lang = langOption(values.lang) ?? (readText(text).lang === 'en' ? 'en' : 'fr')
  const findings = lintStatement(text, { kind: kind.data, lang }).map((fault) => sayFault(fault, lang))
  for (const finding of findings) {
    const { rule, severity, span, reason, hint } = finding
    out.line(
      { rule, severity, span, reason, hint },
      `${severity === 'error' ? '✗' : '!'} ${rule}: « ${text.slice(...span)} » — ${reason} ${hint}`,
    )
  }
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0
}
