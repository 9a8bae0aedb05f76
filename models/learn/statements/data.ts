import { readdirSync, readFileSync } from 'node:fs'
import type { LintRule } from '../../../src/contract/labels.ts'
import type { StatementKind } from '../../../src/contract/lint.ts'
import type { SpokenLang } from '../../../src/contract/primitives.ts'
import { prepareDraft } from '../../../src/core/respond/communicate/lint/draft.ts'
import { type Row, rowOf } from '../../../src/core/respond/communicate/lint/learned/features.ts'
import { LEARNED, type LearnedRule } from '../../../src/core/respond/communicate/lint/learned/rules.ts'

const FOLDER = new URL('../../statements/', import.meta.url)
/** Letters a quote and a sentence must share. */
const SHARED = 3

/** What one sentence tells: for each rule, true, false, or null where nobody said. Of `no_action`: whether it tells an act. */
export type Sentence = { lang: SpokenLang; row: Row; says: Record<LearnedRule, boolean | null> }
/** A whole draft with its faults as a reader marked them. */
export type Draft = {
  file: string
  text: string
  lang: SpokenLang
  kind: StatementKind
  rules: ReadonlySet<LintRule>
  sentences: readonly Sentence[]
  /** The patterns were widened for it: it cannot tell how right they are. */
  known: boolean
}
export type Material = { drafts: Draft[]; passages: Sentence[] }

type Line = {
  text: string
  lang: SpokenLang
  kind?: StatementKind
  faults?: { rule: LintRule; quote: string | null }[]
  rules?: (LintRule | 'action')[]
}

/**
 * The project's own drafts and passages. Drafts (`drafts-*`) name each fault with the words that carry it, null where nobody noted
 * them; passages (`passages-*`) are single sentences with all their faults, or with `action` alone where the file is about acts.
 */
export function readMaterial(): Material {
  const drafts: Draft[] = []
  const passages: Sentence[] = []
  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.endsWith('.jsonl')) continue
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n')
    for (const line of lines.map((text) => JSON.parse(text) as Line))
      if (file.startsWith('drafts-')) drafts.push(readDraft(file, line))
      else passages.push(readPassage(line, file.startsWith('passages-acts')))
  }
  return { drafts, passages }
}

function readDraft(file: string, { text, lang, kind, faults }: Line): Draft {
  if (kind === undefined || faults === undefined) throw new Error(`${file}: a draft without kind or faults: ${text}`)
  const draft = prepareDraft(text, { kind, lang })
  const rules = new Set(faults.map(({ rule }) => rule))
  const quoted = faults.flatMap(({ rule, quote }) => {
    if (!quote) return []
    const at = text.indexOf(quote)
    if (at < 0) throw new Error(`${file}: « ${quote} » does not stand in its draft`)
    return [{ rule, from: at, to: at + quote.length }]
  })
  const unsaid = new Set(faults.filter(({ quote }) => quote === null).map(({ rule }) => rule))
  const sentences = draft.sentences.map((sentence): Sentence => {
    const [from, to] = draft.spanOf(sentence.from, sentence.to)
    const carries = (rule: LintRule) =>
      quoted.some((quote) => quote.rule === rule && Math.min(to, quote.to) - Math.max(from, quote.from) >= SHARED)
    const says = answers((rule) => carries(rule) || (unsaid.has(rule) ? null : false))
    // Which sentence of a draft tells its act nobody marked; where the draft tells none, none does.
    return { lang, row: rowOf(sentence.text), says: { ...says, no_action: rules.has('no_action') ? false : null } }
  })
  return { file, text, lang, kind, rules, sentences, known: file.startsWith('drafts-known') }
}

function readPassage({ text, lang, rules = [] }: Line, acts: boolean): Sentence {
  const { plain } = prepareDraft(text, { kind: 'holding', lang })
  const says = acts
    ? { ...answers(() => null), no_action: rules.includes('action') }
    : { ...answers((rule) => rules.includes(rule)), no_action: null }
  return { lang, row: rowOf(plain), says }
}

const answers = (of: (rule: LearnedRule) => boolean | null) =>
  Object.fromEntries(LEARNED.map((rule) => [rule, of(rule)])) as Record<LearnedRule, boolean | null>
