import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Post } from '../../contract/post.ts'
import { EPISODES, type EpisodeKind } from './worlds/classes.ts'
import { makeWorld } from './worlds.ts'

const FROM = Date.UTC(2026, 0, 5)
const DAY = 86_400_000

function world(seed: number, kind: EpisodeKind) {
  return makeWorld({
    seed,
    brand: 'Marjolaine',
    lang: 'fr',
    from: FROM,
    days: 16,
    perHour: 6,
    episodes: [{ kind, day: 12.4 }],
  })
}

test('the same seed gives the same world, another seed another', () => {
  assert.deepEqual(world(1, 'boycott'), world(1, 'boycott'))
  assert.notEqual(world(1, 'boycott').posts.length, world(2, 'boycott').posts.length)
})

test('every kind of episode gives valid posts in time order and says when it truly was', () => {
  for (const kind of Object.keys(EPISODES) as EpisodeKind[]) {
    const { posts, truth } = world(7, kind)
    assert.ok(posts.every(({ post }, i) => i === 0 || post.at >= posts[i - 1]!.post.at))
    for (const { post } of posts.slice(0, 50)) assert.deepEqual(Post.parse(post), post)
    assert.equal(new Set(posts.map(({ post }) => post.id)).size, posts.length)
    const [only] = truth
    assert.equal(only?.harm, EPISODES[kind].harm)
    assert.ok(only!.from >= FROM + 12.4 * DAY && only!.posts >= 5, `${kind}: ${only!.posts} posts`)
  }
})

test('ordinary life has nights and weekends', () => {
  const { posts } = world(3, 'murmur')
  const hours = posts
    .filter(({ episode }) => episode === null)
    .map(({ post }) => new Date(post.at + 3_600_000).getUTCHours())
  const night = hours.filter((hour) => hour < 6).length
  const day = hours.filter((hour) => hour >= 12 && hour < 18).length
  assert.ok(day > 4 * night)
})
