import type { z } from 'zod'
import type { Person, Role } from '../../../../../contract/people.ts'
import { useWords } from '../../../data/preferences.ts'
import { Tick } from '../../../parts/field.tsx'
import { useRoom } from '../room.ts'

const MAY_APPROVE: readonly z.infer<typeof Role>[] = ['approver', 'lead', 'owner', 'legal']

/** The others who may approve, those whose role it is first. */
export function useApprovers(): z.infer<typeof Person>[] {
  const { detail, me } = useRoom()
  const others = detail.people.filter((one) => one.id !== me.id && one.roles.some((role) => MAY_APPROVE.includes(role)))
  const named = others.filter((one) => one.roles.includes('approver'))
  return named.length > 0 ? named : others
}

type Props = { approvers: z.infer<typeof Person>[]; chosen: string[]; choose: (people: string[]) => void }

export function AskOf({ approvers, chosen, choose }: Props) {
  const t = useWords()
  return (
    <fieldset>
      <legend className="font-medium">{t.room.say.askOf}</legend>
      <div className="flex flex-wrap gap-x-5">
        {approvers.map((one) => (
          <Tick
            key={one.id}
            label={one.name}
            checked={chosen.includes(one.id)}
            onChange={(event) =>
              choose(event.target.checked ? [...chosen, one.id] : chosen.filter((person) => person !== one.id))
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
