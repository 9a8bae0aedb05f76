import { ChevronDown, Circle, CircleCheck, CircleDot, LockKeyhole } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { StepView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { Communicate } from './communicate/communicate.tsx'
import { Investigate } from './investigate/investigate.tsx'
import { Keep } from './keep/keep.tsx'
import { Recover } from './recover/recover.tsx'
import { currentStep, useRoom } from './room.ts'
import { Thank } from './thank/thank.tsx'

type Step = StepView['step']

const BODIES: Record<Step, () => ReactNode> = {
  keep: Keep,
  communicate: Communicate,
  investigate: Investigate,
  thank: Thank,
  recover: Recover,
}
const ICONS = { todo: Circle, doing: CircleDot, done: CircleCheck, closed: LockKeyhole }
const TONES = { todo: 'text-soft', doing: 'text-ember', done: 'text-good', closed: 'text-soft' }

/** The five steps as a guide down the page. The one to do now opens by itself, the others on demand. */
export function Steps() {
  const { detail } = useRoom()
  const current = currentStep(detail)
  const [open, setOpen] = useState<ReadonlySet<Step>>(() => {
    const named = detail.steps.find((one) => one.step === location.hash.slice(1))?.step
    return new Set([named ?? current ?? 'communicate'])
  })
  useEffect(() => {
    if (current) setOpen((before) => new Set([...before, current]))
  }, [current])
  return (
    <ol className="relative space-y-3">
      {detail.steps.map((one, index) => (
        <StepPart
          key={one.step}
          one={one}
          number={index + 1}
          current={one.step === current}
          open={open.has(one.step)}
          toggle={() =>
            setOpen((before) =>
              before.has(one.step)
                ? new Set([...before].filter((step) => step !== one.step))
                : new Set([...before, one.step]),
            )
          }
        />
      ))}
    </ol>
  )
}

type Props = { one: StepView; number: number; current: boolean; open: boolean; toggle: () => void }

function StepPart({ one, number, current, open, toggle }: Props) {
  const t = useWords()
  const words = t.room.steps[one.step]
  const Icon = ICONS[one.state]
  const Body = BODIES[one.step]
  return (
    <li
      id={one.step}
      className={`rounded-2xl border bg-sheet ${current ? 'border-2 border-ember' : 'border-line'}`}
      data-testid={`step-${one.step}`}
    >
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${one.step}-body`}
          onClick={toggle}
          className="flex w-full items-center gap-3 rounded-2xl px-4 py-3.5 text-left sm:px-5"
        >
          <Icon aria-hidden="true" className={`size-6 shrink-0 ${TONES[one.state]}`} />
          <span className="min-w-0 flex-1">
            <span className="text-lg font-semibold">
              {number}. {words.title}
            </span>
            <span className="block text-[0.95rem] font-normal text-soft">{words.what}</span>
          </span>
          <span className={`hidden text-[0.95rem] font-medium sm:inline ${TONES[one.state]}`}>
            {t.room.states[one.state]}
          </span>
          <ChevronDown
            aria-hidden="true"
            className={`size-5 shrink-0 text-soft transition-transform ${open ? 'rotate-180' : ''}`}
          />
        </button>
      </h2>
      {open && (
        <div id={`${one.step}-body`} className="border-t border-line px-4 py-4 sm:px-5">
          {one.shut && one.step !== 'keep' && (
            <p className="mb-4 flex gap-2.5 rounded-xl bg-warn-glow px-3.5 py-2.5">
              <LockKeyhole aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-warn" />
              {one.shut}
            </p>
          )}
          <Body />
          <p className="mt-4 text-[0.95rem] text-soft">{words.who}</p>
        </div>
      )}
    </li>
  )
}
