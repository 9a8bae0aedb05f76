import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mainPolarity } from '../../../../contract/reading.ts'
import { readText } from '../read.ts'
import { agreementOf } from './agreement.ts'
import { learnLesson } from './learn.ts'
import type { Correction } from './rules.ts'

/** A house word: the rhubarb jacket is the one that stains. */
const STAINS = [
  'La veste rhubarbe du jour',
  'Ma veste rhubarbe et moi',
  'Veste rhubarbe, rayon homme',
  'Une veste rhubarbe de plus ce matin',
  'Elle a sa veste rhubarbe',
  'La nouvelle veste rhubarbe',
  'Avec ma veste rhubarbe en ville',
  'Veste rhubarbe taille 40',
].map((text): Correction => ({ text, lang: 'fr', polarity: 'negative', tone: 'concern' }))

describe('what corrections teach', () => {
  it('reads the next post as the eight before were corrected, and the rest as before', () => {
    const lesson = learnLesson(STAINS)
    const next = 'Samedi, veste rhubarbe et pluie'
    assert.notEqual(mainPolarity(readText(next, 'fr')), 'negative')
    assert.equal(mainPolarity(readText(next, 'fr', lesson)), 'negative')
    for (const text of ['Service excellent, merci à toute l’équipe !', 'Le magasin rouvre lundi', 'Quelle honte'])
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
    const started = performance.now()
    learnLesson(many)
    assert.ok(performance.now() - started < 2000, `${performance.now() - started} ms`)
  })
})
