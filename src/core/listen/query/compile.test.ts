import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Post } from '../../../contract/post.ts'
import { compileQueries } from './compile.ts'

const post = (text: string, more: Partial<Post> = {}): Post => ({
  network: 'x',
  id: '1',
  at: 0,
  text,
  links: [],
  images: [],
  kind: 'post',
  of: null,
  ...more,
})

function takes(query: string, item: Post): boolean {
  const { match, troubles } = compileQueries([{ id: 'q', text: query }])
  assert.deepEqual(troubles, [], query)
  return match(item).some(({ fuzzy }) => !fuzzy)
}

/** Query, texts it takes, texts it leaves. */
const table: [string, string[], string[]][] = [
  [
    'marjolaine',
    [
      'Marjolaine',
      '#marjolaine',
      '@MARJOLAINE',
      'la marjolaine.',
      'MARJOLAINE™',
      '«marjolaine»',
      'marjolaine.example',
      'https://marjolaine.example/p/1',
      '_marjolaine_',
    ],
    ['marjolaines', 'xmarjolaine', '#marjolainegate', 'marjolaine_2', 'https://a.example/?q=marjolaine'],
  ],
  ['oréal', ["L'Oréal", 'l’OREAL', '#Oréal', 'ore\u0301al'], ['réal', "l'orealiste"]],
  ["l'oréal", ['L’Oréal', "chez L'OREAL Paris", 'l oreal'], ['oréal', 'loreal', 'oreal l']],
  ["aujourd'hui", ['Aujourd’hui!', 'AUJOURD`HUI', 'aujourdʼhui'], ['aujourd', 'hui aujourd']],
  ['lʼoréal', ["L'Oréal", 'lʹoreal'], ['loreal']],
  ['coca-cola', ['Coca-Cola', 'coca cola', 'Coca–Cola'], ['coca', 'cola coca', 'coca et cola']],
  ['œuvre', ['Oeuvre', 'ŒUVRE'], ['uvre']],
  ['a b', ['b a', 'a, b'], ['a', 'ab']],
  ['a AND b OR c', ['a b', 'c'], ['a', 'b']],
  ['a OR b c', ['a', 'b c'], ['b', 'c']],
  ['a (b OR c)', ['a b', 'c a'], ['a', 'b c']],
  ['a NOT b', ['a', 'a c'], ['a b', 'c']],
  ['NOT b a', ['a'], ['b', 'a b']],
  ['a NOT (b OR c)', ['a d'], ['a b', 'a c']],
  ['a NOT (b c)', ['a b', 'a c', 'a'], ['a b c']],
  ['a (NOT b OR c)', ['a', 'a b c'], ['a b']],
  ['a OR NOT b', ['a b', 'z', ''], ['b']],
  ['NOT NOT a', ['a'], ['b', '']],
  ['NOT (NOT a OR b)', ['a'], ['a b', 'c']],
  ['((a OR (b (c OR d))) NOT (e OR (f g)))', ['a', 'b c', 'b d f', 'a g'], ['b', 'a e', 'b c f g']],
  ['and or not near', ['near not or and'], ['and', 'or not near']],
  ['"AND"', ['and'], ['x']],
  [
    '"maison du monde"',
    ['Maison du Monde', 'maison, du… monde!', '#maison du monde', 'maison 😀 du monde'],
    ['maison monde', 'monde du maison', 'maison de du monde'],
  ],
  ['“maison du monde”', ['maison du monde'], ['maison']],
  ['« maison du monde »', ['maison du monde'], ['maison']],
  ['"a b"~3', ['a b', 'a 1 2 3 b', 'b a 1 b'], ['a 1 2 3 4 b', 'b a', 'b 1 a']],
  ['"a b c"~1', ['a b c', 'a x b c', 'a b x c'], ['a x b x c', 'a c b']],
  ['"a a"', ['a a'], ['a', 'a b a']],
  ['a NEAR/2 b', ['a b', 'b a', 'a 1 2 b', 'b 1 2 a'], ['a 1 2 3 b', 'b 1 2 3 a', 'a']],
  ['a NEAR/0 b', ['a b', 'b a'], ['a 1 b']],
  ['a NEAR/2 a', ['a a', 'a 1 a'], ['a', 'a 1 2 3 a']],
  ['(a OR "x y") NEAR/1 (b OR c)', ['c 1 a', 'x y 1 b', 'b 1 x y'], ['a 1 2 b', 'x b']],
  ['a NEAR/5 b NEAR/5 c', ['a 1 2 b 1 b 1 2 3 4 c', 'c b a'], ['a b 1 2 3 4 5 6 c']],
  ['a NEAR/1 b OR c', ['c', 'a b'], ['a']],
  ['a NOT b NEAR/1 c', ['a b', 'a b 1 2 c'], ['a b c']],
  ['marjo*', ['marjolaine', '#Marjolaine', 'MARJO', '@marjo_shop'], ['marj', 'amarjo']],
  ['œuv*', ['oeuvre', 'Œuvres'], ['ouvre']],
  ['cœur_d*', ['un cœur_de', '#cœur_de'], ['cœur_', 'cœur d']],
  ['a_b', ['a_b', '_a_b_'], ['a b', 'ab', 'a_', '_b']],
  ['ma*', ['ma', 'maman', 'œ ma\u0301m'], ['m', 'amas']],
  ['#soldes*', ['#soldes2012'], ['soldes2012', '#solde']],
  ['"soldes marj*"', ['soldes Marjolaine'], ['soldes la marjolaine']],
  ['#été', ['#Été', '＃ete', '#ETE!'], ['été', '@ete', '#été2012', 'https://a.example/x#ete']],
  [
    '@marjolaine',
    ['@Marjolaine!', '.@marjolaine', '@marjolaine.bsky.social', '(@marjolaine)'],
    ['marjolaine', 'lea@marjolaine.example', '#marjolaine', '@marjolaine_fr'],
  ],
  ['@marjolaine.bsky.social', ['hey @marjolaine.bsky.social !'], ['@marjolaine', 'marjolaine.bsky.social']],
  ['#a #b', ['#a#b', '#b x #a'], ['a b', '#ab']],
  ['🔥', ['c’est 🔥', '🔥🔥', 'feu🔥feu'], ['feu', '💧']],
  ['👏', ['👏🏽'], ['🔥']],
  ['"love 🔥"', ['love 🔥', 'love🔥🔥'], ['🔥', 'love you 🔥']],
  ['❤️', ['❤', 'je ❤️ ça'], ['♥️ x']],
  ['🇫🇷', ['Vive la 🇫🇷'], ['🇩🇪']],
  ['raw:"Orange"', ['Orange est en panne', '#Orange', "l'Orange"], ['orange', 'ORANGE', 'Oranges', 'Orangé']],
  ['raw:SNCF train', ['train SNCF'], ['train sncf', 'SNCF']],
  ['raw:"C&A"', ['chez C&A'], ['c&a', 'C & A']],
  ['raw:"Été"', ['E\u0301te\u0301'], ['Ete', 'été']],
  ['C&A', ['chez c&a', 'C & A'], ['a c']],
  ['資生堂', ['資生堂の商品'], ['資生', '堂']],
  ['한국', ['한국!'], ['한국어']],
  ['москва', ['Москва'], ['москвич']],
  [
    '(marjolaine OR @marjolaine OR "marjolaine.example") NOT (thym OR tisane)',
    ['vu sur marjolaine.example', 'Marjolaine !'],
    ['marjolaine et thym', '#tisane marjolaine', 'basilic'],
  ],
]

test('queries take the texts they should and leave the others', () => {
  for (const [query, taken, left] of table) {
    for (const text of taken) assert.ok(takes(query, post(text)), `${query} should take ${text}`)
    for (const text of left) assert.ok(!takes(query, post(text)), `${query} should leave ${text}`)
  }
})

test('all queries compiled together answer as each alone', () => {
  const queries = table.map(([text], i) => ({ id: String(i), text }))
  const together = compileQueries(queries)
  const alone = queries.map((query) => ({ id: query.id, match: compileQueries([query]).match }))
  for (const text of table.flatMap(([, taken, left]) => [...taken, ...left]))
    assert.deepEqual(
      together
        .match(post(text))
        .filter(({ fuzzy }) => !fuzzy)
        .map(({ query }) => query),
      alone.filter(({ match }) => match(post(text)).some(({ fuzzy }) => !fuzzy)).map(({ id }) => id),
      text,
    )
})

test('author:, site: and lang: look beside the text', () => {
  const item = post('rien', {
    author: { id: 'did:1', handle: '@Lea.example', name: 'Léa Martin' },
    url: 'https://www.Journal.example:8080/a?b',
    links: ['https://m.shop.example/p/1', 'data:text/plain,x'],
    lang: 'fr-CA',
  })
  for (const query of [
    'author:lea.example',
    'author:@LEA.example',
    'author:"lea martin"',
    'author:did:1',
    'site:journal.example',
    'site:www.journal.example',
    'site:https://shop.example/x',
    'site:example',
    'lang:FR',
    'lang:fr rien',
    'rien NOT lang:en',
  ])
    assert.ok(takes(query, item), query)
  for (const query of [
    'author:lea',
    'lea',
    'site:hop.example',
    'site:other.example',
    'shop',
    'lang:en',
    'rien NOT site:shop.example',
  ])
    assert.ok(!takes(query, item), query)
  assert.ok(!takes('author:lea.example', post('lea.example @lea.example')))
})

test('a host that no query asks for is put aside, and no other', () => {
  const { match } = compileQueries([{ id: 'q', text: 'site:shop.example OR author:anaïs' }])
  const from = (url: string, links: string[] = []) => match(post('rien', { url, links })).length
  for (let round = 0; round < 2; round++) {
    assert.equal(from('https://net.example/1'), 0)
    assert.equal(from('https://net.example/2', ['https://shop.example/1', 'https://net.example/3']), 1)
    assert.equal(from('https://shop.example/2', ['https://shop.example/3']), 1)
    assert.equal(from('https://shop.example.net/2'), 0)
    assert.equal(from('https://shop.exam'), 0)
  }
  for (const name of ['Anaïs', '@ANAIS', ' anaïs ']) assert.equal(match(post('', { author: { id: name } })).length, 1)
  for (const name of ['anai', 'xanaïs', 'is']) assert.equal(match(post('', { author: { id: name } })).length, 0)
})

test('what is rare is learned without changing the answer', () => {
  const { match } = compileQueries([
    { id: '1', text: 'avis (marque OR avis2)' },
    { id: '2', text: 'avis produit' },
  ])
  for (let i = 0; i < 2100; i++)
    assert.deepEqual(
      match(post('avis produit')).map((hit) => hit.query),
      ['2'],
    )
  assert.deepEqual(
    match(post('marque avis produit')).map((hit) => hit.query),
    ['1', '2'],
  )
})

test('long texts of one repeated word stay quick', () => {
  const { match } = compileQueries([
    { id: '1', text: '"a a a b"~50' },
    { id: '2', text: 'a NEAR/50 a NEAR/50 b' },
    { id: '3', text: 'a* NEAR/5 🔥' },
  ])
  const before = performance.now()
  match(post('a '.repeat(50_000)))
  match(post('🔥'.repeat(50_000)))
  match(post('a_ _a '.repeat(16_000)))
  assert.ok(performance.now() - before < 1500)
})
