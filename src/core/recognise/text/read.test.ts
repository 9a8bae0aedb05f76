import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mainPolarity } from '../../../contract/reading.ts'
import { readText } from './read.ts'
import { adjustShare } from './shares.ts'

describe('reading of a text', () => {
  it('tells French from English in short posts', () => {
    for (const text of ['quelle honte', 'mdr le mec', 'jamais reçu mon colis', 'pk vous répondez pas ?'])
      assert.equal(readText(text).lang, 'fr', text)
    for (const text of ['what a shame', 'never got my parcel', 'is this real?'])
      assert.equal(readText(text).lang, 'en', text)
    assert.equal(readText('').lang, 'und')
  })

  it('finds a red topic even in a joke, and says where', () => {
    const text = 'MDR le monsieur à poil derrière les gosses 😂'
    const reading = readText(text)
    assert.ok(reading.topics.includes('nudity') && reading.topics.includes('child_safety'), reading.topics.join())
    assert.equal(reading.shock, true)
    const reason = reading.because.find(({ why }) => why === 'topic:nudity')!
    assert.equal(text.slice(...reason.span), 'à poil')
  })

  it('says no red topic of a word or two that say none, nor of a language it has not learnt', () => {
    for (const text of ['ok', 'xyz abc', 'duplicate id', 'Gruß aus Wien'])
      assert.equal(readText(text).shock, false, text)
    assert.equal(readText('photo raciste').shock, true)
  })

  it('reads praise as positive, anger as negative, and negation', () => {
    assert.equal(mainPolarity(readText('Service excellent, merci à toute l’équipe, je recommande !')), 'positive')
    assert.equal(mainPolarity(readText('Inadmissible, c’est une honte, plus jamais chez vous')), 'negative')
    assert.equal(mainPolarity(readText('This is not good at all, really disappointed')), 'negative')
  })

  it('gives probabilities that add up to one', () => {
    const { negative, neutral, positive } = readText('Le magasin rouvre lundi').polarity
    assert.ok(Math.abs(negative + neutral + positive - 1) < 1e-9)
  })

  it('never throws and costs linear time on bad input', () => {
    const bad = [
      '',
      '\ud800',
      '\udfff\ud800a',
      '😂'.repeat(10_000),
      'a'.repeat(1_000_000),
      'é'.repeat(50_000),
      'مرحبا بكم '.repeat(5_000),
      `Z${'\u0351'.repeat(20_000)}`,
      '# @ http:// '.repeat(9_000),
      '\u202e\u0000',
    ]
    const started = performance.now()
    for (const text of bad) readText(text)
    assert.ok(performance.now() - started < 3000, `${performance.now() - started} ms`)
  })
})

describe('shares of a crowd', () => {
  it('takes back what the head misses and invents', () => {
    const { share, low, high } = adjustShare(460, 1000, { hit: 0.7, slip: 0.1 })
    assert.ok(Math.abs(share - 0.6) < 1e-9 && low < 0.6 && high > 0.6 && high - low < 0.12)
  })
  it('claims nothing from a head that cannot tell', () => {
    assert.deepEqual(adjustShare(5, 10, { hit: 0.3, slip: 0.25 }), { share: 0.5, low: 0, high: 1 })
  })
})
