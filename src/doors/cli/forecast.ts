import type { Finding } from '../../contract/primitives.ts'
import { type Cascade, clockOf, forecast, readDuration, readTime } from '../../engine/tools.ts'
import { forecastBasis } from '../../says/growth.ts'
import { langOption, missing, readArgs } from './args.ts'
import { type Code, type Out, sayFinding, Unusable } from './out.ts'
import { linesOf, MAX_LINE } from './read.ts'

export const forecastHelp =
  'tocsin forecast FILE --observe 1h --horizon 24h [--json] [--strict] [--timezone ZONE] [--lang fr|en]'

/** `tocsin forecast`: how big it will get, one line for each cascade. */
export async function forecastCommand(args: string[], createOut: (json: boolean) => Out): Promise<Code> {
  const options = {
    observe: { type: 'string', default: '1h' },
    horizon: { type: 'string', default: '24h' },
  } as const
  const { values, positionals } = readArgs(args, options, 1)
  const out = createOut(values.json)
  const lang = langOption(values.lang) ?? 'en'
  const path = positionals[0]
  if (!path) throw missing('FILE', forecastHelp)
  const observe = spanOf('--observe', values.observe)
  const horizon = spanOf('--horizon', values.horizon)
  if (observe === 0) throw new Unusable({ code: 'observe_nothing', params: { value: values.observe } })
  if (horizon < observe)
    throw new Unusable({ code: 'horizon_short', params: { horizon: values.horizon, observe: values.observe } })
  const cascades: (Cascade & { id: string })[] = []
  for await (const line of linesOf(path)) {
    const long = 'tooLong' in line
    if (!long && line.text.trim() === '') continue
    const cascade = long ? bad('post_line_long', { max: MAX_LINE }) : cascadeOf(line.text, values.timezone)
    if ('code' in cascade) {
      out.bad(path, line.number, sayFinding(cascade, lang))
      continue
    }
    cascades.push(cascade)
  }
  if (cascades.length === 0) throw new Unusable({ code: 'cascades_none', params: { path } })
  if (!out.json) out.note(forecastBasis(0, lang))
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

/** More people than there are: such a number is a fault of the export. */
const MOST_FOLLOWERS = 1e10

function cascadeOf(text: string, zone: string): (Cascade & { id: string }) | Finding {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return bad('post_not_json')
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return bad('post_not_object')
  const { id, t0, root_followers: followers, offsets_s: offsets } = json as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return bad('post_field_missing', { field: 'id' })
  const at = readTime(t0, zone)
  if (typeof at !== 'number') return at.code === 'time_missing' ? bad('post_field_missing', { field: 't0' }) : at
  if (!Array.isArray(offsets) || offsets.some((offset) => typeof offset !== 'number' || !Number.isFinite(offset)))
    return bad('offsets_wrong')
  const known = typeof followers === 'number'
  if (known && !(followers >= 0 && followers <= MOST_FOLLOWERS)) return bad('followers_wrong', { value: followers })
  return { id: String(id), t0: at, rootFollowers: known ? followers : null, offsetsSeconds: offsets as number[] }
}

const bad = (code: string, params: Finding['params'] = {}): Finding => ({ code, params })

function spanOf(option: string, value: string): number {
  const span = readDuration(value)
  if (span === null) throw new Unusable({ code: 'duration_unreadable', params: { option, value } })
  return span
}
