import { useState } from 'react'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { useSay } from '../../../parts/time.ts'
import { useRoom } from '../room.ts'

const SHOWN = 14
/** Written this much later than it happened, an entry says so. */
const LATE_MS = 120_000

/** The logbook, newest first; a decision can be written into it. */
export function Timeline() {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const [all, setAll] = useState(false)
  const newest = [...detail.timeline].sort((a, b) => b.seq - a.seq)
  const shown = all ? newest : newest.slice(0, SHOWN)
  return (
    <Sheet title={t.room.log.title} bare className="px-1">
      {detail.incident.status !== 'closed' && <Note />}
      <ol className="mt-3 border-l-2 border-line">
        {shown.map((entry) => (
          <li key={entry.seq} className="relative pb-3.5 pl-4">
            <span aria-hidden="true" className="absolute top-2 -left-[5px] size-2 rounded-full bg-edge" />
            <p className="numbers text-[0.95rem] text-soft">
              <time>{say.day(entry.at)}</time> · {entry.by}
            </p>
            <p className="leading-snug break-words">{entry.sentence}</p>
            {entry.recorded - entry.at > LATE_MS && (
              <p className="text-[0.9rem] text-soft">{t.room.log.writtenAt(say.time(entry.recorded))}</p>
            )}
          </li>
        ))}
      </ol>
      {newest.length > SHOWN && !all && (
        <Button size="small" onClick={() => setAll(true)}>
          {t.room.log.all(newest.length)}
        </Button>
      )}
    </Sheet>
  )
}

function Note() {
  const t = useWords()
  const { detail, spoken } = useRoom()
  const command = useCommand(detail.incident.id)
  const [text, setText] = useState('')
  if (!spoken) return null
  return (
    <form
      className="space-y-2"
      onSubmit={async (event) => {
        event.preventDefault()
        if (text.trim() !== '' && (await command.send({ type: 'decide', text: text.trim() }))) setText('')
      }}
    >
      <Field label={t.room.log.decision} value={text} onChange={(event) => setText(event.target.value)} />
      <Button type="submit" size="small" busy={command.busy} shut={text.trim() === ''}>
        {t.room.log.write}
      </Button>
      <Answer outcome={command.outcome} />
    </form>
  )
}
