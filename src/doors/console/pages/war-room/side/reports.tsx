import { newId } from '../../../data/ask.ts'
import { useWords } from '../../../data/preferences.ts'
import { CopyButton } from '../../../parts/copy-button.tsx'
import { FoldForm } from '../../../parts/fold-form.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { useSay } from '../../../parts/time.ts'
import { useRoom } from '../room.ts'

/** Points of situation as they were written, and what was learnt on the way. */
export function Reports() {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const { incident } = detail
  return (
    <Sheet title={t.reports.title}>
      <ul className="space-y-2">
        {incident.situations.map((one) => {
          const text = detail.words[one.text] ?? ''
          return (
            <li key={one.report}>
              <details>
                <summary>
                  {t.reports.names[one.report] ?? one.report} <span className="text-soft">· {say.day(one.at)}</span>
                </summary>
                <pre className="mt-1 rounded-xl bg-sunk p-3 text-[0.95rem] whitespace-pre-wrap">{text}</pre>
                <CopyButton text={text} />
              </details>
            </li>
          )
        })}
      </ul>
      <h3 className="mt-3 mb-1 text-base">{t.reports.lessons}</h3>
      <ul className="list-disc pl-5">
        {incident.lessons.map((one) => (
          <li key={one.id}>{detail.words[one.text] ?? ''}</li>
        ))}
      </ul>
      <FoldForm
        incident={incident.id}
        title={t.reports.lesson}
        send={t.room.add}
        testid="lesson"
        asks={[{ name: 'text', label: t.reports.text, kind: 'text' }]}
        make={({ text }) => ({ type: 'note_lesson', lesson: newId(), text })}
      />
    </Sheet>
  )
}
