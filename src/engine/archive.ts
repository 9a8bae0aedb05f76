import { sha256Hex } from '../core/kit/hash.ts'
import type { EvidenceRow } from './ports/store.ts'
import type { World } from './world.ts'

/** One file of the archive: its path inside and its bytes. */
export type ArchiveFile = { path: string; bytes: Uint8Array }

const ENDINGS: Record<string, string> = {
  page: 'html',
  headers: 'json',
  posts: 'ndjson',
  publication: 'json',
  journal_heads: 'json',
  timestamp: 'tsr',
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const pretty = (value: unknown) => utf8(`${JSON.stringify(value, null, 1)}\n`)

/**
 * Everything kept of one incident, to be checked by anyone, offline, with `sha256sum` and `openssl` alone: evidence as kept,
 * timestamps, statements as published, the logbook line by line with its chain. Notes of the inquiry never leave.
 * One file at a time; the last two are the list of hashes and nothing that is not in it but itself.
 */
export async function* archiveOf(world: World, brand: string, incident: string): AsyncGenerator<ArchiveFile> {
  const sums: string[] = []
  for await (const file of filesOf(world, brand, incident)) {
    sums.push(`${sha256Hex(file.bytes)}  ${file.path}`)
    yield file
  }
  yield { path: 'SHA256SUMS', bytes: utf8(`${sums.join('\n')}\n`) }
}

async function* filesOf(world: World, brand: string, id: string): AsyncGenerator<ArchiveFile> {
  const { read } = world.store
  const rows = await read.evidence(brand, id)
  const erased: string[] = []
  for (const row of rows) {
    const bytes = await world.media.get(row.sha256)
    if (bytes) yield { path: pathOf(row, bytes), bytes }
    else erased.push(row.id)
  }
  const index = rows.map(({ salt, incident: _, ...row }) => ({
    ...row,
    // Without the salt an erased piece proves nothing to anybody any more.
    ...(erased.includes(row.id) ? { erased: true } : { salt }),
    at: new Date(row.at).toISOString(),
  }))
  yield { path: 'evidence/index.json', bytes: pretty(index) }
  const state = await read.incident(brand, id)
  for (const statement of state?.statements ?? []) {
    const texts = await read.documents(
      brand,
      statement.versions.map((version) => version.textId),
    )
    for (const [n, version] of statement.versions.entries()) {
      const text = texts.get(version.textId)?.text
      if (text !== undefined)
        yield { path: `statements/${statement.kind}-${statement.id}-${n + 1}.txt`, bytes: utf8(`${text}\n`) }
    }
  }
  const journal = await read.journal(brand, id)
  yield { path: 'journal.txt', bytes: utf8(journal.map(({ hash, text }) => `${hash} ${text}\n`).join('')) }
  const authority = world.edges.timestamps?.certificates
  if (authority) yield { path: 'timestamps/authority.pem', bytes: utf8(authority) }
  const stamps = rows.filter((row) => row.kind === 'timestamp').flatMap((row) => pairOf(row, rows))
  yield { path: 'verify.sh', bytes: utf8(script(stamps)) }
  yield { path: 'README.txt', bytes: utf8(README) }
}

function pathOf({ kind, id, meta }: EvidenceRow, bytes: Uint8Array): string {
  const picture = bytes[0] === 0x89 ? 'png' : bytes[0] === 0xff ? 'jpg' : bytes[8] === 0x57 ? 'webp' : 'bin'
  if (kind === 'timestamp') return `timestamps/${String(meta['of'])}.tsr`
  return `evidence/${kind}-${id}.${ENDINGS[kind] ?? picture}`
}

function pairOf(stamp: EvidenceRow, rows: EvidenceRow[]): { data: string; token: string }[] {
  const of = rows.find((row) => row.id === stamp.meta['of'])
  return of ? [{ data: `evidence/${of.kind}-${of.id}.json`, token: `timestamps/${of.id}.tsr` }] : []
}

/** The whole check as one script for any POSIX shell: each line of it may also be typed by hand. */
function script(stamps: { data: string; token: string }[]): string {
  const tokens = stamps.map(
    ({ data, token }) =>
      `openssl ts -verify -data "${data}" -in "${token}" -CAfile timestamps/authority.pem || { echo "BAD TIMESTAMP ${token}"; bad=1; }`,
  )
  return `#!/bin/sh
# 1. every file is the one that was listed   2. the logbook is one unbroken chain   3. the authority signed its state
bad=0
sha256sum --strict --quiet -c SHA256SUMS || bad=1
prev=0000000000000000000000000000000000000000000000000000000000000000
n=0
while IFS= read -r line; do
  n=$((n + 1))
  hash=\${line%% *}
  text=\${line#* }
  if [ "$(printf '%s%s' "$prev" "$text" | sha256sum | cut -d' ' -f1)" != "$hash" ]; then
    echo "BAD LOGBOOK LINE $n"; bad=1; break
  fi
  prev=$hash
done < journal.txt
echo "logbook: $n lines, head $prev"
${tokens.length > 0 ? tokens.join('\n') : 'echo "no timestamp in this archive"'}
[ $bad -eq 0 ] && echo "ALL GOOD" || echo "NOT GOOD"
exit $bad
`
}

const README = `TOCSIN - archive des preuves / evidence archive

FR  Vérifier, hors ligne :  sh verify.sh
    ou à la main :          sha256sum --strict -c SHA256SUMS
                            openssl ts -verify -data evidence/journal_heads-….json -in timestamps/….tsr -CAfile timestamps/authority.pem
    Prépare un constat, ne le remplace pas. evidence/index.json dit qui a gardé quoi, quand, et comment (cache et cookies coupés).
    journal.txt : une ligne par fait ; son empreinte est SHA-256(empreinte de la ligne d'avant + texte de la ligne).
    Une preuve effacée à la demande d'une personne reste dans l'index, sans son sel : la chaîne tient, les mots sont oubliés.

EN  Verify, offline:        sh verify.sh
    or by hand:             sha256sum --strict -c SHA256SUMS
                            openssl ts -verify -data evidence/journal_heads-….json -in timestamps/….tsr -CAfile timestamps/authority.pem
    Prepares a bailiff's report, does not replace it. evidence/index.json says who kept what, when and how (cache and cookies off).
    journal.txt: one line a fact; its hash is SHA-256(hash of the line before + text of the line).
    Evidence erased at a person's request stays in the index without its salt: the chain holds, the words are forgotten.
`
