import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding, Region } from '../../contract/primitives.ts'
import { outside } from './checks.ts'
import { type ImageRun, learn, read } from './image-files.ts'
import type { Learner, Looks } from './image-tools.ts'
import { sayFinding, Unusable } from './out.ts'

type Asked = { like?: string | undefined; safety: boolean; draw?: string | undefined }

/**
 * `tocsin image check`: which of our pictures a person should look at.
 * Every picture of the catalogue is searched for the one pointed out: it may be a part, or hold it as a part. With
 * `safety` people and nudity are looked for too; with `draw` each region is framed in a copy in that folder.
 */
export async function check(catalogue: string, { like, safety, draw }: Asked, run: ImageRun): Promise<void> {
  const { out, tools } = run
  const say = (code: string, params: Finding['params'] = {}) => sayFinding({ code, params }, run.lang)
  const looker = safety ? tools.openSafety() : null
  if (looker && !looker.installed)
    throw new Unusable({ code: 'extras_missing', params: { command: 'image check --safety' } })
  const pointed = like === undefined ? null : await read(like, run.pictures, true)
  if (pointed && 'error' in pointed)
    throw new Unusable({ code: 'place_failed', params: { path: like ?? '', reason: say(pointed.error) } })
  if (draw !== undefined) await outside(draw, run.lang, () => mkdir(draw, { recursive: true }))
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
        await outside(file, run.lang, () => writeFile(file, copy))
        drawn.set(picture, file)
      },
      async drop() {},
    }
    const places = await learn(catalogue, search, run)
    if (places.length === 0) throw new Unusable({ code: 'pictures_none', params: { path: catalogue } })
    const found = tools.check(places, regions, looks)
    for (const one of found) {
      const file = drawn.get(one.picture)
      const seen = say(`look_${one.reason}`, { of: one.of ?? '', region: one.region?.join(',') ?? '' })
      const line = `${one.picture}\t${seen}${file ? `\t${file}` : ''}`
      out.line(file ? { ...one, drawn: file } : one, line)
    }
    const summary = { type: 'summary', pictures: places.length, look: found.length, bad: out.badItems }
    out.line(
      looker ? { ...summary, unseen } : summary,
      `${say('looked', { look: found.length, pictures: places.length, bad: out.badItems, unseen })} ${say(looker ? 'look_yourself' : 'looked_at_nothing')}`,
    )
  } finally {
    await looker?.close()
    await known.close()
  }
}
