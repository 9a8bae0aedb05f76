import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgeHomonym, learnHomonyms, type Marked } from './homonyms.ts'

const HERBS = ['thym', 'tisane', 'pot', 'jardin', 'bouquet', 'semis']
const CLOTHES = ['pull', 'écharpe', 'taille', 'livraison', 'bonnet', 'commande']
const about = (words: readonly string[], n: number, as: Marked['as']): Marked => ({
  text: `la marjolaine ${words[n % 6]} et ${words[(n * 5 + 1) % 6]} ${words[(n + 2) % 6]} q${String.fromCharCode(97 + (n % 26), 97 + (n % 23))}`,
  as,
})
const herbs = (count: number, as: Marked['as']) => Array.from({ length: count }, (_, n) => about(HERBS, n, as))
const clothes = (count: number, as: Marked['as'] = null) =>
  Array.from({ length: count }, (_, n) => about(CLOTHES, n, as))

describe('homonyms', () => {
  it('sets aside a text about the herb once five were marked, and says by which words', () => {
    const known = learnHomonyms([...herbs(5, 'not_us'), ...clothes(80)], 'Marjolaine')!
    const { notUs, words } = judgeHomonym(known, 'du thym et de la marjolaine au jardin, en bouquet')
    assert.equal(notUs, true)
    assert.ok(words.includes('thym') && words.includes('jardin') && !words.includes('marjolaine'), words.join())
    assert.equal(judgeHomonym(known, 'ma commande marjolaine : un pull et une écharpe').notUs, false)
    assert.equal(judgeHomonym(known, 'la honte marjolaine').notUs, false)
  })

  it('learns nothing from four marks, nor from copies of one text, nor where nothing is about us', () => {
    assert.equal(learnHomonyms([...herbs(4, 'not_us'), ...clothes(80)], 'Marjolaine'), null)
    const copies = Array.from({ length: 9 }, (_, n) => ({
      ...about(HERBS, 1, 'not_us'),
      text: `Thym et marjolaine ! https://a.example/${n}`,
    }))
    assert.equal(learnHomonyms([...copies, ...clothes(80)], 'Marjolaine'), null)
    assert.equal(learnHomonyms(herbs(9, 'not_us'), 'Marjolaine'), null)
  })

  it('one word alone sets nothing aside', () => {
    const known = learnHomonyms([...herbs(6, 'not_us'), ...clothes(80)], 'Marjolaine')!
    assert.equal(judgeHomonym(known, 'marjolaine au jardin').notUs, false)
    assert.equal(judgeHomonym(known, 'marjolaine au jardin, thym').notUs, true)
  })

  it('what a person said to be us takes the words back', () => {
    const said = Array.from(
      { length: 6 },
      (_, n): Marked => ({ text: `thym tisane marjolaine collection ${'abcdef'[n]}y`, as: 'us' }),
    )
    const known = learnHomonyms([...herbs(6, 'not_us'), ...clothes(80), ...said], 'Marjolaine')!
    assert.equal(judgeHomonym(known, 'marjolaine thym tisane').notUs, false)
  })
})
