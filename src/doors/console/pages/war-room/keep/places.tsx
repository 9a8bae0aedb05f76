import { useState } from 'react'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Field } from '../../../parts/field.tsx'
import { Empty } from '../../../parts/states.tsx'
import { useRoom } from '../room.ts'

/** Our own addresses where it stands; others' copies are counted elsewhere and never awaited. */
export function Places() {
  const t = useWords()
  const { incident } = useRoom().detail
  const command = useCommand(incident.id)
  const [address, setAddress] = useState('')
  return (
    <section>
      <h3 className="mb-2 text-base">{t.room.keep.places}</h3>
      {incident.places.length === 0 && <Empty>{t.room.keep.noPlaces}</Empty>}
      <ul className="space-y-1">
        {incident.places.map((place) => (
          <li key={place}>
            <a href={place} target="_blank" rel="noreferrer" className="break-all">
              {place}
            </a>
          </li>
        ))}
      </ul>
      {incident.status !== 'closed' && (
        <form
          className="mt-3 flex flex-wrap items-end gap-2.5"
          onSubmit={async (event) => {
            event.preventDefault()
            const places = address.split(/\s+/).filter(Boolean)
            if (places.length > 0 && (await command.send({ type: 'confirm_places', places }))) setAddress('')
          }}
        >
          <Field
            label={t.room.keep.addPlace}
            className="min-w-0 flex-1 basis-60"
            type="text"
            inputMode="url"
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            data-testid="place-address"
          />
          <Button type="submit" busy={command.busy} shut={address.trim() === ''}>
            {t.room.add}
          </Button>
        </form>
      )}
      <Answer outcome={command.outcome} />
    </section>
  )
}
