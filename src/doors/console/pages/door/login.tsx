import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { BodyIn } from '../../../../contract/routes.ts'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { usePreferences, useWords } from '../../data/preferences.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { Threshold } from './threshold.tsx'

export function Login() {
  const t = useWords()
  const { lang } = usePreferences()
  const queries = useQueryClient()
  const enter = useMutation({
    mutationFn: (body: BodyIn<'login'>) => ask('login', {}, body),
    onSuccess: (me) => queries.setQueryData(['me', lang], me),
  })
  return (
    <Threshold title={t.door.login} lead={t.door.loginLead}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          if (!enter.isPending)
            enter.mutate({ email: String(form.get('email')).trim(), password: String(form.get('password')) })
        }}
      >
        <Field label={t.door.email} name="email" type="email" required autoComplete="username" />
        <Field label={t.door.password} name="password" type="password" required autoComplete="current-password" />
        <Button
          type="submit"
          look="main"
          size="large"
          className="w-full"
          busy={enter.isPending}
          data-testid="login-submit"
        >
          {t.door.enter}
        </Button>
        <Answer outcome={outcomeOf(enter)} />
      </form>
    </Threshold>
  )
}
