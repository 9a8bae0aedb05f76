import { type Cascade, clockOf, forecast, readDuration, readTime } from '../../engine/tools.ts'
import { forecastBasis } from '../../says/growth.ts'
import { readArgs } from './args.ts'
import { type Code, type Out, sayFinding, Unusable } from './out.ts'
import { linesOf, openText } from './read.ts'

export const forecastHelp = 'tocsin forecast FILE --observe 1h --horizon 24h [--json] [--strict]'

/** `tocsin forecast`: how big it will get, one line for each cascade. */
export async function forecastCommand(args: string[], createOut: (json: boolean) => Out): Promise<Code> {
  const { values, positionals } = readArgs(args, {
    observe: { type: 'string', default: '1h' },
    horizon: { type: 'string', default: '24h' },
  })
  const out = createOut(values.json)
  const path = positionals[0]
  if (!path) throw new Unusable(`forecast: name a file. ${forecastHelp}`)
  const observe = readDuration(values.observe)
  const horizon = readDuration(values.horizon)
  if (observe === null) throw new Unusable(`--observe ${values.observe}: write 30m, 1h or 2d`)
  if (horizon === null) throw new Unusable(`--horizon ${values.horizon}: write 30m, 1h or 2d`)
  const cascades: (Cascade & { id: string })[] = []
  for await (const line of linesOf(await openText(path))) {
    if ('tooLong' in line || line.text.trim() === '') continue
    const cascade = cascadeOf(line.text, values.timezone)
    if (typeof cascade === 'string') {
      out.bad(path, line.number, cascade)
      continue
    }
    cascades.push(cascade)
  }
  if (cascades.length === 0) throw new Unusable(`${path}: no usable cascade`)
  if (!out.json) out.note(forecastBasis(0, 'en'))
  // When people there begin to talk tells when they sleep, whatever zone they live in.
  const clock = clockOf(cascades.map(({ t0 }) => t0))
  for (const cascade of cascades) {
    const foreseen = forecast(cascade, observe / 1000, horizon / 1000, clock)
    const { observed, median, low, high, ratio, doublingMinutes } = foreseen
    out.line(
      { id: cascade.id, observed, median, low, high, ratio, doublingMinutes },
      `${cascade.id}\t${observed}\t${median ?? '—'} (${low ?? '—'}–${high ?? '—'})`,
    )
  }
  return values.strict && out.badItems > 0 ? 2 : 0
}

function cascadeOf(text: string, zone: string): (Cascade & { id: string }) | string {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return sayFinding({ code: 'post_not_json', params: {} }, 'en')
  }
  if (typeof json !== 'object' || json === null) return sayFinding({ code: 'post_not_object', params: {} }, 'en')
  const { id, t0, root_followers: followers, offsets_s: offsets } = json as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number')
    return sayFinding({ code: 'post_field_missing', params: { field: 'id' } }, 'en')
  const at = readTime(t0, zone)
  if (typeof at !== 'number') return `t0: ${sayFinding(at, 'en')}`
  if (!Array.isArray(offsets) || offsets.some((offset) => typeof offset !== 'number' || !Number.isFinite(offset)))
    return 'offsets_s: a list of seconds is needed'
  const rootFollowers = typeof followers === 'number' && followers >= 0 ? followers : null
  return { id: String(id), t0: at, rootFollowers, offsetsSeconds: offsets as number[] }
}
