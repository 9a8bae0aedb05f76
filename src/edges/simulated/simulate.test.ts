import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Trouble } from '../../contract/refusal.ts'
import { simulate } from './simulate.ts'

const PAGE = 'https://shop.example/p/1'
const PICTURE = 'https://shop.example/p/1.png'
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>'
const MINUTE = 60_000

function world() {
  const clock = { at: 1_000_000, now: () => clock.at }
  const place = { pages: [{ url: PAGE, html: `<img src="${PICTURE}">` }], pictures: { [PICTURE]: SVG } }
  return { clock, ...simulate(place, clock) }
}
const text = (body: Uint8Array) => new TextDecoder().decode(body)

describe('a simulated world', () => {
  it('serves pages and renders pictures, and knows nothing else', async () => {
    const { fetch } = world()
    assert.match(text((await fetch(`${PAGE}?utm=1#top`)).body), /1\.png/)
    const picture = await fetch(PICTURE)
    assert.equal(picture.headers['content-type'], 'image/png')
    assert.deepEqual([...picture.body.slice(1, 4)], [...new TextEncoder().encode('PNG')])
    assert.deepEqual((await fetch(PICTURE)).body, picture.body)
    assert.equal((await fetch('https://elsewhere.example/')).status, 404)
    await assert.rejects(
      fetch(PICTURE, { maxBytes: 10 }),
      (cause) => cause instanceof Trouble && cause.kind === 'broken',
    )
  })

  it('takes places down three minutes after the desk was asked', async () => {
    const { fetch, desks, clock } = world()
    await desks.get('shop')!.takedown({ key: 'k', places: [PAGE, PICTURE], notice: null })
    clock.at += 3 * MINUTE - 1
    assert.equal((await fetch(PICTURE)).status, 200)
    clock.at += 1
    assert.equal((await fetch(PICTURE)).status, 404)
    const page = await fetch(PAGE)
    assert.equal(page.status, 200)
    assert.doesNotMatch(text(page.body), /1\.png/)
  })

  it('publishes once under the same key, and reads it back', async () => {
    const { outlets, clock } = world()
    const x = outlets.get('x')!
    const request = { text: 'Nos excuses.', lang: 'fr', key: 'k', replyTo: null }
    const first = await x.publish(request)
    assert.deepEqual(await x.publish(request), first)
    assert.equal((await x.read(first.id))?.text, 'Nos excuses.')
    assert.equal((await x.recent(clock.at)).length, 1)
    assert.equal((await x.recent(clock.at + 1)).length, 0)
    assert.equal(await x.read('nothing'), null)
    await assert.rejects(x.publish({ ...request, key: 'l', text: 'a'.repeat(281) }), Trouble)
  })

  it('remembers every call', async () => {
    const { bells, rung } = world()
    const call = { key: 'k', title: 't', lines: [], link: null, urgency: 3 as const, lang: 'fr' as const, at: 1 }
    await bells.get('console')!.ring('camille', call)
    assert.deepEqual(rung, [{ address: 'camille', call }])
  })
})
