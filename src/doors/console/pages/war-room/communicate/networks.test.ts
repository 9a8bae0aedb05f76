import assert from 'node:assert/strict'
import { test } from 'node:test'
import { networkOfLink } from './networks.ts'

test('the address of a post tells its network', () => {
  assert.equal(networkOfLink(' https://x.com/shop/status/1 '), 'x')
  assert.equal(networkOfLink('https://mobile.twitter.com/shop/status/1'), 'x')
  assert.equal(networkOfLink('https://m.facebook.com/shop/posts/1'), 'facebook')
  assert.equal(networkOfLink('https://bsky.app/profile/a.example/post/3k'), 'bluesky')
  assert.equal(networkOfLink('https://piaille.example/@shop/111222333'), 'mastodon')
})

test('an address that only resembles one tells nothing', () => {
  assert.equal(networkOfLink('https://notx.com/a'), null)
  assert.equal(networkOfLink('https://x.com.evil.example/a'), null)
  assert.equal(networkOfLink('javascript:alert(1)'), null)
  assert.equal(networkOfLink('pas un lien'), null)
})
