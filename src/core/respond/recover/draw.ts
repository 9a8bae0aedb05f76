import type { Incident } from '../../../contract/incident.ts'
import { refuse } from '../../../contract/refusal.ts'
import { sha256Hex } from '../../kit/hash.ts'
import { change, type Folds, happened, type Rules } from '../rule.ts'

/**
 * Places of the winners in the list of entrants (from 0), in the order drawn. The k-th number is the first 12 hex digits of
 * SHA-256(seed ‖ entrants hash ‖ k), modulo the entrants; one who has won is passed over. With the seed and the list
 * anyone recomputes it: no more entrants than 2²⁰ keeps the bias of the modulo below 2⁻²⁸.
 */
export function winnersOf(seed: string, entrantsHash: string, entrants: number, prizes: number): number[] {
  const won: number[] = []
  for (let k = 0; won.length < Math.min(prizes, entrants); k++) {
    const place = Number.parseInt(sha256Hex(`${seed}${entrantsHash}${k}`).slice(0, 12), 16) % entrants
    if (!won.includes(place)) won.push(place)
  }
  return won
}

/** A prize draw: everything is promised before it, so that nobody can choose the winner. */
export const drawRules: Rules<'commit_draw' | 'draw'> = {
  commit_draw: (incident, { recovery: id, ...promised }) => {
    const recovery = incident.recovery.find((r) => r.id === id)
    if (recovery?.kind !== 'contest') return refuse('no_such_contest')
    if (recovery.launchedAt === null) return refuse('contest_not_launched', {}, ['lead', 'approver'])
    if (incident.draws.some((d) => d.recovery === id)) return refuse('draw_is_committed')
    return [happened('draw_committed', { recovery: id, ...promised })]
  },
  draw: (incident, { recovery, seed }) => {
    const draw = incident.draws.find((d) => d.recovery === recovery)
    if (!draw) return refuse('commit_first')
    if (draw.drawn) return []
    if (sha256Hex(seed) !== draw.seedHash) return refuse('other_seed')
    const winners = winnersOf(seed, draw.entrantsHash, draw.entrants, draw.prizes)
    return [happened('drawn', { recovery, seed, winners })]
  },
}

export const drawFolds: Folds<'draw_committed' | 'drawn'> = {
  draw_committed: (incident: Incident, promised, at) => ({
    ...incident,
    draws: [...incident.draws, { ...promised, at, drawn: null }],
  }),
  drawn: (incident, { recovery, seed, winners }, at) => ({
    ...incident,
    draws: change(
      incident.draws,
      (d) => d.recovery === recovery,
      (d) => ({ ...d, drawn: { seed, winners, at } }),
    ),
  }),
}
