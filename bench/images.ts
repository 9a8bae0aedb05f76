/**
 * How surely a catalogue picture is found in what people make of it: crops, captions, collages, screenshots of phones
 * and browsers, chains of them. Half of the photos are for choosing thresholds, the other half for reporting.
 *
 *   node bench/images.ts --data DIR [--half tune|report] [--photos 30] [--unknown 15] [--only NAME] [--index-size 1000]
 *                        [--backdrops 40|514-763] [--peers] [--scan]
 *
 * DIR holds photos-cc0/*.jpg: clothing-dataset-small by A. Grigorev, CC0 1.0.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seeded } from '../src/core/kit/random.ts'
import { fingerprint, scaleFingerprint } from '../src/core/recognise/image/fingerprint.ts'
import { HashList } from '../src/core/recognise/image/hashes.ts'
import { createPictureIndex } from '../src/core/recognise/image/index.ts'
import { hamming } from '../src/core/recognise/image/pdq.ts'
import { decode } from '../src/edges/models/decode.ts'
import { cloth, garmentOn } from './images/backdrop.ts'
import { crop, flip, jpeg } from './images/edits.ts'
import { distance, peers } from './images/peers.ts'
import { anyPhone } from './images/screens.ts'
import { transforms } from './images/transforms.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    half: { type: 'string', default: 'report' },
    photos: { type: 'string', default: '30' },
    unknown: { type: 'string', default: '15' },
    only: { type: 'string' },
    'index-size': { type: 'string', default: '1000' },
    backdrops: { type: 'string', default: '40' },
    peers: { type: 'boolean', default: false },
    scan: { type: 'boolean', default: false },
  },
})
const folder = join(values.data ?? '', 'photos-cc0')
if (!values.data || !existsSync(folder)) {
  console.error('bench/images.ts needs --data DIR with photos-cc0/*.jpg (CC0 clothing photos)')
  process.exit(2)
}
const half = values.half === 'tune' ? 0 : 1
const files = readdirSync(folder).filter((name, n) => name.endsWith('.jpg') && n % 2 === half)
const read = (name: string) => readFileSync(join(folder, name))
const unknown = files.slice(0, 60)
const known = files.slice(60, 60 + Number(values.photos))
const rest = files.slice(60 + Number(values.photos))

const index = createPictureIndex()
const times = { see: [] as number[], find: [] as number[], all: [] as number[], light: [] as number[] }
async function see(bytes: Buffer) {
  const began = performance.now()
  const decoded = await decode(bytes)
  if (!decoded.ok) throw new Error(decoded.detail)
  const { luma, width, height } = decoded
  const made = scaleFingerprint(fingerprint(luma, { features: true }), width, height)
  times.see.push(performance.now() - began)
  return made
}
async function learn(item: string, bytes: Buffer) {
  index.add({ item, title: '', page: null, picture: item }, await see(bytes))
}
async function find(bytes: Buffer) {
  const start = performance.now()
  const seen = await see(bytes)
  const began = performance.now()
  const found = index.find(seen)
  times.find.push(performance.now() - began)
  times.all.push(performance.now() - start)
  return found
}

// ── the catalogue ───────────────────────────────────────────────────────────────────────────────────────────────────
for (const name of known) await learn(name, read(name))
for (const name of rest) await learn(name, read(name))
for (let n = 0; index.size < Number(values['index-size']); n++) {
  const name = rest[n % rest.length]!
  const draw = seeded(`filler ${n}`)
  const piece = await crop(0.4 + 0.3 * draw())(read(name), draw)
  await learn(`${name} piece ${n}`, n % 2 === 0 ? piece : await flip(piece, draw))
}
console.log(`half ${values.half}: ${index.size} pictures learnt`)

// ── known and unknown photos through every transform ────────────────────────────────────────────────────────────────
let pairs = 0
let wrongPairs = 0
let first = 0
let foundAtAll = 0
const recalls: number[] = []
const byPhoto = new Map<string, number>()
const rivals = values.peers ? peers() : []
const rivalIndex = new Map<string, Map<string, string>>()
for (const { name, hash } of rivals) {
  rivalIndex.set(
    name,
    new Map(await Promise.all([...known, ...rest].map(async (item) => [item, await hash(read(item))] as const))),
  )
}
const rivalRows: { rival: string; edit: string; known: boolean; right: number; wrong: number }[] = []
for (const [name, edit] of Object.entries(transforms(unknown.slice(-3).map(read)))) {
  if (values.only && !name.includes(values.only)) continue
  let hits = 0
  const wrong: string[] = []
  const missed: string[] = []
  for (const [n, photo] of [...known, ...unknown.slice(0, Number(values.unknown))].entries()) {
    const query = await edit(read(photo), seeded(`${name} ${photo}`))
    const found = await find(query)
    for (const { name: rival, hash } of rivals) {
      const own = await hash(query)
      let [right, wrong] = [256, 256]
      for (const [item, other] of rivalIndex.get(rival)!) {
        const off = distance(own, other)
        if (item === photo) right = off
        else wrong = Math.min(wrong, off)
      }
      rivalRows.push({ rival, edit: name, known: n < known.length, right, wrong })
    }
    pairs += index.size
    const right = found.findIndex(({ item }) => item === photo)
    if (n < known.length) {
      if (right >= 0) {
        hits++
        byPhoto.set(photo, (byPhoto.get(photo) ?? 0) + 1)
        foundAtAll++
        if (right === 0) first++
      } else missed.push(photo.slice(0, 6))
    }
    for (const { item, score } of found)
      if (item !== photo) wrong.push(`${photo.slice(0, 6)}→${item.slice(0, 6)} ${score.toFixed(2)}`)
  }
  wrongPairs += wrong.length
  recalls.push(hits / known.length)
  console.log(
    `${name.padEnd(34)} ${(hits / known.length).toFixed(3)} [${interval(hits, known.length)}] n ${known.length}  wrong ${wrong.length}  ${wrong.slice(0, 4).join(', ')} ${values.only ? missed.join(' ') : ''}`,
  )
}
const mean = recalls.reduce((a, b) => a + b, 0) / recalls.length
const shares = known.map((photo) => (byPhoto.get(photo) ?? 0) / recalls.length)
const spread = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1))
if (recalls.length > 0)
  console.log(
    `macro recall ${mean.toFixed(4)} ± ${((1.96 * spread) / Math.sqrt(shares.length)).toFixed(4)} (95 %, over photos) over ${recalls.length} transforms, n ${recalls.length * known.length}`,
  )
if (recalls.length > 0) console.log(`wrong pairs ${wrongPairs} of ${pairs}; right item first ${first} of ${foundAtAll}`)

for (const { name } of rivals) {
  const rows = rivalRows.filter(({ rival }) => rival === name)
  // The kindest threshold: the largest at which no unknown picture of this very run finds anything wrong.
  const limit = Math.min(...rows.map(({ wrong }) => wrong)) - 1
  const right = rows.filter(({ known, right }) => known && right <= limit).length
  console.log(
    `peer ${name}: recall ${(right / rows.filter(({ known }) => known).length).toFixed(3)} at its largest threshold without a wrong pair (${limit} bits)`,
  )
}

// ── two garments on one printed backdrop ────────────────────────────────────────────────────────────────────────────
let confused = 0
let garments = 0
let again = 0
const shoot = createPictureIndex()
const shots: { item: string; other: Buffer; same: Buffer }[] = []
const drawn = values.backdrops.split('-').map(Number)
const [firstDrawn, lastDrawn] = drawn.length === 2 ? (drawn as [number, number]) : [0, drawn[0]! - 1]
for (let n = firstDrawn; n <= lastDrawn; n++) {
  const draw = seeded(`backdrop ${n}`)
  const ground = await cloth(draw)
  // No photo clothes both a garment that is learnt and one that is not.
  const apart = rest.length >> 1
  const [a, b] = [read(rest[n % apart]!), read(rest[apart + (n % apart)]!)]
  const shot = await garmentOn(ground, a, draw)
  shoot.add({ item: `${n}`, title: '', page: null, picture: '' }, await see(shot))
  shots.push({ item: `${n}`, other: await garmentOn(ground, b, draw), same: shot })
}
for (const { item, other, same } of shots) {
  for (const edit of [jpeg(60), anyPhone]) {
    garments++
    const draw = seeded(`${item} query`)
    if (shoot.find(await see(await edit(other, draw))).length > 0) confused++
    if (shoot.find(await see(await edit(same, draw)))[0]?.item === item) again++
  }
}
if (garments > 0)
  console.log(
    `two garments on one backdrop: ${confused} wrong of ${garments} [${interval(confused, garments)}]; the same garment found ${again} of ${garments}`,
  )

if (values.scan) scan()

/** Wilson's 95 % interval of a share. */
function interval(hits: number, n: number): string {
  const [z, p] = [1.96, hits / n]
  const centre = p + (z * z) / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  return [centre - half, centre + half].map((end) => (end / (1 + (z * z) / n)).toFixed(3)).join('–')
}

/** A million hashes, eight at a time through the kernel, and one by one in plain JavaScript. */
function scan() {
  const draw = seeded('scan')
  const list = new HashList()
  const all = new Uint32Array(8_000_000).map(() => Math.floor(draw() * 2 ** 32))
  for (let at = 0; at < all.length; at += 8) list.add(all.subarray(at, at + 8))
  const queries = Array.from({ length: 64 }, (_, n) => all.subarray(8 * n * 1000, 8 * n * 1000 + 8))
  for (const most of [31, 74]) {
    let began = performance.now()
    const found = list.within(queries, most).length
    const batched = (1000 * queries.length) / (performance.now() - began)
    began = performance.now()
    let plain = 0
    for (const query of queries.slice(0, 8)) {
      for (let at = 0; at < all.length; at += 8) if (hamming(query, all, 0, at) <= most) plain++
    }
    const single = 8000 / (performance.now() - began)
    console.log(
      `scan of 1,000,000 within ${most} bits: ${batched.toFixed(0)} queries/s batched (${found} found), plain JavaScript ${single.toFixed(0)} (${plain} by 8)`,
    )
  }
}

// ── what a stranger's picture costs in the stream ───────────────────────────────────────────────────────────────────
for (const name of files) {
  const bytes = read(name)
  const began = performance.now()
  const decoded = await decode(bytes)
  if (decoded.ok) fingerprint(decoded.luma)
  times.light.push(performance.now() - began)
}

const at = (list: number[], share: number) =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length * share)]?.toFixed(1)
console.log(
  `ms: light path (decode and hash, no features) median ${at(times.light, 0.5)} p95 ${at(times.light, 0.95)}, n ${times.light.length}`,
)
if (times.all.length > 0)
  console.log(
    `ms: the whole way median ${at(times.all, 0.5)} p95 ${at(times.all, 0.95)}; decode and hash median ${at(times.see, 0.5)} p95 ${at(times.see, 0.95)}; find median ${at(times.find, 0.5)} p95 ${at(times.find, 0.95)}`,
  )
