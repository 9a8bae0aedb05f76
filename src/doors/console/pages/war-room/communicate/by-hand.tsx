import { useEffect, useState } from 'react'
import type { z } from 'zod'
import type { Statement } from '../../../../../contract/incident.ts'
import { ask, newId } from '../../../data/ask.ts'
import { useCommand } from '../../../data/command.ts'
import { pictureData } from '../../../data/picture.ts'
import { useWords } from '../../../data/preferences.ts'
import { usePlace } from '../../../data/queries.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { CopyButton } from '../../../parts/copy-button.tsx'
import { Choice, Field } from '../../../parts/field.tsx'
import { useRoom } from '../room.ts'
import { NETWORKS, networkOfLink } from './networks.ts'

type Props = {
  statement: z.infer<typeof Statement>
  text: string
  alone: string | null
  onRefused: (code: string | null) => void
  main: boolean
}

/** Published by a person's own hands: copy, post, paste the link back (it tells the network) or drop a screenshot as proof. */
export function ByHand({ statement, text, alone, onRefused, main }: Props) {
  const t = useWords()
  const place = usePlace()
  const { detail } = useRoom()
  const { incident } = detail
  const command = useCommand(incident.id)
  const [publication, setPublication] = useState(newId)
  const [link, setLink] = useState('')
  const [network, setNetwork] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [proof] = useState(newId)
  const [trouble, setTrouble] = useState<string | null>(null)
  const known = networkOfLink(link)
  const byHand = detail.outlets.filter((one) => one.byHand).map((one) => one.id.replace(/^hand:/, ''))
  const where = known ?? (network || byHand[0] || 'facebook')
  const url = URL.canParse(link.trim()) ? link.trim() : null

  useEffect(() => onRefused(command.refused), [command.refused, onRefused])

  async function confirm() {
    setTrouble(null)
    let evidence: string | null = null
    try {
      if (file)
        evidence = (
          await ask('evidence', { ...place, id: incident.id }, { commandId: proof, picture: await pictureData(file) })
        ).evidence
    } catch (error) {
      return setTrouble(error instanceof Error ? error.message : String(error))
    }
    const done = await command.send({
      type: 'prove_publication',
      statement: statement.id,
      publication,
      network: where,
      url,
      evidence,
      alone,
    })
    if (!done) return
    setPublication(newId())
    setLink('')
    setFile(null)
  }
  return (
    <section>
      <h4 className="font-semibold">{t.room.say.byHand}</h4>
      <ol className="mt-2 space-y-3">
        <li className="flex flex-wrap items-center gap-3">
          <CopyButton text={text} label={t.room.say.copyText} look={main ? 'main' : 'plain'} />
          <span className="text-soft">{t.room.say.thenPost}</span>
        </li>
        <li className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
          <Field
            label={t.room.say.pasteLink}
            inputMode="url"
            placeholder="https://"
            value={link}
            onChange={(event) => setLink(event.target.value)}
            data-testid="by-hand-link"
          />
          {!known && (link.trim() !== '' || file) && (
            <Choice label={t.room.say.network} value={where} onChange={(event) => setNetwork(event.target.value)}>
              {[...new Set([...byHand, ...NETWORKS])].map((one) => (
                <option key={one} value={one}>
                  {t.networks[one as keyof typeof t.networks] ?? one}
                </option>
              ))}
            </Choice>
          )}
        </li>
        <li>
          <Field
            label={t.room.say.orScreenshot}
            type="file"
            accept="image/*"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </li>
      </ol>
      <Button
        look={url || file ? 'main' : 'plain'}
        className="mt-3"
        busy={command.busy}
        shut={!url && !file}
        data-testid="by-hand-confirm"
        onClick={confirm}
      >
        {t.room.say.isLive}
      </Button>
      <Answer outcome={trouble ? { ...command.outcome, trouble } : command.outcome} />
    </section>
  )
}
