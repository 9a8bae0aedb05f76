import assert from 'node:assert/strict'
import { Command } from '../../../src/contract/commands.ts'
import { act } from '../../../src/engine/act.ts'
import { declare, draft, HOLDING, marjolaine, PAGE, publish, speak, story } from '../house.ts'

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

story('a text too long for the network is not sent there', async (house) => {
  await house.does('lea', declare())
  const long = `${HOLDING} ${'Nous vous tiendrons au courant de chaque étape du retrait. '.repeat(4)}`
  await house.does('lea', draft(long))
  const hash = (await house.incident()).statements[0]!.versions[0]!.hash
  await house.does('nora', { type: 'approve_statement', statement: 's', hash })
  await house.refuses('lea', publish('x'), 'too_long')
  await house.does('lea', publish('page'))
})

story('what follows is threaded to what we said first', async (house) => {
  await house.does('lea', declare())
  await speak(house)
  await house.does(
    'lea',
    draft('La photo a été retirée à 14 h. Merci de votre patience.', { statement: 's2', kind: 'reply' }),
  )
  const version = (await house.incident()).statements[1]!.versions[0]!
  await house.does('nora', {
    type: 'approve_statement',
    statement: 's2',
    hash: version.hash,
    override: version.errors.length > 0 ? 'relu' : null,
  })
  await house.does('lea', publish('x', null, 's2'))
  await house.settle()
  assert.equal(house.published[1]!.replyTo, house.published[0]!.id)
})

story('people who address us wait in a queue, and neighbours never read the same answer', async (house) => {
  await house.world.store.tx((tables) => tables.saveBrand({ ...marjolaine, accounts: { x: 'marjolaine' } }))
  await house.talk(2, (n) => `@marjolaine pourquoi il y a un homme nu sur cette page ? ${n} ${PAGE}`)
  const [row] = await house.world.store.read.stories('marjolaine', 0, 5)
  await house.does('lea', declare({ story: row!.id }))
  await house.settle(2)
  const { replies } = await house.incident()
  assert.equal(replies.length, 2, 'not everybody was queued')
  const answer = (reply: number, statement: string) =>
    ({ type: 'answer_reply', reply: replies[reply]!.id, statement, outlet: 'x' }) as const
  await house.does(
    'lea',
    draft('Bonjour, c’est une erreur de notre part ; la photo est en cours de retrait. Léa, service clients', {
      statement: 'r',
      kind: 'reply',
    }),
  )
  await house.refuses('lea', answer(0, 'r'), 'not_approved')
  const version = (await house.incident()).statements[0]!.versions[0]!
  await house.does('nora', {
    type: 'approve_statement',
    statement: 'r',
    hash: version.hash,
    override: version.errors.length > 0 ? 'relu' : null,
  })
  await house.does('lea', answer(0, 'r'))
  await house.refuses('lea', answer(1, 'r'), 'same_words_again')
  await house.settle()
  assert.equal((await house.incident()).replies[0]!.answer!.state, 'live')
  assert.ok(house.published[0]!.replyTo, 'it was not said under their own post')
})

story('if it overflows the clocks come nearer, and never go back', async (house) => {
  await house.talk(5, (n) => `marjolaine, vous avez vu ? ${n} ${PAGE}`)
  const [row] = await house.world.store.read.stories('marjolaine', 0, 5)
  await house.does('lea', declare({ story: row!.id }))
  const due = async (kind: string) => (await house.incident()).clocks.find((c) => c.kind === kind)!.due
  const before = await due('apology')
  for (let wave = 1; wave <= 6; wave++) {
    await house.talk(
      4 * wave * wave,
      (n) => `marjolaine quelle honte ${wave} ${n} ${PAGE}`,
      {},
      Math.round(4_000 / wave),
    )
    await house.settle(2)
  }
  const nearer = await due('apology')
  assert.ok(nearer < before, 'the clock did not move')
  await house.settle(10)
  assert.equal(await due('apology'), Math.min(nearer, await due('apology')))
})

story('a point of situation is written after one hour, two hours and a day', async (house) => {
  await house.does('lea', declare())
  await house.settle(61)
  const [report] = (await house.incident()).situations
  const text = (await house.world.store.read.documents('marjolaine', [report!.text])).get(report!.text)!.text
  assert.match(text, /Point de situation[\s\S]*À faire/)
  assert.ok(house.rung.some(({ person, call }) => person === 'paul' && call.title.includes('point de situation')))
})
