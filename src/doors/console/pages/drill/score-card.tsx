import { ArrowDown, ArrowUp, Equal, Minus } from 'lucide-react'
import type { DrillView } from '../../../../contract/views.ts'
import { useWords } from '../../data/preferences.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { spell } from '../../parts/time.ts'

const MARKS = { better: ArrowUp, same: Equal, worse: ArrowDown, missing: Minus }
const TONES = { better: 'text-good', same: 'text-soft', worse: 'text-ember', missing: 'text-soft' }

/** Our minutes since the first post beside history's. */
export function ScoreCard({ lines }: { lines: DrillView['score'] }) {
  const t = useWords()
  const minutes = (value: number | null) => (value === null ? t.drill.never : spell(value * 60).replace(/ 00$/, ''))
  return (
    <Sheet title={t.drill.score} aside={t.drill.scoreAside}>
      <div className="overflow-x-auto">
        <table className="w-full text-left">
          <thead className="text-soft">
            <tr>
              <th scope="col" className="py-1 pr-4 font-medium">
                {t.drill.scoreStep}
              </th>
              <th scope="col" className="py-1 pr-4 font-medium">
                {t.drill.scoreYours}
              </th>
              <th scope="col" className="py-1 pr-4 font-medium">
                {t.drill.scoreHistory}
              </th>
              <th scope="col" className="py-1 font-medium">
                {t.drill.scoreVerdict}
              </th>
            </tr>
          </thead>
          <tbody className="numbers">
            {lines.map((line) => {
              const Mark = MARKS[line.verdict]
              return (
                <tr key={line.code} className="border-t border-line">
                  <th scope="row" className="py-2 pr-4 font-medium">
                    {line.label}
                  </th>
                  <td className="py-2 pr-4 font-semibold">{minutes(line.yours)}</td>
                  <td className="py-2 pr-4">{minutes(line.history)}</td>
                  <td className={`py-2 ${TONES[line.verdict]}`}>
                    <span className="flex items-center gap-1.5">
                      <Mark aria-hidden="true" className="size-4" />
                      {t.drill.verdicts[line.verdict]}
                    </span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Sheet>
  )
}
