import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BellOff, BellRing } from 'lucide-react'
import type { AlarmView } from '../../../../contract/views.ts'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button, buttonLook } from '../../parts/button.tsx'
import { LevelMark } from '../../parts/level.tsx'
import { useSay } from '../../parts/time.ts'
import { OpenIncident } from './open-incident.tsx'

/** One alarm: how grave, why, and the one thing to do about it now. */
export function AlarmCard({ alarm }: { alarm: AlarmView }) {
  const t = useWords()
  const place = usePlace()
  const say = useSay()
  const queries = useQueryClient()
  const acknowledge = useMutation({
    mutationFn: () => ask('acknowledge', { ...place, id: alarm.id }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['w', place.world, place.brand] }),
  })
  const ringing = alarm.state === 'ringing'
  return (
    <article
      data-testid={ringing ? 'ringing-alarm' : 'alarm'}
      className={`rounded-2xl border-2 p-5 sm:p-7 ${ringing ? 'border-ember bg-glow' : 'border-line bg-sheet'}`}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span className={`flex items-center gap-2 font-semibold ${ringing ? 'text-ember' : 'text-soft'}`}>
          {ringing ? (
            <BellRing aria-hidden="true" className="size-6" />
          ) : (
            <BellOff aria-hidden="true" className="size-5" />
          )}
          {ringing ? (alarm.again ? t.alarm.ringingAgain : t.alarm.ringing) : t.alarm.answered(alarm.answeredBy ?? '')}
        </span>
        <LevelMark level={alarm.level} large />
        <span className="text-soft">{say.day(alarm.at)}</span>
      </p>
      <h2 className="mt-3 text-2xl sm:text-3xl">{alarm.title}</h2>
      <ul className="mt-3 max-w-3xl list-disc space-y-1 pl-5 text-lg">
        {alarm.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-3 text-soft">
        {t.now.postsBy(say.count(alarm.mentions), say.count(alarm.authors))}
        {alarm.page && (
          <>
            {' · '}
            <a href={alarm.page} target="_blank" rel="noreferrer" className="break-all">
              {alarm.page}
            </a>
          </>
        )}
      </p>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        {ringing && (
          <Button
            look="main"
            size="large"
            className="w-full sm:w-auto sm:min-w-64"
            busy={acknowledge.isPending}
            onClick={() => acknowledge.mutate()}
            data-testid="acknowledge"
          >
            {alarm.level === 'N1' ? t.murmur.watch : t.alarm.acknowledge}
          </Button>
        )}
        {alarm.incident ? (
          <Link
            to="/w/$world/b/$brand/incidents/$id"
            params={{ ...place, id: alarm.incident }}
            className={buttonLook(ringing ? 'plain' : 'main', 'large')}
          >
            {t.incident.openRoom}
          </Link>
        ) : (
          <OpenIncident
            label={alarm.level === 'N1' ? t.murmur.answer : undefined}
            look={ringing ? 'plain' : 'main'}
            about={{ title: alarm.title, story: alarm.story, alarm: alarm.id, level: alarm.level, page: alarm.page }}
          />
        )}
        {alarm.story && (
          <Link
            to="/w/$world/b/$brand/stories/$id"
            params={{ ...place, id: alarm.story }}
            className={buttonLook('quiet')}
          >
            {t.alarm.seePosts}
          </Link>
        )}
      </div>
      <Answer outcome={outcomeOf(acknowledge)} />
    </article>
  )
}
