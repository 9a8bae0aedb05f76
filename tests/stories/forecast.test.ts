import assert from 'node:assert/strict'
import { foresee } from '../../src/engine/story-forecast-own.ts'
import { forecastSentence } from '../../src/says/growth.ts'
import { type House, MINUTE, story } from './house.ts'

const DAY = 24 * 60 * MINUTE
const THINGS = 'maillot livraison manteau facture vitrine catalogue standard colis caisse'.split(' ')

/** One story a call: so many posts, a minute apart, that share a link. */
const talkOf = (house: House, n: number, posts: number) =>
  house.talk(posts, () => `marjolaine et ${THINGS[n]} !`, { links: [`https://presse.example/${n}`] }, MINUTE)

async function foretold(house: House) {
  const { store } = house.world
  const [latest] = await store.read.stories('marjolaine', 0, 1)
  const mentions = await store.read.mentions('marjolaine', { story: latest!.id, limit: 500, oldestFirst: true })
  return foresee(
    house.world,
    await house.listening.watch('marjolaine'),
    mentions.map(({ fact }) => fact),
  )
}

story('a forecast rests on stories of ours whose day is over, looked at once a day', async (house) => {
  for (let n = 0; n < 5; n++) await talkOf(house, n, 6 + n)
  await talkOf(house, 5, 20)
  assert.equal((await foretold(house))!.stories, 0, 'nobody’s day is over')
  house.clock.at += DAY
  await talkOf(house, 6, 20)
  const next = await foretold(house)
  assert.equal(next!.stories, 6, 'all but the one that goes on')
  house.clock.at += DAY / 2
  await talkOf(house, 7, 20)
  assert.equal((await foretold(house))!.stories, 6, 'not looked at again for each page')
  house.clock.at += DAY
  await talkOf(house, 8, 20)
  assert.equal((await foretold(house))!.stories, 8)
})

story('the page says on how many finished stories a forecast rests', async () => {
  const told = { median: 120, low: 80, high: 200 }
  assert.match(forecastSentence({ ...told, stories: 34 }, 'fr'), /corrigée sur 34 de vos sujets terminés\.$/)
  assert.match(forecastSentence({ ...told, stories: 1 }, 'en'), /corrected on 1 finished story of yours\.$/)
  assert.match(
    forecastSentence({ ...told, stories: 0 }, 'fr'),
    /apprise ailleurs : pas encore corrigée sur vos propres sujets\.$/,
  )
})
