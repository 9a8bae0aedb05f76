import { groupPictures } from '../core/recognise/image/group.ts'
import { createPictureIndex, loadIndex, saveIndex } from '../core/recognise/image/index.ts'
import type { PictureTools } from '../doors/cli/image.ts'
import { createFetchOut } from '../edges/outside/fetch.ts'
import { readSettings } from '../settings.ts'
import { learnCatalogue, openEyes } from './eyes.ts'
import { userAgent } from './version.ts'

/** Pictures for the command line. */
export const pictureTools: PictureTools & { works: () => Promise<boolean> } = {
  openPictures: openEyes,
  async learn(catalogue, pictures, told, bad) {
    const fetch = createFetchOut({ loopbackAllowed: readSettings().loopbackAllowed, userAgent })
    const index = createPictureIndex()
    await learnCatalogue(index, catalogue, fetch, pictures, { learnt: told, trouble: bad })
    return index
  },
  save: saveIndex,
  load: loadIndex,
  group: groupPictures,
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
