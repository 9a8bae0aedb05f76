import { useMutation, useQueryClient } from '@tanstack/react-query'
import { FileCheck, ImagePlus } from 'lucide-react'
import { useId, useRef } from 'react'
import { ask, newId } from '../../../data/ask.ts'
import { outcomeOf } from '../../../data/outcome.ts'
import { pictureData } from '../../../data/picture.ts'
import { useWords } from '../../../data/preferences.ts'
import { usePlace } from '../../../data/queries.ts'
import { Answer } from '../../../parts/answer.tsx'
import { buttonLook } from '../../../parts/button.tsx'
import { Empty } from '../../../parts/states.tsx'
import { useSay } from '../../../parts/time.ts'
import { nameOf, useRoom } from '../room.ts'

export function EvidenceList() {
  const t = useWords()
  const say = useSay()
  const { detail } = useRoom()
  const { incident } = detail
  return (
    <section>
      <h3 className="mb-2 text-base">{t.room.keep.evidence}</h3>
      {incident.evidence.length === 0 && <Empty>{t.room.keep.noEvidence}</Empty>}
      <ul className="space-y-2">
        {incident.evidence.map((one) => (
          <li key={one.id} className="flex gap-2.5">
            <FileCheck aria-hidden="true" className="mt-1 size-4.5 shrink-0 text-good" />
            <div className="min-w-0">
              <span className="font-medium">{t.room.keep.kinds[one.kind]}</span>{' '}
              <span className="text-[0.95rem] text-soft">
                {say.day(one.at)} · {nameOf(detail, one.by)}
              </span>
              <details className="text-[0.95rem] text-soft">
                <summary>{t.room.keep.print(one.commitment.slice(0, 12))}</summary>
                <code className="break-all">{one.commitment}</code>
              </details>
            </div>
          </li>
        ))}
      </ul>
      {incident.status !== 'closed' && <AddEvidence />}
    </section>
  )
}

function AddEvidence() {
  const t = useWords()
  const place = usePlace()
  const queries = useQueryClient()
  const input = useId()
  const picker = useRef<HTMLInputElement>(null)
  const { incident } = useRoom().detail
  const keep = useMutation({
    mutationFn: ({ commandId, picture }: { commandId: string; picture: string }) =>
      ask('evidence', { ...place, id: incident.id }, { commandId, picture }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['w', place.world, place.brand] }),
  })
  return (
    <div className="mt-3">
      <label htmlFor={input} className={`${buttonLook('plain')} has-focus-visible:outline-3`}>
        <ImagePlus aria-hidden="true" className="size-4.5" />
        {keep.isPending ? t.states.loading : t.room.keep.add}
        <input
          ref={picker}
          id={input}
          type="file"
          accept="image/*"
          className="sr-only"
          data-testid="add-evidence"
          onChange={async (event) => {
            const file = event.target.files?.[0]
            if (file && !keep.isPending) keep.mutate({ commandId: newId(), picture: await pictureData(file) })
            if (picker.current) picker.current.value = ''
          }}
        />
      </label>
      <Answer outcome={outcomeOf(keep)} />
    </div>
  )
}
