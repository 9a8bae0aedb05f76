import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Post } from '../../../contract/post.ts'
import { cases } from '../cases/registry.ts'

describe('every case', () => {
  for (const { id, posts, habit, script, start, end, visits, bets, history, without, people, sources } of cases) {
    it(`${id}: valid posts in time order with ids of their own, at invented addresses`, () => {
      const all = [...habit, ...posts]
      for (const { at, post } of all) Post.parse({ ...post, at })
      assert.equal(new Set(all.map(({ post }) => `${post.network} ${post.id}`)).size, all.length)
      for (const list of [habit, posts, visits, script])
        assert.ok(list.every(({ at }, i) => i === 0 || at >= list[i - 1]!.at))
      assert.ok(habit.every(({ at }) => at < start) && posts.every(({ at }) => at >= start && at < end))
      for (const { post } of posts)
        for (const link of [post['url'] as string, ...(post['links'] as string[])])
          assert.match(new URL(link).hostname, /\.example$/)
    })

    it(`${id}: a crowd that says many things, a team it knows, sources, a bet that is not over before it begins`, () => {
      assert.ok(posts.length >= 110, String(posts.length))
      assert.ok(
        new Set(posts.map(({ post }) => post.text)).size >= 45,
        String(new Set(posts.map(({ post }) => post.text)).size),
      )
      assert.ok(script.every(({ by }) => people.some((person) => person.id === by)))
      assert.ok(sources.length > 0)
      assert.ok(bets.length > 0 && bets.every(({ at }) => at > start && at < end))
      for (const code of without) assert.ok(code === 'removed' || code === 'recovered', code)
      assert.ok(Object.values(history).every((at) => at === null || at >= start))
    })
  }
})
