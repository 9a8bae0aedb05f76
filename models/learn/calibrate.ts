import { byLabel, macroF1, microF1 } from './measures.ts'

/** A text whose labels are known, what a head's sums say of it, and where it comes from. */
export type Judged = { gold: number[]; sums: Float64Array; source: string }

export type Calibrated = { temperature: number; cut: number; rates: string; figure: number }

/** Labels said: all above the cut where a text may have several, else the highest. */
export function said(sums: Float64Array, cut: number | null): number[] {
  return cut === null ? [sums.indexOf(Math.max(...sums))] : [...sums.keys()].filter((k) => sums[k]! > cut)
}

/** F1 of what is said: micro where a text may have several labels, else macro. */
export function figureOf(judged: readonly Judged[], size: number, cut: number | null): number {
  const pairs = judged.map(({ gold, sums }) => ({ gold, found: said(sums, cut) }))
  return cut === null ? macroF1(pairs, size) : microF1(pairs)
}

/** Temperature, cut and rates of a head from texts it was not trained on. */
export function calibrate(judged: readonly Judged[], size: number, many: boolean): Calibrated {
  const cut = many ? cutOf(judged, size) : null
  return {
    temperature: many ? 1 : temperatureOf(judged),
    cut: cut ?? 0,
    rates: ratesOf(judged, size, cut),
    figure: figureOf(judged, size, cut),
  }
}

/** One cut for all topics: a cut for each was tried and lost what it had won on the next texts. */
function cutOf(judged: readonly Judged[], size: number): number {
  const cuts = Array.from({ length: 13 }, (_, i) => Math.round(-40 + 5 * i) / 100)
  const figures = cuts.map((cut) => figureOf(judged, size, cut))
  return cuts[figures.indexOf(Math.max(...figures))]!
}

/** The temperature that makes the texts' labels likeliest, by a search over a fixed grid. */
function temperatureOf(judged: readonly Judged[]): number {
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (let step = 2; step <= 60; step++) {
    const t = step / 50
    let loss = 0
    for (const { gold, sums } of judged) {
      const top = Math.max(...sums)
      const sum = sums.reduce((all, value) => all + Math.exp((value - top) / t), 0)
      loss += Math.log(sum) - (sums[gold[0]!]! - top) / t
    }
    if (loss < least) {
      least = loss
      best = t
    }
  }
  return best
}

/** How often each label is said where it is right, and where it is not; Laplace's rule keeps a rare label from being 0 or 1. */
function ratesOf(judged: readonly Judged[], size: number, cut: number | null): string {
  const pairs = judged.map(({ gold, sums }) => ({ gold, found: said(sums, cut) }))
  const rates = Array.from({ length: size }, (_, k) => {
    const share = (items: typeof pairs) =>
      ((items.filter(({ found }) => found.includes(k)).length + 1) / (items.length + 2)).toFixed(3)
    return `{ hit: ${share(pairs.filter(({ gold }) => gold.includes(k)))}, slip: ${share(pairs.filter(({ gold }) => !gold.includes(k)))} }`
  })
  return `[${rates.join(', ')}]`
}

/** F1 and number of texts a label, for a person to read. */
export function labelLine(judged: readonly Judged[], labels: readonly string[], cut: number | null): string {
  const pairs = judged.map(({ gold, sums }) => ({ gold, found: said(sums, cut) }))
  return byLabel(pairs, labels.length)
    .map(({ n, f1 }, k) => `${labels[k]} ${(100 * f1).toFixed(0)} (${n})`)
    .join(' · ')
}
