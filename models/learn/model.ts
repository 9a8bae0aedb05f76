import { type Calibrated, calibrate, figureOf, type Judged, labelLine } from './calibrate.ts'
import type { Labelled } from './data.ts'
import { learn } from './descent.ts'
import { strongest, type Trial } from './keep.ts'
import { columnsOf, type Example, type Perceptron, score, type Task } from './perceptron.ts'
import { goldOf, type HeadPlan, PLANS, type Plan } from './plan.ts'
import { prepare } from './prepare.ts'
import { writePerceptron, writeRows } from './write.ts'

/** The modules of weights, by file name, and lines for a person: figures on the texts kept for choosing. */
export type Trained = { files: Record<string, string>; lines: string[] }

type Prepared = { plan: Plan; tasks: readonly Task[]; texts: readonly { item: Labelled; example: Example }[] }

/**
 * Learns both perceptrons three times: with all features of the training posts, to see which are worth shipping; with these alone, to
 * calibrate on the texts kept for choosing; then with those texts as well, for the weights that are shipped. The texts of the
 * part `test` are never looked at.
 */
export function trainAll(items: readonly Labelled[]): Trained {
  const [opinion, topics] = PLANS.map((plan) => prepareAll(plan, items)) as [Prepared, Prepared]
  const { rows, kept } = strongest(learntWithAll(opinion), learntWithAll(topics))
  const lines: string[] = []
  const files: Record<string, string> = { 'rows.ts': writeRows(rows) }
  for (const [n, one] of [opinion, topics].entries()) {
    const { from, to } = kept[n]!
    const columns = new Map(rows.slice(from, to).map((id, column) => [id, column]))
    const rehearsed = fit(one, examplesOf(one, isTraining), columns)
    const calibrated = one.plan.heads.map((head, t) => judge(one, head, one.tasks[t]!, rehearsed, lines))
    const perceptron = fit(
      one,
      examplesOf(one, () => true),
      columns,
    )
    files[`${one.plan.name}.ts`] = writePerceptron(one.plan, calibrated, from, perceptron)
  }
  return { files, lines }
}

function prepareAll(plan: Plan, items: readonly Labelled[]): Prepared {
  let next = 0
  const tasks = plan.heads.map(({ labels, many }): Task => {
    next += labels.length
    return { size: labels.length, many, from: next - labels.length }
  })
  const texts = items.flatMap((item) => {
    const gold = plan.heads.map(({ name }) => goldOf(item, name))
    const weights = plan.heads.map(({ weigh }) => weigh[item.source] ?? 0)
    const counts = item.part !== 'test' && gold.some((labels, t) => labels !== null && weights[t]! > 0)
    return counts ? [{ item, example: { ...prepare(item), gold, weights } }] : []
  })
  return { plan, tasks, texts }
}

const isTraining = ({ part }: Labelled) => part === 'train'

const examplesOf = ({ texts }: Prepared, wanted: (item: Labelled) => boolean): Example[] =>
  texts.filter(({ item }) => wanted(item)).map(({ example }) => example)

const fit = ({ plan, tasks }: Prepared, examples: readonly Example[], columns: Map<number, number>): Perceptron =>
  learn(examples, columns, tasks, plan.settings)

function learntWithAll(one: Prepared): Trial {
  const own = examplesOf(one, (item) => isTraining(item) && item.source === 'own')
  const others = examplesOf(one, (item) => isTraining(item) && item.source !== 'own')
  const all = [...own, ...others]
  return { perceptron: fit(one, all, columnsOf(all, 2)), kinds: [own, others], most: one.plan.rows }
}

/** Calibrates one head on the texts kept for choosing, and says how right it was on them. */
function judge(
  { texts }: Prepared,
  { name, labels, many, weigh }: HeadPlan,
  { from, size }: Task,
  perceptron: Perceptron,
  lines: string[],
): Calibrated {
  const judged = texts.flatMap(({ item, example }): Judged[] => {
    const gold = item.part === 'dev' && weigh[item.source] !== undefined ? goldOf(item, name) : null
    if (gold === null) return []
    return [{ gold, sums: score(perceptron, example).subarray(from, from + size), source: item.source }]
  })
  const own = judged.filter(({ source }) => source === 'own')
  const calibrated = calibrate(name === 'tweets' || name === 'gate' ? judged : own, size, many)
  const cut = many ? calibrated.cut : null
  for (const source of new Set(judged.map((one) => one.source))) {
    const part = judged.filter((one) => one.source === source)
    const figure = (100 * figureOf(part, size, cut)).toFixed(1)
    lines.push(`${name}, dev ${source}, n=${part.length}: ${many ? 'micro' : 'macro'}-F1 ${figure}`)
  }
  lines.push(`  temperature ${calibrated.temperature}, cut ${calibrated.cut} · ${labelLine(own, labels, cut)}`)
  return calibrated
}
