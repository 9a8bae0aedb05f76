import { newId } from '../../../data/ask.ts'
import { useWords } from '../../../data/preferences.ts'
import { FoldForm } from '../../../parts/fold-form.tsx'
import { Empty } from '../../../parts/states.tsx'
import { useSay } from '../../../parts/time.ts'
import { useWorldTime } from '../../../parts/world-clock.ts'
import { nameOf, useRoom } from '../room.ts'

const STEPS = ['shoot', 'retouch', 'approval', 'page', 'other'] as const
const DAY = 86_400_000

/** Where the picture has been, from the shoot to the page, in the order it happened. For investigators alone. */
export function PathOfPicture() {
  const t = useWords()
  const say = useSay()
  const now = useWorldTime()
  const { detail } = useRoom()
  const { incident } = detail
  return (
    <section>
      <h3 className="mb-2 text-base">{t.path.title}</h3>
      {incident.lineage.length === 0 && <Empty>{t.path.none}</Empty>}
      <ol className="mb-2 space-y-2 border-l-2 border-line pl-4">
        {incident.lineage.map((one) => (
          <li key={one.id}>
            <strong>{t.path.steps[one.step]}</strong>{' '}
            <span className="text-[0.95rem] text-soft">
              {say.day(one.happened)} · {nameOf(detail, one.by)}
            </span>
            <p>{detail.words[one.note] ?? ''}</p>
          </li>
        ))}
      </ol>
      {incident.status !== 'closed' && (
        <FoldForm
          incident={incident.id}
          title={t.path.add}
          send={t.room.add}
          asks={[
            {
              name: 'step',
              label: t.path.step,
              kind: 'choice',
              options: STEPS.map((one) => ({ value: one, label: t.path.steps[one] })),
            },
            { name: 'days', label: t.path.daysAgo, kind: 'number', start: '1' },
            { name: 'note', label: t.path.note, kind: 'text' },
          ]}
          make={({ step, days, note }) => ({
            type: 'note_lineage',
            entry: newId(),
            step,
            happened: Math.round(now) - Number(days) * DAY,
            note,
          })}
        />
      )}
    </section>
  )
}
