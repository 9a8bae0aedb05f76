import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { after, describe, it } from 'node:test'
import { Trouble } from '../../src/contract/refusal.ts'
import { createFetchOut } from '../../src/edges/outside/fetch.ts'
import { openai } from '../../src/edges/writers/openai.ts'
import { readEnvelopes } from '../../src/engine/journal.ts'
import type { Writer } from '../../src/engine/ports/writer.ts'
import { proposeDraft } from '../../src/engine/proposal.ts'
import { declare, draft, openHouse, speak } from '../stories/house.ts'
import { type Heard, serve } from './loopback.ts'

const closers: (() => Promise<void>)[] = []
after(async () => {
  for (const close of closers) await close()
})

/** A model's server on this machine: keeps what it was asked, answers as told. */
async function openModel(answer: (response: ServerResponse) => void) {
  const { heard, port, close } = await serve((_, response) => answer(response))
  closers.push(close)
  return { heard, url: `http://localhost:${port}/v1` }
}
/** What the model was told, message by message. */
const told = ({ body }: Heard) => (JSON.parse(body) as { messages: { role: string; content: string }[] }).messages

const saying = (content: string) => (response: ServerResponse) =>
  response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))

/** The host is allowed by name, as an operator does; this machine as such is not. */
const open = (url: string, privateHost: string | null = 'localhost', key = 'sk-secret'): Writer => {
  const fetch = createFetchOut({ loopbackAllowed: false, privateHost, userAgent: 'test' })
  return openai.open({ url, model: 'small', key }, { fetch })
}
const asked = { instructions: 'write', facts: '{}' }
const troubleOf = async (work: Promise<unknown>): Promise<Trouble> => {
  try {
    await work
  } catch (cause) {
    if (cause instanceof Trouble) return cause
    throw cause
  }
  throw new Error('no trouble')
}

describe('an OpenAI-compatible writer', () => {
  it('asks the model with its key, and hands over the text', async () => {
    const { heard, url } = await openModel(saying('  Nous sommes désolés. '))
    assert.equal(await open(`${url}/`).write(asked), 'Nous sommes désolés.')
    assert.equal(heard[0]!.path, '/v1/chat/completions')
    assert.equal(heard[0]!.headers.authorization, 'Bearer sk-secret')
    assert.deepEqual(
      told(heard[0]!).map(({ role }) => role),
      ['system', 'user'],
    )
    await open(url, 'localhost', '').write(asked)
    assert.equal(heard[1]!.headers.authorization, undefined)
  })

  it('asks no private address that the operator did not name', async () => {
    const { heard, url } = await openModel(saying('x'))
    assert.equal((await troubleOf(open(url, null).write(asked))).kind, 'broken')
    assert.equal((await troubleOf(open(url, 'other.lan').write(asked))).kind, 'broken')
    assert.equal((await troubleOf(open(url.replace('localhost', '127.0.0.1')).write(asked))).kind, 'broken')
    assert.equal(heard.length, 0)
  })

  it('says which trouble it is', async () => {
    const kinds = { 401: 'reconnect', 404: 'gone', 429: 'later', 503: 'later', 400: 'broken' }
    for (const [status, kind] of Object.entries(kinds)) {
      const { url } = await openModel((response) => response.writeHead(Number(status)).end('{}'))
      assert.equal((await troubleOf(open(url).write(asked))).kind, kind, status)
    }
    for (const body of [
      'not json',
      '{}',
      '{"choices":[]}',
      '{"choices":[{"message":{"content":" "}}]}',
      `"${'x'.repeat(300_000)}"`,
    ]) {
      const { url } = await openModel((response) => response.end(body))
      assert.equal((await troubleOf(open(url).write(asked))).kind, 'broken', body.slice(0, 40))
    }
  })
})

describe('a proposed draft', () => {
  it('tells the model the facts and nobody’s name, and leaves no more than the fact in the journal', async () => {
    const { heard, url } = await openModel(saying('Bonjour. Brouillon.'))
    const house = await openHouse()
    try {
      const writer = open(url)
      house.world.edges.writers = async () => new Map([['openai', writer]])
      await house.does('paul', declare())
      await house.does('paul', {
        type: 'add_hypothesis',
        hypothesis: 'h',
        kind: 'oversight',
        note: 'Kévin Martin du studio',
      })
      await speak(house)
      const proposal = await proposeDraft(
        house.world,
        'marjolaine',
        'i',
        { kind: 'apology', lang: 'fr' },
        house.by('lea'),
      )
      assert.deepEqual(proposal, { text: 'Bonjour. Brouillon.', writer: 'small' })
      const facts = JSON.parse(told(heard[0]!)[1]!.content)
      assert.deepEqual(Object.keys(facts).sort(), [
        'alreadySaid',
        'brand',
        'declaredAs',
        'kind',
        'lang',
        'level',
        'ourPages',
        'peopleAreHurt',
        'removal',
        'title',
      ])
      assert.equal(facts.title, 'Un homme nu à l’arrière-plan')
      assert.equal(facts.alreadySaid.length, 1)
      assert.ok(!JSON.stringify(heard).includes('Kévin'))
      const journal = readEnvelopes(await house.world.store.read.journal('marjolaine', 'i'))
      const noted = journal.filter(({ type }) => type === 'draft_proposed')
      assert.deepEqual(
        noted.map(({ data }) => data),
        [{ kind: 'apology', lang: 'fr', writer: 'small', askedBy: 'lea' }],
      )
      assert.ok(!JSON.stringify(journal).includes('Brouillon'))
      assert.equal(house.published.length, 1, 'nothing is sent by itself')
    } finally {
      await house.close()
    }
  })

  it('leaves a title out that names somebody or is the public’s own words', async () => {
    const { heard, url } = await openModel(saying('x'))
    for (const title of [
      'Kévin Martin a mis la photo en ligne',
      '@lea a trouvé un homme nu',
      'marjolaine quelle honte dit Léa',
    ]) {
      const house = await openHouse()
      try {
        house.world.edges.writers = async () => new Map([['openai', open(url)]])
        await house.talk(3, () => title, { links: ['https://a.example/x'] })
        const story = title.startsWith('marjolaine')
          ? (await house.world.store.read.stories('marjolaine', 0, 9))[0]!
          : null
        await house.does('paul', declare({ title: story?.title ?? title, story: story?.id ?? null }))
        await proposeDraft(house.world, 'marjolaine', 'i', { kind: 'holding', lang: 'fr' }, house.by('lea'))
        assert.equal(JSON.parse(told(heard.at(-1)!)[1]!.content).title, null, title)
      } finally {
        await house.close()
      }
    }
  })

  it('is nothing where no model is connected; a text begun from one is marked and needs its approval', async () => {
    const house = await openHouse()
    try {
      await house.does('paul', declare())
      const none = await proposeDraft(house.world, 'marjolaine', 'i', { kind: 'holding', lang: 'fr' }, house.by('lea'))
      assert.equal(none, null)
      const { statements } = await house.does('lea', draft(undefined, { machine: true }))
      assert.equal(statements[0]!.versions[0]!.machine, true)
      assert.equal(statements[0]!.versions[0]!.preApproved, false)
    } finally {
      await house.close()
    }
  })
})
