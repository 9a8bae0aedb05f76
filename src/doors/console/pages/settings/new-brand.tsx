import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { usePreferences, useWords } from '../../data/preferences.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'

/** Another brand is another workspace: its people, stories and incidents never mix with this one's. */
export function NewBrand() {
  const t = useWords()
  const { lang } = usePreferences()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const create = useMutation({
    mutationFn: () => ask('newBrand', {}, { name: name.trim(), lang }),
    onSuccess: async ({ brand }) => {
      await queries.invalidateQueries({ queryKey: ['me'] })
      await navigate({ to: '/w/$world/b/$brand/settings', params: { world: 'live', brand } })
    },
  })
  return (
    <Sheet title={t.presets.newBrand} className="mt-5">
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '' && !create.isPending) create.mutate()
        }}
      >
        <Field
          label={t.presets.brandName}
          className="min-w-0 flex-1 basis-60"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" busy={create.isPending} shut={name.trim() === ''} data-testid="new-brand">
          {t.presets.create}
        </Button>
      </form>
      <Answer outcome={outcomeOf(create)} />
    </Sheet>
  )
}
