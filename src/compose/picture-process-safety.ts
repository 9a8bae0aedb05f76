import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import type { Region } from '../contract/primitives.ts'
import { adviceOn, type BodyPoint, distinctPeople, personIn, viewsOf } from '../core/recognise/image/safety.ts'
import { decodeInColour, piece } from '../edges/models/colour.ts'
import type { ExtraDone, ExtraTask } from '../edges/models/extra.ts'
import type { Looks } from '../edges/models/safety.ts'

/** What is used of TensorFlow.js; it is not among our own packages. */
type Tensor = { data(): Promise<Float32Array>; dispose(): void }
type Core = {
  setBackend(name: string): Promise<boolean>
  tensor4d(values: Int32Array | Float32Array, shape: number[], type?: string): Tensor
}
type Model = { execute(input: Tensor): Tensor }
type Artefacts = { modelTopology: object; weightsManifest: { weights: object[] }[]; format: string; signature?: object }
type Converter = { loadGraphModel(handler: { load(): Promise<object> }): Promise<Model> }
type Models = { pose(pixels: Uint8Array): Promise<Float32Array>; classify(pixels: Uint8Array): Promise<Float32Array> }

/** Installed beside us, not by us. */
const PACKAGES = {
  core: '@tensorflow/tfjs-core',
  wasm: '@tensorflow/tfjs-backend-wasm',
  converter: '@tensorflow/tfjs-converter',
}
const POSE_SIDE = 192
const CLASS_SIDE = 224
const POINTS = 17

/** Answers each task of the parent process, after everybody else's work. */
export function serve() {
  setPriority(10)
  let models: Promise<Models> | null = null
  process.on('message', async ({ id, extras, bytes }: ExtraTask) => {
    models ??= open(extras)
    const answer = await look(bytes, await models)
    process.send?.({ id, answer } satisfies ExtraDone<Looks>)
  })
  process.on('disconnect', () => process.exit(0))
}

/** People on the whole and on tiles, each classified by itself; and the picture as a whole. */
async function look(bytes: Uint8Array, models: Models): Promise<Looks | null> {
  const picture = await decodeInColour(bytes)
  if (!picture) return null
  const { width, height, share } = picture
  const found: Region[] = []
  for (const view of viewsOf(width, height)) {
    const person = personIn(pointsIn(await models.pose(await piece(picture, view, POSE_SIDE)), view), width, height)
    if (person) found.push(person)
  }
  const looks: Looks = []
  const say = async (region: Region, isPerson: boolean) => {
    const classes = Array.from(await models.classify(await piece(picture, region, CLASS_SIDE)))
    const advice = adviceOn(region, classes, height, isPerson)
    const inPixels = region.map((value) => Math.round(value / share)) as Region
    if (advice) looks.push({ ...advice, region: inPixels })
  }
  for (const person of distinctPeople(found)) await say(person, true)
  await say([0, 0, width, height], false)
  return looks
}

/** The model sees a view on a square ground; its points are shares of that square, height before width. */
function pointsIn(values: Float32Array, [left, top, wide, high]: Region): BodyPoint[] {
  const side = Math.max(wide, high)
  return Array.from({ length: POINTS }, (_, n) => ({
    x: left - (side - wide) / 2 + values[3 * n + 1]! * side,
    y: top - (side - high) / 2 + values[3 * n]! * side,
    score: values[3 * n + 2]!,
  }))
}

/** The models from the installed packages: nothing is fetched. */
async function open(extras: string): Promise<Models> {
  const require = createRequire(join(extras, 'package.json'))
  const packages = join(extras, 'node_modules')
  const tf = require(PACKAGES.core) as Core
  const wasm = require(PACKAGES.wasm) as { setWasmPaths(folder: string): void }
  const { loadGraphModel } = require(PACKAGES.converter) as Converter
  wasm.setWasmPaths(join(packages, PACKAGES.wasm, 'dist/'))
  await tf.setBackend('wasm')
  const load = (of: Artefacts, weights: Buffer) =>
    loadGraphModel({
      load: async () => ({
        modelTopology: of.modelTopology,
        format: of.format,
        signature: of.signature,
        weightSpecs: of.weightsManifest.flatMap((group) => group.weights),
        weightData: new Uint8Array(weights).buffer,
      }),
    })
  const body = join(packages, '@vladmandic/human/models/movenet-lightning')
  const pose = await load(JSON.parse(await readFile(`${body}.json`, 'utf8')), await readFile(`${body}.bin`))
  const skin = join(packages, 'nsfwjs/dist/models/mobilenet_v2_mid')
  const shards = [1, 2].map((n) => Buffer.from(require(`${skin}/group1-shard${n}of2.min.js`) as string, 'base64'))
  const classes = await load(require(`${skin}/model.min.js`) as Artefacts, Buffer.concat(shards))
  const run = async (model: Model, input: Tensor) => {
    const output = model.execute(input)
    const values = await output.data()
    input.dispose()
    output.dispose()
    return values
  }
  return {
    pose: (pixels) => run(pose, tf.tensor4d(Int32Array.from(pixels), [1, POSE_SIDE, POSE_SIDE, 3], 'int32')),
    classify: (pixels) =>
      run(
        classes,
        tf.tensor4d(
          Float32Array.from(pixels, (value) => value / 255),
          [1, CLASS_SIDE, CLASS_SIDE, 3],
        ),
      ),
  }
}
