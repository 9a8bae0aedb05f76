import { useState } from 'react'
import type { z } from 'zod'
import type { Statement } from '../../../../../contract/incident.ts'
import { useWords } from '../../../data/preferences.ts'
import { Button } from '../../../parts/button.tsx'
import { useSay } from '../../../parts/time.ts'
import { isLive, nameOf, useRoom } from '../room.ts'
import { Approval } from './approval.tsx'
import { Changes } from './changes.tsx'
import { Composer } from './composer.tsx'
import { LintList } from './lint-list.tsx'
import { Publications } from './publications.tsx'
import { PublishPanel } from './publish-panel.tsx'

/** One statement from draft to proof: its text, who approved it, and where it is live. */
export function StatementCard({ statement }: { statement: z.infer<typeof Statement> }) {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const [editing, setEditing] = useState(false)
  const version = statement.versions.at(-1)
  if (!version) return null
  const text = detail.words[version.textId] ?? ''
  const findings = detail.lint[statement.id] ?? []
  const live = isLive(statement)
  const closed = detail.incident.status === 'closed'
  const approved = statement.approval?.hash === version.hash
  return (
    <article className="rounded-xl border border-line p-4" data-testid="statement">
      <h3 className="text-base">
        {t.room.say.kinds[statement.kind]}{' '}
        <span className="font-normal text-soft">
          {t.room.say.by(nameOf(detail, version.author), say.time(version.at))}
          {statement.versions.length > 1 && ` · ${t.room.say.version(statement.versions.length)}`}
        </span>
      </h3>
      {editing ? (
        <div className="mt-3">
          <Composer kind={statement.kind} of={statement} found={statement.found} onSent={() => setEditing(false)} />
          <Button look="quiet" className="mt-2" onClick={() => setEditing(false)}>
            {t.frame.cancel}
          </Button>
        </div>
      ) : (
        <>
          <blockquote className="mt-2 border-l-4 border-edge pl-4 text-lg whitespace-pre-wrap" lang={version.lang}>
            {text}
          </blockquote>
          {version.machine && <p className="mt-2 text-[0.95rem] text-soft">{t.room.say.fromMachine}</p>}
          {!live && findings.length > 0 && (
            <div className="mt-3">
              <LintList findings={findings} text={text} checked={false} />
            </div>
          )}
          <Changes statement={statement} />
          {(detail.strategies[statement.id]?.length ?? 0) > 0 && (
            <p className="mt-2 text-[0.95rem] text-soft">
              {t.counsel.does} {detail.strategies[statement.id]!.join(', ')}.
            </p>
          )}
          <Approval statement={statement} version={version} />
          <Publications statement={statement} />
          {!closed && <PublishPanel statement={statement} text={text} ready={approved || version.preApproved} />}
          {!live && !closed && (
            <Button look="quiet" size="small" className="mt-3" onClick={() => setEditing(true)}>
              {t.room.say.edit}
            </Button>
          )}
        </>
      )}
    </article>
  )
}
