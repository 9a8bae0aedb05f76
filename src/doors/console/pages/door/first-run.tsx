import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { BodyIn } from '../../../../contract/routes.ts'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { usePreferences, useWords } from '../../data/preferences.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Threshold } from './threshold.tsx'

/** The first visitor becomes the owner, with a first brand, and lands on Now. */
export function FirstRun() {
  const t = useWords()
  const { lang } = usePreferences()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const begin = useMutation({
    mutationFn: (body: BodyIn<'first'>) => ask('first', {}, body),
    onSuccess: async (me) => {
      queries.setQueryData(['me', lang], me)
      const brand = me.brands[0]
      if (brand) await navigate({ to: '/w/$world/b/$brand', params: { world: 'live', brand: brand.id } })
    },
  })
  return (
    <Threshold title={t.door.welcome} lead={t.door.welcomeLead}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const text = (name: string) => String(form.get(name) ?? '').trim()
          if (!begin.isPending)
            begin.mutate({
              name: text('name'),
              email: text('email'),
              password: String(form.get('password')),
              brand: text('brand'),
              lang,
            })
        }}
      >
        <Field label={t.door.name} name="name" required autoComplete="name" maxLength={200} />
        <Field label={t.door.email} name="email" type="email" required autoComplete="email" />
        <Field
          label={t.door.password}
          hint={t.door.passwordHint}
          name="password"
          type="password"
          required
          minLength={10}
          autoComplete="new-password"
        />
        <Field label={t.door.brand} hint={t.door.brandHint} name="brand" required maxLength={200} />
        <Button
          type="submit"
          look="main"
          size="large"
          className="w-full"
          busy={begin.isPending}
          data-testid="first-run-submit"
        >
          {t.door.begin}
        </Button>
        <Answer outcome={outcomeOf(begin)} />
        <p className="text-[0.95rem] text-soft">{t.door.stays}</p>
      </form>
    </Threshold>
  )
}
