import { common } from './en/common.ts'
import { drill } from './en/drill.ts'
import { names } from './en/names.ts'
import { now } from './en/now.ts'
import { response } from './en/response.ts'
import { room } from './en/room.ts'
import { settings } from './en/settings.ts'
import { story } from './en/story.ts'
import { teach } from './en/teach.ts'
import type { Words } from './fr.ts'

export const en: Words = {
  ...common,
  ...now,
  ...drill,
  ...story,
  ...room,
  ...response,
  ...names,
  ...settings,
  ...teach,
}
