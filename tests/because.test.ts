import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Topic } from '../src/contract/labels.ts'
import { wordLists } from '../src/core/recognise/text/lexicon/index.ts'
import { isReason } from '../src/core/recognise/text/read.ts'
import { whyWord } from '../src/says/because.ts'

test('every list whose words a reading gives as a reason is said in French and in English', () => {
  const cues = new Set(Object.values(wordLists).flatMap((lists) => lists.flatMap((list) => Object.keys(list))))
  const reasons = [...cues].filter(isReason)
  assert.ok(reasons.length > 30 && reasons.includes('outrage'), reasons.join())
  for (const why of [...reasons, ...Topic.options.map((topic) => `topic:${topic}`)])
    for (const lang of ['fr', 'en'] as const) assert.ok(whyWord(why, lang), `${why} in ${lang}`)
  assert.equal(whyWord('outrage', 'fr'), 'mot de colère')
  assert.equal(whyWord('topic:nudity', 'en'), 'topic: nudity')
})
