import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import { usePreferences, useWords } from '../data/preferences.ts'
import { useSay } from './time.ts'

type Bin = { at: number; count: number; expected?: number | null; low?: number | null; high?: number | null }

/** Counts over time against the band of habit; the same figures stand below as a table. */
export function VolumeChart({ bins, now, label }: { bins: Bin[]; now?: number; label?: string }) {
  const t = useWords()
  const say = useSay()
  const { theme } = usePreferences()
  const box = useRef<HTMLDivElement>(null)
  const band = bins.some((bin) => bin.high != null)

  useEffect(() => {
    const host = box.current
    if (!host || bins.length === 0) return
    const draw = () => {
      host.replaceChildren()
      return new uPlot(options(host, say.time, band), series(bins, band), host)
    }
    let plot = draw()
    const observer = new ResizeObserver(() => {
      if (plot.width !== host.clientWidth) plot.setSize({ width: host.clientWidth, height: plot.height })
    })
    observer.observe(host)
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const redraw = () => {
      plot.destroy()
      plot = draw()
    }
    scheme.addEventListener('change', redraw)
    return () => {
      observer.disconnect()
      scheme.removeEventListener('change', redraw)
      plot.destroy()
    }
  }, [bins, band, say])

  const peak = bins.reduce((best, bin) => (bin.count > best.count ? bin : best), bins[0] ?? { at: 0, count: 0 })
  const total = bins.reduce((sum, bin) => sum + bin.count, 0)
  return (
    <div>
      <div
        key={theme}
        ref={box}
        role="img"
        aria-label={label ?? t.chart.summary(say.count(total), say.count(peak.count), say.time(peak.at))}
      />
      <details className="mt-2 text-[0.95rem]">
        <summary className="text-soft">{t.chart.table}</summary>
        <div className="mt-2">
          <table className="numbers w-full text-left">
            <thead>
              <tr className="text-soft">
                <th scope="col">{t.chart.at}</th>
                <th scope="col">{t.chart.count}</th>
                {band && <th scope="col">{t.chart.usual}</th>}
              </tr>
            </thead>
            <tbody>
              {bins
                .filter((bin) => bin.count > 0)
                .reverse()
                .map((bin) => (
                  <tr key={bin.at}>
                    <th scope="row" className="font-normal">
                      {say.near(bin.at, now ?? bin.at)}
                    </th>
                    <td>{say.count(bin.count)}</td>
                    {band && (
                      <td>
                        {bin.low == null || bin.high == null ? '–' : `${Math.round(bin.low)}–${Math.round(bin.high)}`}
                      </td>
                    )}
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
}

function series(bins: Bin[], band: boolean): uPlot.AlignedData {
  const at = bins.map((bin) => bin.at / 1000)
  const count = bins.map((bin) => bin.count)
  if (!band) return [at, count]
  return [at, bins.map((bin) => bin.high ?? null), bins.map((bin) => bin.low ?? null), count]
}

/** uPlot paints on a canvas, which knows no style variables: colours are read off the page once. */
function options(host: HTMLElement, time: (at: number) => string, band: boolean): uPlot.Options {
  const probe = host.appendChild(document.createElement('span'))
  const colour = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const [ink, soft, line, ember, habit] = ['ink', 'soft', 'line', 'ember', 'edge'].map(colour) as [
    string,
    string,
    string,
    string,
    string,
  ]
  probe.remove()
  const axis = { stroke: soft, grid: { stroke: line, width: 1 }, ticks: { show: false }, font: '13px Inter Variable' }
  const points = { show: false }
  const veil = habit.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.22)')
  const edge = { stroke: 'transparent', points }
  return {
    width: Math.max(host.clientWidth, 200),
    height: 210,
    cursor: { show: false },
    legend: { show: false },
    scales: { y: { range: (_, __, max) => [0, Math.max(4, max * 1.1)] } },
    axes: [
      { ...axis, grid: { show: false }, values: (_, at) => at.map((second) => time(second * 1000).slice(0, 5)) },
      { ...axis, size: 44, values: (_, at) => at.map((n) => (Number.isInteger(n) ? String(n) : '')) },
    ],
    series: [
      {},
      ...(band ? [edge, edge] : []),
      { stroke: ember, width: 2.5, fill: `color-mix(in srgb, ${ink} 0%, transparent)`, points },
    ],
    bands: band ? [{ series: [1, 2], fill: veil }] : [],
  }
}
