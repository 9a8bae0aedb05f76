import type { TeachingView } from '../../../../contract/teaching.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { useMe } from '../../data/queries.ts'
import { useSwitchTeaching, useTeaching } from '../../data/teach.ts'
import { Answer } from '../../parts/answer.tsx'
import { Tick } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Empty, Shown } from '../../parts/states.tsx'
import { useSay } from '../../parts/time.ts'
import { AsideRow, ClickRow } from './taught-rows.tsx'

export function Teaching() {
  return <Shown query={useTeaching()}>{(view) => <Taught view={view} />}</Shown>
}

/** What the team taught: how much, what it changed, what it set aside; with its switches, and each click to be taken back. */
function Taught({ view }: { view: TeachingView }) {
  const t = useWords()
  const say = useSay()
  const me = useMe().data?.person
  const switching = useSwitchTeaching()
  const { on, homonyms, reading, clicks } = view
  const may = me?.roles.some((role) => role === 'owner' || role === 'lead') ?? false
  const { agreement } = reading
  return (
    <Sheet title={t.teaching.title} id="teaching">
      <p className="mb-3 text-soft">{t.teaching.lead}</p>
      {clicks.length === 0 && <Empty>{t.teaching.none}</Empty>}
      <Tick
        label={t.teaching.reading}
        checked={on.reading}
        disabled={!may || switching.isPending}
        onChange={(event) => switching.mutate({ ...on, reading: event.target.checked })}
      />
      <p className="mb-3 ml-7.5 text-[0.95rem] text-soft">
        {t.teaching.corrections(say.count(reading.corrections))}{' '}
        {agreement &&
          t.teaching.agreement(
            say.share(agreement.before / agreement.heads),
            say.share(agreement.after / agreement.heads),
            say.count(agreement.heads),
          )}
      </p>
      <Tick
        label={t.teaching.homonyms}
        checked={on.homonyms}
        disabled={!may || switching.isPending}
        onChange={(event) => switching.mutate({ ...on, homonyms: event.target.checked })}
      />
      <div className="mb-3 ml-7.5 text-[0.95rem] text-soft">
        <p>{t.teaching.marked(homonyms.marked, homonyms.needed)}</p>
        {homonyms.words.length > 0 && (
          <p>
            {t.teaching.words} : {homonyms.words.join(', ')}
          </p>
        )}
      </div>
      <Answer outcome={outcomeOf(switching)} />
      <h3 className="mt-4 text-base">{t.teaching.aside}</h3>
      <p className="text-[0.95rem] text-soft">
        {homonyms.aside.length === 0 ? t.teaching.asideNone : t.teaching.asideWhat}
      </p>
      <ul className="divide-y divide-line">
        {homonyms.aside.map((one) => (
          <AsideRow key={`${one.network}${one.id}`} aside={one} />
        ))}
      </ul>
      {clicks.length > 0 && <h3 className="mt-4 text-base">{t.teaching.clicks}</h3>}
      <ul className="divide-y divide-line">
        {clicks.map((one) => (
          <ClickRow key={one.id} click={one} />
        ))}
      </ul>
    </Sheet>
  )
}
