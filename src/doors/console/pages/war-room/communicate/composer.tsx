import { useState } from 'react'
import type { z } from 'zod'
import type { Statement } from '../../../../../contract/incident.ts'
import type { StatementKind } from '../../../../../contract/lint.ts'
import { newId } from '../../../data/ask.ts'
import type { Commanding } from '../../../data/command.ts'
import { usePreferences, useWords } from '../../../data/preferences.ts'
import { Choice, Field } from '../../../parts/field.tsx'
import { useRoom } from '../room.ts'
import { Counters } from './counters.tsx'
import { blanksOf, filled, firstTemplate } from './draft.ts'
import { LintList } from './lint-list.tsx'
import { MarkedText } from './marked-text.tsx'
import { Proposal } from './proposal.tsx'
import { SendDraft } from './send-draft.tsx'
import { useLint } from './use-lint.ts'

type Props = {
  kind: z.infer<typeof StatementKind>
  /** The statement a new version is written for; a new statement where absent. */
  of?: z.infer<typeof Statement>
  found?: boolean | null
  onSent?: () => void
  /** Who sends, where somebody outlives the composer to show the answer. */
  command?: Commanding
}

/** A text to say in public: one template already chosen, its blanks to fill, the automatic reading beside it. */
export function Composer({ kind, of, found = null, onSent, command }: Props) {
  const t = useWords()
  const { lang: screen } = usePreferences()
  const { detail } = useRoom()
  const templates = detail.templates.filter((one) => one.kind === kind)
  const earlier = of?.versions.at(-1)
  const [statement] = useState(() => of?.id ?? newId())
  const [template, setTemplate] = useState(() => (of ? null : firstTemplate(templates, kind, screen)))
  const [base, setBase] = useState(() => (earlier ? (detail.words[earlier.textId] ?? '') : (template?.text ?? '')))
  const [values, setValues] = useState<Record<string, string>>({})
  const text = filled(base, values)
  const lang = template?.lang ?? earlier?.lang ?? screen
  const [machine, setMachine] = useState(() => earlier?.machine ?? false)
  const { findings, checked } = useLint({ text, kind, lang, falseCase: detail.incident.declaredAs !== 'ours' })
  const blanks = blanksOf(base)
  const open = blanksOf(text)

  const take = (id: string) => {
    const chosen = templates.find((one) => one.id === id) ?? null
    setTemplate(chosen)
    setBase(chosen?.text ?? '')
    setValues({})
    setMachine(false)
  }
  return (
    <div className="space-y-4">
      {templates.length > 1 && !of && (
        <Choice
          label={t.room.say.template}
          value={template?.id ?? ''}
          onChange={(event) => take(event.target.value)}
          data-testid="template"
        >
          {templates.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name} ({one.lang.toUpperCase()}){one.suggested ? ` · ${t.room.say.suggested}` : ''}
            </option>
          ))}
          <option value="">{t.room.say.blank}</option>
        </Choice>
      )}
      <Proposal
        kind={kind}
        lang={lang}
        machine={machine}
        take={(written) => {
          setTemplate(null)
          setBase(written)
          setValues({})
          setMachine(true)
        }}
      />
      {blanks.length > 0 && (
        <fieldset className="grid gap-3 sm:grid-cols-2">
          <legend className="mb-2 font-medium">{t.room.say.fill}</legend>
          {blanks.map((name) => (
            <Field
              key={name}
              label={name[0]!.toUpperCase() + name.slice(1)}
              value={values[name] ?? ''}
              onChange={(event) => setValues({ ...values, [name]: event.target.value })}
              data-testid={`blank-${name}`}
            />
          ))}
        </fieldset>
      )}
      <MarkedText
        label={t.room.say.text}
        text={text}
        findings={findings}
        describedBy="draft-check"
        write={(written) => {
          setBase(written)
          setValues({})
        }}
      />
      <Counters text={text} />
      <LintList id="draft-check" findings={findings} text={text} checked={checked} />
      <SendDraft
        draft={{ statement, kind, lang, text, template: template?.id ?? null, found, machine }}
        open={open}
        blocked={findings.some((one) => one.severity === 'error')}
        preApproved={template?.preApproved === true && base === template.text}
        onSent={onSent}
        command={command}
      />
    </div>
  )
}
