import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { forgetPerson } from '../../../src/engine/forget.ts'
import { checkChain } from '../../../src/engine/journal.ts'
import { acknowledge } from '../../../src/engine/ring.ts'
import { declare, PAGE, photo, speak, story } from '../house.ts'

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

story('P14: a person is forgotten on request, and the chain still verifies', async (house) => {
  const camille = { author: { id: 'did:camille', handle: 'camille.example' } }
  await house.talk(3, (n) => `marjolaine, l’arrière-plan… ${n}`)
  await house.talk(1, () => 'marjolaine : je suis la maman de l’enfant de la photo', camille)
  const [row] = await house.world.store.read.stories('marjolaine', 0, 5)
  await house.does('lea', declare({ story: row!.id }))
  await house.settle(2)
  const { read } = house.world.store
  const all = async () => {
    const documents = await read.documentsOfKind('marjolaine', ['spotter', 'reply'])
    const evidence = await read.evidence('marjolaine', 'i')
    const kept = await Promise.all(
      evidence.map(async (one) =>
        String(await house.world.media.get(one.sha256).then((b) => b && new TextDecoder().decode(b))),
      ),
    )
    const mentions = await read.mentions('marjolaine', { limit: 100 })
    return JSON.stringify([documents, kept, mentions])
  }
  assert.match(await all(), /maman de l’enfant/)
  const person = { network: 'x', author: 'did:camille', objects: true }
  const forgotten = await forgetPerson(house.world, 'marjolaine', person, house.by('ines'))
  assert.equal(forgotten.held, 0)
  assert.ok(forgotten.posts >= 1)
  assert.doesNotMatch(await all(), /maman de l’enfant|camille/)
  for (const { chain, ...head } of await read.chains('marjolaine'))
    assert.ok(checkChain('marjolaine', chain, await read.journal('marjolaine', chain), head).ok, chain)
  await house.listening.forget('marjolaine')
  await house.talk(1, () => 'marjolaine, encore moi', camille)
  assert.doesNotMatch(await all(), /encore moi/, 'somebody who objected was listened to again')
})

story('P14: a legal hold keeps what the law wants, and says so', async (house) => {
  await house.talk(2, (n) => `marjolaine, regardez ${n}`, { author: { id: 'did:paul' } })
  const [row] = await house.world.store.read.stories('marjolaine', 0, 5)
  await house.does('lea', declare({ story: row!.id }))
  await house.does('ines', {
    type: 'legal_hold',
    hold: 'h',
    reason: 'plainte déposée',
    until: house.clock.at + 1e9,
    owner: 'ines',
  })
  const person = { network: 'x', author: 'did:paul', objects: false }
  assert.deepEqual(await forgetPerson(house.world, 'marjolaine', person, house.by('ines')), {
    posts: 0,
    words: 0,
    held: 2,
  })
})

story(
  'P14: after thirty days nobody is named any more, after ninety nothing is left, unless an incident holds it',
  async (house) => {
    const DAY = 86_400_000
    await house.talk(2, (n) => `marjolaine, joli pull ${n}`)
    await house.talk(2, (n) => `marjolaine, l’arrière-plan de cette photo ! ${n} ${PAGE}`)
    const stories = await house.world.store.read.stories('marjolaine', 0, 5)
    await house.does('lea', declare({ story: stories.find((one) => one.page !== null)!.id }))
    const posts = async () =>
      (await house.world.store.read.mentions('marjolaine', { limit: 50 })).map(({ post }) => post)
    house.clock.at += 31 * DAY
    await house.settle()
    const aged = await posts()
    assert.deepEqual(
      aged.filter((post) => post.author!.id.startsWith('someone-x-')).length,
      2,
      'the incident’s posts lost their authors',
    )
    assert.equal(aged.length, 4)
    house.clock.at += 60 * DAY
    await house.settle()
    assert.equal((await posts()).length, 2)
  },
)

story('P15: a drill’s hands are simulated, and nothing in the program asks whether it is one', async () => {
  const sources = await readdir('src', { recursive: true })
  const asks = []
  for (const file of sources.filter(
    (one) => /^(core|engine|edges)\//.test(one) && /\.ts$/.test(one) && !/drill|test/.test(one),
  ))
    if (/isDrill|world\.name === |drill ===|mode === 'play'/.test(await readFile(`src/${file}`, 'utf8')))
      asks.push(file)
  assert.deepEqual(asks, [])
  const drills = await readFile('src/compose/drills.ts', 'utf8')
  assert.doesNotMatch(drills, /createFetchOut|connected\(|registries/, 'a drill was handed a real hand')
})

story('P16: an alarm says why in whole sentences, in both languages, with its numbers', async (house) => {
  await house.talk(24, (n) => `marjolaine quelle honte cette photo n°${n}, je suis furieuse et déçue`, {}, 30_000)
  const [row] = await house.world.store.read.alarms('marjolaine', 5)
  assert.ok(row, 'nothing rang')
  for (const lang of ['fr', 'en']) {
    const said = row.alarm.because.map((finding) => house.world.voice.finding(finding, lang, 'Europe/Paris'))
    assert.ok(said.length >= 2, said.join(' | '))
    for (const sentence of said) assert.doesNotMatch(sentence, /[{}]|undefined|NaN|^\w+_\w+/, sentence)
    assert.ok(
      said.some((sentence) => /\d/.test(sentence)),
      'no number in it',
    )
  }
})
