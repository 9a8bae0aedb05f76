import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { CatalogueItem } from '../../contract/picture.ts'
import { Trouble } from '../../contract/refusal.ts'
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
  | { item: CatalogueItem; bytes: Uint8Array; version: string | null }
  | { item: CatalogueItem; unchanged: true }
  | { trouble: string; item?: CatalogueItem; gone?: boolean; whole?: boolean }

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
    yield { trouble: `${source}: ${cause.message}`, whole: true }
  }
}

/** The products of a feed, or of a sitemap and those it names; `said` counts the sitemaps read so far. */
async function* productsOf(
  source: string,
  bytes: Uint8Array,
  tools: CatalogueTools,
  said = { sitemaps: 0 },
): AsyncGenerator<FeedProduct> {
  const text = textOf(bytes)
  if (!isSitemap(text)) {
    const products = readFeed(text, tools.csv)
    if (products.length === 0) throw new Trouble('broken', 'the feed has no products')
    yield* products
    return
  }
  const sitemap = readSitemap(text)
  if ('pages' in sitemap) {
    yield* sitemap.pages
    return
  }
  for (const address of sitemap.further) {
    if (++said.sitemaps > MOST_SITEMAPS) throw new Trouble('broken', `names more than ${MOST_SITEMAPS} sitemaps`)
    const further = WEB.test(source) ? (URL.parse(address, source)?.href ?? address) : address
    const read = WEB.test(further)
      ? await fetched(further, tools)
      : await fileBytes(resolve(dirname(source), further), MOST_FEED_BYTES, tools)
    yield* productsOf(further, read, tools, said)
  }
}

async function* readProducts(
  source: string,
  products: AsyncIterable<FeedProduct>,
  tools: CatalogueTools,
): AsyncGenerator<CatalogueRead> {
  let failed = 0
  let listed = 0
  let last: { picture: string; read: PictureRead } = { picture: '', read: { unchanged: true } }
  for await (const { id, title, link, pictures, prices, place } of products) {
    listed += pictures.length
    if (id === '' || pictures.length === 0) {
      yield { trouble: `${source}:${place} ${id === '' ? 'no id' : 'no image_link'}` }
      continue
    }
    const page = link && WEB.test(source) ? (URL.parse(link, source)?.href ?? link) : link
    for (const picture of pictures) {
      const item: CatalogueItem = { item: id, title, page, picture, ...(prices.length > 0 ? { prices } : {}) }
      if (tools.wanted && !tools.wanted(item)) {
        yield { item, unchanged: true }
        continue
      }
      try {
        // Sizes of one garment follow each other with the same picture.
        const read: PictureRead = last.picture === picture ? last.read : await readPicture(source, picture, tools)
        last = { picture, read }
        failed = 0
        yield { item, ...read }
      } catch (cause) {
        if (!(cause instanceof Trouble)) throw cause
        yield { trouble: `${source}:${place} ${picture}: ${cause.message}`, item, gone: cause.kind === 'gone' }
        // A page that is gone is an answer; it is silence that ends the reading.
        if (cause.kind !== 'gone' && ++failed === GIVE_UP_AFTER) {
          throw new Trouble('later', `gave up after ${failed} pictures in a row`)
        }
      }
    }
  }
  if (listed === 0) throw new Trouble('broken', 'no page of the sitemap names a picture')
}

/** Every picture below the folder, by name; `item` and `picture` are the path inside it, with `/`. */
async function* readFolder(folder: string, tools: CatalogueTools): AsyncGenerator<CatalogueRead> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => !entry.isDirectory() && PICTURE.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (paths.length === 0) throw new Trouble('broken', 'the folder has no pictures')
  const root = join(folder, '/')
  for (const path of paths) {
    const picture = path.slice(root.length).replaceAll('\\', '/')
    const item = { item: picture, title: '', page: null, picture }
    try {
      yield { item, ...(await readPictureFile(path, picture, tools)) }
    } catch (cause) {
      if (!(cause instanceof Trouble)) throw cause
      yield { trouble: `${path}: ${cause.message}`, item, gone: cause.kind === 'gone' }
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
    throw new Trouble(answer.status === 404 || answer.status === 410 ? 'gone' : 'broken', `answered ${answer.status}`)
  }
  const { etag, 'last-modified': date } = answer.headers
  return { bytes: answer.body, version: etag ? `${TAGGED}${etag}` : date ? `${DATED}${date}` : null }
}

/** A name that is not found today may be tomorrow: only an answer can say that a picture is gone. */
async function asked(fetch: FetchOut, url: string, options: Parameters<FetchOut>[1]) {
  try {
    return await fetch(url, options)
  } catch (cause) {
    if (cause instanceof Trouble && cause.kind === 'gone') throw new Trouble('later', cause.message, { cause })
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
  if (answer.status !== 200) throw new Trouble('broken', `answered ${answer.status}`)
  return answer.body
}

/** A regular file of bounded size: a pipe or a device would be read for ever. */
async function fileBytes(path: string, maxBytes: number, { readFile }: CatalogueTools): Promise<Uint8Array> {
  const about = await statOf(path)
  if (!about.isFile()) throw new Trouble('broken', 'is no file')
  if (about.size > maxBytes) throw new Trouble('broken', `is larger than ${maxBytes / 1_000_000} MB`)
  return readFile(path)
}

async function statOf(path: string) {
  try {
    return await stat(path)
  } catch (cause) {
    throw new Trouble('gone', 'cannot be opened', { cause })
  }
}
