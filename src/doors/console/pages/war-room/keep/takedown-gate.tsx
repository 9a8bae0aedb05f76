import { Dialog } from '@base-ui/react/dialog'
import { LockKeyhole, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { newId } from '../../../data/ask.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { TextField } from '../../../parts/field.tsx'
import { Pane } from '../../../parts/pane.tsx'
import { useRoom } from '../room.ts'

/** The removal button, shut with its reason until proof is kept and a statement is live; the urgent way behind a second look. */
export function TakedownGate() {
  const t = useWords()
  const { detail } = useRoom()
  const command = useCommand(detail.incident.id)
  const [takedown, setTakedown] = useState(newId)
  const [notice, setNotice] = useState(t.holds.noticeStart)
  const shut = detail.steps.find((one) => one.step === 'keep')?.shut ?? null
  const again = detail.incident.takedowns.length > 0
  return (
    <section>
      <h3 className="mb-2 text-base">{t.room.keep.removal}</h3>
      {shut && (
        <p id="gate" className="mb-3 flex gap-2.5 rounded-xl bg-warn-glow px-3.5 py-2.5" data-testid="gate">
          <LockKeyhole aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-warn" />
          {shut}
        </p>
      )}
      {!shut && (
        <TextField
          label={t.holds.notice}
          className="mb-3"
          rows={2}
          value={notice}
          onChange={(event) => setNotice(event.target.value)}
        />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          look={shut || again ? 'plain' : 'main'}
          shut={shut !== null}
          busy={command.busy}
          aria-describedby={shut ? 'gate' : undefined}
          data-testid="request-takedown"
          onClick={async () => {
            const desk = detail.desks[0]?.id ?? null
            if (
              await command.send({
                type: 'request_takedown',
                takedown,
                lane: 'gate',
                desk,
                notice: notice.trim() || null,
              })
            )
              setTakedown(newId())
          }}
        >
          {again ? t.room.keep.requestAgain : t.room.keep.request}
        </Button>
        <RedLane />
      </div>
      {!shut && (
        <p className="mt-2 text-[0.95rem] text-soft">
          {detail.desks[0] ? t.room.keep.byDesk(detail.desks[0].title) : t.room.keep.byHand}
        </p>
      )}
      <Answer outcome={command.outcome} />
    </section>
  )
}

function RedLane() {
  const t = useWords()
  const { detail } = useRoom()
  const command = useCommand(detail.incident.id)
  const [open, setOpen] = useState(false)
  const [takedown] = useState(newId)
  const [reason, setReason] = useState('')
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger
        render={
          <Button look="quiet" data-testid="red-lane" icon={<TriangleAlert aria-hidden="true" className="size-4.5" />}>
            {t.room.keep.red}
          </Button>
        }
      />
      <Pane title={t.room.keep.redTitle}>
        <p>{t.room.keep.redWhat}</p>
        <form
          className="mt-4 space-y-4"
          onSubmit={async (event) => {
            event.preventDefault()
            const desk = detail.desks[0]?.id ?? null
            const done = await command.send({
              type: 'request_takedown',
              takedown,
              lane: 'red',
              reason: reason.trim(),
              desk,
            })
            if (done) setOpen(false)
          }}
        >
          <TextField
            label={t.room.keep.redReason}
            hint={t.room.keep.redHint}
            rows={2}
            required
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <div className="flex flex-wrap gap-3">
            <Button
              type="submit"
              look="main"
              busy={command.busy}
              shut={reason.trim() === ''}
              data-testid="red-lane-confirm"
            >
              {t.room.keep.redGo}
            </Button>
            <Dialog.Close render={<Button>{t.frame.cancel}</Button>} />
          </div>
          <Answer outcome={command.outcome} />
        </form>
      </Pane>
    </Dialog.Root>
  )
}
