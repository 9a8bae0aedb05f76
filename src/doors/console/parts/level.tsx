import type { Level } from '../../../contract/labels.ts'
import { useWords } from '../data/preferences.ts'

const GROUNDS: Record<Level, string> = {
  N0: 'bg-sunk text-ink border-line',
  N1: 'bg-warn-glow text-warn border-warn',
  N2: 'bg-glow text-ember border-ember',
  N3: 'bg-ember text-on-ember border-ember',
  N4: 'bg-ink text-paper border-ink',
}

/** The level's word first; the bars and the colour only repeat it. */
export function LevelMark({ level, large }: { level: Level; large?: boolean }) {
  const t = useWords()
  const height = Number(level[1])
  return (
    <span
      className={`inline-flex items-center gap-2 rounded-full border font-semibold whitespace-nowrap ${GROUNDS[level]} ${large ? 'px-4 py-1 text-base' : 'px-2.5 py-0.5 text-sm'}`}
    >
      <span aria-hidden="true" className="flex items-end gap-[2px]">
        {[1, 2, 3, 4].map((bar) => (
          <span
            key={bar}
            className={`w-[3px] rounded-sm bg-current ${bar <= height ? '' : 'opacity-25'}`}
            style={{ height: `${4 + bar * 2}px` }}
          />
        ))}
      </span>
      {t.levels[level]}
      <span className="font-normal">({level})</span>
    </span>
  )
}
