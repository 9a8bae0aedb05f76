import { placesToCheck } from '../core/recognise/image/check.ts'
import { groupPictures } from '../core/recognise/image/group.ts'
import { learnNames } from '../core/recognise/image/words.ts'
import type { PictureTools } from '../doors/cli/image-tools.ts'
import { drawRegions } from '../edges/models/colour.ts'
import { createFetchOut } from '../edges/outside/fetch.ts'
import { readSettings } from '../settings.ts'
import { learnCatalogue, openEyes, openIndex, openPictureSafety, openWordReader } from './eyes.ts'
import { userAgent } from './version.ts'

/** Pictures for the command line. */
export const pictureTools: PictureTools & { works: () => Promise<boolean> } = {
  openPictures: openEyes,
  openIndex,
  async learn(catalogue, index, pictures, told, fault) {
    const fetch = createFetchOut({ loopbackAllowed: readSettings().loopbackAllowed, userAgent })
    const { places } = await learnCatalogue(index, catalogue, fetch, pictures, { learnt: told, fault })
    return places
  },
  group: groupPictures,
  check: placesToCheck,
  openWordReader,
  openSafety: openPictureSafety,
  drawRegions,
  learnNames,
  async works() {
    const pictures = openEyes()
    try {
      const grey = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVR4nGNoaGBAwgAyYAQA8eB7AQAAAABJRU5ErkJggg==',
        'base64',
      )
      const seen = await pictures.read(grey)
      return seen.ok || seen.reason !== 'picture_timeout'
    } finally {
      await pictures.close()
    }
  },
}
