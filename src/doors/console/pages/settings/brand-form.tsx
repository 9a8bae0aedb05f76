import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { Brand } from '../../../../contract/brand.ts'
import type { SettingsView } from '../../../../contract/views.ts'
import { ask } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { useWords } from '../../data/preferences.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, Tick } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useSay } from '../../parts/time.ts'
import { Queries } from './queries.tsx'
import { useSave } from './use-save.ts'

/** What is watched. Pasting the shop's address fills it in; nothing is saved before a person looked at it. */
export function BrandForm({ view }: { view: SettingsView }) {
  const t = useWords()
  const say = useSay()
  const [brand, setBrand] = useState<z.infer<typeof Brand>>(view.brand)
  const save = useSave((place, value: z.infer<typeof Brand>) => ask('saveBrand', place, value))
  const set = (change: Partial<z.infer<typeof Brand>>) => setBrand({ ...brand, ...change })
  const words = (text: string) => text.split(/[\s,]+/).filter(Boolean)
  return (
    <div className="space-y-5">
      <Propose
        take={(proposed) => {
          const { id, name } = brand
          setBrand({ ...brand, ...proposed, id, name })
        }}
      />
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault()
          void save.send(brand)
        }}
      >
        <Sheet title={t.settings.brand.title}>
          <div className="grid gap-4 sm:grid-cols-2">
            <Field
              label={t.door.brand}
              required
              value={brand.name}
              onChange={(event) => set({ name: event.target.value })}
            />
            <Field
              label={t.settings.brand.timezone}
              required
              value={brand.timezone}
              onChange={(event) => set({ timezone: event.target.value })}
            />
            <Field
              label={t.settings.brand.domains}
              hint={t.settings.brand.domainsHint}
              defaultValue={brand.domains.join(', ')}
              key={brand.domains.join()}
              onBlur={(event) => set({ domains: words(event.target.value) })}
            />
            <Field
              label={t.settings.brand.catalogue}
              hint={
                view.catalogue.trouble ??
                t.settings.brand.catalogueState(
                  say.count(view.catalogue.items),
                  view.catalogue.readAt === null ? null : say.day(view.catalogue.readAt),
                )
              }
              value={brand.catalogue ?? ''}
              onChange={(event) => set({ catalogue: event.target.value || undefined })}
            />
            <Field
              label={t.settings.brand.logs}
              hint={t.settings.brand.logsHint}
              defaultValue={brand.accessLogs.join(', ')}
              key={`logs${brand.accessLogs.join()}`}
              onBlur={(event) => set({ accessLogs: words(event.target.value) })}
            />
            <Field
              label={t.settings.brand.removal}
              type="number"
              min={1}
              value={brand.removalMinutes}
              onChange={(event) => set({ removalMinutes: Math.max(1, Math.round(Number(event.target.value))) })}
            />
          </div>
          <fieldset className="mt-4">
            <legend className="font-medium">{t.settings.brand.languages}</legend>
            <div className="flex gap-6">
              {(['fr', 'en'] as const).map((one) => (
                <Tick
                  key={one}
                  label={t.settings.langs[one]}
                  checked={brand.languages.includes(one)}
                  onChange={(event) => {
                    const next = event.target.checked
                      ? [...brand.languages, one]
                      : brand.languages.filter((lang) => lang !== one)
                    if (next.length > 0) set({ languages: next })
                  }}
                />
              ))}
            </div>
          </fieldset>
        </Sheet>
        <Queries queries={brand.queries} troubles={view.queryTroubles} change={(queries) => set({ queries })} />
        <Button type="submit" look="main" size="large" busy={save.busy} data-testid="save-brand">
          {t.frame.save}
        </Button>
        {save.saved && (
          <span role="status" className="ml-3 text-good">
            {t.frame.saved}
          </span>
        )}
        <Answer outcome={save.outcome} />
      </form>
    </div>
  )
}

function Propose({ take }: { take: (brand: z.infer<typeof Brand>) => void }) {
  const t = useWords()
  const [address, setAddress] = useState('')
  const propose = useMutation({
    mutationFn: () => ask('propose', {}, { address: address.trim() }),
    onSuccess: (proposal) => take(proposal.brand),
  })
  return (
    <Sheet title={t.settings.propose.title}>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (!propose.isPending && address.trim().length > 2) propose.mutate()
        }}
      >
        <Field
          label={t.settings.propose.address}
          className="min-w-0 flex-1 basis-64"
          inputMode="url"
          placeholder="https://"
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button type="submit" busy={propose.isPending} data-testid="propose">
          {propose.isPending ? t.settings.propose.looking : t.settings.propose.look}
        </Button>
      </form>
      <Answer outcome={outcomeOf(propose)} />
      {propose.data && (
        <div role="status" className="mt-3">
          <ul className="list-disc pl-5">
            {propose.data.found.map((one) => (
              <li key={`${one.code}${one.sentence}`}>{one.sentence}</li>
            ))}
          </ul>
          <p className="mt-2 text-soft">{t.settings.propose.check}</p>
        </div>
      )}
    </Sheet>
  )
}
