import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pick, seeded } from '../../../kit/random.ts'
import { NearTexts } from './index.ts'
import { bareText, sharedGrams, signText } from './signature.ts'

const draw = seeded('near test')
const words = Array.from({ length: 3000 }, () =>
  Array.from({ length: 1 + Math.floor(draw() * 3) }, () =>
    pick(draw, ['ma', 'ri', 'jo', 'lai', 'bou', 'tre', 'che', 'son', 'vé', 'ent']),
  ).join(''),
)
const sentence = () =>
  Array.from({ length: 8 + Math.floor(draw() * 25) }, () => words[Math.floor(draw() ** 2 * words.length)]).join(' ')

/** A copy as people make them. */
function copy(text: string): string {
  const parts = text.split(' ')
  switch (Math.floor(draw() * 6)) {
    case 0:
      return `RT @someone: ${text} https://t.example/${Math.floor(draw() * 1e6)}`
    case 1:
      return `${text.toUpperCase()} !!! 😂`
    case 2:
      return parts.filter((_, i) => i !== 2).join(' ')
    case 3:
      return `mdr ${text}`
    case 4:
      return parts.map((word, i) => (i === 4 ? pick(draw, words) : word)).join(' ')
    default:
      return parts.slice(0, Math.ceil(parts.length * 0.8)).join(' ')
  }
}

test('copies are found and others are not: recall 97 %, precision 99 % at n = 3000', () => {
  const near = new NearTexts<number>(3_600_000)
  const originals = Array.from({ length: 1500 }, sentence)
  originals.forEach((text, i) => {
    near.findOrAdd(text, i, () => i)
  })
  let right = 0
  let wrong = 0
  for (let i = 0; i < 1500; i++) {
    const found = near.findOrAdd(copy(originals[i] as string), 2000 + i, () => -1)
    if (found?.value === i) right++
    else if (found) wrong++
  }
  for (let i = 0; i < 1500; i++) if (near.findOrAdd(sentence(), 4000 + i, () => -1)) wrong++
  assert.ok(right >= 0.97 * 1500, `recall ${right / 1500}`)
  assert.ok(wrong <= 0.01 * right, `${wrong} wrong`)
})

test('a text is forgotten after its window, kept fresh by copies', () => {
  const near = new NearTexts<string>(1000)
  const text = 'une photo de catalogue bien étrange'
  assert.equal(
    near.findOrAdd(text, 0, () => 'first'),
    null,
  )
  for (const at of [900, 1800, 2700]) assert.equal(near.findOrAdd(text, at, () => 'x')?.value, 'first')
  assert.equal(
    near.findOrAdd(text, 9000, () => 'second'),
    null,
  )
})

test('short texts are the same or they are not; words said of everything are nothing', () => {
  const near = new NearTexts<string>(1000)
  near.findOrAdd('boycott marjolaine', 0, () => 'a')
  near.findOrAdd('mdr', 0, () => 'b')
  assert.equal(near.findOrAdd('Boycott Marjolaine !', 1, () => 'x')?.value, 'a')
  assert.equal(
    near.findOrAdd('boycott marjolain', 1, () => 'x'),
    null,
  )
  assert.equal(
    near.findOrAdd('mdr', 1, () => 'x'),
    null,
  )
})

test('what copying adds is no part of the text', () => {
  assert.equal(bareText('RT @lea.example: L’Été, https://a.example/x?y !'), 'l ete')
  const shared = (a: string, b: string) => {
    const other = signText(a)
    signText(b)
    return sharedGrams(other)
  }
  assert.equal(shared('abcdef', 'abcdef'), 1)
  assert.equal(shared('abcdef', 'uvwxyz'), 0)
  assert.equal(shared('abcde', 'abcdf'), 1 / 3)
  assert.equal(shared('aaaaaaaa', 'aaaaa b'), 1 / 3)
})
