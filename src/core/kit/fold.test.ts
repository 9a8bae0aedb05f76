import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FOLDED, FOLDS_TO_MANY, FOLDS_TO_NOTHING, fold } from './fold.ts'

test('people’s spellings of one word meet', () => {
  const table: [string, string][] = [
    ['L’Œuvre À ＬＡ Crème', "l'oeuvre a la creme"],
    ['Cafe\u0301 ÇA Straße', 'cafe ca strasse'],
    ['𝐌𝐚𝐫𝐣𝐨𝐥𝐚𝐢𝐧𝐞 🄼', 'marjolaine m'],
    ['Łódź Ærø İstanbul', 'lodz aero istanbul'],
    ['ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['ёлка ЁЛКА', 'елка елка'],
    ['Marjolaine™', 'marjolaine™'],
    ['mar\u200bjo\u00adlaine', 'marjolaine'],
    ['が 資生堂 한국', 'が 資生堂 한국'],
    ['#Été', '#ete'],
  ]
  for (const [given, expected] of table) {
    assert.equal(fold(given), expected)
    assert.equal(fold(fold(given)), expected)
  }
})

test('the table folds a character as fold does', () => {
  for (const letter of 'AzÉœ9’ß_ –ёſ字가ﾊ') {
    const unit = FOLDED[letter.charCodeAt(0)] as number
    const folded = fold(letter)
    if (unit === FOLDS_TO_MANY) assert.ok(folded.length > 1)
    else assert.equal(unit === FOLDS_TO_NOTHING ? '' : String.fromCharCode(unit), folded)
  }
  assert.equal(FOLDED[0x301], FOLDS_TO_NOTHING)
  assert.equal(FOLDED[0xd83d], FOLDS_TO_MANY)
})
