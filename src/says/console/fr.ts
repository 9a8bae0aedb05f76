import { common } from './fr/common.ts'
import { drill } from './fr/drill.ts'
import { names } from './fr/names.ts'
import { now } from './fr/now.ts'
import { response } from './fr/response.ts'
import { room } from './fr/room.ts'
import { settings } from './fr/settings.ts'
import { story } from './fr/story.ts'
import { teach } from './fr/teach.ts'

/** The console's own words in French. English must have every one of them, or it does not compile. */
export const fr = { ...common, ...now, ...drill, ...story, ...room, ...response, ...names, ...settings, ...teach }
export type Words = typeof fr
