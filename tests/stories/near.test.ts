import assert from 'node:assert/strict'
import { story } from './house.ts'

story('a post that misspells the brand is a mention, marked as such; one that spells it is not', async (house) => {
  const texts = ['la marjolane est fermée', 'la marjolaine est fermée', 'le thym et la marjolane', 'la majolane']
  const { batch } = await house.talk(4, (n) => texts[n]!)
  assert.equal(batch.dropped['no_query_matches'], 2)
  const mentions = await house.world.store.read.mentions('marjolaine', { limit: 10 })
  assert.deepEqual(mentions.map(({ post, fact, queries }) => [post.text, fact.near, queries]).sort(), [
    [texts[1], undefined, ['main']],
    [texts[0], true, ['main']],
  ])
})
