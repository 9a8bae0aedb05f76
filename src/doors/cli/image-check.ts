import type { Region } from '../../contract/primitives.ts'
import type { Pictures } from '../../engine/ports/pictures.ts'
import { learn, read } from './image-files.ts'
import type { Learner, PictureTools } from './image-tools.ts'
import { type Out, Unusable } from './out.ts'

const SAID = {
  like: 'shows the picture you pointed out',
  beside: 'stands beside',
  twice: 'shows the same picture as',
  blank: 'hardly anything can be seen on it',
}

/**
 * `tocsin image check`: which of our pictures a person should look at.
 * Every picture of the catalogue is searched for the one pointed out: it may be a part, or hold it as a part.
 */
export async function check(
  [catalogue, ...more]: string[],
  like: string | undefined,
  out: Out,
  tools: PictureTools,
  pictures: Pictures,
): Promise<void> {
  if (!catalogue || more.length > 0) throw new Unusable('image check: name one folder or feed')
  const pointed = like === undefined ? null : await read(like, pictures, true)
  if (pointed && 'error' in pointed) throw new Unusable(`${like}: ${pointed.error}`)
  const known = await tools.openIndex()
  try {
    if (pointed) await known.add({ item: '', title: '', page: null, picture: '' }, pointed.fingerprint)
    const regions = new Map<string, Region>()
    const search: Learner = {
      async add({ picture }, fingerprint) {
        const [match] = pointed ? await known.find(fingerprint) : []
        if (match) regions.set(picture, match.region)
      },
      async drop() {},
    }
    const places = await learn(catalogue, search, out, tools, pictures)
    if (places.length === 0) throw new Unusable(`${catalogue}: no usable picture`)
    const found = tools.check(places, regions)
    for (const one of found) {
      const where = one.region ? ` at ${one.region.join(',')}` : ''
      out.line(one, `${one.picture}\t${SAID[one.reason]}${one.of ? ` ${one.of}` : ''}${where}`)
    }
    out.line(
      { type: 'summary', pictures: places.length, look: found.length, bad: out.badItems },
      `${found.length} of ${places.length} pictures to look at, ${out.badItems} could not be read. Tocsin does not see what a picture shows: this is no safety check.`,
    )
  } finally {
    await known.close()
  }
}
