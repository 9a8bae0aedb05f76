import type { Envelope } from '../contract/events.ts'
import type { Actor } from '../contract/people.ts'
import { canonical, sha256Hex } from '../core/kit/hash.ts'
import type { JournalRow, Tables } from './ports/store.ts'

/** The chain of what happens to a brand outside any incident. */
export const BRAND_CHAIN = 'brand'
const GENESIS = '0'.repeat(64)

type Entry = { id: string; type: string; at: number; data: unknown }

/**
 * Writes events behind the chain's head, inside the caller's transaction. `hash = SHA-256(previous hash ‖ text)`, the text
 * canonical JSON (RFC 8785), so that anyone with an export can check it.
 */
export async function append(
  tables: Tables,
  brand: string,
  incident: string | null,
  entries: Entry[],
  recorded: number,
  by: Actor,
): Promise<void> {
  const chain = incident ?? BRAND_CHAIN
  let { seq, hash } = await tables.head(brand, chain)
  const rows: JournalRow[] = []
  for (const { id, type, at, data } of entries) {
    seq++
    const envelope: Envelope = {
      v: 1,
      id,
      brand,
      incident,
      seq,
      type,
      at,
      recorded,
      by: by.person,
      door: by.door,
      data,
    }
    const text = canonical(envelope)
    hash = sha256Hex(hash + text)
    rows.push({ chain, seq, id, text, hash, at })
  }
  await tables.append(brand, rows)
}

export type ChainCheck = {
  brand: string
  chain: string
  events: number
  ok: boolean
  badSeq: number | null
  head: string
}

/** Checks one chain from its first event to its head; says where it first does not fit. */
export function checkChain(
  brand: string,
  chain: string,
  rows: JournalRow[],
  head: { seq: number; hash: string },
): ChainCheck {
  let hash = GENESIS
  let seq = 0
  const bad = (at: number): ChainCheck => ({
    brand,
    chain,
    events: rows.length,
    ok: false,
    badSeq: at,
    head: head.hash,
  })
  for (const row of rows) {
    seq++
    const expected = sha256Hex(hash + row.text)
    if (row.seq !== seq || row.hash !== expected) return bad(seq)
    const envelope = JSON.parse(row.text) as Envelope
    if (envelope.seq !== seq || envelope.brand !== brand || (envelope.incident ?? BRAND_CHAIN) !== chain)
      return bad(seq)
    hash = expected
  }
  if (head.seq !== seq || head.hash !== hash) return bad(seq + 1)
  return { brand, chain, events: rows.length, ok: true, badSeq: null, head: hash }
}

export function readEnvelopes(rows: JournalRow[]): Envelope[] {
  return rows.map((row) => JSON.parse(row.text) as Envelope)
}
