import type { Author, Post } from '../../contract/post.ts'
import { PostKind } from '../../contract/post.ts'
import type { Finding } from '../../contract/primitives.ts'
import { readTime } from '../kit/time.ts'

/** A post, or why the item is none: `code` is said by `says`, `drop` is the reason it is counted under. */
export type ParsedPost = { post: Post } | { reason: Finding & { drop: 'bad_item' | 'too_large' } }

const MAX = { network: 60, id: 1000, text: 100_000, person: 500, url: 4000, image: 20_000_000, links: 50, images: 20 }
const ADDRESS = /https?:\/\/[^\s<>"«»“”]+/gi
const ADDRESS_TAIL = /[.,;:!?…'’)\]]+$/
const KINDS: ReadonlySet<string> = new Set(PostKind.options)

/**
 * Reads one item in the *Post* shape of the outside interface; unknown fields are ignored, lone surrogates replaced.
 * What is required (`network`, `id`, `at`, `text`) must be right; an optional field that cannot be read counts as
 * absent, so that a shop's odd export never hides a post. Where `links` is absent, the addresses in the text are taken.
 * `zone` (IANA) reads times without a zone. Never throws on an item.
 * Codes: `post_not_object`, `post_field_missing {field}`, `post_field_type {field}`, `post_field_long {field,max}`,
 * and those of `readTime`.
 */
export function parsePost(raw: unknown, zone = 'UTC'): ParsedPost {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return bad('post_not_object', {})
  const item = raw as Record<string, unknown>
  const network = name(item['network'])
  if (!network) return wrong('network', item['network'])
  if (network.length > MAX.network) return long('network', MAX.network)
  const id = name(item['id'])
  if (!id) return wrong('id', item['id'])
  if (id.length > MAX.id) return long('id', MAX.id)
  if (typeof item['text'] !== 'string') return wrong('text', item['text'])
  if (item['text'].length > MAX.text) return long('text', MAX.text)
  const at = readTime(item['at'], zone)
  if (typeof at !== 'number') return { reason: { ...at, drop: 'bad_item' } }

  const text = item['text'].toWellFormed()
  const post: Post = {
    network,
    id,
    at,
    text,
    links:
      item['links'] === undefined || item['links'] === null
        ? linksIn(text)
        : strings(item['links'], MAX.links, MAX.url),
    images: strings(item['images'], MAX.images, MAX.image),
    kind: KINDS.has(item['kind'] as string) ? (item['kind'] as Post['kind']) : 'post',
    of: name(item['of'])?.slice(0, MAX.id) || null,
  }
  const author = readAuthor(item['author'])
  if (author) post.author = author
  const lang = name(item['lang'])
  if (lang && lang.length >= 2 && lang.length <= 8) post.lang = lang.toLowerCase()
  const url = name(item['url'])
  if (url && url.length <= MAX.url) post.url = url
  const reach = readReach(item['reach'])
  if (reach) post.reach = reach
  return { post }
}

/** The post as one JSON object of the outside interface (`at` in ISO 8601 UTC, what is absent left out). `parsePost` reads it back as it was. */
export function postJson(post: Post): Record<string, unknown> {
  return { ...post, at: new Date(post.at).toISOString() }
}

/** Who wrote it, for counting distinct people: a post without an author is its own author. */
export function authorKey(post: Pick<Post, 'network' | 'id' | 'author'>): string {
  return post.author ? `${post.network}:${post.author.id}` : `${post.network}:post:${post.id}`
}

function readAuthor(value: unknown): Author | undefined {
  const whole = name(value)
  if (whole) return { id: whole.slice(0, MAX.person), handle: whole.slice(0, MAX.person) }
  if (typeof value !== 'object' || value === null) return undefined
  const given = value as Record<string, unknown>
  const handle = name(given['handle'])?.slice(0, MAX.person)
  const shown = name(given['name'])?.slice(0, MAX.person)
  const id = name(given['id'])?.slice(0, MAX.person) || handle || shown
  if (!id) return undefined
  const author: Author = { id }
  if (handle) author.handle = handle
  if (shown) author.name = shown
  const followers = amount(given['followers'])
  if (followers !== undefined) author.followers = Math.floor(followers)
  return author
}

function readReach(value: unknown): Post['reach'] {
  if (typeof value !== 'object' || value === null) return undefined
  const given = value as Record<string, unknown>
  return {
    likes: amount(given['likes']) ?? 0,
    reposts: amount(given['reposts']) ?? 0,
    replies: amount(given['replies']) ?? 0,
    views: amount(given['views']) ?? 0,
  }
}

/** A name or id: trimmed text, or a whole number written as one. */
function name(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim().toWellFormed()
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : undefined
}

function amount(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value
  return typeof number === 'number' && number >= 0 && number <= Number.MAX_SAFE_INTEGER ? number : undefined
}

function strings(value: unknown, most: number, longest: number): string[] {
  if (!Array.isArray(value) || value.length === 0) return []
  const kept: string[] = []
  for (const item of value) {
    if (typeof item !== 'string' || item === '' || item.length > longest) continue
    kept.push(item.toWellFormed())
    if (kept.length === most) break
  }
  return kept
}

function linksIn(text: string): string[] {
  if (!text.includes('://')) return []
  const found = (text.match(ADDRESS) ?? []).map((address) => address.replace(ADDRESS_TAIL, ''))
  return [...new Set(found)].filter((address) => address.length <= MAX.url).slice(0, MAX.links)
}

function wrong(field: string, value: unknown): ParsedPost {
  const missing = value === undefined || value === null || value === ''
  return bad(missing ? 'post_field_missing' : 'post_field_type', { field })
}

function long(field: string, max: number): ParsedPost {
  return { reason: { code: 'post_field_long', params: { field, max }, drop: 'too_large' } }
}

function bad(code: string, params: Finding['params']): ParsedPost {
  return { reason: { code, params, drop: 'bad_item' } }
}
