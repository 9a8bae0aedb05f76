import { Link } from '@tanstack/react-router'
import type { LearnView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { useLearn, useMe, usePlace } from '../../data/queries.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { Empty, Shown } from '../../parts/states.tsx'
import { useSay } from '../../parts/time.ts'
import { AdviceBox, AdviceRow } from './advice.tsx'
import { Forget } from './forget.tsx'
import { Teaching } from './teaching.tsx'

export function LearnPage() {
  return <Shown query={useLearn()}>{(view) => <Learn view={view} />}</Shown>
}

/** The playbook grows from accepted advice; the incidents before stand beside it, each with its lessons and its review. */
function Learn({ view }: { view: LearnView }) {
  const t = useWords()
  const say = useSay()
  const place = usePlace()
  const me = useMe().data?.person
  const accepted = view.advice.filter((one) => one.answer?.accepted)
  const waiting = view.advice.filter((one) => one.answer === null)
  return (
    <div className="mx-auto max-w-4xl space-y-5">
      <h1 className="text-3xl">{t.learn.title}</h1>
      <Sheet title={t.learn.playbook}>
        {accepted.length === 0 && <Empty>{t.learn.playbookNone}</Empty>}
        <ol className="list-decimal space-y-2 pl-5">
          {accepted.toReversed().map((one) => (
            <li key={one.id}>
              {one.text} <span className="text-[0.95rem] text-soft">{say.day(one.answer!.at)}</span>
              {one.answer!.text !== '' && <p className="text-[0.95rem] text-soft">{one.answer!.text}</p>}
            </li>
          ))}
        </ol>
      </Sheet>
      <AdviceBox />
      {waiting.length > 0 && (
        <Sheet title={`${t.learn.waiting} (${waiting.length})`}>
          <ul className="space-y-4">
            {waiting.map((one) => (
              <AdviceRow key={one.id} advice={one} />
            ))}
          </ul>
        </Sheet>
      )}
      <Teaching />
      <Sheet title={t.learn.history}>
        {view.history.length === 0 && <Empty>{t.learn.historyNone}</Empty>}
        <ul className="space-y-3">
          {view.history.map((one) => (
            <li key={one.id}>
              <Link to="/w/$world/b/$brand/incidents/$id" params={{ ...place, id: one.id }} className="font-medium">
                {one.title}
              </Link>{' '}
              <span className="text-[0.95rem] text-soft">
                {t.levels[one.peak]} · {say.day(one.openedAt)}
              </span>
              <ul className="list-disc pl-5">
                {one.lessons.map((lesson) => (
                  <li key={lesson}>{lesson}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Sheet>
      {view.publicForms && (
        <Sheet title={t.learn.forms}>
          <ul className="space-y-1">
            <li>
              {t.learn.report} :{' '}
              <a href={view.publicForms.report} className="break-all">
                {view.publicForms.report}
              </a>
            </li>
            <li>
              {t.learn.advice} :{' '}
              <a href={view.publicForms.advice} className="break-all">
                {view.publicForms.advice}
              </a>
            </li>
          </ul>
        </Sheet>
      )}
      {me?.roles.some((role) => role === 'owner' || role === 'legal') && <Forget />}
    </div>
  )
}
