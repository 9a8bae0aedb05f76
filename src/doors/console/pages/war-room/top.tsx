import { Link } from '@tanstack/react-router'
import { useCommand } from '../../data/command.ts'
import { useWords } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Countdown } from '../../parts/countdown.tsx'
import { LevelMark } from '../../parts/level.tsx'
import { useSay } from '../../parts/time.ts'
import { useRoom } from './room.ts'

/** What a person who just arrived must know: how grave, what is next, and until when. */
export function Top() {
  const t = useWords()
  const place = usePlace()
  const say = useSay()
  const { detail } = useRoom()
  const { incident } = detail
  const [first, ...others] = [...detail.clocks].sort((a, b) => a.due - b.due)
  return (
    <header>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
        <LevelMark level={incident.level} />
        <span>
          {t.room.as[incident.declaredAs]} · {t.incident.status[incident.status]} ·{' '}
          {t.incident.since(say.day(incident.openedAt))}
        </span>
        {detail.story && (
          <Link to="/w/$world/b/$brand/stories/$id" params={{ ...place, id: detail.story.id }}>
            {t.room.seeStory(say.count(detail.story.posts))}
          </Link>
        )}
      </div>
      <h1 className="mt-2 text-2xl text-soft sm:text-[1.7rem]">{detail.title}</h1>
      <div className="mt-4 grid gap-x-10 gap-y-4 border-y-2 border-ink py-5 md:grid-cols-[minmax(0,1fr)_auto]">
        <div aria-live="polite">
          <p className="font-semibold text-ember">{t.incident.next}</p>
          <p
            className="mt-1 max-w-3xl text-2xl leading-snug font-semibold tracking-tight text-balance sm:text-3xl"
            data-testid="next"
          >
            {detail.next.sentence}
          </p>
        </div>
        {first && (
          <div>
            <Countdown label={first.label} due={first.due} large />
            {first.kind === 'acknowledge' && <Acknowledge />}
            {others.slice(0, 3).map((clock) => (
              <div key={`${clock.kind}${clock.due}`} className="mt-2">
                <Countdown label={clock.label} due={clock.due} />
              </div>
            ))}
          </div>
        )}
      </div>
      <details className="mt-3">
        <summary className="py-1 text-soft">{t.room.brief}</summary>
        <div className="mt-1 flex flex-wrap items-start gap-3 rounded-xl bg-sunk p-4">
          <p className="min-w-0 flex-1 basis-64 whitespace-pre-line">{detail.brief}</p>
          <CopyButton text={detail.brief} label={t.room.copyBrief} />
        </div>
      </details>
    </header>
  )
}

/** Opened by the program, an incident waits for a person to answer it. */
function Acknowledge() {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  return (
    <div className="mt-2">
      <Button
        look="main"
        busy={command.busy}
        data-testid="acknowledge"
        onClick={() => command.send({ type: 'acknowledge' })}
      >
        {t.alarm.acknowledge}
      </Button>
      <Answer outcome={command.outcome} />
    </div>
  )
}
