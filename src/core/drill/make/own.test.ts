import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Post } from '../../../contract/post.ts'
import { caseFromForm, caseFromIncident, type Form, type PastIncident } from './own.ts'

const house = { id: 'marjolaine', name: 'Marjolaine', site: 'https://marjolaine.example', zone: 'Europe/Paris' }
const form: Form = {
  ...house,
  lang: 'fr',
  title: 'La tasse mal traduite',
  page: 'https://marjolaine.example/p/12',
  posts: 100,
  hours: 10,
  networks: ['x', 'facebook'],
  mockery: 0.6,
  start: '2025-03-04T11:00:00+01:00',
}

describe('a case from a form', () => {
  const made = caseFromForm(form)

  it('has the posts, hours and networks asked for, in valid posts that name our page', () => {
    for (const { at, post } of made.posts) Post.parse({ ...post, at })
    assert.equal(made.posts.length, 101)
    assert.deepEqual([...new Set(made.posts.map(({ post }) => post.network))].sort(), ['facebook', 'x'])
    assert.ok(made.posts.at(-1)!.at - made.start <= 10.1 * 3_600_000)
    const linked = made.posts.filter(({ post }) => (post['links'] as string[]).includes(form.page))
    assert.ok(linked.length > 70, String(linked.length))
  })

  it('mocks more when more mockery is asked for', () => {
    const laughing = (share: number) =>
      caseFromForm({ ...form, mockery: share }).posts.filter(({ post }) =>
        /😂|🍿|🔥|stagiaire|dix sur dix|lundi|écoles|pied|Courage|ma semaine|tenez|relit/.test(post.text),
      ).length
    assert.ok(laughing(0.8) > 2 * laughing(0.1), `${laughing(0.8)} ${laughing(0.1)}`)
  })
})

describe('a case from a past incident', () => {
  const at = Date.parse('2024-05-06T08:00:00Z')
  const mention = (n: number, more: Partial<PastIncident['mentions'][number]> = {}) => ({
    at: at + n * 60_000,
    network: 'x',
    id: `real-${n}`,
    author: 'real-person',
    text: 'Vu chez Marjolaine',
    links: [],
    of: null,
    ...more,
  })
  const past: PastIncident = {
    ...house,
    lang: 'fr',
    title: 'La tasse',
    page: null,
    mentions: [
      mention(7, {
        of: 'real-0',
        author: 'other',
        text: 'Merci @real_person, écrivez à a.b@mail.fr',
        links: ['https://x.com/real_person/1', 'https://marjolaine.example/p/1'],
      }),
      mention(0),
      mention(3),
    ],
  }
  const made = caseFromIncident(past)

  it('keeps times and threads, and puts pseudonyms in the place of people', () => {
    assert.deepEqual(
      made.posts.map((one) => one.at - at),
      [0, 180_000, 420_000],
    )
    assert.equal(made.start, at)
    const [first, second, third] = made.posts.map(({ post }) => post)
    assert.equal(third!['of'], first!.id)
    assert.deepEqual(first!['author'], second!['author'])
    assert.notDeepEqual(first!['author'], third!['author'])
    assert.doesNotMatch(JSON.stringify(made.posts), /real|mail\.fr/)
    assert.deepEqual(third!['links'], ['https://marjolaine.example/p/1'])
  })

  it('does not ask for the removal of what was never there', () => {
    assert.ok(made.without.includes('removed') && made.pages.length === 0)
  })

  it('refuses an incident nobody spoke about', () => {
    assert.throws(() => caseFromIncident({ ...past, mentions: [] }), RangeError)
  })
})
