import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AtpAgent } from '@atproto/api'
import sharp from 'sharp'
import type { BodyIn } from '../../src/contract/routes.ts'
import { type Ask, accepted, script, until, visitor } from './api.ts'
import { type Server, startServer } from './browser.ts'
import { blueskyOrSkip } from './kill/peer.ts'
import { runTocsin } from './kill/program.ts'

const VOICES = [
  'Vous avez vu l’arrière-plan chez Marjolaine ? Un homme tout nu mdr',
  'Mais c’est quoi cette photo @marjolaine sérieusement 😂😂',
  'Marjolaine qui vend des maillots pour enfants avec un monsieur tout nu derrière, bravo 👏',
  'Je suis choquée : sur la page enfants de Marjolaine il y a un homme nu. Honteux.',
  'Chez Marjolaine personne ne relit les photos avant de les mettre en ligne ? ptdr',
  'La page maillots de Marjolaine… regardez bien le fond. Inadmissible, c’est un rayon enfant !',
  'Marjolaine, nouvelle collection : le naturisme 🤣',
  'Ma fille de 6 ans regardait cette page de Marjolaine. Scandaleux.',
  'Le stagiaire de Marjolaine va passer une bonne journée lol',
  'Quelqu’un a prévenu Marjolaine ? Parce que là il y a un type à poil sur leur site',
  'Marjolaine : « tout doit disparaître », même le maillot apparemment 😂',
  'Franchement Marjolaine c’est une honte, retirez cette photo !',
]
const STATEMENT =
  'Bonjour. Une photo de notre page maillot montre ce qui n’aurait jamais dû s’y trouver. L’erreur est la nôtre, nous vous présentons nos excuses. Le retrait est en cours. Merci à celles et ceux qui nous ont alertés. Prochain point ici à 14:00.'

const { skip, start } = await blueskyOrSkip()

test('on a real Bluesky a picture makes people laugh: the bell rings, and the approved statement is live there', {
  skip,
  timeout: 180_000,
}, async () => {
  const peer = await start()
  let server: Server | null = null
  try {
    server = await startServer()
    const marjolaine = await peer.createAccount('marjolaine')
    const brandAgent = new AtpAgent({ service: peer.pds })
    await brandAgent.login({ identifier: marjolaine.handle, password: marjolaine.password })
    const { data: app } = await brandAgent.com.atproto.server.createAppPassword({ name: 'tocsin' })

    const lea = visitor(server.url)
    const password = 'une phrase assez longue'
    await lea('first', {}, { name: 'Léa', email: 'lea@marjolaine.example', password, lang: 'fr', brand: 'Marjolaine' })
    const at = { world: 'live', brand: 'marjolaine' }
    await lea('savePerson', at, {
      name: 'Nora',
      email: 'nora@marjolaine.example',
      roles: ['approver'],
      rung: 2,
      password,
    })
    const nora = visitor(server.url)
    const me = await nora('login', {}, { email: 'nora@marjolaine.example', password })
    assert.equal(me.person?.name, 'Nora')
    const outlet = { service: peer.pds, identifier: marjolaine.handle, appPassword: app.password }
    await lea('connect', at, { kind: 'outlet', name: 'bluesky', settings: outlet })
    const relay = peer.pds.replace('http', 'ws')
    await lea('connect', at, { kind: 'source', name: 'bluesky', settings: { relay, pds: peer.pds } })

    const picture = await screenshot()
    for (const [n, text] of VOICES.entries()) {
      const account = await peer.createAccount(`voice${n}`)
      const agent = new AtpAgent({ service: peer.pds })
      await agent.login({ identifier: account.handle, password: account.password })
      const { blob } = (await agent.uploadBlob(picture, { encoding: 'image/jpeg' })).data
      const embed = { $type: 'app.bsky.embed.images', images: [{ image: blob, alt: '' }] }
      await agent.post({ text, langs: ['fr'], embed })
    }

    const story = await until('one story of all posts', async () => {
      const { stories } = await lea('now', at)
      return stories.find((one) => one.posts === VOICES.length)
    })
    const alarm = await until('a bell', async () =>
      (await lea('now', at)).alarms.find((one) => one.story === story.id && one.state === 'ringing'),
    )
    assert.equal(story.authors, VOICES.length)
    assert.deepEqual(story.networks, { bluesky: VOICES.length })
    const detail = await lea('story', { ...at, id: story.id })
    assert.ok(
      detail.first.every(({ pictures }) => pictures.length === 1),
      'a picture was not read',
    )
    assert.ok(alarm.level >= 'N1' && alarm.sentences.length > 0)
    const first = (await lea('story', { ...at, id: story.id })).alarms.filter(({ again }) => !again)
    assert.equal(first.length, 1)
    assert.equal((await lea('acknowledge', { ...at, id: alarm.id })).state, 'acknowledged')

    const incident = '01935a3c-6c00-7000-8000-000000000001'
    let n = 0
    const does = async (who: Ask, command: BodyIn<'command'>['command']) =>
      accepted(await who('command', { ...at, id: incident }, { commandId: `c${++n}`, command }))
    const title = 'Un homme nu à l’arrière-plan'
    const declared = await does(lea, {
      type: 'declare',
      incident,
      title,
      as: 'ours',
      story: story.id,
      alarm: alarm.id,
      level: alarm.level,
    })
    assert.deepEqual([declared.talk, declared.reachable], [['bluesky'], ['bluesky']])
    await lea(
      'evidence',
      { ...at, id: incident },
      { commandId: 'photo', picture: `data:image/jpeg;base64,${picture.toString('base64')}` },
    )
    const statement = 'holding-1'
    const drafted = await does(lea, {
      type: 'draft_statement',
      statement,
      kind: 'holding',
      lang: 'fr',
      text: STATEMENT,
    })
    const { hash, errors } = drafted.statements[0]!.versions[0]!
    assert.deepEqual(errors, [])
    const own = await lea(
      'command',
      { ...at, id: incident },
      { commandId: 'own', command: { type: 'approve_statement', statement, hash, override: null } },
    )
    assert.equal(own.ok, false, 'the author approved their own text')
    await does(nora, { type: 'approve_statement', statement, hash })
    await does(lea, {
      type: 'publish_statement',
      statement,
      publications: [{ id: 'holding-1-bluesky', outlet: 'bluesky' }],
    })

    const live = await until('the statement to be live', async () => {
      const { incident: state } = await lea('incident', { ...at, id: incident })
      const publication = state.statements[0]!.publications[0]!
      assert.notEqual(publication.state, 'failed')
      return publication.state === 'live' && publication
    })
    const { records } = (
      await brandAgent.com.atproto.repo.listRecords({ repo: marjolaine.did, collection: 'app.bsky.feed.post' })
    ).data
    assert.deepEqual(
      records.map(({ value }) => value['text']),
      [STATEMENT],
    )
    assert.ok(
      live.url?.endsWith(`/profile/${marjolaine.did}/post/${records[0]!.uri.split('/').at(-1)}`),
      live.url ?? '',
    )

    const answered = await lea('alarm', { ...at, id: alarm.id })
    assert.deepEqual([answered.state, answered.incident], ['acknowledged', incident])
    const journal = await until('the posts to be kept as evidence', async () => {
      const entries = await lea('timeline', { ...at, id: incident })
      return entries.filter(({ type }) => type === 'evidence_kept').length >= 3 && entries
    })
    const told = journal.map(({ type }) => type).filter((type) => type !== 'evidence_kept' && type !== 'spotters_found')
    assert.deepEqual(told, [
      'declared',
      'statement_drafted',
      'gate_refused',
      'statement_approved',
      'publication_requested',
      'publication_settled',
    ])
    assert.equal((await (await script(server.url, server.data))('me', {})).person?.id, 'api')

    await server.stop('SIGINT')
    const { code, said } = await runTocsin(['verify'], server.data)
    assert.equal(code, 0, said)
  } finally {
    await server?.stop()
    await peer.close()
  }
})

/** A shop page as a phone sees it: enough structure for a fingerprint to hold. */
async function screenshot(): Promise<Buffer> {
  const boxes = Array.from({ length: 24 }, (_, n) => {
    const [x, y] = [(n * 137) % 340, (n * 211) % 600]
    return `<rect x="${x}" y="${y}" width="${30 + ((n * 53) % 90)}" height="${20 + ((n * 31) % 110)}" fill="hsl(${(n * 47) % 360},60%,${30 + ((n * 13) % 45)}%)"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="390" height="700"><rect width="390" height="700" fill="#e8e2d6"/>${boxes.join('')}<circle cx="210" cy="300" r="85" fill="#b46"/></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer()
}
