import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Brand } from '../../src/contract/brand.ts'
import { Post } from '../../src/contract/post.ts'
import { unopened } from '../../src/core/respond/incident.ts'
import { type Fact, IN_DOUBT, type MentionRow, type OutboxRow, type Store } from '../../src/engine/ports/store.ts'

export const marjolaine = Brand.parse({
  id: 'marjolaine',
  name: 'Marjolaine',
  queries: [{ id: 'main', text: 'marjolaine' }],
})
const AT = Date.UTC(2012, 0, 4, 10)

function mention(id: string, over: Partial<Fact> = {}, network = 'x'): MentionRow {
  const post = Post.parse({ network, id, at: over.at ?? AT, text: `le maillot ${id}`, author: { id: `a-${id}` } })
  const fact: Fact = {
    at: post.at,
    story: 's1',
    author: `a-${id}`,
    negative: true,
    positive: false,
    mocking: false,
    irony: false,
    red: [],
    crisis: false,
    boycott: false,
    followers: 0,
    network,
    press: false,
    text: 1,
    picture: null,
    page: null,
    ...over,
  }
  return { post, fact, lang: 'fr', tone: 'mockery', topics: ['nudity', 'quality'], queries: ['main'] }
}

function outboxRow(id: string, over: Partial<OutboxRow> = {}): OutboxRow {
  const plain = {
    kind: 'ring' as const,
    payload: { person: 'p' },
    due: AT,
    state: 'waiting' as const,
    attempts: 0,
    outcome: null,
  }
  return { brand: 'marjolaine', id, key: `key ${id}`, ...plain, ...over }
}

/** What every engine must do alike. */
export function storeSuite(name: string, open: () => Promise<{ store: Store; close(): Promise<void> }>): void {
  describe(`the store on ${name}`, () => {
    let store: Store
    let close: () => Promise<void>
    before(async () => {
      const opened = await open()
      store = opened.store
      close = opened.close
      await store.tx((tables) => tables.saveBrand(marjolaine))
    })
    after(() => close())

    test('keeps mentions, and one post may concern two brands', async () => {
      await store.tx(async (tables) => {
        await tables.addMentions('marjolaine', [mention('1'), mention('2', { at: AT + 60_000 })])
        await tables.addMentions('thym', [mention('1')])
      })
      assert.deepEqual(
        await store.read.knownMentions('marjolaine', [
          { network: 'x', id: '1' },
          { network: 'x', id: '9' },
        ]),
        new Set(['x 1']),
      )
      const rows = await store.read.mentions('marjolaine', { story: 's1', limit: 10, oldestFirst: true })
      assert.deepEqual(
        rows.map((row) => row.post.id),
        ['1', '2'],
      )
      assert.deepEqual(rows[0]!.topics, ['nudity', 'quality'])
      assert.equal((await store.read.mentions('thym', { limit: 10 })).length, 1)
    })

    test('raises the reach of a post that came again, and never lowers it', async () => {
      const seen = (likes: number) => Post.parse({ network: 'x', id: '1', at: AT, text: 't', reach: { likes } })
      await store.tx((tables) => tables.raiseReach([seen(40)]))
      await store.tx((tables) => tables.raiseReach([seen(7)]))
      const [row] = await store.read.mentions('marjolaine', { limit: 1, oldestFirst: true })
      assert.equal(row!.post.reach?.likes, 40)
    })

    test('forgets a post, and a whole account', async () => {
      await store.tx((tables) =>
        tables.addMentions('marjolaine', [
          mention('did:a/post/1', {}, 'b'),
          mention('did:a/post/2', {}, 'b'),
          mention('did:ab/post/1', {}, 'b'),
        ]),
      )
      await store.tx((tables) => tables.dropPost('b', 'did:a'))
      const left = (await store.read.mentions('marjolaine', { limit: 50 })).map((row) => row.post.id)
      assert.ok(left.includes('did:ab/post/1') && !left.some((id) => id.startsWith('did:a/')))
    })

    test('adds minutes up', async () => {
      const row = { kind: 'mentions', subject: '', minute: AT, count: 2 }
      await store.tx((tables) => tables.addMinutes('marjolaine', [row]))
      await store.tx((tables) => tables.addMinutes('marjolaine', [{ ...row, count: 3 }]))
      assert.equal((await store.read.minutes('marjolaine', 'mentions', '', AT, AT + 1))[0]!.count, 5)
    })

    test('moves the mentions of a merged story', async () => {
      const story = {
        id: 's1',
        title: 't',
        level: 'N0' as const,
        first: AT,
        last: AT,
        posts: 1,
        authors: 1,
        page: null,
        networks: { x: 1 },
        calmed: { at: AT, level: 'N2' as const, halfLifeHours: 3 },
      }
      await store.tx((tables) =>
        tables.saveStories('marjolaine', [
          { ...story, mergedInto: null, ringing: null },
          { ...story, id: 's0', mergedInto: null, ringing: null },
        ]),
      )
      await store.tx((tables) => tables.mergeStories('marjolaine', 's0', ['s1']))
      assert.equal((await store.read.story('marjolaine', 's1'))!.id, 's0')
      assert.ok((await store.read.facts('marjolaine', 0)).every(({ fact }) => fact.story === 's0'))
      assert.deepEqual(
        (await store.read.stories('marjolaine', 0, 10)).map((row) => row.id),
        ['s0'],
      )
    })

    test('tells when the posts of past stories came, the latest stories first', async () => {
      const post = (id: string, story: string, at: number) => mention(id, { story, at, followers: 7 })
      const row = (id: string, first: number, mergedInto: string | null) => {
        const told = { id, title: 't', level: 'N0' as const, first, last: first + 5, posts: 2, authors: 2, page: null }
        return { ...told, networks: { x: 2 }, calmed: null, mergedInto, ringing: null }
      }
      await store.tx(async (tables) => {
        await tables.saveStories('past', [
          row('p1', AT, null),
          row('p2', AT + 10, null),
          row('p3', AT + 20, 'p1'),
          row('p4', AT + 99, null),
          row('p5', AT, null),
        ])
        const two = (story: string, at: number) => [post(`${story}b`, story, at + 5), post(`${story}a`, story, at)]
        await tables.addMentions('past', [
          ...two('p1', AT),
          ...two('p2', AT + 10),
          ...two('p3', AT + 20),
          ...two('p4', AT + 99),
          post('p5a', 'p5', AT),
          { ...post('p5b', 'p5', AT), aside: { words: [], click: null } } as never,
        ])
      })
      const asked = { since: AT, until: AT + 50, fewest: 2, stories: 10, posts: 10 }
      const told = (at: number) => ({ at, followers: 7 })
      assert.deepEqual(await store.read.pastStories('past', asked), [
        [told(AT + 10), told(AT + 15)],
        [told(AT), told(AT + 5)],
      ])
      assert.deepEqual(await store.read.pastStories('past', { ...asked, stories: 1, posts: 1 }), [[told(AT + 10)]])
      assert.deepEqual(await store.read.pastStories('thym', asked), [])
    })

    test('a transaction that fails leaves nothing', async () => {
      await assert.rejects(
        store.tx(async (tables) => {
          await tables.saveSetting('marjolaine', 'half', 'done')
          throw new Error('power cut')
        }),
      )
      assert.equal(await store.read.setting('marjolaine', 'half'), null)
    })

    test('P12: what stands in the journal can be neither changed nor removed', async () => {
      const row = { chain: 'brand', seq: 1, id: 'e1', text: '{}', hash: 'h1', at: AT }
      await store.tx((tables) => tables.append('marjolaine', [row]))
      await assert.rejects(store.tx((tables) => tables.append('marjolaine', [{ ...row, text: '{"other":1}' }])))
      assert.deepEqual({ ...(await store.read.head('marjolaine', 'brand')) }, { seq: 1, hash: 'h1' })
      assert.deepEqual({ ...(await store.read.head('marjolaine', 'nothing')) }, { seq: 0, hash: '0'.repeat(64) })
    })

    test('remembers the order in which mentions arrived, whatever their times', async () => {
      const late = [mention('z', { at: AT + 2000 }), mention('y', { at: AT + 1000 }), mention('x', { at: AT + 3000 })]
      for (const one of late) await store.tx((tables) => tables.addMentions('ordered', [one]))
      assert.deepEqual(
        (await store.read.facts('ordered', 0)).map(({ post }) => post.id),
        ['z', 'y', 'x'],
      )
    })

    test('an outbox row is written once for its key; claims of a dead process are taken back, public acts in doubt', async () => {
      await store.tx((tables) => tables.enqueue([outboxRow('r1'), outboxRow('p1', { kind: 'publish' })]))
      await store.tx((tables) => tables.enqueue([outboxRow('r2', { key: 'key r1' })]))
      assert.deepEqual((await store.read.dueOutbox(AT, 10)).map((row) => row.id).sort(), ['p1', 'r1'])
      for (const row of await store.read.dueOutbox(AT, 10))
        await store.tx((tables) => tables.saveOutbox({ ...row, state: 'claimed' }))
      assert.equal(await store.tx((tables) => tables.takeBackClaims()), 2)
      assert.deepEqual(
        (await store.read.outboxIn('marjolaine', ['waiting'])).map(({ id, outcome }) => [id, outcome]).sort(),
        [
          ['p1', IN_DOUBT],
          ['r1', null],
        ],
      )
    })

    test('keeps incidents, their deadlines and the first answer to a command', async () => {
      const incident = { ...unopened('i1', 'marjolaine'), title: 'words-1', openedBy: 'p1', openedAt: AT }
      await store.tx(async (tables) => {
        await tables.saveIncident('marjolaine', incident)
        await tables.setDeadlines('marjolaine', 'i1', [
          { brand: 'marjolaine', incident: 'i1', kind: 'holding', subject: null, due: AT },
        ])
        await tables.saveAnswer('marjolaine', 'c1', '"done"', AT)
      })
      assert.deepEqual(await store.read.incident('marjolaine', 'i1'), incident)
      assert.deepEqual(
        (await store.read.dueDeadlines(AT, 5)).map((d) => [d.kind, d.subject]),
        [['holding', null]],
      )
      await store.tx((tables) => tables.setDeadlines('marjolaine', 'i1', []))
      assert.equal(await store.read.nextDeadline(), null)
      assert.equal(await store.read.answerTo('marjolaine', 'c1'), '"done"')
      assert.equal(await store.read.answerTo('thym', 'c1'), null)
    })

    test('keeps people of two brands apart', async () => {
      const lea = { id: 'p1', name: 'Léa', email: 'lea@marjolaine.example', lang: 'fr' as const, passwordHash: 'x' }
      await store.tx(async (tables) => {
        await tables.savePerson('marjolaine', { ...lea, roles: ['owner', 'lead'], rung: 1 })
        await tables.savePerson('thym', { ...lea, roles: ['observer'], rung: null })
      })
      assert.deepEqual((await store.read.people('marjolaine'))[0]!.roles, ['owner', 'lead'])
      assert.deepEqual((await store.read.people('thym'))[0]!.roles, ['observer'])
      assert.equal((await store.read.personByEmail('lea@marjolaine.example'))?.id, 'p1')
    })
  })
}
