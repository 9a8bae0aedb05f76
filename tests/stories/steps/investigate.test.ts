import assert from 'node:assert/strict'
import { incidentDetail } from '../../../src/doors/server/views/incident.ts'
import { archiveOf } from '../../../src/engine/archive.ts'
import { reviewOf } from '../../../src/engine/review.ts'
import { reviewMarkdown } from '../../../src/says/review.ts'
import { declare, draft, MINUTE, marjolaine, photo, publish, speak, story } from '../house.ts'

story('P5: an incident closes only when the cause is told, or that it was not found', async (house) => {
  await house.does('lea', declare())
  await house.does('lea', photo())
  await speak(house)
  await house.does('paul', { type: 'confirm_calm', reason: 'plus rien depuis hier', engine: { calm: false } })
  await house.refuses('paul', { type: 'close' }, 'cause_not_told')
  const text =
    'Vous nous avez demandé comment c’était possible. Nous avons cherché et nous ne l’avons pas trouvé. Nous restons responsables de ce que nous publions. Depuis le 5 janvier, deux personnes relisent chaque photo.'
  await house.does('lea', draft(text, { statement: 'cause', kind: 'cause', found: false }))
  const version = (await house.incident()).statements[1]!.versions[0]!
  await house.does('nora', {
    type: 'approve_statement',
    statement: 'cause',
    hash: version.hash,
    override: version.errors.length > 0 ? 'relu' : null,
  })
  await house.does('lea', publish('x', null, 'cause'))
  await house.settle()
  assert.equal((await house.does('paul', { type: 'close' })).status, 'closed')
})

story('P5: what is noted in the inquiry lies encrypted, and investigators alone can read it', async (house) => {
  await house.does('lea', declare())
  const note = 'Camille Martin a validé la photo sans la regarder'
  await house.does('paul', { type: 'add_hypothesis', hypothesis: 'h', kind: 'oversight', note })
  await house.does('ines', {
    type: 'note_lineage',
    entry: 'l',
    step: 'approval',
    happened: house.clock.at - 1000,
    note,
  })
  await house.refuses(
    'lea',
    { type: 'weigh_hypothesis', hypothesis: 'h', speaks: 'for', confidence: 0.5, note },
    'not_your_role',
  )
  const kinds = ['add_hypothesis.note', 'note_lineage.note']
  const stored = await house.world.store.read.documentsOfKind('marjolaine', kinds)
  assert.equal(stored.length, 2)
  assert.doesNotMatch(JSON.stringify(stored), /Camille/)
  const room = { world: house.world, listening: house.listening, drill: null }
  const seen = async (investigator: boolean) =>
    JSON.stringify(await incidentDetail({} as never, room, marjolaine, 'i', 'fr', investigator))
  assert.match(await seen(true), /Camille/)
  assert.doesNotMatch(await seen(false), /Camille/)
  for await (const { path, bytes } of archiveOf(house.world, 'marjolaine', 'i'))
    assert.doesNotMatch(new TextDecoder().decode(bytes), /Camille/, path)
  assert.doesNotMatch(
    reviewMarkdown((await reviewOf(house.world, 'marjolaine', 'i'))!, 'fr', 'Europe/Paris'),
    /Camille/,
  )
})

story('HR and legal hear of the disciplinary time limit before it has passed, and nobody else', async (house) => {
  await house.does('lea', declare())
  await house.does('ines', { type: 'add_hypothesis', hypothesis: 'h', kind: 'oversight' })
  house.clock.at += 46 * 24 * 60 * MINUTE
  await house.settle()
  const told = house.rung.filter(({ call }) => call.title.includes('disciplinaire')).map(({ person }) => person)
  assert.deepEqual([...new Set(told)], ['ines'])
})
