import { useState } from 'react'
import type { z } from 'zod'
import type { Spotter } from '../../../../../contract/incident.ts'
import type { IncidentDetail } from '../../../../../contract/views.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { CopyButton } from '../../../parts/copy-button.tsx'
import { Field, TextField } from '../../../parts/field.tsx'
import { Empty } from '../../../parts/states.tsx'
import { useSay } from '../../../parts/time.ts'
import { nameOf, useRoom } from '../room.ts'

/** Step 4: those who found it, in the order that time proves. */
export function Thank() {
  const t = useWords()
  const { detail, spoken } = useRoom()
  if (!spoken) return <p className="text-soft">{t.room.afterFirstWord}</p>
  const spotters = [...detail.incident.spotters].sort((a, b) => a.order - b.order)
  return (
    <div>
      {spotters.length === 0 && <Empty>{t.room.thank.none}</Empty>}
      <ol className="space-y-4">
        {spotters.map((one) => (
          <SpotterRow key={one.id} spotter={one} detail={detail} />
        ))}
      </ol>
    </div>
  )
}

function SpotterRow({ spotter, detail }: { spotter: z.infer<typeof Spotter>; detail: IncidentDetail }) {
  const t = useWords()
  const say = useSay()
  const person = detail.spotters.find((one) => one.id === spotter.id)
  const author = person?.author ?? t.story.anonymous
  return (
    <li className="rounded-xl border border-line p-3.5">
      <p>
        <strong>{author}</strong>{' '}
        <span className="text-[0.95rem] text-soft">
          {spotter.network} · {say.day(spotter.at)} · {t.room.thank.order(spotter.order)}
          {spotter.first.map((what) => ` · ${t.room.thank.first[what]}`)}
        </span>
      </p>
      {person && person.text !== '' && (
        <blockquote className="mt-1 border-l-4 border-edge pl-3">{person.text}</blockquote>
      )}
      {person?.url && (
        <a href={person.url} target="_blank" rel="noreferrer" className="break-all">
          {t.story.seeThere}
        </a>
      )}
      {spotter.thanked ? (
        <p className="mt-1 text-good">
          {t.room.thank.thanked(nameOf(detail, spotter.thanked.by), say.time(spotter.thanked.at))}
        </p>
      ) : (
        <SayThanks spotter={spotter} author={author} />
      )}
      {!spotter.mayName && <AllowNaming spotter={spotter.id} />}
      {spotter.mayName && <p className="text-[0.95rem] text-soft">{t.room.thank.mayName}</p>}
    </li>
  )
}

function SayThanks({ spotter, author }: { spotter: z.infer<typeof Spotter>; author: string }) {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const command = useCommand(detail.incident.id)
  const template = detail.templates.find((one) => one.kind === 'reply' && /thank|merci/i.test(one.id))
  const [text, setText] = useState(() =>
    (template?.text ?? t.room.thank.draft)
      .replace(/\{(prénom|name)\}/gi, author)
      .replace(/\{(heure|time)\}/gi, say.time(spotter.at)),
  )
  const [gift, setGift] = useState('')
  const thank = (how: 'own_post' | 'named' | 'private') =>
    command.send({ type: 'thank_spotter', spotter: spotter.id, how, text, gift: gift.trim() || null })
  return (
    <details className="mt-2" open={spotter.order === 1}>
      <summary className="font-medium">{t.room.thank.say}</summary>
      <TextField
        className="mt-2"
        label={t.room.thank.text}
        rows={4}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Field className="mt-2" label={t.gift.label} value={gift} onChange={(event) => setGift(event.target.value)} />
      <div className="mt-2 flex flex-wrap gap-3">
        <CopyButton text={text} />
        <Button look="main" busy={command.busy} onClick={() => thank('own_post')} data-testid="thank">
          {t.room.thank.underPost}
        </Button>
        <Button busy={command.busy} onClick={() => thank('private')}>
          {t.room.thank.inPrivate}
        </Button>
        {spotter.mayName && (
          <Button busy={command.busy} onClick={() => thank('named')}>
            {t.room.thank.byName}
          </Button>
        )}
      </div>
      <Answer outcome={command.outcome} />
    </details>
  )
}

function AllowNaming({ spotter }: { spotter: string }) {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  return (
    <div className="mt-2">
      <Button
        look="quiet"
        size="small"
        busy={command.busy}
        onClick={() => command.send({ type: 'allow_naming', spotter })}
      >
        {t.room.thank.saidYes}
      </Button>
      <Answer outcome={command.outcome} />
    </div>
  )
}
