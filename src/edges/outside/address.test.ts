import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { guardedLookup, isAddressAllowed } from './address.ts'

describe('addresses', () => {
  const refused = [
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.16.0.1',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    'not an address',
  ]
  for (const address of refused) {
    it(`refuses ${address}`, () => assert.equal(isAddressAllowed(address, false), false))
  }
  for (const address of ['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '::ffff:1.1.1.1']) {
    it(`allows ${address}`, () => assert.equal(isAddressAllowed(address, false), true))
  }
  it('opens loopback and nothing else where loopback is allowed', () => {
    assert.equal(isAddressAllowed('::ffff:127.0.0.1', true), true)
    assert.equal(isAddressAllowed('10.0.0.1', true), false)
  })
})

describe('a guarded look-up', () => {
  const lookUp = (loopbackAllowed: boolean, all: boolean) =>
    new Promise<{ error: NodeJS.ErrnoException | null; found: unknown }>((done) => {
      guardedLookup({ loopback: loopbackAllowed, privateHost: null })('localhost', { all }, (error, found) =>
        done({ error, found }),
      )
    })

  it('refuses a name that leads to loopback, and hands over no address the socket could use', async () => {
    for (const all of [true, false]) {
      const { error, found } = await lookUp(false, all)
      assert.equal(error?.code, 'ADDRESS_REFUSED')
      assert.deepEqual(found, [])
    }
  })

  it('answers in the form the socket asked for', async () => {
    assert.ok(Array.isArray((await lookUp(true, true)).found))
    assert.equal(typeof (await lookUp(true, false)).found, 'string')
  })
})
