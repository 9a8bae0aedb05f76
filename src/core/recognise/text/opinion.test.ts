import assert from 'node:assert/strict'
import { it } from 'node:test'
import { ClassifierMap } from '../../../contract/classifier.ts'
import { withOpinion } from './opinion.ts'
import { readText } from './read.ts'

it('a classifier speaks for its own head alone', () => {
  const reading = readText('Quelle honte, plus jamais chez vous', 'fr')
  const polarity = ClassifierMap.parse({ head: 'polarity', labels: ['positive', 'negative'], output: 'o' })
  const read = withOpinion(reading, { map: polarity, shares: [0.8, 0.2] })
  assert.deepEqual(read.polarity, { negative: 0.2, neutral: 0, positive: 0.8 })
  assert.deepEqual([read.tone, read.intent, read.topics], [reading.tone, reading.intent, reading.topics])
  const tone = ClassifierMap.parse({ head: 'tone', labels: ['irony', 'mockery'], output: 'o' })
  const mocked = withOpinion({ ...reading, unsure: ['tone', 'intent'] }, { map: tone, shares: [0.3, 0.7] })
  assert.deepEqual([mocked.tone, mocked.toneP, mocked.unsure], ['mockery', 0.7, ['intent']])
  assert.throws(() => ClassifierMap.parse({ head: 'tone', labels: ['angry', 'calm'], output: 'o' }))
})
