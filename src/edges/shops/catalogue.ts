import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { CatalogueFault, CatalogueItem } from '../../contract/picture.ts'
import type { Finding } from '../../contract/primitives.ts'
import { Trouble, type TroubleKind } from '../../contract/refusal.ts'
import type { FetchOut } from '../../engine/ports/outside.ts'
import { type CsvReader, type FeedProduct, readFeed, textOf } from './feed.ts'
import { isSitemap, readSitemap } from './sitemap.ts'

export type CatalogueTools = {
  fetch: FetchOut
  readFile: (path: string) => Promise<Uint8Array>
  csv: CsvReader
  /** What was said of a picture's version when it was last read (`version`), so that it need not be read again. */
  versionOf?: (picture: string) => string | null
  /** Where only some items are to be asked for, which; the others count as unchanged. */
  wanted?: (item: CatalogueItem) => boolean
  /** Between two pictures of the same reading, in ms; default 100: a shop is no load test. */
  pause?: number
}
/**
 * One catalogue picture with its bytes, not decoded yet; or that it is as it was; or what could not be read, with its
 * place. `gone`: its address says that there is nothing any more. `whole`: the catalogue itself could not be read to its
 * end. `version` tells this version from the next: an ETag, a date, or a file's time and size.
 */
export type CatalogueRead =
  | (Place & { item: CatalogueItem; bytes: Uint8Array; version: string | null })
  | (Place & { item: CatalogueItem; unchanged: true })
  | { fault: CatalogueFault; item?: CatalogueItem; gone?: boolean; whole?: boolean }
/** Where something stands: a file or an address, and its line from one. */
type Place = { file: string; line: number }

const MOST_FEED_BYTES = 50_000_000
const MOST_PICTURE_BYTES = 20_000_000
const MOST_SITEMAPS = 200
/** A shop that has stopped answering is not asked ten thousand times. */
const GIVE_UP_AFTER = 20
const PAUSE_MS = 100
const PICTURE = /\.(jpe?g|jfif|png|webp|gif|avif|tiff?|heic|bmp)$/i
const WEB = /^https?:\/\//i

/**
 * Reads a catalogue picture by picture: a product feed or a sitemap at a web address, a feed file (XML or CSV,
 * `image_link` relative to the file or a web address), or a folder of pictures. Web addresses go through the handed
 * `fetch` alone, one after the other. What is no catalogue gives one trouble; a single bad picture gives its own and the
 * rest goes on.
 */
export async function* readCatalogue(source: string, tools: CatalogueTools): AsyncGenerator<CatalogueRead> {
  try {
    if (WEB.test(source)) {
      yield* readProducts(source, productsOf(source, await fetched(source, tools), tools), tools)
    } else if ((await statOf(source)).isDirectory()) {
      yield* readFolder(source, tools)
    } else {
      yield* readProducts(source, productsOf(source, await fileBytes(source, MOST_FEED_BYTES, tools), tools), tools)
    }
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    yield { fault: { file: source, line: 1, picture: null, finding: cause.finding }, whole: true }
  }
}

/** The products of a feed, or of a sitemap and those it names; `said` counts the sitemaps read so far. */
async function* productsOf(
  source: string,
  bytes: Uint8Array,
  tools: CatalogueTools,
  said = { sitemaps: 0 },
): AsyncGenerator<FeedProduct & Place> {
  const text = textOf(bytes)
  if (!isSitemap(text)) {
    const products = readFeed(text, tools.csv)
    if (products.length === 0) throw broken('feed_empty')
    for (const product of products) yield { ...product, file: source }
    return
  }
  const sitemap = readSitemap(text)
  if ('pages' in sitemap) {
    for (const page of sitemap.pages) yield { ...page, file: source }
    return
  }
  for (const address of sitemap.further) {
    if (++said.sitemaps > MOST_SITEMAPS) throw broken('sitemaps_many', { max: MOST_SITEMAPS })
    const further = WEB.test(source) ? (URL.parse(address, source)?.href ?? address) : address
    const read = WEB.test(further)
      ? await fetched(further, tools)
      : await fileBytes(resolve(dirname(source), further), MOST_FEED_BYTES, tools)
    yield* productsOf(further, read, tools, said)
  }
}

async function* readProducts(
  source: string,
  products: AsyncIterable<FeedProduct & Place>,
  tools: CatalogueTools,
): AsyncGenerator<CatalogueRead> {
  let failed = 0
  let listed = 0
  let last: { picture: string; read: PictureRead } = { picture: '', read: { unchanged: true } }
  for await (const { id, title, link, pictures, prices, file, line } of products) {
    const faultOf = (finding: Finding, picture: string | null = null): CatalogueFault => ({
      file,
      line,
      picture,
      finding,
    })
    listed += pictures.length
    if (id === '' || pictures.length === 0) {
      yield { fault: faultOf({ code: 'post_field_missing', params: { field: id === '' ? 'id' : 'image_link' } }) }
      continue
    }
    const page = link && WEB.test(source) ? (URL.parse(link, source)?.href ?? link) : link
    for (const picture of pictures) {
      const item: CatalogueItem = { item: id, title, page, picture, ...(prices.length > 0 ? { prices } : {}) }
      if (tools.wanted && !tools.wanted(item)) {
        yield { file, line, item, unchanged: true }
        continue
      }
      try {
        // Sizes of one garment follow each other with the same picture.
        const read: PictureRead = last.picture === picture ? last.read : await readPicture(source, picture, tools)
        last = { picture, read }
        failed = 0
        yield { file, line, item, ...read }
      } catch (cause) {
        if (!(cause instanceof Trouble)) throw cause
        yield { fault: faultOf(cause.finding, picture), item, gone: cause.kind === 'gone' }
        // A page that is gone is an answer; it is silence that ends the reading.
        if (cause.kind !== 'gone' && ++failed === GIVE_UP_AFTER) {
          yield { fault: faultOf({ code: 'pictures_given_up', params: { count: failed } }), whole: true }
          return
        }
      }
    }
  }
  if (listed === 0) throw broken('feed_pictureless')
}

/** Every picture below the folder, by name; `item` and `picture` are the path inside it, with `/`. */
async function* readFolder(folder: string, tools: CatalogueTools): AsyncGenerator<CatalogueRead> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => !entry.isDirectory() && PICTURE.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (paths.length === 0) throw broken('folder_pictureless')
  const root = join(folder, '/')
  for (const path of paths) {
    const picture = path.slice(root.length).replaceAll('\\', '/')
    const item = { item: picture, title: '', page: null, picture }
    try {
      yield { file: path, line: 1, item, ...(await readPictureFile(path, picture, tools)) }
    } catch (cause) {
      if (!(cause instanceof Trouble)) throw cause
      const fault = { file: path, line: 1, picture: null, finding: cause.finding }
      yield { fault, item, gone: cause.kind === 'gone' }
    }
  }
}

type PictureRead = { bytes: Uint8Array; version: string | null } | { unchanged: true }

async function readPicture(source: string, picture: string, tools: CatalogueTools): Promise<PictureRead> {
  if (!WEB.test(source) && !WEB.test(picture)) {
    return readPictureFile(resolve(dirname(source), picture), picture, tools)
  }
  await wait(tools.pause ?? PAUSE_MS)
  const known = tools.versionOf?.(picture) ?? null
  const answer = await asked(tools.fetch, WEB.test(source) ? new URL(picture, source).href : picture, {
    maxBytes: MOST_PICTURE_BYTES,
    timeoutMs: 10_000,
    headers:
      known === null
        ? {}
        : { [known.startsWith(DATED) ? 'if-modified-since' : 'if-none-match']: known.slice(DATED.length) },
  })
  if (answer.status === 304 && known !== null) return { unchanged: true }
  if (answer.status !== 200) {
    const kind = answer.status === 404 || answer.status === 410 ? 'gone' : 'broken'
    throw trouble(kind, 'answered', { status: answer.status })
  }
  const { etag, 'last-modified': date } = answer.headers
  return { bytes: answer.body, version: etag ? `${TAGGED}${etag}` : date ? `${DATED}${date}` : null }
}

/** A name that is not found today may be tomorrow: only an answer can say that a picture is gone. */
async function asked(fetch: FetchOut, url: string, options: Parameters<FetchOut>[1]) {
  try {
    return await fetch(url, options)
  } catch (cause) {
    if (cause instanceof Trouble && cause.kind === 'gone')
      throw new Trouble('later', cause.message, { cause, finding: cause.finding })
    throw cause
  }
}

/** Before a version: which header gave it. */
const TAGGED = 'tag '
const DATED = 'day '

/** A file's version is its time and size. */
async function readPictureFile(path: string, picture: string, tools: CatalogueTools): Promise<PictureRead> {
  const { mtimeMs, size } = await statOf(path)
  const version = `${mtimeMs} ${size}`
  if (tools.versionOf?.(picture) === version) return { unchanged: true }
  return { bytes: await fileBytes(path, MOST_PICTURE_BYTES, tools), version }
}

async function fetched(url: string, { fetch }: CatalogueTools): Promise<Uint8Array> {
  const answer = await fetch(url, { maxBytes: MOST_FEED_BYTES, timeoutMs: 60_000 })
  if (answer.status !== 200) throw broken('answered', { status: answer.status })
  return answer.body
}

/** A regular file of bounded size: a pipe or a device would be read for ever. */
async function fileBytes(path: string, maxBytes: number, { readFile }: CatalogueTools): Promise<Uint8Array> {
  const about = await statOf(path)
  if (!about.isFile()) throw broken('no_file')
  if (about.size > maxBytes) throw broken('answer_large', { max: maxBytes })
  return readFile(path)
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (cause) {
    throw trouble('gone', 'image_missing', {}, cause)
  }
}

const trouble = (kind: TroubleKind, code: string, params: Finding['params'] = {}, cause?: unknown) =>
  new Trouble(kind, code, { cause, finding: { code, params } })
const broken = (code: string, params: Finding['params'] = {}) => trouble('broken', code, params)
