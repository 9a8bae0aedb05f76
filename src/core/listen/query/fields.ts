import type { Author, Post } from '../../../contract/post.ts'
import type { Presence } from './presence.ts'
import { ANY_KIND, hashFolded } from './scan.ts'
import type { Terms } from './terms.ts'

const hash = { low: 0, high: 0 }

/** Notes the `author:` terms that name this author by id, handle or shown name, with or without a leading `@`. */
export function meetAuthor(author: Author, terms: Terms, presence: Presence): void {
  meetName(author.id, terms, presence)
  if (author.handle !== undefined && author.handle !== author.id) meetName(author.handle, terms, presence)
  if (author.name !== undefined) meetName(author.name, terms, presence)
}

/** Notes the `site:` terms of the hosts of the post's address and links, and of the domains those lie under. */
export function meetSites(post: Pick<Post, 'url' | 'links'>, terms: Terms, presence: Presence): void {
  if (post.url !== undefined) meetHost(post.url, terms, presence)
  for (const link of post.links) meetHost(link, terms, presence)
}

function meetName(name: string, terms: Terms, presence: Presence) {
  let from = 0
  let to = name.length
  while (from < to && name.charCodeAt(from) <= 32) from++
  while (to > from && name.charCodeAt(to - 1) <= 32) to--
  meetPiece(name, name.charCodeAt(from) === 64 ? from + 1 : from, to, terms, presence)
}

function meetHost(address: string, terms: Terms, presence: Presence) {
  const slashes = address.indexOf('//')
  if (slashes < 0 && address.startsWith('data:')) return
  let from = slashes < 0 ? 0 : slashes + 2
  let to = from
  for (; to < address.length; to++) {
    const unit = address.charCodeAt(to)
    if (unit === 64) from = to + 1
    else if (unit === 47 || unit === 58 || unit === 63 || unit === 35) break
  }
  while (to > from && address.charCodeAt(to - 1) === 46) to--
  while (from < to) {
    meetPiece(address, from, to, terms, presence)
    const dot = address.indexOf('.', from)
    if (dot < 0 || dot >= to) return
    from = dot + 1
  }
}

function meetPiece(text: string, from: number, to: number, terms: Terms, presence: Presence) {
  hashFolded(text, from, to, hash)
  const term = terms.find(hash.low, hash.high)
  if (term >= 0) presence.meet(term, ANY_KIND, 0)
}
