/** The tables, as Kysely sees them. Times are UTC milliseconds; JSON is text; `brand` begins every key but the shared ones. */
export type Database = {
  brand: { brand: string; json: string }
  person: { id: string; name: string; email: string; lang: string; password_hash: string | null }
  membership: {
    brand: string
    person: string
    roles: string
    rung: number | null
    away_until: number | null
    duty: string | null
  }
  session: { hash: string; person: string; expires: number }
  link: {
    brand: string
    hash: string
    kind: string
    person: string
    subject: string
    expires: number
    used: number | null
  }
  bell: { brand: string; id: string; person: string; kind: string; address: string; tested: number | null }
  connection: { brand: string; name: string; settings: string }
  setting: { brand: string; key: string; value: string }
  source: {
    brand: string
    id: string
    kind: string
    settings: string
    cursor: string | null
    trouble: string | null
    seen: number | null
    paused: number
  }
  post: { network: string; id: string; at: number; json: string }
  mention: {
    brand: string
    network: string
    id: string
    at: number
    story: string
    /** Its place in the order the brand's mentions arrived in. */
    nth: number
    fact: string
    lang: string
    tone: string
    topics: string
    queries: string
    /** JSON where the mention counts nowhere. */
    aside: string | null
  }
  picture: {
    brand: string
    network: string
    post: string
    n: number
    sha256: string
    fingerprint: string
    match: string | null
  }
  minute: { brand: string; kind: string; subject: string; minute: number; count: number }
  stream: { brand: string; kind: string; subject: string; state: string }
  story: {
    brand: string
    id: string
    first: number
    last: number
    json: string
    merged_into: string | null
    ringing: string | null
  }
  dropped: { brand: string; reason: string; count: number }
  alarm: {
    brand: string
    id: string
    at: number
    story: string | null
    json: string
    state: string
    answered_by: string | null
    round: number
    due: number | null
  }
  journal: { brand: string; chain: string; seq: number; id: string; text: string; hash: string; at: number }
  head: { brand: string; chain: string; seq: number; hash: string }
  incident: { brand: string; id: string; status: string; opened: number; state: string }
  document: { brand: string; id: string; incident: string | null; kind: string; salt: string; text: string }
  evidence: {
    brand: string
    id: string
    incident: string
    kind: string
    sha256: string
    salt: string
    commitment: string
    at: number
    meta: string
  }
  command: { brand: string; id: string; answer: string; at: number }
  deadline: { brand: string; incident: string; kind: string; subject: string; due: number }
  outbox: {
    brand: string
    id: string
    kind: string
    key: string
    payload: string
    due: number
    state: string
    attempts: number
    outcome: string | null
  }
  media: { sha256: string; bytes: Uint8Array }
}

/** Tables whose key does not begin with `brand`, and why. A test holds this list against the migrations. */
export const NOT_BY_BRAND: Record<string, string> = {
  post: 'one public item may concern two brands',
  person: 'a person may serve several brands',
  session: 'a session belongs to a person',
  media: 'bytes by content',
  migration: 'the schema itself',
}
