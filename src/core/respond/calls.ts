import type { Happened } from '../../contract/events.ts'
import type { Incident } from '../../contract/incident.ts'
import type { Role } from '../../contract/people.ts'
import type { Finding } from '../../contract/primitives.ts'

/** Somebody to be rung because of what happened: named people, or everyone with one of the roles. */
export type CallFor = {
  code: string
  params: Finding['params']
  people: string[]
  roles: Role[]
  /** Who did it does not need to hear of it. */
  except: string | null
  urgency: 1 | 2 | 3 | 4 | 5
  /** What the link in the call leads to. */
  opens: { kind: 'incident' | 'approval' | 'removal'; subject: Record<string, string> }
}

/** Whom an event calls, and what for. Read off the incident after the event; never looks at the clock. */
export function callsFor(event: Happened, incident: Incident, by: string): CallFor[] {
  const call = (code: string, urgency: CallFor['urgency'], to: Partial<CallFor>): CallFor[] => [
    {
      code,
      params: { level: incident.level },
      people: [],
      roles: [],
      except: by,
      urgency,
      opens: { kind: 'incident', subject: { incident: incident.id } },
      ...to,
    },
  ]
  switch (event.type) {
    case 'declared':
      return event.data.as === 'not_ours' ? [] : call('incident_opened', 4, { roles: ['lead', 'approver'] })
    case 'approval_asked':
      return event.data.of.flatMap((person) =>
        call('approval_wanted', 4, {
          people: [person],
          opens: { kind: 'approval', subject: { incident: incident.id, statement: event.data.statement } },
        }),
      )
    case 'statement_refused':
      return call('statement_refused', 3, { people: authorsOf(incident, event.data.statement) })
    case 'statement_approved':
      return call('statement_approved', 3, { people: authorsOf(incident, event.data.statement) })
    case 'publication_requested':
      return event.data.alone === null ? [] : call('published_alone', 3, { roles: ['approver', 'owner'] })
    case 'publication_settled':
      if (event.data.state === 'live') return []
      return call(event.data.state === 'failed' ? 'publication_failed' : 'publication_unknown', 4, {
        roles: ['community', 'lead'],
        params: { outlet: event.data.outlet },
        except: null,
      })
    case 'takedown_requested': {
      const second = event.data.lane === 'red' ? call('red_lane_second', 5, { roles: ['lead', 'legal', 'owner'] }) : []
      if (event.data.desk !== null) return second
      const opens = { kind: 'removal' as const, subject: { incident: incident.id, takedown: event.data.takedown } }
      return [...second, ...call('remove_by_hand', 5, { roles: ['shop'], opens, except: null })]
    }
    case 'red_lane_confirmed':
      return event.data.agrees ? [] : call('red_lane_contested', 5, { roles: ['lead', 'legal', 'owner'] })
    case 'takedown_done':
      return call('takedown_done', 2, { roles: ['lead', 'community'] })
    case 'clock_rang': {
      const owner = incident.promises.find((p) => p.id === event.data.subject)?.owner
      const to = event.data.kind === 'promise' && owner ? { people: [owner] } : { roles: rolesFor(event.data.kind) }
      return call(`clock_${event.data.kind}`, urgencyOf(event.data.kind), { ...to, except: null })
    }
    case 'level_set':
      return call('level_changed', 4, { roles: ['lead', 'approver'] })
    case 'silent_removal_seen':
      return call('silent_removal', 5, { roles: ['shop', 'lead', 'community'], except: null })
    case 'situation_reported':
      return call(`situation_${event.data.report}`, 2, { roles: ['lead', 'approver'], except: null })
    case 'task_opened':
      return event.data.code === 'hold'
        ? call('hold_by_hand', 4, { roles: ['shop'], params: { what: event.data.params['what'] ?? '' }, except: null })
        : []
    case 'task_assigned':
      return call('task_for_you', 3, { people: [event.data.person] })
    case 'reply_settled':
      if (event.data.state === 'live') return []
      return call('publication_unknown', 3, { roles: ['community', 'lead'], params: { outlet: 'reply' }, except: null })
    case 'reflared':
      return call('reflared', 4, { roles: ['lead', 'community'], except: null })
    default:
      return []
  }
}

function authorsOf(incident: Incident, statement: string): string[] {
  const versions = incident.statements.find((s) => s.id === statement)?.versions ?? []
  return versions.length > 0 ? [versions[versions.length - 1]!.author] : []
}

function urgencyOf(kind: string): CallFor['urgency'] {
  if (['recovery', 'anniversary', 'discipline'].includes(kind)) return 2
  if (kind === 'promise') return 3
  return kind === 'approval' || kind === 'apology' ? 4 : 5
}

function rolesFor(kind: string): Role[] {
  if (kind === 'removal') return ['shop', 'lead']
  if (kind === 'discipline') return ['hr', 'legal']
  if (kind === 'red_confirm') return ['lead', 'legal', 'owner', 'approver']
  return ['lead', 'community']
}
