import { refuse } from '../../../contract/refusal.ts'
import { change, type Folds, happened, type Rules } from '../rule.ts'

/** Step 4: thank those who found it, in the order that time proves; naming them elsewhere needs their yes. */
export const thankRules: Rules<'find_spotters' | 'allow_naming' | 'thank_spotter'> = {
  find_spotters: (incident, { spotters }) => {
    const fresh = spotters.filter((s) => !incident.spotters.some((known) => known.id === s.id))
    return fresh.length > 0 ? [happened('spotters_found', { spotters: fresh })] : []
  },
  allow_naming: (incident, { spotter: id }) => {
    const spotter = incident.spotters.find((s) => s.id === id)
    if (!spotter) return refuse('no_such_spotter')
    return spotter.mayName ? [] : [happened('naming_allowed', { spotter: id })]
  },
  thank_spotter: (incident, { spotter: id, how, text, gift }) => {
    const spotter = incident.spotters.find((s) => s.id === id)
    if (!spotter) return refuse('no_such_spotter')
    if (how === 'named' && !spotter.mayName) return refuse('naming_needs_their_yes')
    return [happened('spotter_thanked', { spotter: id, how, textId: text, gift })]
  },
}

export const thankFolds: Folds<'spotters_found' | 'naming_allowed' | 'spotter_thanked'> = {
  spotters_found: (incident, { spotters }) => ({
    ...incident,
    spotters: [...incident.spotters, ...spotters.map((s) => ({ ...s, thanked: null, mayName: false }))],
  }),
  naming_allowed: (incident, { spotter }) => ({
    ...incident,
    spotters: change(
      incident.spotters,
      (s) => s.id === spotter,
      (s) => ({ ...s, mayName: true }),
    ),
  }),
  spotter_thanked: (incident, { spotter, how }, at, by) => ({
    ...incident,
    spotters: change(
      incident.spotters,
      (s) => s.id === spotter,
      (s) => ({ ...s, thanked: { by, at, how } }),
    ),
  }),
}
