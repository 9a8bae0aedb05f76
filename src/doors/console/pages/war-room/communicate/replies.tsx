import type { Reply } from '../../../../../contract/incident.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { FoldForm } from '../../../parts/fold-form.tsx'
import { Empty } from '../../../parts/states.tsx'
import { useSay } from '../../../parts/time.ts'
import { useWorldTime } from '../../../parts/world-clock.ts'
import { nameOf, useRoom } from '../room.ts'

const HOUR = 3_600_000

/** People who addressed us, by what they want; those who have waited longest first. */
export function Replies() {
  const t = useWords()
  const { incident } = useRoom().detail
  const open = incident.replies.filter((one) => one.left === null)
  const byIntent = Map.groupBy(open, (one) => one.intent)
  return (
    <details data-testid="replies" open={open.some((one) => one.answer === null)}>
      <summary className="font-medium">
        {t.answers.title} ({open.filter((one) => one.answer === null).length})
      </summary>
      <p className="mt-1 text-[0.95rem] text-soft">{t.answers.how}</p>
      {open.length === 0 && <Empty>{t.answers.none}</Empty>}
      {[...byIntent].map(([intent, replies]) => (
        <section key={intent} className="mt-3">
          <h4 className="font-semibold">
            {t.answers.intents[intent] ?? intent} ({replies.length})
          </h4>
          <ul className="mt-1 space-y-3">
            {replies
              .toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null) || a.at - b.at)
              .slice(0, 30)
              .map((one) => (
                <Row key={one.id} reply={one} />
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}

function Row({ reply }: { reply: Reply }) {
  const t = useWords()
  const say = useSay()
  const now = useWorldTime()
  const { detail, me } = useRoom()
  const command = useCommand(detail.incident.id)
  const person = detail.replies.find((one) => one.id === reply.id)
  const texts = detail.incident.statements
    .filter(
      (s) => s.kind === 'reply' && (s.approval?.hash === s.versions.at(-1)?.hash || s.versions.at(-1)?.preApproved),
    )
    .map((s) => ({ value: s.id, label: (detail.words[s.versions.at(-1)!.textId] ?? '').slice(0, 80) }))
  const outlets = detail.outlets.filter((one) => !one.byHand && one.id === reply.network)
  const ways = [...outlets.map((one) => one.id), `hand:${reply.network}`]
  const late = reply.answer === null && now - reply.at > HOUR
  return (
    <li className="rounded-xl border border-line p-3.5">
      <p className="text-[0.95rem] text-soft">
        <strong className="text-ink">{person?.author}</strong> · {reply.network} · {say.day(reply.at)}
        {late && <span className="text-ember"> · {t.answers.late}</span>}
      </p>
      <blockquote className="mt-1 border-l-4 border-edge pl-3">{person?.text}</blockquote>
      {reply.answer ? (
        <p className="mt-1 text-[0.95rem]">
          {t.answers.states[reply.answer.state]} ·{' '}
          {t.answers.answeredBy(nameOf(detail, reply.answer.by), say.day(reply.answer.at))}
        </p>
      ) : (
        <div className="mt-2 space-y-2">
          {reply.person ? (
            <p className="text-[0.95rem] text-soft">{t.answers.takenBy(nameOf(detail, reply.person))}</p>
          ) : (
            <Button
              size="small"
              busy={command.busy}
              onClick={() => command.send({ type: 'take_reply', reply: reply.id, person: me.id })}
            >
              {t.answers.take}
            </Button>
          )}
          <Answer outcome={command.outcome} />
          {texts.length === 0 ? (
            <p className="text-[0.95rem] text-soft">{t.answers.noText}</p>
          ) : (
            <FoldForm
              incident={detail.incident.id}
              title={t.answers.answer}
              send={t.answers.send}
              testid="answer-reply"
              asks={[
                { name: 'statement', label: t.answers.with, kind: 'choice', options: texts },
                {
                  name: 'outlet',
                  label: t.answers.through,
                  kind: 'choice',
                  options: ways.map((way) => ({ value: way, label: way.startsWith('hand:') ? t.answers.byHand : way })),
                },
                { name: 'url', label: t.answers.url, optional: true },
              ]}
              make={({ statement, outlet, url }) => ({
                type: 'answer_reply',
                reply: reply.id,
                statement,
                outlet,
                url: url || null,
              })}
            />
          )}
          <FoldForm
            incident={detail.incident.id}
            title={t.answers.leave}
            send={t.frame.save}
            asks={[{ name: 'reason', label: t.answers.why }]}
            make={({ reason }) => ({ type: 'leave_reply', reply: reply.id, reason })}
          />
        </div>
      )}
    </li>
  )
}
