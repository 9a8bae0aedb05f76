import { createHash } from 'node:crypto'
import { extractFromXml, type FeedEntry } from '@extractus/feed-extractor'
import { z } from 'zod'
import { Trouble } from '../../../contract/refusal.ts'
import type { Answer } from '../../../engine/ports/outside.ts'
import { plainText } from './html.ts'

const TEXT_LENGTH = 5000

/** One entry of a feed as people read it. `at` is null where the feed gives no time. */
export type Entry = { id: string; at: number | null; text: string; link: string | null; pictures: string[] }
export type Feed = { title: string; lang: string | null; entries: Entry[] }

/** Reads RSS, Atom or RDF. Throws Trouble('broken') where it is none. */
export function readFeed(answer: Answer): Feed {
  const feed = extract(answer)
  return {
    title: feed.title ?? '',
    lang: /^[a-z]{2}(?=[-_]|$)/i.exec(feed.language?.trim() ?? '')?.[0].toLowerCase() ?? null,
    entries: (feed.entries ?? []).filter(({ title, description, link }) => title || description || link).map(entryOf),
  }
}

function extract(answer: Answer) {
  try {
    return extractFromXml(textOf(answer), {
      baseUrl: answer.url,
      descriptionMaxLen: 0,
      // The library glues paragraphs together and makes ids of its own, so both are read from the entry itself.
      getExtraEntryFields: (entry) => ({ raw: entry }),
    })
  } catch (cause) {
    throw new Trouble('broken', `${answer.url} is no feed`, { cause })
  }
}

/** Many newsrooms still write ISO-8859-1: the header says so, or the first line of the document. */
function textOf({ headers, body, url }: Answer): string {
  const start = Buffer.from(body.subarray(0, 200)).toString('latin1')
  const named = /charset="?([\w-]+)/i.exec(headers['content-type'] ?? '') ?? /encoding=["']([\w-]+)/i.exec(start)
  try {
    return new TextDecoder(named?.[1] ?? 'utf-8').decode(body)
  } catch (cause) {
    throw new Trouble('broken', `${url} is written in an unknown way: ${named?.[1]}`, { cause })
  }
}

function entryOf(entry: FeedEntry): Entry {
  const raw = entry['raw'] as Record<string, unknown>
  const summary = plainText(firstText(raw, ['description', 'summary', 'content:encoded', 'content']))
  const text = [plainText(entry.title ?? ''), summary || entry.description].filter(Boolean).join('\n')
  const link = entry.link || null
  return {
    id: firstText(raw, ['guid', 'id', '@_rdf:about']) || link || createHash('sha256').update(text).digest('hex'),
    at: Date.parse(entry.published ?? '') || null,
    text: text.slice(0, TEXT_LENGTH),
    link,
    pictures: picturesOf(raw),
  }
}

/** The first of these elements that has text; one with attributes carries it as `#text`. */
function firstText(raw: Record<string, unknown>, names: string[]): string {
  for (const name of names) {
    const value = raw[name]
    const text = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['#text'] : value
    if (typeof text === 'string' || typeof text === 'number') return String(text).trim()
  }
  return ''
}

const Attached = z.object({ '@_url': z.url(), '@_type': z.string().optional(), '@_medium': z.string().optional() })

/** RSS `enclosure` and Media RSS `media:content`, where they say that they are pictures. */
function picturesOf(raw: Record<string, unknown>): string[] {
  return [raw['enclosure'], raw['media:content']].flat().flatMap((value) => {
    const found = Attached.safeParse(value).data
    const isPicture = found?.['@_type']?.startsWith('image/') || found?.['@_medium'] === 'image'
    return found && isPicture ? [found['@_url']] : []
  })
}
