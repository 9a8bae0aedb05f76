import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { carBlocks, recordOf } from './car.ts'
import { cidText, decodeCbor } from './cbor.ts'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

describe('DAG-CBOR', () => {
  // Appendix A of RFC 8949, the rows DAG-CBOR allows.
  const vectors: [string, unknown][] = [
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1000000],
    ['1b000000e8d4a51000', 1000000000000],
    ['20', -1],
    ['3903e7', -1000],
    ['fb3ff199999999999a', 1.1],
    ['f4', false],
    ['f5', true],
    ['f6', null],
    ['60', ''],
    ['6449455446', 'IETF'],
    ['62c3bc', 'ü'],
    ['64f0908591', '𐅑'],
    ['80', []],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
    ['a26161016162820203', { a: 1, b: [2, 3] }],
    ['826161a161626163', ['a', { b: 'c' }]],
  ]
  for (const [hex, value] of vectors) {
    it(`reads ${hex}`, () => assert.deepEqual(decodeCbor(bytes(hex)), { value, end: hex.length / 2 }))
  }

  it('reads bytes, and two items one after the other', () => {
    const { value, end } = decodeCbor(bytes('4401020304 01'))
    assert.deepEqual([...(value as Uint8Array)], [1, 2, 3, 4])
    assert.equal(decodeCbor(bytes('4401020304 01'), end).value, 1)
  })

  it('cannot be led to change the prototype of what it makes', () => {
    const value = decodeCbor(bytes('a1 69 5f5f70726f746f5f5f a1 6161 01')).value as object
    assert.equal(Object.getPrototypeOf(value), Object.prototype)
    assert.deepEqual(Object.keys(value), ['__proto__'])
  })

  const damaged: [string, string][] = [
    ['an indefinite array', '9f01ff'],
    ['a tag that is no link', 'c001'],
    ['a number as key', 'a10102'],
    ['a text longer than the frame', '6a616263'],
    ['an array longer than the frame', '9affffffff01'],
    ['a cut-off number', '19 03'],
    ['an integer beyond 2^53', '1bffffffffffffffff'],
    ['a thousand levels', '81'.repeat(1000)],
    ['nothing', ''],
  ]
  for (const [what, hex] of damaged)
    it(`refuses ${what}`, () => assert.throws(() => decodeCbor(bytes(hex)), RangeError))
})

describe('CAR', () => {
  const block = 'a1616101'
  const cid = `01711220${createHash('sha256').update(bytes(block)).digest('hex')}`

  it('writes links as base32', () => {
    assert.equal(cidText(bytes(`01711220${'00'.repeat(32)}`)), `bafyrei${'a'.repeat(52)}`)
  })

  it('finds a block by its link', () => {
    const header = 'a265726f6f747380 6776657273696f6e01'.replaceAll(' ', '')
    const section = cid + block
    const archive = bytes(
      `${(header.length / 2).toString(16).padStart(2, '0')}${header}${(section.length / 2).toString(16)}${section}`,
    )
    const found = carBlocks(archive).get(cidText(bytes(cid)))
    assert.deepEqual(recordOf(found!), { a: 1 })
    assert.throws(() => carBlocks(archive.subarray(0, -1)), RangeError)
  })

  it('refuses a length without an end', () => assert.throws(() => carBlocks(bytes('ffffffffff')), RangeError))
})
