import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { CatalogueItem } from '../../contract/picture.ts'
import { Trouble } from '../../contract/refusal.ts'
import type { FetchOut } from '../../engine/ports/outside.ts'
import { type CsvReader, type FeedProduct, readFeed } from './feed.ts'

export type CatalogueTools = { fetch: FetchOut; readFile: (path: string) => Promise<Uint8Array>; csv: CsvReader }
/** One catalogue picture with its bytes, not decoded yet, or what could not be read, with its place. */
export type CatalogueRead = { item: CatalogueItem; bytes: Uint8Array } | { trouble: string }

const MOST_FEED_BYTES = 50_000_000
const MOST_PICTURE_BYTES = 20_000_000
/** A shop that has stopped answering is not asked ten thousand times. */
const GIVE_UP_AFTER = 20
const PICTURE = /\.(jpe?g|jfif|png|webp|gif|avif|tiff?|heic|bmp)$/i
const WEB = /^https?:\/\//i

/**
 * Reads a catalogue picture by picture: a product feed at a web address, a feed file (XML or CSV, `image_link` relative
 * to the file or a web address), or a folder of pictures. Web addresses go through the handed `fetch` alone. What is no
 * catalogue gives one trouble; a single bad picture gives its own and the rest goes on.
 */
export async function* readCatalogue(source: string, tools: CatalogueTools): AsyncGenerator<CatalogueRead> {
  try {
    if (WEB.test(source)) {
      const feed = await fetched(source, MOST_FEED_BYTES, 60_000, tools)
      yield* readProducts(source, readFeed(feed, tools.csv), (picture) =>
        fetched(new URL(picture, source).href, MOST_PICTURE_BYTES, 10_000, tools),
      )
    } else if ((await statOf(source)).isDirectory()) {
      yield* readFolder(source, tools)
    } else {
      const feed = await fileBytes(source, MOST_FEED_BYTES, tools)
      yield* readProducts(source, readFeed(feed, tools.csv), (picture) =>
        WEB.test(picture)
          ? fetched(picture, MOST_PICTURE_BYTES, 10_000, tools)
          : fileBytes(resolve(dirname(source), picture), MOST_PICTURE_BYTES, tools),
      )
    }
  } catch (cause) {
    if (!(cause instanceof Trouble)) throw cause
    yield { trouble: `${source}: ${cause.message}` }
  }
}

async function* readProducts(
  source: string,
  products: FeedProduct[],
  bytesOf: (picture: string) => Promise<Uint8Array>,
): AsyncGenerator<CatalogueRead> {
  if (products.length === 0) throw new Trouble('broken', 'the feed has no products')
  let failed = 0
  let last: { picture: string; bytes: Uint8Array } | null = null
  for (const { id, title, link, pictures, place } of products) {
    if (id === '' || pictures.length === 0) {
      yield { trouble: `${source}:${place} ${id === '' ? 'no id' : 'no image_link'}` }
      continue
    }
    const page = link && WEB.test(source) ? (URL.parse(link, source)?.href ?? link) : link
    for (const picture of pictures) {
      try {
        // Sizes of one garment follow each other with the same picture.
        const bytes: Uint8Array = last?.picture === picture ? last.bytes : await bytesOf(picture)
        last = { picture, bytes }
        failed = 0
        yield { item: { item: id, title, page, picture }, bytes }
      } catch (cause) {
        if (!(cause instanceof Trouble)) throw cause
        yield { trouble: `${source}:${place} ${picture}: ${cause.message}` }
        if (++failed === GIVE_UP_AFTER) throw new Trouble('later', `gave up after ${failed} pictures in a row`)
      }
    }
  }
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
    try {
      const bytes = await fileBytes(path, MOST_PICTURE_BYTES, tools)
      yield { item: { item: picture, title: '', page: null, picture }, bytes }
    } catch (cause) {
      if (!(cause instanceof Trouble)) throw cause
      yield { trouble: `${path}: ${cause.message}` }
    }
  }
}

async function fetched(
  url: string,
  maxBytes: number,
  timeoutMs: number,
  { fetch }: CatalogueTools,
): Promise<Uint8Array> {
  const answer = await fetch(url, { maxBytes, timeoutMs })
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
