import { useState } from 'react'
import { useCommand } from '../../../data/command.ts'
import { useWords } from '../../../data/preferences.ts'
import { Answer } from '../../../parts/answer.tsx'
import { Button } from '../../../parts/button.tsx'
import { Field, TextField } from '../../../parts/field.tsx'
import { useRoom } from '../room.ts'

const SHORTEST_SEED = 16

/** A prize draw nobody can bend: list and seed are fingerprinted here, the fingerprints published, then the seed is shown. */
export function PrizeDraw({ recovery }: { recovery: string }) {
  const t = useWords()
  const { incident } = useRoom().detail
  const draw = incident.draws.find((one) => one.recovery === recovery)
  if (draw?.drawn)
    return <p className="mt-2">{t.recovery.drawn(draw.drawn.winners.map((place) => place + 1).join(', '))}</p>
  return draw ? <Reveal recovery={recovery} /> : <Announce recovery={recovery} />
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function Announce({ recovery }: { recovery: string }) {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  const [list, setList] = useState('')
  const [seed, setSeed] = useState('')
  const [prizes, setPrizes] = useState('1')
  const entrants = list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return (
    <details className="mt-2">
      <summary className="font-medium">{t.recovery.commit}</summary>
      <div className="mt-2 space-y-2.5">
        <p className="text-[0.95rem] text-soft">{t.recovery.commitWhat}</p>
        <TextField label={t.recovery.entrants} value={list} onChange={(event) => setList(event.target.value)} />
        <Field
          label={t.recovery.prizes}
          type="number"
          min={1}
          value={prizes}
          onChange={(event) => setPrizes(event.target.value)}
        />
        <Field
          label={t.recovery.seed}
          hint={t.recovery.seedHint}
          value={seed}
          onChange={(event) => setSeed(event.target.value)}
        />
        <Button
          size="small"
          busy={command.busy}
          shut={entrants.length === 0 || seed.length < SHORTEST_SEED}
          onClick={async () =>
            command.send({
              type: 'commit_draw',
              recovery,
              entrants: entrants.length,
              entrantsHash: await sha256(entrants.join('\n')),
              seedHash: await sha256(seed),
              prizes: Number(prizes),
            })
          }
        >
          {t.recovery.commit}
        </Button>
        <Answer outcome={command.outcome} />
      </div>
    </details>
  )
}

function Reveal({ recovery }: { recovery: string }) {
  const t = useWords()
  const command = useCommand(useRoom().detail.incident.id)
  const [seed, setSeed] = useState('')
  return (
    <div className="mt-2 space-y-2">
      <p className="text-[0.95rem] text-soft">{t.recovery.committed}</p>
      <Field label={t.recovery.seed} value={seed} onChange={(event) => setSeed(event.target.value)} />
      <Button
        size="small"
        busy={command.busy}
        shut={seed.length < SHORTEST_SEED}
        onClick={() => command.send({ type: 'draw', recovery, seed })}
      >
        {t.recovery.draw}
      </Button>
      <Answer outcome={command.outcome} />
    </div>
  )
}
