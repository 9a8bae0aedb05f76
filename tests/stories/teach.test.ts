import assert from 'node:assert/strict'
import { correctionsOf } from '../../src/engine/corrections.ts'
import { forgetPerson } from '../../src/engine/forget.ts'
import { correctMention, setStoryAside, switchTeaching, undoClick } from '../../src/engine/teach.ts'
import { type House, MINUTE, PAGE, story } from './house.ts'

const B = 'marjolaine'
const HERBS = ['thé', 'semis', 'jardin', 'bouquet', 'infusion', 'potager']
const CLOTHES = ['pull', 'écharpe', 'taille', 'livraison', 'bonnet', 'commande', 'vitrine', 'manteau']
const letters = (n: number) => String.fromCharCode(97 + (n % 26), 97 + ((n * 7) % 26), 97 + (Math.floor(n / 26) % 26))
const herb = (n: number) =>
  `marjolaine ${HERBS[n % 6]} ${HERBS[(n * 5 + 1) % 6]} ${HERBS[(n + 2) % 6]} ${letters(n)} z${letters(n * 3)}`
const cloth = (n: number) => `marjolaine ${CLOTHES[n % 8]} ${CLOTHES[(n * 3 + 1) % 8]} ${letters(n)} y${letters(n * 5)}`

const latest = async (house: House, limit = 500) => house.world.store.read.mentions(B, { limit })
const asides = (house: House) => house.world.store.read.asides(B, 500)
const place = (house: House) => ({ world: house.world, listening: house.listening })

/** Eighty posts about the shop, ten about the herb, and "not us" said of the first `marks` of these. */
async function taughtHouse(house: House, marks: number): Promise<void> {
  await house.talk(80, cloth, {}, 30 * MINUTE)
  await house.talk(10, herb, {}, 30 * MINUTE)
  const herbs = (await latest(house)).filter(({ post }) => / z\w+$/.test(post.text)).slice(0, marks)
  for (const { post } of herbs) assert.ok(await correctMention(place(house), B, post, { ours: false }, house.by('lea')))
}

story(
  'five times "not us" and the next post about the herb is set aside, listed, and put back by one click',
  async (house) => {
    await taughtHouse(house, 5)
    assert.equal((await asides(house)).length, 5)
    const before = await latest(house)
    const { batch } = await house.talk(1, () => 'semis de marjolaine au jardin, bouquet et infusion', {}, MINUTE)
    assert.equal(batch.dropped['probably_not_us'], 1)
    assert.equal((await latest(house)).length, before.length, 'it counts nowhere')
    const aside = (await asides(house))[0]!
    assert.ok(aside.aside.words.includes('jardin') && aside.aside.click === null, aside.aside.words.join())
    await correctMention(place(house), B, aside.post, { ours: true }, house.by('lea'))
    assert.equal((await latest(house)).length, before.length + 1, 'it counts again')
    const again = (await latest(house))[0]!
    assert.notEqual(again.fact.story, '')
    assert.equal((await house.world.store.read.story(B, again.fact.story))!.posts, 1)
    const { dropped } = (await house.talk(1, cloth, {}, MINUTE)).batch
    assert.equal(dropped['probably_not_us'], undefined)
  },
)

story(
  'four clicks set nothing aside, nor does a post that points to us, nor one once the switch is off',
  async (house) => {
    await taughtHouse(house, 4)
    const about = () => 'semis de marjolaine au jardin, bouquet et infusion'
    assert.equal((await house.talk(1, about, {}, MINUTE)).batch.dropped['probably_not_us'], undefined)
    const fifth = (await latest(house)).find(({ post }) => / z\w+$/.test(post.text))!
    await correctMention(place(house), B, fifth.post, { ours: false }, house.by('lea'))
    const pointing = await house.talk(1, () => `${about()} !`, { links: [PAGE] }, MINUTE)
    assert.equal(pointing.batch.dropped['probably_not_us'], undefined)
    assert.equal((await house.talk(1, () => `${about()} ?`, {}, MINUTE)).batch.dropped['probably_not_us'], 1)
    await switchTeaching(place(house), B, { homonyms: false, reading: true }, house.by('paul'))
    assert.equal((await house.talk(1, () => `${about()} …`, {}, MINUTE)).batch.dropped['probably_not_us'], undefined)
  },
)

story('a whole story that is not us rings no more and counts nowhere, until the click is taken back', async (house) => {
  const { alarms } = await house.talk(20, (n) => `honte à marjolaine, scandale ${letters(n)}`, {
    links: ['https://autre.example/a'],
  })
  const rung = alarms[0]!
  await house.settle(1)
  const { click, mentions } = await setStoryAside(place(house), B, rung.story!, house.by('lea'))
  assert.equal(mentions, 20)
  assert.deepEqual(await latest(house), [])
  assert.equal((await house.world.store.read.story(B, rung.story!))!.level, 'N0')
  assert.equal((await house.world.store.read.alarm(B, rung.id))!.state, 'dismissed')
  house.rung.length = 0
  await house.settle(60)
  assert.deepEqual(house.rung, [])
  assert.ok(await undoClick(place(house), B, click, house.by('lea')))
  assert.equal((await latest(house)).length, 20)
  assert.equal((await house.world.store.read.story(B, rung.story!))!.posts, 20)
  assert.equal(await undoClick(place(house), B, click, house.by('lea')), false)
})

story('a corrected reading stands at once, teaches the next post, and is taken back', async (house) => {
  const text = (n: number) => `la veste rhubarbe marjolaine ${letters(n)}`
  await house.talk(24, text, {}, 30 * MINUTE)
  const rows = await latest(house)
  const said = { polarity: 'negative', tone: 'mockery', topics: ['quality'] } as const
  for (const { post } of rows) {
    const { polarity, tone, topics } = said
    await correctMention(place(house), B, post, { polarity, tone, topics: [...topics] }, house.by('lea'))
  }
  const after = await latest(house)
  assert.ok(
    after.every(
      ({ fact, tone, topics }) => fact.negative && fact.mocking && tone === 'mockery' && topics[0] === 'quality',
    ),
  )
  await house.talk(1, () => text(77), {}, MINUTE)
  const [next] = await latest(house)
  assert.ok(next!.fact.mocking, `${next!.post.text}: ${next!.tone}`)
  const { corrections } = (await house.listening.watch(B)).taught
  for (const { click } of corrections) await undoClick(place(house), B, click, house.by('lea'))
  const back = (await latest(house)).filter(({ post }) => rows.some((row) => row.post.id === post.id))
  assert.deepEqual(back, rows)
  assert.equal((await house.listening.watch(B)).taught.lesson, null)
})

story('a correction is forgotten with its author, and holds bare words alone once its post is old', async (house) => {
  await house.talk(3, (n) => `la veste marjolaine bâille, dit @lea.example ${letters(n)}`, {}, MINUTE)
  const rows = await latest(house)
  for (const { post } of rows) await correctMention(place(house), B, post, { polarity: 'negative' }, house.by('lea'))
  const author = rows[0]!.post.author!.id
  await forgetPerson(house.world, B, { network: 'x', author, objects: false }, house.by('ines'))
  const { read } = house.world.store
  assert.equal((await correctionsOf(read, B)).length, 2)
  house.clock.at += 91 * 24 * 60 * MINUTE
  await house.settle()
  const aged = await correctionsOf(read, B)
  assert.equal(aged.length, 2)
  for (const { key, post, text, before } of aged) {
    assert.deepEqual([key, post, before], ['', '', undefined])
    assert.ok(!text.includes('lea') && [...text.split(' ')].sort().join(' ') === text && text.includes('veste'), text)
  }
})
