import type { Region } from '../../contract/primitives.ts'
import { type Extra, openExtra } from './extra.ts'

/** Regions of one picture that a person should look at, and why; an empty list where nothing was found. */
export type Looks = { reason: 'person' | 'undressed'; region: Region; score: number }[]

/** Looks for people and nudity in our own pictures: advice to a person, never a verdict. Some seconds a picture. */
export function openSafety(program: URL, extras: URL): Extra<Looks> {
  return openExtra<Looks>(program, extras, {
    job: 'safety',
    needs: ['nsfwjs', '@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm'],
    timeoutMs: 60_000,
    startMs: 60_000,
  })
}
