import { newId } from '../../../data/ask.ts'
import { useWords } from '../../../data/preferences.ts'
import { FoldForm } from '../../../parts/fold-form.tsx'
import { useSay } from '../../../parts/time.ts'
import { useRoom } from '../room.ts'

/** Moderating abuse by the charter: a rule, a public explanation and a count a batch; never criticism. */
export function Moderate() {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const { incident } = detail
  return (
    <section>
      <ul>
        {incident.moderation.map((one) => (
          <li key={one.id} className="text-[0.95rem]">
            {t.recovery.moderated(say.count(one.count), say.day(one.at))} {detail.words[one.explanation] ?? ''}
          </li>
        ))}
      </ul>
      {incident.status !== 'closed' && (
        <FoldForm
          incident={incident.id}
          title={t.recovery.moderate}
          send={t.frame.save}
          testid="moderate"
          asks={[
            { name: 'rule', label: t.recovery.rule },
            { name: 'count', label: t.recovery.count, kind: 'number', start: '1' },
            { name: 'explanation', label: t.recovery.explanation, kind: 'text' },
            {
              name: 'fast',
              label: t.recovery.fastLane,
              kind: 'choice',
              options: [
                { value: '', label: t.recovery.no },
                { value: 'yes', label: t.recovery.yes },
              ],
              optional: true,
            },
          ]}
          make={({ rule, count, explanation, fast }) => ({
            type: 'moderate',
            batch: newId(),
            rule,
            count: Number(count),
            explanation,
            fastLane: fast === 'yes',
          })}
        >
          <p className="text-[0.95rem] text-soft">{t.recovery.moderateWhat}</p>
        </FoldForm>
      )}
    </section>
  )
}
