import { type Calibrated, calibrate, figureOf, type Judged, labelLine } from './calibrate.ts'
import type { Labelled } from './data.ts'
import { columnsOf, type Example, type Learned, learn, score } from './linear.ts'
import { goldOf, PLANS, type Plan } from './plan.ts'
import { prepare } from './prepare.ts'
import { pruneRows, writeHead, writeRows } from './write.ts'

/** The modules of weights, by file name, and lines for a person: figures on the texts kept for choosing. */
export type Trained = { files: Record<string, string>; lines: string[] }

/**
 * Learns all heads twice: without the texts kept for choosing, to calibrate on them; then with them, for the weights that are shipped.
 * The texts of the part `test` are never looked at.
 */
export function trainAll(items: readonly Labelled[]): Trained {
  const lines: string[] = []
  const heads = PLANS.map((plan) => {
    const { calibrated, report } = rehearse(plan, items)
    lines.push(...report)
    return { plan, calibrated, learned: fit(plan, items, (item) => item.part !== 'test') }
  })
  const { rows, topicRows } = pruneRows(heads.map(({ learned }) => learned))
  const files: Record<string, string> = { 'rows.ts': writeRows(rows) }
  for (const { plan, calibrated, learned } of heads)
    files[`${plan.name}.ts`] = writeHead(
      plan,
      calibrated,
      learned,
      plan.name === 'topics' ? rows.subarray(0, topicRows) : rows,
    )
  return { files, lines }
}

function fit(plan: Plan, items: readonly Labelled[], wanted: (item: Labelled) => boolean): Learned {
  const examples = items.flatMap((item): Example[] => {
    const weight = plan.weigh[item.source] ?? 0
    const gold = weight > 0 && wanted(item) ? goldOf(item, plan.name) : null
    return gold === null ? [] : [prepare(item, gold, weight)]
  })
  return learn(examples, columnsOf(examples, 2), { ...plan, size: plan.labels.length })
}

function rehearse(plan: Plan, items: readonly Labelled[]): { calibrated: Calibrated; report: string[] } {
  const learned = fit(plan, items, (item) => item.part === 'train')
  const judged = items.flatMap((item): Judged[] => {
    const gold = item.part === 'dev' && plan.weigh[item.source] !== undefined ? goldOf(item, plan.name) : null
    return gold === null ? [] : [{ gold, sums: score(learned, prepare(item, gold)), source: item.source }]
  })
  const own = judged.filter(({ source }) => source === 'own')
  const many = plan.name === 'topics' || plan.name === 'gate'
  const calibrated = calibrate(plan.name === 'tweets' || plan.name === 'gate' ? judged : own, plan.labels.length, many)
  const cut = many ? calibrated.cut : null
  const report = [...new Set(judged.map(({ source }) => source))].map((source) => {
    const part = judged.filter((item) => item.source === source)
    const figure = figureOf(part, plan.labels.length, cut)
    return `${plan.name}, dev ${source}, n=${part.length}: ${many ? 'micro' : 'macro'}-F1 ${(100 * figure).toFixed(1)}`
  })
  report.push(`  temperature ${calibrated.temperature}, cut ${calibrated.cut} · ${labelLine(own, plan.labels, cut)}`)
  return { calibrated, report }
}
