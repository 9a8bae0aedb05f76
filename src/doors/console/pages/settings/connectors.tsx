import type { BodyIn } from '../../../../contract/routes.ts'
import type { ConnectorView, SettingsView } from '../../../../contract/views.ts'
import { ask } from '../../data/ask.ts'
import { useWords } from '../../data/preferences.ts'
import { Answer } from '../../parts/answer.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, Tick } from '../../parts/field.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { SourceList } from '../now/sources.tsx'
import { useSave } from './use-save.ts'

const KINDS = ['source', 'outlet', 'desk', 'bell', 'writer'] as const

/** What listens, speaks, removes and rings. Each form is drawn from the connector's own fields. */
export function Connectors({ view }: { view: SettingsView }) {
  const t = useWords()
  return (
    <div className="space-y-5">
      {view.sources.length > 0 && (
        <Sheet title={t.now.sources}>
          <SourceList sources={view.sources} now={Date.now()} />
        </Sheet>
      )}
      {KINDS.map((kind) => {
        const list = view.connectors.filter((one) => one.kind === kind && (kind !== 'bell' || one.fields.length > 0))
        if (list.length === 0) return null
        return (
          <Sheet key={kind} title={t.settings.connectors.kinds[kind]} aside={t.settings.connectors.asides[kind]}>
            <ul className="divide-y divide-line">
              {list.map((one) => (
                <Connector key={one.name} connector={one} />
              ))}
            </ul>
          </Sheet>
        )
      })}
    </div>
  )
}

function Connector({ connector }: { connector: ConnectorView }) {
  const t = useWords()
  const save = useSave((place, value: BodyIn<'connect'>) => ask('connect', place, value))
  return (
    <li className="py-2">
      <details>
        <summary className="flex min-h-11 flex-wrap items-center justify-between gap-x-4">
          <span className="font-medium">{connector.title}</span>
          <span className={connector.connected ? 'text-good' : 'text-soft'}>
            {connector.connected ? t.settings.connectors.connected : t.settings.connectors.notConnected}
          </span>
        </summary>
        <form
          className="mt-2 space-y-3 rounded-xl bg-sunk p-4"
          onSubmit={(event) => {
            event.preventDefault()
            const { kind, name } = connector
            void save.send({ kind, name, settings: settingsOf(connector, new FormData(event.currentTarget)) })
          }}
        >
          {connector.fields.map((field) =>
            field.type === 'boolean' ? (
              <Tick key={field.name} label={field.label} name={field.name} defaultChecked={field.value === 'true'} />
            ) : (
              <Field
                key={field.name}
                label={field.required ? field.label : `${field.label} (${t.settings.connectors.optional})`}
                name={field.name}
                type={field.type}
                required={field.required}
                defaultValue={field.value ?? ''}
                autoComplete="off"
              />
            ),
          )}
          <Button type="submit" look="main" busy={save.busy}>
            {t.settings.connectors.connect}
          </Button>
          {save.saved && (
            <span role="status" className="ml-3 text-good">
              {t.frame.saved}
            </span>
          )}
          <Answer outcome={save.outcome} />
        </form>
      </details>
    </li>
  )
}

/** An empty optional field is left out, so that the connector's own default holds. */
function settingsOf({ fields }: ConnectorView, form: FormData): Record<string, string | number | boolean> {
  const settings: Record<string, string | number | boolean> = {}
  for (const { name, type } of fields) {
    const text = String(form.get(name) ?? '').trim()
    if (type === 'boolean') settings[name] = form.has(name)
    else if (text !== '') settings[name] = type === 'number' ? Number(text) : text
  }
  return settings
}
