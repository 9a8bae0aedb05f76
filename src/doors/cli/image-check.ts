import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Region } from '../../contract/primitives.ts'
import type { Pictures } from '../../engine/ports/pictures.ts'
import { learn, read } from './image-files.ts'
import type { Learner, Looks, PictureTools } from './image-tools.ts'
import { type Out, Unusable } from './out.ts'

const SAID = {
  like: 'shows the picture you pointed out',
  undressed: 'may show somebody undressed',
  person: 'somebody stands in the background',
  beside: 'is of the same shooting as',
  twice: 'shows the same picture as',
  blank: 'hardly anything can be seen on it',
}
const NO_CHECK = 'Tocsin has not looked at what the pictures show: --safety does.'
const ADVICE =
  'What --safety says is a machine’s guess: it misses people who are small, turned away or cut off. Look yourself.'

type Asked = { like?: string | undefined; safety: boolean; draw?: string | undefined }

/**
 * `tocsin image check`: which of our pictures a person should look at.
 * Every picture of the catalogue is searched for the one pointed out: it may be a part, or hold it as a part. With
 * `safety` people and nudity are looked for too; with `draw` each region is framed in a copy in that folder.
 */
export async function check(
  [catalogue, ...more]: string[],
  { like, safety, draw }: Asked,
  out: Out,
  tools: PictureTools,
  pictures: Pictures,
): Promise<void> {
  if (!catalogue || more.length > 0) throw new Unusable('image check: name one folder or feed')
  const looker = safety ? tools.openSafety() : null
  if (looker && !looker.installed)
    throw new Unusable('image check --safety: not installed; "npm ci --prefix extras" installs it')
  const pointed = like === undefined ? null : await read(like, pictures, true)
  if (pointed && 'error' in pointed) throw new Unusable(`${like}: ${pointed.error}`)
  if (draw !== undefined) await mkdir(draw, { recursive: true })
  const known = await tools.openIndex()
  try {
    if (pointed) await known.add({ item: '', title: '', page: null, picture: '' }, pointed.fingerprint)
    const regions = new Map<string, Region>()
    const looks = new Map<string, Looks>()
    const drawn = new Map<string, string>()
    let unseen = 0
    const search: Learner = {
      async add({ picture }, fingerprint, bytes) {
        const [match] = pointed ? await known.find(fingerprint) : []
        if (match) regions.set(picture, match.region)
        const seen = await looker?.read(bytes)
        if (seen?.ok) looks.set(picture, seen.answer)
        else if (seen) unseen++
        const framed = [...(match ? [match.region] : []), ...(looks.get(picture) ?? []).map(({ region }) => region)]
        const copy = draw !== undefined && framed.length > 0 ? await tools.drawRegions(bytes, framed) : null
        if (draw === undefined || !copy) return
        const file = join(draw, `${String(drawn.size + 1).padStart(4, '0')}.jpg`)
        await writeFile(file, copy)
        drawn.set(picture, file)
      },
      async drop() {},
    }
    const places = await learn(catalogue, search, out, tools, pictures)
    if (places.length === 0) throw new Unusable(`${catalogue}: no usable picture`)
    const found = tools.check(places, regions, looks)
    for (const one of found) {
      const file = drawn.get(one.picture)
      const where = one.region ? ` at ${one.region.join(',')}` : ''
      const line = `${one.picture}\t${SAID[one.reason]}${one.of ? ` ${one.of}` : ''}${where}${file ? `\t${file}` : ''}`
      out.line(file ? { ...one, drawn: file } : one, line)
    }
    const summary = { type: 'summary', pictures: places.length, look: found.length, bad: out.badItems }
    out.line(
      looker ? { ...summary, unseen } : summary,
      `${found.length} of ${places.length} pictures to look at, ${out.badItems} could not be read${unseen > 0 ? `, ${unseen} not looked into` : ''}. ${looker ? ADVICE : NO_CHECK}`,
    )
  } finally {
    await looker?.close()
    await known.close()
  }
}
