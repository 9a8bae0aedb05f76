/**
 * Two plain garments cut alike, in the same place on one printed cloth: what is taken for one another sooner than anything.
 * The photos with the least folds in the middle, next to one another in brightness, and any photo made nearly black or
 * nearly white; three of four pairs with a print. Beside it the same garment again, plain and with emoji, an arrow and a
 * circle on it. Each is sent as a file and in a phone.
 *
 *   node bench/garments.ts --data DIR [--half report|tune] [--pairs 0-99]
 *
 * DIR holds photos-cc0/*.jpg: clothing-dataset-small by A. Grigorev, CC0 1.0.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { type Draw, pick, seeded } from '../src/core/kit/random.ts'
import { fingerprint, scaleFingerprint } from '../src/core/recognise/image/fingerprint.ts'
import { createPictureIndex } from '../src/core/recognise/image/index.ts'
import { decode } from '../src/edges/models/decode.ts'
import { cloth, drawPrint, layOn, SHAPES } from './images/backdrop.ts'
import { jpeg, marks } from './images/edits.ts'
import { anyPhone } from './images/screens.ts'
import { wilson } from './text/interval.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    half: { type: 'string', default: 'report' },
    pairs: { type: 'string', default: '0-99' },
  },
})
const folder = join(values.data ?? '', 'photos-cc0')
if (!values.data || !existsSync(folder)) {
  console.error('bench/garments.ts needs --data DIR with photos-cc0/*.jpg (CC0 clothing photos)')
  process.exit(2)
}
const half = values.half === 'tune' ? 0 : 1
const names = readdirSync(folder).filter((name, n) => name.endsWith('.jpg') && n % 2 === half)
const photos = await Promise.all(names.slice(60).map((name) => measured(readFileSync(join(folder, name)))))
const PLAINEST = 64
const plain = photos
  .toSorted((a, b) => a.folds - b.folds)
  .slice(0, PLAINEST)
  .toSorted((a, b) => a.light - b.light)

/** Brightness and folds (mean square of the steps between 64 × 64 cells) of the middle of a photo. */
async function measured(photo: Buffer) {
  const cells = await sharp(photo).greyscale().resize(64, 64, { fit: 'fill' }).raw().toBuffer()
  let [light, folds] = [0, 0]
  for (let i = 12; i < 52; i++) {
    for (let n = i * 64 + 20; n < i * 64 + 44; n++) {
      light += cells[n]!
      folds += (cells[n]! - cells[n + 1]!) ** 2 + (cells[n]! - cells[n + 64]!) ** 2
    }
  }
  return { photo, light, folds }
}

const KINDS = ['plain', 'black', 'white'] as const

/** Two garments of a kind. */
async function twoOf(kind: (typeof KINDS)[number], draw: Draw): Promise<[Buffer, Buffer]> {
  if (kind === 'plain') {
    const at = Math.floor(draw() * (plain.length - 3))
    return [plain[at]!.photo, plain[at + 1 + Math.floor(draw() * 3)]!.photo]
  }
  const [first, gain] = [Math.floor(draw() * photos.length), 0.08 + 0.15 * draw()]
  const second = (first + 1 + Math.floor(draw() * (photos.length - 1))) % photos.length
  const toned = (n: number) =>
    sharp(photos[n]!.photo)
      .linear(gain, kind === 'black' ? 4 : 205)
      .toBuffer()
  return [await toned(first), await toned(second)]
}

async function see(bytes: Buffer) {
  const decoded = await decode(bytes)
  if (!decoded.ok) throw new Error(decoded.detail)
  return scaleFingerprint(fingerprint(decoded.luma, { features: true }), decoded.width, decoded.height)
}

const rows = new Map<string, { found: number; n: number }>()
function count(row: string, found: boolean) {
  const { found: before, n } = rows.get(row) ?? { found: 0, n: 0 }
  rows.set(row, { found: before + Number(found), n: n + 1 })
}

const [from = 0, to = from] = values.pairs.split('-').map(Number)
for (let n = from; n <= to; n++) {
  const draw = seeded(`garments ${n}`)
  const kind = KINDS[n % KINDS.length]!
  const ground = await cloth(draw)
  const [a, b] = await twoOf(kind, draw)
  const [shape, across, down, brightness] = [pick(draw, SHAPES), draw() * 20, draw() * 20, 0.95 + 0.1 * draw()]
  const printed = pick(draw, ['neither', 'ours', 'the other', 'both'])
  const prints = [drawPrint(draw), drawPrint(draw)]
  const ours = await layOn(ground, a, {
    shape,
    across,
    down,
    brightness,
    print: printed === 'ours' || printed === 'both' ? prints[0] : '',
  })
  const other = await layOn(ground, b, {
    shape,
    across: across + 6 * (draw() - 0.5),
    down: down + 6 * (draw() - 0.5),
    brightness: brightness + 0.04 * (draw() - 0.5),
    print: printed === 'the other' || printed === 'both' ? prints[1] : '',
  })
  const marked = await marks(ours, draw)
  const index = createPictureIndex()
  index.add({ item: 'ours', title: '', page: null, picture: '' }, await see(ours))
  for (const edit of [jpeg(60), anyPhone]) {
    for (const [row, picture] of [
      [`another garment, ${kind}`, other],
      ['the same garment', ours],
      ['the same with emoji, an arrow and a circle', marked],
    ] as const)
      count(row, index.find(await see(await edit(picture, draw))).length > 0)
  }
}
console.log(`half ${values.half}, pairs ${from}–${to}: found`)
for (const [row, { found, n }] of [...rows].sort()) console.log(`${row.padEnd(44)} ${wilson(found, n)}`)
