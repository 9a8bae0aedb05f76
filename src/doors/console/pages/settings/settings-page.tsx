import { Tabs } from '@base-ui/react/tabs'
import type { SettingsView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { useMe, useSettings } from '../../data/queries.ts'
import { Shown } from '../../parts/states.tsx'
import { Bells } from './bells.tsx'
import { BrandForm } from './brand-form.tsx'
import { Connectors } from './connectors.tsx'
import { NewBrand } from './new-brand.tsx'
import { PeopleForm } from './people-form.tsx'
import { Tuning } from './tuning.tsx'

export function SettingsPage() {
  return <Shown query={useSettings()}>{(view) => <Settings view={view} />}</Shown>
}

function Settings({ view }: { view: SettingsView }) {
  const t = useWords()
  const warning = useMe().data?.urlWarning
  const parts = ['brand', 'people', 'bells', 'connectors'] as const
  const tab =
    'min-h-11 rounded-lg px-3.5 font-medium hover:bg-sunk data-[active]:bg-ink data-[active]:text-paper whitespace-nowrap'
  return (
    <div className="mx-auto max-w-4xl">
      <h1 className="mb-4 text-3xl">{t.settings.title}</h1>
      {warning && <p className="mb-4 rounded-xl bg-warn-glow px-4 py-3">{warning.sentence}</p>}
      <Tabs.Root defaultValue="brand">
        <Tabs.List className="mb-5 flex flex-wrap gap-1">
          {parts.map((part) => (
            <Tabs.Tab key={part} value={part} className={tab}>
              {t.settings.parts[part]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="brand">
          <BrandForm view={view} />
          <NewBrand />
        </Tabs.Panel>
        <Tabs.Panel value="people">
          <PeopleForm view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="bells">
          <Bells view={view} />
          <div className="mt-5">
            <Tuning view={view} />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="connectors">
          <Connectors view={view} />
        </Tabs.Panel>
      </Tabs.Root>
    </div>
  )
}
