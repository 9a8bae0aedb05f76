import { CircleAlert, CircleCheck, CircleDashed, CircleHelp } from 'lucide-react'
import type { z } from 'zod'
import type { Place, Takedown } from '../../../../../contract/incident.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { useSay } from '../../../parts/time.ts'
import { nameOf, useRoom } from '../room.ts'

/** A removal under way: what each of our addresses answers, and who said it was removed. */
export function TakedownState({ takedown }: { takedown: z.infer<typeof Takedown> }) {
  const t = useWords()
  const say = useSay()
  const { detail, me } = useRoom()
  const command = useCommand(detail.incident.id)
  const done = takedown.doneAt !== null
  const canSecond = takedown.lane === 'red' && takedown.confirmed === null && takedown.by !== me.id
  return (
    <section className="rounded-xl bg-sunk p-4" data-testid="takedown">
      <h3 className={`text-base ${done ? 'text-good' : ''}`}>
        {done ? t.room.keep.removed(say.day(takedown.doneAt!)) : t.room.keep.removing}
        {takedown.lane === 'red' && <span className="text-ember"> · {t.room.keep.redLane}</span>}
      </h3>
      <p className="text-[0.95rem] text-soft">
        {t.room.keep.askedBy(nameOf(detail, takedown.by), say.day(takedown.at))}
      </p>
      {takedown.reason && <p className="mt-1">{detail.words[takedown.reason] ?? ''}</p>}
      <ul className="mt-3 space-y-3">
        {takedown.places.map((place) => (
          <PlaceRow key={place.url} takedown={takedown.id} place={place} />
        ))}
      </ul>
      {!done && <p className="mt-3 text-[0.95rem] text-soft">{t.room.keep.twice}</p>}
      {takedown.lane === 'red' && (
        <p className="mt-3">
          {takedown.confirmed
            ? (takedown.confirmed.agrees ? t.room.keep.seconded : t.room.keep.contested)(
                nameOf(detail, takedown.confirmed.by),
              )
            : t.room.keep.wantsSecond}
        </p>
      )}
      {canSecond && (
        <div className="mt-2 flex flex-wrap gap-3">
          <Button
            look="main"
            busy={command.busy}
            onClick={() => command.send({ type: 'confirm_red_lane', takedown: takedown.id, agrees: true })}
          >
            {t.room.keep.agree}
          </Button>
          <Button
            busy={command.busy}
            onClick={() => command.send({ type: 'confirm_red_lane', takedown: takedown.id, agrees: false })}
          >
            {t.room.keep.disagree}
          </Button>
        </div>
      )}
      <Answer outcome={command.outcome} />
    </section>
  )
}

const ICONS = { gone: CircleCheck, still: CircleAlert, unreachable: CircleHelp, unseen: CircleDashed }
const TONES = { gone: 'text-good', still: 'text-ember', unreachable: 'text-warn', unseen: 'text-soft' }

function PlaceRow({ takedown, place }: { takedown: string; place: z.infer<typeof Place> }) {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const command = useCommand(detail.incident.id)
  const seen = place.outcome ?? 'unseen'
  const Icon = ICONS[seen]
  const state = seen === 'gone' && !place.done ? t.room.keep.goneOnce : t.room.keep.outcomes[seen]
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-56">
        <a href={place.url} target="_blank" rel="noreferrer" className="break-all">
          {place.url}
        </a>
        <p className={`flex items-center gap-2 ${TONES[seen]}`}>
          <Icon aria-hidden="true" className="size-4.5 shrink-0" />
          <span>
            {state}
            {place.checkedAt !== null && ` · ${t.room.keep.lookedAt(say.time(place.checkedAt))}`}
          </span>
        </p>
        {place.saidRemoved && (
          <p className="text-[0.95rem] text-soft">
            {t.room.keep.saidBy(nameOf(detail, place.saidRemoved.by), say.time(place.saidRemoved.at))}
          </p>
        )}
      </div>
      {!place.done && !place.saidRemoved && (
        <Button
          busy={command.busy}
          data-testid="removed"
          onClick={() => command.send({ type: 'say_removed', takedown, place: place.url })}
        >
          {t.room.keep.iRemoved}
        </Button>
      )}
      <Answer outcome={command.outcome} className="basis-full" />
    </li>
  )
}
