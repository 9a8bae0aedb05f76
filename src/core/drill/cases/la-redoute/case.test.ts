import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Post } from '../../../../contract/post.ts'
import { laRedoute } from './case.ts'
import { castPosts } from './posts.ts'
import { ACUTE, DAY, paris } from './time.ts'

const { posts, habit, visits, pictures, pages, start, end, script } = laRedoute
const all = [...habit, ...posts]
const acute = posts.filter(({ at }) => at < paris(ACUTE, '23:59'))

describe('the La Redoute case', () => {
  it('is the same every time', () => {
    assert.deepEqual(castPosts('one'), castPosts('one'))
    assert.notDeepEqual(castPosts('one'), castPosts('two'))
  })

  it('holds valid posts with ids of their own, in time order', () => {
    for (const { at, post } of all) Post.parse({ ...post, at })
    assert.equal(new Set(all.map(({ post }) => `${post.network} ${post.id}`)).size, all.length)
    for (const list of [habit, posts, visits, script])
      assert.ok(list.every(({ at }, i) => i === 0 || at >= list[i - 1]!.at))
    assert.ok(habit.every(({ at }) => at < start) && posts.every(({ at }) => at >= start && at < end))
  })

  it('has an acute day of 350 to 450 posts on four networks, most without the brand’s name', () => {
    assert.ok(acute.length >= 350 && acute.length <= 450, String(acute.length))
    assert.deepEqual([...new Set(acute.map(({ post }) => post.network))].sort(), ['facebook', 'forum', 'press', 'x'])
    const naming = acute.filter(({ post }) => /redoute/i.test(post.text)).length
    assert.ok(naming < acute.length / 3, String(naming))
  })

  it('follows a fortnight of 10 to 14 ordinary mentions a day', () => {
    for (let day = paris(ACUTE, '00:00') - 14 * DAY; day < paris(ACUTE, '00:00'); day += DAY) {
      const count = habit.filter(({ at }) => at >= day && at < day + DAY).length
      assert.ok(count >= 10 && count <= 14, `${new Date(day).toISOString()} ${count}`)
    }
  })

  it('speaks in at least 200 different texts, and repeats what came before', () => {
    assert.ok(new Set(posts.map(({ post }) => post.text)).size >= 200)
    const seen = new Map<string, string>()
    for (const { post } of posts) {
      if (post['kind'] === 'repost') assert.equal(seen.get(`${post.network} ${post['of']}`), post.text)
      seen.set(`${post.network} ${post.id}`, post.text)
    }
  })

  it('shows only pictures that were drawn, at invented addresses', () => {
    const shown = [
      ...posts.flatMap(({ post }) => post['images'] as string[]),
      ...pages.flatMap((page) => page.pictures),
    ]
    for (const url of shown) assert.ok(pictures[url]?.startsWith('<svg'), url)
    for (const url of Object.keys(pictures)) assert.match(new URL(url).hostname, /\.example$/)
  })

  it('has visitors before it has posts', () => {
    const minutes = 20 * 60_000
    const before = visits.filter(({ at }) => at >= start - minutes && at < start).length
    const usual = visits.filter(({ at }) => at < start - DAY).length / 14 / 72
    assert.ok(before >= 10 * usual, `${before} visits, usually ${usual}`)
  })
})
