import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Brand } from '../../src/contract/brand.ts'
import { Command, type CommandInput } from '../../src/contract/commands.ts'
import type { Incident } from '../../src/contract/incident.ts'
import type { Actor, Role } from '../../src/contract/people.ts'
import { isRefusal, type Refusal, Trouble } from '../../src/contract/refusal.ts'
import { createPictureIndex } from '../../src/core/recognise/image/index.ts'
import { countedIds } from '../../src/edges/ids/ids.ts'
import { memoryMedia } from '../../src/edges/media/files.ts'
import { plainCapture } from '../../src/edges/proof/capture.ts'
import { passingWall } from '../../src/edges/secrets/secrets.ts'
import { openMemoryStore } from '../../src/edges/store/open.ts'
import { type Answered, act } from '../../src/engine/act.ts'
import { Listening } from '../../src/engine/listening.ts'
import { pageOutlet } from '../../src/engine/page-outlet.ts'
import type { Call } from '../../src/engine/ports/bell.ts'
import type { Outlet } from '../../src/engine/ports/outlet.ts'
import { tick } from '../../src/engine/tick.ts'
import type { World } from '../../src/engine/world.ts'
import { voice } from '../../src/says/voice.ts'

export const MINUTE = 60_000
export const START = Date.UTC(2012, 0, 4, 10)

export const marjolaine = Brand.parse({
  id: 'marjolaine',
  name: 'Marjolaine',
  queries: [{ id: 'main', text: 'marjolaine NOT thym' }],
  domains: ['marjolaine.example'],
})
export const PAGE = 'https://marjolaine.example/p/4711'
const PICTURE = 'https://marjolaine.example/img/4711.jpg'

/** The founding post's own first statement: it passes the statement check. */
export const HOLDING =
  'Bonjour. Une photo de notre page maillot montre ce qui n’aurait jamais dû s’y trouver. L’erreur est la nôtre et nous vous présentons nos excuses. Le retrait de la photo est en cours. Merci à celles et ceux qui nous ont alertés. Prochain point ici à 14:00.'

const TEAM: [name: string, roles: Role[], rung: number | null][] = [
  ['lea', ['community'], 1],
  ['paul', ['lead', 'owner'], 2],
  ['nora', ['approver'], 3],
  ['sami', ['shop'], null],
  ['ines', ['legal'], null],
]

/** A whole house in memory: real engine, simulated network, bell, shop and clock; `settle` drains everything that is due. */
export async function openHouse() {
  const store = await openMemoryStore()
  const clock = { at: START, now: () => clock.at }
  const rung: { person: string; call: Call }[] = []
  const published: { id: string; url: string; at: number; text: string; replyTo: string | null }[] = []
  const site = {
    pageUp: true,
    status: 200 as number | 'time-out',
    bellsWork: true,
    network: 'up' as 'up' | 'down' | 'in doubt',
  }
  const x: Outlet = {
    limits: { characters: 280 },
    async publish({ text, replyTo }) {
      if (site.network === 'down') throw new Trouble('broken', 'refused by the network')
      const post = {
        id: `x${published.length + 1}`,
        url: `https://x.example/${published.length + 1}`,
        at: clock.at,
        text,
        replyTo,
      }
      published.push(post)
      if (site.network === 'in doubt') throw new Trouble('later', 'timed out', { inDoubt: true })
      return post
    },
    recent: async () => published.toReversed(),
    read: async (id) => published.find((post) => post.id === id) ?? null,
  }
  const fetch: World['edges']['fetch'] = async (url) => {
    if (site.status === 'time-out') throw new Trouble('later', 'timed out')
    const gone = !site.pageUp
    const status = gone ? 404 : site.status
    const html = `<html><img src="${PICTURE}"></html>`
    const picture = url === PICTURE
    return {
      status,
      headers: { 'content-type': picture ? 'image/jpeg' : 'text/html' },
      body: Buffer.from(picture ? 'jpeg' : html),
      url,
    }
  }
  const world: World = {
    name: 'story',
    store,
    media: memoryMedia(),
    clock,
    ids: countedIds(),
    voice,
    url: 'https://tocsin.example/w/live',
    changed: () => {},
    edges: {
      fetch,
      file: async () => ({ reason: 'picture_unreadable' }),
      pictures: { read: async () => ({ ok: false, reason: 'picture_unreadable', detail: '' }), close: async () => {} },
      words: null,
      timestamps: null,
      wall: passingWall(),
      capture: plainCapture(fetch),
      outlets: async () =>
        new Map([
          ['x', x],
          ['page', pageOutlet(clock.now)],
        ]),
      bells: async () =>
        new Map([
          [
            'console',
            {
              ring: async (person: string, call: Call) => {
                if (!site.bellsWork) throw new Trouble('later', 'nobody is there')
                rung.push({ person, call })
                return { receipt: 'heard' }
              },
            },
          ],
        ]),
      desks: async () => new Map(),
      writers: async () => new Map(),
      classifier: null,
    },
  }
  await store.tx(async (tables) => {
    await tables.saveBrand(marjolaine)
    for (const [id, roles, rungOf] of TEAM)
      await tables.savePerson('marjolaine', {
        id,
        name: id,
        email: `${id}@marjolaine.example`,
        lang: 'fr',
        roles,
        rung: rungOf,
        passwordHash: null,
      })
  })
  const listening = new Listening(world, async () => createPictureIndex())
  let commands = 0
  const by = (name: string): Actor => ({ person: name, roles: TEAM.find(([id]) => id === name)![1], door: 'console' })

  const house = {
    world,
    clock,
    site,
    rung,
    published,
    listening,
    by,
    /** Asks, as somebody, something of the incident `i`. */
    ask: (name: string, command: CommandInput, incident = 'i'): Promise<Answered> =>
      act(world, 'marjolaine', { commandId: `c${++commands}`, incident, command: Command.parse(command) }, by(name)),
    /** The same, and it must be accepted. */
    async does(name: string, command: CommandInput): Promise<Incident> {
      const answer = await house.ask(name, command)
      assert.ok(!isRefusal(answer), isRefusal(answer) ? `${command.type} refused: ${answer.code}` : '')
      return (answer as { incident: Incident }).incident
    },
    /** The same, and it must be refused for this reason. */
    async refuses(name: string, command: CommandInput, code: string): Promise<Refusal> {
      const answer = await house.ask(name, command)
      assert.ok(isRefusal(answer), `${command.type} was accepted`)
      assert.equal((answer as Refusal).code, code)
      return answer as Refusal
    },
    incident: async () => (await store.read.incident('marjolaine', 'i'))!,
    async settle(minutes = 0): Promise<void> {
      await tick(world)
      for (let m = 0; m < minutes; m++) {
        clock.at += MINUTE
        await tick(world)
      }
    },
    /** People talk: `count` posts by as many people, a minute apart or closer. */
    async talk(count: number, text: (n: number) => string, over: Record<string, unknown> = {}, everyMs = 20_000) {
      const items = Array.from({ length: count }, (_, n) => {
        clock.at += everyMs
        const id = `${String(over['network'] ?? 'x')}-${clock.at}-${n}`
        return {
          network: 'x',
          id,
          at: new Date(clock.at).toISOString(),
          text: text(n),
          author: { id: `someone-${id}` },
          ...over,
        }
      })
      return listening.take('marjolaine', items)
    },
    close: () => store.close(),
  }
  return house
}
export type House = Awaited<ReturnType<typeof openHouse>>

export const declare = (over: Partial<Extract<CommandInput, { type: 'declare' }>> = {}): CommandInput => ({
  type: 'declare',
  incident: 'i',
  title: 'Un homme nu à l’arrière-plan',
  as: 'ours',
  story: null,
  alarm: null,
  level: 'N2',
  hurt: false,
  places: [PAGE],
  keepPicture: true,
  ...over,
})
export const draft = (
  text = HOLDING,
  over: Partial<Extract<CommandInput, { type: 'draft_statement' }>> = {},
): CommandInput => ({
  type: 'draft_statement',
  statement: 's',
  kind: 'holding',
  lang: 'fr',
  text,
  template: null,
  found: null,
  ...over,
})
export const photo = (evidence = 'e1'): CommandInput => ({
  type: 'keep_evidence',
  evidence,
  kind: 'screenshot',
  commitment: 'c',
})
export const takedown = (over: Partial<Extract<CommandInput, { type: 'request_takedown' }>> = {}): CommandInput => ({
  type: 'request_takedown',
  takedown: 't',
  lane: 'gate',
  reason: null,
  desk: null,
  ...over,
})
export const publish = (outlet = 'x', alone: string | null = null, statement = 's'): CommandInput => ({
  type: 'publish_statement',
  statement,
  publications: [{ id: `${statement}-${outlet}`, outlet }],
  alone,
})
/** The whole of step two: drafted by Léa, approved by Nora, published where people talk. */
export async function speak(house: House, outlet = 'x'): Promise<void> {
  await house.does('lea', draft())
  const hash = (await house.incident()).statements[0]!.versions[0]!.hash
  await house.does('nora', { type: 'approve_statement', statement: 's', hash, override: null })
  await house.does('lea', publish(outlet))
  await house.settle()
}

/** Tells one story in a house of its own. */
export const story = (name: string, tell: (house: House) => Promise<void>) =>
  test(name, async () => {
    const house = await openHouse()
    try {
      await tell(house)
    } finally {
      await house.close()
    }
  })
