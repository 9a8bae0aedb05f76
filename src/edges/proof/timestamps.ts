import { createHash, randomBytes } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'
import { Trouble } from '../../contract/refusal.ts'
import type { FetchOut } from '../../engine/ports/outside.ts'
import type { Timestamps } from '../../engine/ports/proof.ts'

const SHA256_OID = '2.16.840.1.101.3.4.2.1'
const RESPONSE_BYTES = 100_000
/** PKIStatus of RFC 3161 §2.4.2 under which a token is there: granted, granted with modifications. */
const GRANTED = [0, 1]

/**
 * Asks a time-stamping authority (RFC 3161) to sign that these bytes existed now; only their SHA-256 leaves the house. The
 * answer is checked against what was asked (status, imprint, nonce) and kept whole, as `openssl ts -verify` reads it.
 * Throws Trouble. `certificates` is the authority's chain as PEM, for those who verify offline.
 */
export function timestampsFrom(url: string, certificates: string | null, fetch: FetchOut): Timestamps {
  return {
    authority: url,
    certificates,
    async stamp(bytes) {
      const digest = createHash('sha256').update(bytes).digest()
      const nonce = randomBytes(8)
      // Positive and without a superfluous byte, as DER wants an integer.
      nonce[0] = (nonce[0]! & 0x7f) | 0x40
      const request = new pkijs.TimeStampReq({
        version: 1,
        messageImprint: new pkijs.MessageImprint({
          hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: SHA256_OID, algorithmParams: new asn1js.Null() }),
          hashedMessage: new asn1js.OctetString({ valueHex: bufferOf(digest) }),
        }),
        nonce: new asn1js.Integer({ valueHex: bufferOf(nonce) }),
        certReq: true,
      })
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: Buffer.from(request.toSchema().toBER(false)),
        maxBytes: RESPONSE_BYTES,
        timeoutMs: 20_000,
      })
      if (answer.status !== 200)
        throw new Trouble(
          answer.status >= 500 || answer.status === 429 ? 'later' : 'broken',
          `the time-stamping authority answered ${answer.status}`,
        )
      const token = read(answer.body)
      if (!Buffer.from(token.messageImprint.hashedMessage.valueBlock.valueHexView).equals(digest))
        throw new Trouble('broken', 'the time-stamping authority signed something else')
      if (token.nonce && BigInt(`0x${hexOf(token.nonce)}`) !== BigInt(`0x${nonce.toString('hex')}`))
        throw new Trouble('broken', 'the time-stamping authority answered another question')
      return { response: answer.body, at: token.genTime.getTime() }
    },
  }
}

const bufferOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer
const hexOf = (integer: asn1js.Integer) => Buffer.from(integer.valueBlock.valueHexView).toString('hex')

function read(bytes: Uint8Array): pkijs.TSTInfo {
  try {
    const response = pkijs.TimeStampResp.fromBER(new Uint8Array(bytes).buffer)
    if (!GRANTED.includes(response.status.status) || !response.timeStampToken)
      throw new Trouble('broken', `the time-stamping authority refused (status ${response.status.status})`)
    const signed = new pkijs.SignedData({ schema: response.timeStampToken.content })
    const content = signed.encapContentInfo.eContent
    if (!content) throw new Trouble('broken', 'the time-stamping authority sent an empty token')
    return pkijs.TSTInfo.fromBER(new Uint8Array(content.getValue()).buffer)
  } catch (cause) {
    if (cause instanceof Trouble) throw cause
    throw new Trouble('broken', 'the time-stamping authority sent what cannot be read', { cause })
  }
}
