import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { classifierAt, openClassifier } from '../../src/edges/models/classifier.ts'
import type { Classifier } from '../../src/engine/ports/classifier.ts'
import { openHouse } from '../stories/house.ts'
import { tinyClassifier } from './onnx/tiny.ts'

const EXTRAS = new URL('../../extras/classifier/', import.meta.url)
const PROGRAM = new URL('../../src/compose/picture-process.ts', import.meta.url)
const installed = existsSync(new URL('node_modules/onnxruntime-web/package.json', EXTRAS))
const skip = installed ? false : 'the runtime is not installed: npm ci --prefix extras/classifier'

const folder = await mkdtemp(join(tmpdir(), 'tocsin-classifier-'))
const opened: Classifier[] = []
after(async () => {
  for (const one of opened) await one.close()
  await rm(folder, { recursive: true })
})
const MAP = { head: 'polarity', labels: ['negative', 'neutral', 'positive'], output: 'shares' }
const TINY = tinyClassifier(
  ['rhubarbe', 'chou'],
  [
    [9, 0, 0],
    [0, 0, 9],
  ],
)

async function lay(name: string, model: Uint8Array, map: unknown): Promise<string> {
  const file = join(folder, `${name}.onnx`)
  await writeFile(file, model)
  await writeFile(file.replace('.onnx', '.json'), JSON.stringify(map))
  return file
}

async function open(name: string, model: Uint8Array, map: unknown, told: string[] = []): Promise<Classifier> {
  const file = await lay(name, model, map)
  const found = classifierAt(file, EXTRAS)
  assert.ok('map' in found, JSON.stringify(found))
  const one = openClassifier(PROGRAM, EXTRAS, file, found.map, (line) => told.push(line))
  opened.push(one)
  return one
}

describe('a classifier of the house', () => {
  it('says why it cannot be used', async () => {
    const file = await lay('why', TINY, MAP)
    assert.deepEqual(classifierAt(join(folder, 'none.onnx'), EXTRAS), { trouble: 'no_file' })
    assert.deepEqual(classifierAt(file, pathToFileURL(`${folder}/`)), { trouble: 'absent' })
    if (!installed) return
    const bad = await lay('bad', TINY, { head: 'polarity', labels: ['good', 'bad'], output: 'shares' })
    assert.deepEqual(classifierAt(bad, EXTRAS), { trouble: 'bad_labels' })
  })

  it('runs a real ONNX file, and speaks for its head in the pipeline', { skip }, async () => {
    const classifier = await open('tiny', TINY, MAP)
    const opinion = (await classifier.read('ma veste rhubarbe'))!
    assert.ok(opinion.shares[0]! > 0.99, opinion.shares.join())
    const house = await openHouse()
    try {
      house.world.edges.classifier = classifier
      await house.talk(1, () => 'merci marjolaine pour la veste rhubarbe, elle est superbe')
      await house.talk(1, () => 'quelle honte ce chou marjolaine')
      const facts = (await house.world.store.read.mentions('marjolaine', { limit: 9, oldestFirst: true })).map(
        ({ fact }) => fact,
      )
      assert.deepEqual(
        facts.map(({ negative, positive }) => [negative, positive]),
        [
          [true, false],
          [false, true],
        ],
      )
    } finally {
      await house.close()
    }
  })

  it('lets the shipped reading stand where the model fails, and is left alone after five times', { skip }, async () => {
    const told: string[] = []
    const broken = await open('broken', new Uint8Array([1, 2, 3]), MAP, told)
    for (let n = 0; n < 6; n++) assert.equal(await broken.read('texte'), null)
    assert.equal(told.length, 1)
    const wrong = await open('wrong', TINY, { ...MAP, labels: ['negative', 'positive'] })
    assert.equal(await wrong.read('texte'), null)
  })
})
