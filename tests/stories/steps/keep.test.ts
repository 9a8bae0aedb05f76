import assert from 'node:assert/strict'
import { SYSTEM } from '../../../src/contract/people.ts'
import { act } from '../../../src/engine/act.ts'
import type { Desk } from '../../../src/engine/ports/desk.ts'
import { declare, PAGE, photo, publish, speak, story, takedown } from '../house.ts'

story('P1: nothing is removed in silence — evidence first, then a statement where people talk', async (house) => {
  await house.does('lea', declare())
  await house.refuses('sami', takedown(), 'evidence_and_statement_missing')
  await house.does('lea', photo())
  await house.refuses('sami', takedown(), 'statement_missing')
  await speak(house)
  const incident = await house.does('sami', takedown())
  assert.equal(incident.takedowns[0]!.lane, 'gate')
  assert.deepEqual(incident.gatesStopped, { evidence_and_statement_missing: 1, statement_missing: 1 })
})

story('P1: our own page is no excuse while a network of the talk can be reached', async (house) => {
  await house.talk(3, (n) => `marjolaine, vous avez vu l’arrière-plan ? ${n} ${PAGE}`)
  const [row] = await house.world.store.read.stories('marjolaine', 0, 5)
  await house.does('lea', declare({ story: row!.id }))
  await house.does('lea', photo())
  await speak(house, 'page')
  await house.refuses('sami', takedown(), 'statement_missing')
  await house.does('lea', publish('x'))
  await house.settle()
  await house.does('sami', takedown())
})

story('P1: the removal clock runs from the first live word and rings while the photo is still there', async (house) => {
  await house.does('lea', declare())
  await house.does('lea', photo())
  await speak(house)
  await house.settle(59)
  assert.ok(!house.rung.some(({ call }) => call.title.includes('toujours en ligne')))
  await house.settle(2)
  assert.ok(house.rung.some(({ person, call }) => person === 'sami' && call.title.includes('toujours en ligne')))
})

story('P2: the red lane removes at once with a reason, and rings a second person until they answer', async (house) => {
  await house.does('lea', declare({ level: 'N3' }))
  await house.refuses('ines', takedown({ lane: 'red' }), 'red_lane_needs_a_reason')
  await house.does('ines', takedown({ lane: 'red', reason: 'une mineure est reconnaissable' }))
  await house.refuses('ines', { type: 'confirm_red_lane', takedown: 't', agrees: true }, 'second_person_needed')
  await house.settle(16)
  const before = house.rung.filter(({ call }) => call.title.includes('non confirmé')).length
  assert.ok(before > 0, 'nobody was rung after fifteen minutes')
  await house.settle(6)
  assert.ok(
    house.rung.filter(({ call }) => call.title.includes('non confirmé')).length > before,
    'the second ring never came',
  )
  await house.does('paul', { type: 'confirm_red_lane', takedown: 't', agrees: true })
  await house.refuses('paul', { type: 'close' }, 'not_calm_yet')
  assert.ok(
    (await house.incident()).clocks.some((c) => c.kind === 'red_statement' && c.stopped === null),
    'the debt is not shown',
  )
})

story('P3: a page counts as gone when it was gone twice, ten minutes apart; a time-out is not gone', async (house) => {
  await house.does('lea', declare())
  await house.does('lea', photo())
  await speak(house)
  await house.does('sami', takedown())
  house.site.status = 'time-out'
  await house.settle(3)
  assert.equal((await house.incident()).takedowns[0]!.places[0]!.outcome, 'unreachable')
  house.site.status = 200
  house.site.pageUp = false
  await house.settle(3)
  assert.equal((await house.incident()).takedowns[0]!.doneAt, null, 'one look was believed')
  await house.settle(10)
  assert.notEqual((await house.incident()).takedowns[0]!.doneAt, null)
})

story('P3: a page that comes back starts the count anew', async (house) => {
  await house.does('lea', declare())
  await house.does('lea', photo())
  await speak(house)
  await house.does('sami', takedown())
  house.site.pageUp = false
  await house.settle(1)
  house.site.pageUp = true
  await house.settle(11)
  const [place] = (await house.incident()).takedowns[0]!.places
  assert.deepEqual([place!.outcome, place!.goneSince, place!.done], ['still', null, false])
})

story('P1: a page that vanishes without a word calls the team at once', async (house) => {
  await house.does('lea', declare())
  await house.does('lea', photo())
  await house.settle(3)
  house.site.pageUp = false
  await house.settle(11)
  assert.deepEqual(
    (await house.incident()).silentRemovals.map((one) => one.place),
    [PAGE],
  )
  assert.ok(house.rung.some(({ person, call }) => person === 'sami' && call.title.includes('sans un mot')))
})

story('P9: price, ads and scheduled posts are held as soon as our page is known, until calm', async (house) => {
  await house.does('lea', declare())
  const held = await house.incident()
  assert.deepEqual(
    held.freezes.map((f) => f.what),
    ['price', 'ads', 'scheduled_posts'],
  )
  assert.deepEqual(
    held.tasks.map((t) => [t.code, t.params['what']]),
    held.freezes.map((f) => ['hold', f.what]),
  )
  await house.settle()
  assert.ok(house.rung.some(({ person, call }) => person === 'sami' && call.title.includes('le prix')))
  await house.refuses('sami', { type: 'do_task', task: held.tasks[0]!.id }, 'proof_missing')
  await house.does('sami', { type: 'do_task', task: held.tasks[0]!.id, proof: 'capture du prix bloqué' })
  await house.does('paul', { type: 'confirm_calm', reason: 'plus rien depuis hier' })
  assert.ok((await house.incident()).freezes.every((f) => f.releasedAt !== null))
})

story('P9: before calm only a person releases what is held, with a reason', async (house) => {
  await house.does('lea', declare())
  const { freezes } = await house.incident()
  const release = { type: 'release_freeze', freeze: freezes[0]!.id, reason: 'fin de campagne' } as const
  const answer = await act(house.world, 'marjolaine', { commandId: 'r', incident: 'i', command: release }, SYSTEM)
  assert.equal((answer as { code: string }).code, 'release_by_a_person')
  assert.equal((await house.does('paul', release)).freezes[0]!.releasedAt !== null, true)
})

story('P9: a shop with a desk holds by itself, and lets go when told', async (house) => {
  const asked: string[] = []
  const desk: Desk = {
    takedown: async () => ({ receipt: '' }),
    freeze: async ({ what, held }) => {
      asked.push(`${held ? 'hold' : 'release'} ${what}`)
      return { receipt: 'ok' }
    },
  }
  house.world.edges.desks = async () => new Map([['shop', desk]])
  await house.does('lea', declare())
  await house.settle()
  assert.deepEqual(asked, ['hold price', 'hold ads', 'hold scheduled_posts'])
  assert.equal((await house.incident()).tasks.length, 0)
  await house.does('paul', { type: 'confirm_calm', reason: 'calme' })
  await house.settle()
  assert.deepEqual(asked.slice(3), ['release price', 'release ads', 'release scheduled_posts'])
})
