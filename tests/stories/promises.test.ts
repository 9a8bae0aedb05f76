import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Command } from '../../src/contract/commands.ts'
import { SYSTEM } from '../../src/contract/people.ts'
import { act } from '../../src/engine/act.ts'
import { checkChain } from '../../src/engine/journal.ts'
import { acknowledge } from '../../src/engine/ring.ts'
import {
  declare,
  draft,
  HOLDING,
  type House,
  openHouse,
  PAGE,
  photo,
  publish,
  START,
  speak,
  takedown,
} from './house.ts'

const story = (name: string, tell: (house: House) => Promise<void>) =>
  test(name, async () => {
    const house = await openHouse()
    try {
      await tell(house)
    } finally {
      await house.close()
    }
  })

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

story('P4: the author of a text never approves it, and a changed text is approved anew', async (house) => {
  await house.does('paul', declare())
  await house.does('paul', draft())
  const hash = (await house.incident()).statements[0]!.versions[0]!.hash
  await house.refuses(
    'paul',
    { type: 'approve_statement', statement: 's', hash, override: null },
    'author_cannot_approve',
  )
  await house.refuses('paul', publish(), 'not_approved')
  await house.does('nora', { type: 'approve_statement', statement: 's', hash, override: null })
  await house.does('lea', draft(`${HOLDING} Merci.`))
  await house.refuses('lea', publish(), 'not_approved')
  await house.refuses('nora', { type: 'approve_statement', statement: 's', hash, override: null }, 'version_changed')
})

story(
  'P4: when no approver answers within ten minutes the lead may publish alone, and the approvers are told',
  async (house) => {
    await house.does('lea', declare())
    await house.does('lea', draft())
    await house.refuses('paul', publish('x', 'personne ne répond'), 'ask_first')
    await house.does('lea', { type: 'ask_approval', statement: 's', of: ['nora'] })
    await house.settle(9)
    await house.refuses('paul', publish('x', 'personne ne répond'), 'wait_for_approval')
    await house.settle(1)
    await house.refuses('lea', publish('x', 'personne ne répond'), 'alone_is_for_the_lead')
    await house.does('paul', publish('x', 'personne ne répond'))
    await house.settle()
    assert.equal(house.published.length, 1)
    assert.ok(house.rung.some(({ person, call }) => person === 'nora' && call.title.includes('sans validation')))
  },
)

story(
  'P4: a pre-approved template with only its facts filled in may go out; one word more and it may not',
  async (house) => {
    await house.does('lea', declare())
    const template = house.world.voice.templates().find((t) => t.id === 'holding-fr')!
    const filled = template.text.replace('{produit}', 'maillot rayé').replace('{heure}', '14:00')
    await house.does('lea', draft(`${filled} Bien à vous.`, { template: 'holding-fr' }))
    await house.refuses('lea', publish(), 'not_approved')
    await house.does('lea', draft(filled, { template: 'holding-fr' }))
    await house.does('lea', publish())
  },
)

story(
  'P4: an error of the statement check blocks; only a named approver overrides it, with a reason',
  async (house) => {
    await house.does('lea', declare())
    await house.does(
      'lea',
      draft('Nous sommes désolés si certains ont pu être choqués. La photo est retirée. Prochain point à 14:00.'),
    )
    const version = (await house.incident()).statements[0]!.versions[0]!
    assert.ok(version.errors.includes('conditional_apology'))
    await house.refuses(
      'nora',
      { type: 'approve_statement', statement: 's', hash: version.hash, override: null },
      'lint_errors',
    )
    await house.does('nora', {
      type: 'approve_statement',
      statement: 's',
      hash: version.hash,
      override: 'choix assumé',
    })
  },
)

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

story(
  'P11: a bell that did not ring is an alarm — the next person is rung, around again, and the journal knows',
  async (house) => {
    await house.talk(14, (n) => `marjolaine quelle honte cette photo n°${n}, je suis furieuse et déçue`, {}, 30_000)
    const [alarm] = await house.world.store.read.alarms('marjolaine', 5)
    assert.ok(alarm, 'nothing rang')
    house.site.bellsWork = false
    await house.settle(3)
    const types = (await house.world.store.read.journal('marjolaine', 'brand')).map(
      (row) => (JSON.parse(row.text) as { type: string }).type,
    )
    assert.ok(types.filter((type) => type === 'bell_failed').length >= 2, `no escalation after failure: ${types}`)
    house.site.bellsWork = true
    await house.settle(45)
    assert.ok(new Set(house.rung.map(({ person }) => person)).size >= 2, 'only one person was ever rung')
    for (const { alarm: one } of await house.world.store.read.alarms('marjolaine', 5))
      await acknowledge(house.world, 'marjolaine', one.id, house.by('lea'))
    const calls = house.rung.length
    await house.settle(60)
    assert.equal(house.rung.length, calls, 'it went on ringing after somebody answered')
  },
)

story('P12: the journal verifies from its first event to its head, and one changed byte is found', async (house) => {
  await house.does('lea', declare())
  await house.does('lea', photo())
  await speak(house)
  const { read } = house.world.store
  for (const { chain, ...head } of await read.chains('marjolaine')) {
    const rows = await read.journal('marjolaine', chain)
    assert.ok(checkChain('marjolaine', chain, rows, head).ok, chain)
    const changed = rows.map((row, i) => (i === 1 ? { ...row, text: row.text.replace('"v":1', '"v":2') } : row))
    assert.deepEqual(
      [checkChain('marjolaine', chain, changed, head).ok, checkChain('marjolaine', chain, changed, head).badSeq],
      [false, 2],
    )
    assert.equal(checkChain('marjolaine', chain, rows.slice(0, -1), head).ok, false, 'a cut tail was not noticed')
  }
})

story('P12: the journal holds no words and no names', async (house) => {
  await house.does('lea', declare({ title: 'Camille a laissé passer la photo' }))
  await house.does('lea', photo())
  await speak(house)
  const text = (await house.world.store.read.journal('marjolaine', 'i')).map((row) => row.text).join('\n')
  assert.ok(!/Camille|présentons|arrière-plan/.test(text))
})

story('P13: the same command twice gives the first answer and happens once', async (house) => {
  const asked = { commandId: 'tap', incident: 'i', command: Command.parse(declare()) }
  const first = await act(house.world, 'marjolaine', asked, house.by('lea'))
  const again = await act(house.world, 'marjolaine', asked, house.by('lea'))
  assert.deepEqual(again, first)
  const { events } = first as { events: string[] }
  assert.equal((await house.world.store.read.journal('marjolaine', 'i')).length, events.length)
})

story('P13: a publication in doubt is looked up, never sent twice', async (house) => {
  await house.does('lea', declare())
  house.site.network = 'in doubt'
  await speak(house)
  assert.equal(house.published.length, 1)
  house.site.network = 'up'
  await house.settle(3)
  const [publication] = (await house.incident()).statements[0]!.publications
  assert.equal(house.published.length, 1, 'it was published twice')
  assert.equal(publication!.state, 'live')
})

story('P13: a publication that failed is said, and somebody is rung', async (house) => {
  await house.does('lea', declare())
  house.site.network = 'down'
  await speak(house)
  assert.equal((await house.incident()).statements[0]!.publications[0]!.state, 'failed')
  assert.ok(house.rung.some(({ call }) => call.title.includes('échouée')))
})

story('P14: the words lie beside the journal, which holds their id alone and verifies without them', async (house) => {
  await house.does('lea', declare({ title: 'Une photo signalée par Camille' }))
  const { store } = house.world
  const before = await store.read.documents('marjolaine', [(await house.incident()).title])
  assert.equal(before.size, 1)
  const rows = await store.read.journal('marjolaine', 'i')
  const head = await store.read.head('marjolaine', 'i')
  assert.ok(checkChain('marjolaine', 'i', rows, head).ok)
  assert.ok(!rows.some((row) => row.text.includes('Camille')))
})

story('an approval link is for another person, shows the text, and leaves by their bell alone', async (house) => {
  await house.does('lea', declare())
  await house.does('lea', draft())
  await house.refuses('lea', { type: 'ask_approval', statement: 's', of: ['lea'] }, 'author_cannot_approve')
  await house.does('lea', { type: 'ask_approval', statement: 's', of: ['nora'] })
  await house.settle()
  const links = house.rung.filter(({ call }) => call.link?.includes('/l/'))
  assert.deepEqual(
    links.map(({ person }) => person),
    ['nora'],
  )
})

story('N3 opens the incident by itself, and only once for its story', async (house) => {
  const angry = (n: number) => `marjolaine, quelle honte cette photo, je suis furieuse ${n} ${PAGE}`
  await house.talk(60, angry, {}, 15_000)
  assert.equal((await house.world.store.read.incidents('marjolaine')).length, 0, 'it opened before the press spoke')
  await house.talk(3, (n) => `La marque marjolaine au cœur d’une polémique, édition ${n} ${PAGE}`, { network: 'press' })
  await house.talk(40, angry, { network: 'facebook' }, 15_000)
  const incidents = await house.world.store.read.incidents('marjolaine')
  assert.deepEqual(
    incidents.map(({ level, openedBy }) => [level, openedBy]),
    [['N3', 'system']],
  )
})
