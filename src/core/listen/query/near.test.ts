import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Post } from '../../../contract/post.ts'
import { type Draw, pick, seeded } from '../../kit/random.ts'
import { compileQueries } from './compile.ts'
import { lettersOf } from './hashes.ts'
import { isNear } from './near.ts'
import { isOrdinary } from './ordinary.ts'

const post = (text: string): Post => ({
  network: 'x',
  id: '1',
  at: 0,
  text,
  links: [],
  images: [],
  kind: 'post',
  of: null,
})

/** How these queries take a text: `near` where only a near spelling did, else `exact` or `no`. */
function how(text: string, ...queries: string[]): string {
  const { match, troubles } = compileQueries(queries.map((text, i) => ({ id: String(i), text })))
  assert.deepEqual(troubles, [])
  const hit = match(post(text)).find(({ query }) => query === '0')
  return hit === undefined ? 'no' : hit.fuzzy ? 'near' : 'exact'
}

test('one slip in a name is a near spelling', () => {
  for (const slip of [
    'marjolane',
    'MARJOLAIMNE',
    'majrolaine',
    'Marjolaïme',
    '#marjolainne',
    'amrjolaine',
    'garjolaine',
  ])
    assert.equal(how(`vu chez ${slip} !`, 'marjolaine'), 'near', slip)
  for (const other of ['majolane', 'marjolaines', '@marjolane', 'marjolaine2', 'marjo', 'mar jolaine'])
    assert.equal(how(`vu chez ${other} !`, 'marjolaine'), 'no', other)
  assert.equal(how('marjolane et marjolaine', 'marjolaine'), 'exact')
})

test('short words, ordinary words, forms and first letters are no slips', () => {
  assert.equal(how('les kiabis', 'kiabi'), 'no')
  assert.equal(how('chez kiabbi', 'kiabi'), 'no')
  for (const form of ['tu redoutes', 'redouter cela', 'je les redoutez', 'redoute'])
    assert.notEqual(how(form, 'redoute'), 'near')
  assert.equal(how('la redoutte', 'redoute'), 'near')
  assert.equal(how('a tv channel', 'chanel'), 'no')
  assert.equal(how('tarte au citron', 'citroen'), 'no')
  assert.equal(how('un sac chaneel', 'chanel'), 'near')
  assert.equal(how('ma laposte', 'lacoste'), 'near')
  assert.equal(how('ma racoste', 'lacoste'), 'no')
})

test('what a query does not look for as a name is never near', () => {
  assert.equal(how('vu @decatlhon', '@decathlon'), 'no')
  assert.equal(how('vu #decatlhon', '#decathlon'), 'no')
  assert.equal(how('vu decatlhon', 'decathl*'), 'no')
  assert.equal(how('vu Decatlhon', 'raw:Decathlon'), 'no')
  assert.equal(how('vu decatlhon', 'lang:fr OR author:decathlon'), 'no')
  assert.equal(how('vu iphone14', 'iphone15'), 'no')
})

test('NOT wants the word itself, and a word that a query names is no slip of another', () => {
  assert.equal(how('sephora et micromnia', 'sephora NOT micromania'), 'exact')
  assert.equal(how('sephroa et micromnia', 'sephora NOT micromania'), 'near')
  assert.equal(how('sephroa et micromania', 'sephora NOT micromania'), 'no')
  assert.equal(how('les lacostes, des lacosta', 'lacoste NOT lacosta'), 'no')
  assert.equal(how('une lacosta', 'lacoste', 'lacosta'), 'no')
})

test('of an AND the part that is most a name may be near, the rest is exact', () => {
  assert.equal(how('sephroa livraison', 'livraison sephora'), 'near')
  assert.equal(how('sephora livriason', 'livraison sephora'), 'no')
  assert.equal(how('carrefuor livraison', 'carrefour (livraison OR colis)'), 'near')
  assert.equal(how('la carte micromnia', '(kiabi OR micromania) carte'), 'near')
})

test('a name in a phrase or beside a word keeps its place', () => {
  for (const query of ['"galeries lafayette"', 'galeries NEAR/0 lafayette', 'l\'lafayette OR "galeries lafayette"~1']) {
    assert.equal(how('aux galeries lafayete', query), 'near', query)
    assert.equal(how('lafayete galeries de', '"galeries lafayette"'), 'no')
    assert.equal(how('aux galeries un deux trois lafayete', query), 'no', query)
  }
})

test('slips agree with a plain count of edits, and exact hits stay exact', () => {
  const draw = seeded('slips')
  for (let round = 0; round < 400; round++) {
    // Latin letters, and others; short names, and some longer than two blocks of the kernel.
    const letters = round % 4 === 3 ? [...'абвгдe'] : [...'abcdzq']
    const word = (length: number) => Array.from({ length }, () => pick(draw, letters)).join('')
    const names = Array.from({ length: 5 }, () => word(6 + Math.floor(draw() * (round % 4 === 0 ? 23 : 5))))
    const { match } = compileQueries(names.map((name, i) => ({ id: String(i), text: name })))
    for (let n = 0; n < 12; n++) {
      const name = pick(draw, names)
      const written = n < 10 ? slipped(draw, name) : name
      const text = `${word(3)} ${written}, ${word(4)}`
      const hits = match(post(text)).map(({ query, fuzzy }) => `${query} ${fuzzy}`)
      const wanted = names.flatMap((name, i) => {
        if (names.includes(written)) return name === written ? `${i} false` : []
        return apart(name, written) === 1 && isNear(name, written) && !isOrdinary(lettersOf(written)) ? `${i} true` : []
      })
      assert.deepEqual(hits, [...new Set(wanted)], `${names} in ${text}`)
    }
  }
})

test('no rule but those told parts isNear from a distance of one', () => {
  const draw = seeded('distance')
  let near = 0
  for (let round = 0; round < 20_000; round++) {
    const name = Array.from({ length: 8 }, () => pick(draw, [...'abcd'])).join('')
    const written = slipped(draw, draw() < 0.5 ? name : slipped(draw, name))
    if (isNear(name, written)) near++
    assert.equal(isNear(name, written), apart(name, written) === 1, `${name} ${written}`)
  }
  assert.ok(near > 8000)
})

/** A word with one letter changed, left out, added or swapped with the next. */
function slipped(draw: Draw, word: string): string {
  const at = Math.floor(draw() * word.length)
  const letter = pick(draw, [...'abcd'])
  const [head, tail] = [word.slice(0, at), word.slice(at)]
  const shape = draw()
  if (shape < 0.25) return head + letter + tail.slice(1)
  if (shape < 0.5) return head + tail.slice(1)
  if (shape < 0.75) return head + letter + tail
  return head + (tail[1] ?? '') + tail[0] + tail.slice(2)
}

/** Damerau–Levenshtein distance (optimal string alignment), the whole table. */
function apart(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  )
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1)
    }
  return d[a.length]![b.length]!
}
