import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { AtpAgent } from '@atproto/api'
import { script, until } from './api.ts'
import { type Server, startServer } from './browser.ts'
import { readStore } from './kill/after.ts'
import { AT, openFeed } from './kill/feed.ts'
import { openGate } from './kill/gate.ts'
import { blueskyOrSkip } from './kill/peer.ts'
import { chance, makePosts } from './kill/posts.ts'
import { runTocsin } from './kill/program.ts'
import { openReceiver } from './kill/receiver.ts'
import { openSpeaker } from './kill/speaker.ts'
import { settleIn } from './kill/team.ts'

const SEED = process.env['KILL_SEED'] ?? 'tocsin'
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 20)
const BATCHES_A_ROUND = 4
const SIZE = 50
const MINUTE = 60_000
const POST_EVERY = 1500

const { skip, start } = await blueskyOrSkip()

test('killed at any moment and started again, it loses nothing acknowledged and publishes nothing twice', {
  skip,
  timeout: 600_000,
}, async () => {
  const data = await mkdtemp(join(tmpdir(), 'tocsin-kill-'))
  const calm = await mkdtemp(join(tmpdir(), 'tocsin-calm-'))
  const peer = await start()
  const gate = await openGate(peer.pds)
  const receiver = await openReceiver()
  const env = { PORT: String(await freePort()) }
  let server: Server | null = null
  try {
    // Before the kills: a house, an account to publish with, posts, and what a house that is never killed makes of them.
    const count = ROUNDS * BATCHES_A_ROUND
    // The latest posts are of this minute, as a network's are: what time alone does to a story has not begun.
    const first = Math.floor(Date.now() / MINUTE) * MINUTE - count * SIZE * POST_EVERY
    const batches = makePosts(SEED, count, SIZE, first, POST_EVERY)
    const marjolaine = await peer.createAccount('marjolaine')
    const agent = new AtpAgent({ service: peer.pds })
    await agent.login({ identifier: marjolaine.handle, password: marjolaine.password })
    const { data: app } = await agent.com.atproto.server.createAppPassword({ name: 'tocsin' })

    server = await startServer({}, calm)
    await settleIn(server.url, receiver.address)
    const undisturbed = openFeed(await script(server.url, calm), batches)
    undisturbed.allowed = batches.length
    await undisturbed.done
    await server.stop('SIGINT')
    const expected = readStore(calm)
    receiver.alarms.clear()

    server = await startServer(env, data)
    const { lea, nora } = await settleIn(server.url, receiver.address)
    const outlet = { service: gate.url, identifier: marjolaine.handle, appPassword: app.password }
    await lea('connect', AT, { kind: 'outlet', name: 'bluesky', settings: outlet })
    const feed = openFeed(await script(server.url, data), batches)
    const speaker = openSpeaker(lea, nora)

    const between = { batch: 0, publication: 0 }
    for (let round = 0; round < ROUNDS; round++) {
      feed.allowed = (round + 1) * BATCHES_A_ROUND
      const go = await momentOf(round)
      if (feed.inFlight) between.batch++
      if (gate.underWay > 0) between.publication++
      await server.stop('SIGKILL')
      go()
      server = await startServer(env, data)
    }

    /** Waits for the round's seeded moment: just before or after a publication, in a batch, or anywhere. */
    async function momentOf(round: number): Promise<() => void> {
      const roll = (what: string) => chance(SEED, round, what)
      const nothing = () => {}
      const kind = ['before', 'batch', 'after', 'batch', 'any'][round % 5]!
      if (kind === 'before' || kind === 'after') {
        const caught = gate.next(kind, Math.round(roll('late') * 4000))
        const go = await Promise.race([caught, sleep(30_000).then(() => nothing)])
        gate.forget()
        return go
      }
      if (kind === 'batch') {
        const nth = round * BATCHES_A_ROUND + Math.floor(roll('nth') * BATCHES_A_ROUND)
        const sent = new Promise<void>((resolve) => (feed.sent = (n) => n >= nth && resolve()))
        await Promise.race([sent, sleep(30_000)])
        await sleep(roll('delay') * 30)
      } else await sleep(roll('any') * 2500)
      return nothing
    }

    speaker.enough = true
    feed.allowed = batches.length
    await feed.done
    await speaker.done
    await until('the bells to have rung', async () => {
      const { alarms } = await lea('now', AT)
      return alarms.filter(({ state }) => state === 'ringing').every(({ id }) => receiver.alarms.has(id))
    })
    await server.stop('SIGINT')
    const left = readStore(data)

    process.stderr.write(
      `${[
        `kill: ${ROUNDS} kills, ${between.batch} in a batch, ${between.publication} in a publication;`,
        `${left.mentions.length} mentions, ${feed.unanswered} sends unanswered;`,
        `${speaker.yes.length} commands, ${left.publications.length} publications;`,
        `${left.alarms.length} alarms, ${left.alarms.filter(({ again }) => !again).length} first`,
      ].join(' ')}\n`,
    )
    assert.ok(between.batch + between.publication >= ROUNDS / 2, JSON.stringify(between))

    // Nothing acknowledged is lost, and nothing is counted twice.
    const sent = batches.flat().map(({ id }) => id)
    assert.deepEqual(new Set(left.posts.map(({ id }) => id)), new Set(sent))
    assert.equal(left.posts.length, sent.length)
    assert.deepEqual(left.mentions, expected.mentions)
    assert.deepEqual(left.minutes, expected.minutes)

    // Every story whose bell rings undisturbed rang here, for the first time once; louder rings follow the clock on the wall.
    const firsts = ({ alarms }: typeof left) => alarms.flatMap(({ story, again }) => (again ? [] : [`${story}`])).sort()
    assert.ok(firsts(expected).length >= 3, 'the posts must make bells ring')
    assert.deepEqual(firsts(left), firsts(expected))
    assert.equal(new Set(firsts(left)).size, firsts(left).length, 'a story rang for the first time twice')
    const told = left.journal.filter(({ type }) => type === 'alarm_rang').map(({ data }) => data['alarm'])
    assert.deepEqual(told.sort(), left.alarms.map(({ id }) => id).sort())

    // Every command answered with a yes happened once.
    const once = {
      declare: 'declared',
      draft_statement: 'statement_drafted',
      approve_statement: 'statement_approved',
      publish_statement: 'publication_requested',
    } as const
    for (const { type, incident } of speaker.yes) {
      const event = once[type as keyof typeof once]
      const happened = left.journal.filter((entry) => entry.chain === incident && entry.type === event)
      assert.equal(happened.length, 1, `${event} of ${incident} happened ${happened.length} times`)
    }

    // What the store calls live is on the network, and no statement is there twice.
    const there = await published(agent, marjolaine.did)
    assert.deepEqual(there.map(({ text }) => text).sort(), speaker.said.map(({ text }) => text).sort())
    const addresses = new Set(there.map(({ uri }) => uri.split('/').at(-1)))
    for (const { id, state, url } of left.publications) {
      assert.equal(state, 'live', `${id} is ${state}`)
      assert.ok(addresses.has(url?.split('/').at(-1)), `${id} is not at ${url}`)
    }
    assert.deepEqual(
      left.outbox.filter(({ state }) => state === 'claimed' || state === 'unknown'),
      [],
    )
    const { code, said } = await runTocsin(['verify'], data)
    assert.equal(code, 0, said)
  } finally {
    await server?.stop('SIGKILL')
    gate.close()
    receiver.close()
    await peer.close()
    for (const folder of [data, calm]) await rm(folder, { recursive: true, force: true })
  }
})

async function published(agent: AtpAgent, repo: string): Promise<{ uri: string; text: string }[]> {
  const found: { uri: string; text: string }[] = []
  let cursor: string | undefined
  do {
    const page = { repo, collection: 'app.bsky.feed.post', limit: 100, ...(cursor ? { cursor } : {}) }
    const { data } = await agent.com.atproto.repo.listRecords(page)
    found.push(...data.records.map(({ uri, value }) => ({ uri, text: String((value as { text: unknown }).text) })))
    cursor = data.cursor
  } while (cursor)
  return found
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', () => ready()))
  const { port } = probe.address() as { port: number }
  await new Promise((closed) => probe.close(closed))
  return port
}
