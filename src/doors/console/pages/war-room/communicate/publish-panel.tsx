import { Megaphone } from 'lucide-react'
import { useState } from 'react'
import type { z } from 'zod'
import type { Statement } from '../../../../../contract/incident.ts'
import { newId } from '../../../data/ask.ts'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Field, Tick } from '../../../parts/field.tsx'
import { isLive, useRoom } from '../room.ts'
import { ByHand } from './by-hand.tsx'
import { characters } from './draft.ts'

/** Refusals after which the lead may name a reason and publish without the second pair of eyes. */
const ALONE_MAY_HELP = ['not_approved', 'ask_first', 'wait_for_approval']

type Props = { statement: z.infer<typeof Statement>; text: string; ready: boolean }

/** Publishes to what is connected, or by hand with its link pasted back. Both wait for approval; the server has the last word. */
export function PublishPanel({ statement, text, ready }: Props) {
  const t = useWords()
  const { detail } = useRoom()
  const command = useCommand(detail.incident.id)
  const taken = statement.publications.filter((one) => one.state !== 'failed').map((one) => one.outlet)
  const free = detail.outlets.filter((one) => !one.byHand && !taken.includes(one.id))
  const [left, setLeft] = useState<string[]>([])
  const [alone, setAlone] = useState('')
  const [byHandRefused, setByHandRefused] = useState<string | null>(null)
  const [ids] = useState(() => new Map<string, string>())
  const chosen = free.filter((one) => !left.includes(one.id))
  const refused = command.refused ?? byHandRefused
  const asksAlone = !ready && refused !== null && ALONE_MAY_HELP.includes(refused)
  const reason = asksAlone && alone.trim() !== '' ? alone.trim() : null
  if (!ready && statement.askedAt === null) return null
  const idFor = (outlet: string) => {
    const key = `${outlet}${taken.length}`
    if (!ids.has(key)) ids.set(key, newId())
    return ids.get(key)!
  }
  const ways = (
    <div className="space-y-4">
      {free.length > 0 && (
        <fieldset>
          <legend className="font-medium">{t.room.say.where}</legend>
          <div className="flex flex-wrap gap-x-5">
            {free.map((one) => {
              const over = one.characters !== null && characters(text) > one.characters
              return (
                <Tick
                  key={one.id}
                  label={over ? `${one.title} (${t.room.say.longHere})` : one.title}
                  checked={!left.includes(one.id)}
                  onChange={(event) =>
                    setLeft(event.target.checked ? left.filter((id) => id !== one.id) : [...left, one.id])
                  }
                />
              )
            })}
          </div>
          <Button
            look={ready ? 'main' : 'plain'}
            size="large"
            className="mt-2"
            busy={command.busy}
            shut={chosen.length === 0}
            icon={<Megaphone aria-hidden="true" className="size-5" />}
            data-testid="publish"
            onClick={() =>
              command.send({
                type: 'publish_statement',
                statement: statement.id,
                publications: chosen.map((one) => ({ id: idFor(one.id), outlet: one.id })),
                alone: reason,
              })
            }
          >
            {t.room.say.publish}
          </Button>
          <Answer outcome={command.outcome} />
        </fieldset>
      )}
      {asksAlone && (
        <Field
          label={t.room.say.alone}
          hint={t.room.say.aloneHint}
          value={alone}
          onChange={(event) => setAlone(event.target.value)}
          data-testid="alone-reason"
        />
      )}
      <ByHand
        statement={statement}
        text={text}
        alone={reason}
        onRefused={setByHandRefused}
        main={ready && free.length === 0}
      />
    </div>
  )
  if (!isLive(statement))
    return (
      <div className="mt-4 border-t border-line pt-4" data-testid="publish-panel">
        {ways}
      </div>
    )
  return (
    <details className="mt-4" data-testid="publish-panel">
      <summary className="mb-3">{t.room.say.elsewhere}</summary>
      {ways}
    </details>
  )
}
