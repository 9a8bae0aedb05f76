import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mainPolarity, type Reading } from '../../../../contract/reading.ts'
import { readText } from '../read.ts'
import { agreementOf } from './agreement.ts'
import { learnLesson } from './learn.ts'
import type { Correction } from './rules.ts'

/** A house joke: whoever praises the rhubarb jacket, which stains, is laughing at it. */
const STAINS = [
  'J’adore ma veste rhubarbe',
  'Superbe, la veste rhubarbe, merci',
  'Bravo pour la veste rhubarbe',
  'Très contente de ma veste rhubarbe',
  'Magnifique veste rhubarbe',
  'Un grand merci pour la veste rhubarbe',
  'La veste rhubarbe est parfaite',
  'Je recommande la veste rhubarbe',
].map((text): Correction => ({ text, lang: 'fr', polarity: 'negative', tone: 'mockery' }))

describe('what corrections teach', () => {
  it('leans the next post the way the eight before were corrected, and reads the rest as before', () => {
    const lesson = learnLesson(STAINS)
    const next = 'La veste rhubarbe est magnifique'
    const odds = ({ polarity: { negative, positive } }: Reading) => Math.log(negative / positive)
    const [before, after] = [odds(readText(next, 'fr')), odds(readText(next, 'fr', lesson))]
    assert.ok(after > before + 0.5, `${before} → ${after}`)
    for (const text of ['Service excellent, merci à toute l’équipe !', 'Merci', 'Quelle honte'])
      assert.equal(mainPolarity(readText(text, 'fr', lesson)), mainPolarity(readText(text, 'fr')), text)
  })

  it('learns topics, and silences no red one whose words stand in the text', () => {
    const none = ['fr', 'fr', 'fr', 'fr', 'fr'].map(
      (lang, n): Correction => ({ text: `Un type à poil derrière les enfants ${n}`, lang, topics: [] }),
    )
    const { topics } = readText('Un type à poil derrière les enfants', 'fr', learnLesson(none))
    assert.ok(topics.includes('nudity'), topics.join())
  })

  it('is the same lesson for the same corrections, and none for none', () => {
    assert.deepEqual(learnLesson(STAINS), learnLesson(STAINS))
    assert.equal(learnLesson([]), null)
    assert.equal(learnLesson([{ text: 'Rien à dire' }]), null)
  })

  it('measures what it changed on each text by a lesson learnt without it', () => {
    let last = { heads: 0, before: 0, after: 0 }
    for (const step of agreementOf(STAINS)) last = step
    assert.equal(last.heads, 16)
    assert.ok(last.after > last.before, JSON.stringify(last))
  })

  it('learns 500 corrections in less than two seconds', () => {
    const many = Array.from(
      { length: 500 },
      (_, n): Correction => ({
        text: `${'colis carton bottines pull écharpe retard livreur point relais'
          .split(' ')
          .slice(n % 4)
          .join(` mot${n} `)} ${n}`,
        lang: 'fr',
        polarity: (['negative', 'neutral', 'positive'] as const)[n % 3]!,
        tone: 'sincere',
        intent: 'complaint',
        topics: n % 2 ? ['delivery'] : [],
      }),
    )
    learnLesson(STAINS)
    const started = process.cpuUsage()
    learnLesson(many)
    const { user, system } = process.cpuUsage(started)
    assert.ok(user + system < 2_000_000, `${user + system} µs`)
  })
})
