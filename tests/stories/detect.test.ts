import assert from 'node:assert/strict'
import type { Alarm } from '../../src/contract/alarm.ts'
import { createPictureIndex } from '../../src/core/recognise/image/index.ts'
import { ringsUnder } from '../../src/engine/tuning.ts'
import { Watch } from '../../src/engine/watch.ts'
import { voice } from '../../src/says/voice.ts'
import { declare, type House, MINUTE, marjolaine, openHouse, PAGE, START, story } from './house.ts'

const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const ORDINARY = [
  'chez marjolaine on trouve de jolies écharpes',
  'je passe chez marjolaine samedi avec ma sœur',
  'quelqu’un sait si marjolaine ouvre dimanche ?',
  'mon bonnet marjolaine a bien tenu cet hiver',
  'marjolaine a changé sa vitrine ce matin',
  'commande marjolaine arrivée, merci au livreur',
  'taille 38 chez marjolaine, ça taille comment ?',
]

/** Nine ordinary days: two mentions an hour by day, and the page's ordinary visits. */
async function ordinaryDays(house: House): Promise<void> {
  const days = 9
  const from = START - days * DAY
  const items = []
  const visits = []
  for (let n = 0; n < days * 24 * 2; n++) {
    const at = from + n * 30 * MINUTE + ((n * 7919) % 20) * MINUTE
    const text = `${ORDINARY[(n * 5) % 7]} ${n}${String.fromCharCode(97 + (n % 26))}`
    items.push({ network: 'x', id: `o${n}`, at: new Date(at).toISOString(), text, author: { id: `client${n % 90}` } })
    visits.push({ at, path: '/p/4711' })
  }
  house.clock.at = START
  await house.listening.countVisits('marjolaine', visits as never)
  for (let i = 0; i < items.length; i += 200)
    await house.listening.take('marjolaine', items.slice(i, i + 200), { quiet: true })
}

async function see(house: House, count: number, everyMs: number, over: Record<string, unknown>): Promise<Alarm[]> {
  const lines = [
    'mdr 89 € le bonnet troué, marjolaine, quelle blague',
    'marjolaine se moque du monde avec ce prix 😂',
    'la honte ce bonnet à trous vendu chez marjolaine, ptdr',
    'marjolaine vend du vide au prix de la laine 😂😂',
  ]
  const { alarms } = await house.talk(count, (n) => `${lines[n % 4]} ${'!'.repeat(n % 3)}`, over, everyMs)
  return alarms
}

/** People laugh at a page of ours and the press picks it up: the story that rings. */
async function crisis(house: House): Promise<string> {
  await ordinaryDays(house)
  await see(house, 80, MINUTE / 2, { links: [PAGE] })
  const said = 'marjolaine : un homme nu sur une page enfants'
  await house.talk(3, () => said, { network: 'press', links: [PAGE] }, MINUTE)
  return [...(await house.listening.watch('marjolaine')).stories.values()].find(({ row }) => row.ringing)!.row.id
}

story(
  'mentions of a page and its visits rise together: two witnesses ring earlier and louder than one',
  async (house) => {
    await ordinaryDays(house)
    const alone = await see(house, 5, 3 * MINUTE, { links: [PAGE] })
    const view = (at: number) => ({ at, path: '/p/4711' })
    const crowd = Array.from({ length: 60 }, (_, n) => view(house.clock.at + n * 2000))
    house.clock.at += 2 * MINUTE
    await house.listening.countVisits('marjolaine', crowd as never)
    const both = await see(house, 1, MINUTE, { links: [PAGE] })
    const rung = [...alone, ...both].at(-1)!
    assert.ok(rung, 'six posts and sixty visits wake somebody')
    assert.ok(rung.level >= 'N2', `${rung.level}`)
    assert.equal(rung.page, PAGE)
    const said = rung.because.map((finding) => voice.finding(finding, 'fr', 'Europe/Paris')).join('\n')
    assert.match(said, /page/)
    assert.ok(
      rung.because.some(({ code }) => code === 'two_signals' || code === 'red_topic'),
      said,
    )
    assert.ok(
      rung.because.some(({ code }) => code === 'visits'),
      said,
    )
  },
)

story('few accounts that repeat themselves wake nobody', async (house) => {
  await ordinaryDays(house)
  const { alarms } = await house.talk(
    30,
    (n) => `marjolaine c’est nul nul nul, allez plutôt sur promo-${n % 2}.example`,
    {},
    MINUTE,
  )
  const again = await house.talk(0, () => '')
  assert.deepEqual(
    [...alarms, ...again.alarms].filter(({ level }) => level >= 'N2'),
    [],
  )
  const items = Array.from({ length: 30 }, (_, n) => ({
    network: 'x',
    id: `spam${n}`,
    at: new Date(house.clock.at + n * MINUTE).toISOString(),
    text: `marjolaine honte à eux, bons d’achat par ici ${n}`,
    author: { id: `robot${n % 5}` },
  }))
  house.clock.at += 30 * MINUTE
  const { alarms: robots } = await house.listening.take('marjolaine', items)
  assert.deepEqual(robots, [])
})

story('with the settings it had, the past rings as it rang; with a deaf bell it does not', async (house) => {
  await ordinaryDays(house)
  const rung = await see(house, 40, MINUTE, { links: [PAGE] })
  assert.ok(rung.length > 0)
  const { read } = house.world.store
  const same = await ringsUnder(read, marjolaine, marjolaine.bell, START, house.clock.at + 1)
  const key = ({ at, story: of, level }: { at: number; story: string | null; level: string }) => `${at} ${of} ${level}`
  assert.deepEqual(same.map(key), rung.map(key))
  const deaf = { ...marjolaine.bell, minMentions: 500, minAuthors: 400, redTopicAuthors: 400 }
  assert.deepEqual(await ringsUnder(read, marjolaine, deaf, START, house.clock.at + 1), [])
})

story(
  'a crisis is calm after two quiet days, not one, also when the program was restarted meanwhile',
  async (house) => {
    const id = await crisis(house)
    const rungFor = async (hours: number) => {
      const start = house.clock.at
      const calm: number[] = []
      while (house.clock.at < start + hours * HOUR) {
        house.clock.at += HOUR
        for (const passed of await house.listening.passTime('marjolaine'))
          if (passed.type === 'calm' && passed.story === id) calm.push(house.clock.at - start)
        if (house.clock.at - start === 20 * HOUR) await house.listening.forget('marjolaine')
      }
      return calm
    }
    const watch = await Watch.load(house.world.store.read, marjolaine, createPictureIndex(), house.clock.at)
    const { ringing } = watch.story(id)!.row
    const calm = await rungFor(60)
    assert.equal(calm.length, 1)
    const most = Math.floor(ringing!.loudest / 100_000)
    assert.ok(
      most >= 3 ? calm[0]! >= 48 * HOUR : calm[0]! >= 24 * HOUR,
      `level ${most}, calm after ${calm[0]! / HOUR} h`,
    )
  },
)

story('what rises after calm rings as a re-flare, and the incident that was calm is open again', async (house) => {
  const id = await crisis(house)
  await house.does('paul', declare({ story: id }))
  await house.refuses('paul', { type: 'confirm_calm', reason: null }, 'not_calm_yet')
  let calmAfter = 0
  for (let hour = 1; hour <= 60; hour++) {
    house.clock.at += HOUR
    for (const passed of await house.listening.passTime('marjolaine'))
      if (passed.type === 'calm' && passed.story === id) calmAfter = hour
  }
  assert.ok(calmAfter >= 24, `calm after ${calmAfter} h`)
  assert.equal((await house.does('paul', { type: 'confirm_calm', reason: null })).status, 'calm')

  await house.listening.forget('marjolaine')
  house.clock.at += 5 * HOUR
  const rung = await see(house, 40, MINUTE / 2, { links: [PAGE] })
  const reflare = rung.find((alarm) => alarm.story === id)!
  assert.equal(reflare.again, true)
  assert.equal(reflare.because[0]!.code, 'reflare')
  assert.match(voice.finding(reflare.because[0]!, 'fr', 'Europe/Paris'), /^rebond : calme depuis \d+ h/)
  assert.equal((await house.incident()).status, 'open')
  assert.equal((await house.world.store.read.story('marjolaine', id))!.calmed, null)
})

story('calm that a person confirms early puts the bell at rest: what rises then is a re-flare', async (house) => {
  const id = await crisis(house)
  const { row } = (await house.listening.watch('marjolaine')).story(id)!
  await house.does('paul', declare({ story: id }))
  house.clock.at += 4 * HOUR
  await house.does('paul', { type: 'confirm_calm', reason: 'une blague, elle est passée' })
  const passed = await house.listening.passTime('marjolaine')
  assert.deepEqual(
    passed.map(({ type }) => type),
    ['calm'],
  )
  assert.equal(row.ringing, null)
  assert.ok(row.calmed)
})

story('posts and page views that come in one batch ring as if each had come alone', async (house) => {
  const at = START + HOUR
  const items = Array.from({ length: 7 }, (_, n) => ({
    network: 'x',
    id: `m${n}`,
    at: new Date(at + n * 5 * MINUTE).toISOString(),
    text: `mdr le bonnet troué de marjolaine, quelle blague ${n}`,
    author: { id: `moqueur${n}` },
    links: [PAGE],
  }))
  // The crowd comes after the fifth post: it is the sixth that finds it there.
  const visits = Array.from({ length: 60 }, (_, n) => ({ at: at + 21 * MINUTE + n * 2000, path: '/p/4711' }))
  await ordinaryDays(house)
  house.clock.at = at + HOUR
  const views = visits.map((visit) => ({ visit: visit as never, after: 5 }))
  const { alarms } = await house.listening.take('marjolaine', items, { views })

  const other = await openHouse()
  await ordinaryDays(other)
  other.clock.at = at + HOUR
  const alone: Alarm[] = []
  for (const [n, item] of items.entries()) {
    if (n === 5) for (const visit of visits) await other.listening.countVisits('marjolaine', [visit as never])
    alone.push(...(await other.listening.take('marjolaine', [item])).alarms)
  }
  await other.close()
  assert.ok(alarms.length > 0)
  assert.equal(alarms[0]!.at, at + 25 * MINUTE)
  assert.deepEqual(alarms, alone)
})

story('how this brand’s stories begin is learnt from its own, and known after a restart', async (house) => {
  const conversation = async (n: number, posts: number) => {
    const items = Array.from({ length: posts }, (_, i) => {
      house.clock.at += MINUTE
      const at = new Date(house.clock.at).toISOString()
      const word = (k: number) => `mot${(n * 7919 + i * 104_729 + k * 1_299_709) % 99_991}`
      const text = `marjolaine ${[1, 2, 3, 4, 5, 6].map(word).join(' ')}`
      const of = i === 0 ? null : `q${n}-0`
      return { network: 'x', id: `q${n}-${i}`, at, text, author: { id: `p${n}-${i}` }, kind: 'reply', of }
    })
    await house.listening.take('marjolaine', items)
  }
  for (let n = 0; n < 30; n++) {
    await conversation(n, 3)
    house.clock.at += 4 * HOUR
  }
  const paceOfLast = async () => {
    const watch = await house.listening.watch('marjolaine')
    const newest = [...watch.stories.values()].sort((a, b) => a.row.first - b.row.first).at(-1)!
    return watch.openings.paceOf(newest, house.clock.at)!
  }
  await conversation(90, 12)
  const pace = await paceOfLast()
  assert.ok(pace.stories >= 27 && pace.posts === 12, JSON.stringify(pace))
  assert.ok(pace.share > 0.9, JSON.stringify(pace))
  await house.listening.forget('marjolaine')
  assert.deepEqual(await paceOfLast(), pace)
})
