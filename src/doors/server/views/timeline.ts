import type { Envelope } from '../../../contract/events.ts'
import type { Finding } from '../../../contract/primitives.ts'
import type { TimelineEntry } from '../../../contract/views.ts'
import type { Lang } from '../../../says/tools.ts'
import { voice } from '../../../says/voice.ts'

/** The logbook in sentences, oldest first. `names` says who a person is, for those who may know. */
export function timelineOf(
  envelopes: Envelope[],
  names: Map<string, string>,
  lang: Lang,
  timezone: string,
): TimelineEntry[] {
  return envelopes.map(({ seq, type, at, recorded, by, door, data }) => ({
    seq,
    type,
    at,
    recorded,
    by: names.get(by) ?? (by === 'system' ? 'Tocsin' : by),
    door,
    sentence: voice.event(type, flat(data as Record<string, unknown>, lang), lang, timezone),
  }))
}

/** Event data as plain parameters: lists become text, a refusal its sentence. */
function flat(data: Record<string, unknown>, lang: Lang): Finding['params'] {
  const params: Finding['params'] = {}
  for (const [key, value] of Object.entries(data)) {
    if (Array.isArray(value)) params[key] = value.filter((one) => typeof one === 'string').join(', ')
    else if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) params[key] = value as string
  }
  if (typeof data['code'] === 'string' && typeof data['command'] === 'string')
    params['sentence'] = voice.refusal({ refused: true, code: data['code'], params: {}, who: [] }, lang)
  return params
}
