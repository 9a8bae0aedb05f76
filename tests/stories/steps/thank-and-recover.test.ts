import assert from 'node:assert/strict'
import { Command } from '../../../src/contract/commands.ts'
import { SYSTEM } from '../../../src/contract/people.ts'
import { sha256Hex } from '../../../src/core/kit/hash.ts'
import { winnersOf } from '../../../src/core/respond/recover/draw.ts'
import { act } from '../../../src/engine/act.ts'
import { declare, MINUTE, START, story } from '../house.ts'

story('P6: nobody is silenced, and what was asked stands in the journal', async (house) => {
  await house.does('lea', declare())
  await house.refuses('lea', { type: 'silence', what: 'supprimer les commentaires moqueurs' }, 'never_silence')
  assert.equal((await house.incident()).gatesStopped['never_silence'], 1)
})

story('P7: naming somebody elsewhere needs their yes; thanking under their own post never does', async (house) => {
  await house.does('lea', declare())
  const spotters = [{ id: 'sp1', network: 'x', at: START, order: 1, first: ['overall' as const] }]
  await act(
    house.world,
    'marjolaine',
    { commandId: 'find', incident: 'i', command: { type: 'find_spotters', spotters } },
    SYSTEM,
  )
  await house.refuses(
    'lea',
    { type: 'thank_spotter', spotter: 'sp1', how: 'named', text: 'Merci !' },
    'naming_needs_their_yes',
  )
  await house.does('lea', { type: 'thank_spotter', spotter: 'sp1', how: 'own_post', text: 'Merci !' })
  await house.does('lea', { type: 'allow_naming', spotter: 'sp1' })
  await house.does('lea', { type: 'thank_spotter', spotter: 'sp1', how: 'named', text: 'Merci !' })
})

story('P8: the gesture waits for calm, and never comes where people were hurt', async (house) => {
  await house.does('lea', declare())
  await house.does('lea', { type: 'prepare_recovery', recovery: 'r', kind: 'contest', text: 'Trouvez nos erreurs' })
  await house.refuses('paul', { type: 'launch_recovery', recovery: 'r' }, 'not_calm_yet')
  await house.does('paul', { type: 'confirm_calm', reason: 'calme', engine: { calm: false } })
  await house.does('paul', { type: 'say_hurt', hurt: true, reason: 'un enfant reconnu' })
  await house.refuses('paul', { type: 'launch_recovery', recovery: 'r' }, 'people_were_hurt')
  await house.does('paul', { type: 'say_hurt', hurt: false, reason: 'erreur' })
  await house.does('paul', { type: 'launch_recovery', recovery: 'r' })
})

story('P10: a promise has an owner and a date, rings when it falls due, and is kept with a proof', async (house) => {
  await house.does('lea', declare())
  const promise = { type: 'make_promise', promise: 'p', text: 'Dire ce qui s’est passé', owner: 'ines' } as const
  await house.refuses('lea', { ...promise, due: house.clock.at - 1 }, 'promise_in_the_past')
  await house.does('lea', { ...promise, due: house.clock.at + 30 * MINUTE })
  await house.settle(31)
  assert.ok(house.rung.some(({ person, call }) => person === 'ines' && call.title.includes('engagement')))
  assert.throws(() => Command.parse({ type: 'keep_promise', promise: 'p', proof: ' ' }), 'kept without a proof')
  const kept = await house.does('ines', {
    type: 'keep_promise',
    promise: 'p',
    proof: 'https://marjolaine.example/cause',
  })
  assert.ok(kept.promises[0]!.keptAt !== null && kept.promises[0]!.proof !== null)
})

story('a prize draw is promised before it is made, and anyone can repeat it', async (house) => {
  await house.does('lea', declare())
  const entrants = Array.from({ length: 40 }, (_, n) => `entrant ${n}`)
  const entrantsHash = sha256Hex(entrants.join('\n'))
  const seed = 'une graine tirée au hasard'
  await house.does('lea', { type: 'prepare_recovery', recovery: 'r', kind: 'contest', text: 'Trouvez nos erreurs' })
  const commit = {
    type: 'commit_draw',
    recovery: 'r',
    entrants: 40,
    entrantsHash,
    seedHash: sha256Hex(seed),
    prizes: 3,
  } as const
  await house.refuses('paul', commit, 'contest_not_launched')
  await house.does('paul', { type: 'confirm_calm', reason: 'calme' })
  await house.does('paul', { type: 'launch_recovery', recovery: 'r' })
  await house.refuses('paul', { type: 'draw', recovery: 'r', seed }, 'commit_first')
  await house.does('paul', commit)
  await house.refuses('paul', { ...commit, entrants: 41 }, 'draw_is_committed')
  await house.refuses('paul', { type: 'draw', recovery: 'r', seed: 'une autre graine, plus commode' }, 'other_seed')
  const { draws } = await house.does('paul', { type: 'draw', recovery: 'r', seed })
  assert.deepEqual(draws[0]!.drawn!.winners, winnersOf(seed, entrantsHash, 40, 3))
  assert.equal(new Set(draws[0]!.drawn!.winners).size, 3)
})

story('vouchers have a budget cap before they can be launched', async (house) => {
  await house.does('lea', declare())
  await house.does('lea', {
    type: 'prepare_recovery',
    recovery: 'v',
    kind: 'voucher',
    text: 'Un bon pour ceux qui ont vu',
  })
  await house.does('paul', { type: 'confirm_calm', reason: 'calme' })
  await house.refuses('paul', { type: 'launch_recovery', recovery: 'v' }, 'no_budget_cap')
})
