import { readFile } from 'node:fs/promises'
import { groupPictures } from '../core/recognise/image/group.ts'
import { createPictureIndex, loadIndex, saveIndex } from '../core/recognise/image/index.ts'
import type { PictureTools } from '../doors/cli/image.ts'
import { openPictures } from '../edges/models/pictures.ts'
import { createFetchOut } from '../edges/outside/fetch.ts'
import { readCatalogue } from '../edges/shops/catalogue.ts'
import { readSettings } from '../settings.ts'
import { userAgent } from './version.ts'

/** Pictures for the command line. */
export const pictureTools: PictureTools & { works: () => Promise<boolean> } = {
  openPictures: () => openPictures(),
  async learn(catalogue, pictures, told, bad) {
    const fetch = createFetchOut({ loopbackAllowed: readSettings().loopbackAllowed, userAgent })
    const index = createPictureIndex()
    for await (const read of readCatalogue(catalogue, { fetch, readFile: (path) => readFile(path) })) {
      if ('trouble' in read) {
        bad(read.trouble)
        continue
      }
      const picture = await pictures.read(read.bytes, { features: true })
      if (!picture.ok) {
        bad(`${read.item.picture}: ${picture.reason}`)
        continue
      }
      index.add(read.item, picture.fingerprint)
      told(index.size)
    }
    return index
  },
  save: saveIndex,
  load: loadIndex,
  group: groupPictures,
  async works() {
    const pictures = openPictures()
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
