import type { Author, Post } from '../../../contract/post.ts'
import { FOLDED, fold } from '../../kit/fold.ts'
import { growHigh, growLow, type Hash, HIGH_SEED, hashFolded, LOW_SEED } from './hashes.ts'
import type { Presence } from './presence.ts'
import { ANY_KIND } from './scan.ts'
import type { QueryTree } from './syntax.ts'
import { SORTS } from './terms.ts'

const DOT = 46
const hash: Hash = { low: 0, high: 0 }

/** Hash of a `site:` value, last letter first: so a host gives those of all domains it lies under in one pass. */
export function hashSite(site: string, into: Hash): void {
  let low = LOW_SEED
  let high = HIGH_SEED
  for (let i = site.length - 1; i >= 0; i--) {
    low = growLow(low, site.charCodeAt(i))
    high = growHigh(high, site.charCodeAt(i))
  }
  into.low = low
  into.high = high
}

/** Returns what notes the `author:`, `site:` and `lang:` terms of a post; fields that no query asks for are not read. */
export function fieldReader(trees: readonly QueryTree[]): (post: Post, presence: Presence) => void {
  const asked = { author: new Set<string>(), site: new Set<string>(), lang: new Set<string>() }
  const gather = (tree: QueryTree): void => {
    if (tree.op === 'and' || tree.op === 'or') tree.parts.forEach(gather)
    else if (tree.op === 'not') gather(tree.part)
    else if (tree.op === 'author' || tree.op === 'site' || tree.op === 'lang') asked[tree.op].add(tree.value)
  }
  trees.forEach(gather)
  const tails = tailsOf(asked.author)
  const langs = asked.lang.size > 0 ? new Map<string, Hash>() : null
  const sites = asked.site.size > 0
  /** The last `scheme://host/` of a post that no query asks for: a network's posts all lie under its own. */
  let idle = '\0'

  return (post, presence) => {
    if (tails && post.author) meetAuthor(post.author, tails, presence)
    if (sites) {
      if (post.url !== undefined && !post.url.startsWith(idle)) meetUrl(post.url, presence)
      for (let i = 0; i < post.links.length; i++) meetHost(post.links[i] as string, presence)
    }
    if (langs && post.lang) meetLang(post.lang, langs, presence)
  }

  function meetUrl(address: string, presence: Presence) {
    const end = meetHost(address, presence)
    if (end > 0 && address.charCodeAt(end) === 47) idle = address.slice(0, end + 1)
  }
}

/** By id, handle or shown name, with or without a leading `@`. */
function meetAuthor(author: Author, tails: Int32Array, presence: Presence) {
  meetName(author.id, tails, presence)
  if (author.handle !== undefined && author.handle !== author.id) meetName(author.handle, tails, presence)
  if (author.name !== undefined) meetName(author.name, tails, presence)
}

function meetName(name: string, tails: Int32Array, presence: Presence) {
  let from = 0
  let to = name.length
  while (from < to && name.charCodeAt(from) <= 32) from++
  while (to > from && name.charCodeAt(to - 1) <= 32) to--
  if (from < to && name.charCodeAt(from) === 64) from++
  if (!mayEndSo(name, from, to, tails)) return
  hashFolded(name, from, to, hash)
  presence.add(hash.low ^ SORTS.author.low, hash.high ^ SORTS.author.high, ANY_KIND, 0)
}

/** A bit for how each name asked for ends, by its last five letters: nearly all names can be put aside by these. Null where none is asked for. */
function tailsOf(values: ReadonlySet<string>): Int32Array | null {
  if (values.size === 0) return null
  const tails = new Int32Array(TAILS)
  for (const value of values) {
    const tail = value.length < TAIL ? UNTOLD : tailAt(value, value.length)
    if (tail !== UNTOLD) tails[(tail >>> 5) & (TAILS - 1)]! |= 1 << (tail & 31)
  }
  return tails
}

const TAILS = 1024
const TAIL = 5
const UNTOLD = -1

/** False where `name[from … to)` surely is no name asked for. */
function mayEndSo(name: string, from: number, to: number, tails: Int32Array): boolean {
  if (to - from < TAIL) return true
  const tail = tailAt(name, to)
  return tail === UNTOLD || ((tails[(tail >>> 5) & (TAILS - 1)] as number) & (1 << (tail & 31))) !== 0
}

/** A number ≥ 0 for the five ASCII characters before `end`, folded; UNTOLD where one is beyond, and may fold to several or none. */
function tailAt(text: string, end: number): number {
  let tail = 0
  for (let i = end - TAIL; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 127 || unit === 0) return UNTOLD
    tail = Math.imul(tail, 0x9e3779b1) + (FOLDED[unit] as number)
  }
  return (tail ^ (tail >>> 15)) & 0x7fffffff
}

/** Notes the hosts of an address; returns where its host ends if none is asked for, else 0. */
function meetHost(address: string, presence: Presence): number {
  const slashes = address.indexOf('//')
  if (slashes < 0 && address.startsWith('data:')) return 0
  let from = slashes < 0 ? 0 : slashes + 2
  let to = from
  for (; to < address.length; to++) {
    const unit = address.charCodeAt(to)
    if (unit === 64) from = to + 1
    else if (unit === 47 || unit === 58 || unit === 63 || unit === 35) break
  }
  const end = to
  while (to > from && address.charCodeAt(to - 1) === DOT) to--
  return meetDomains(address, from, to, false, presence) ? 0 : end
}

/** Looks `host[from … to)` up, and what stands behind each of its dots; true if one is asked for. */
function meetDomains(host: string, from: number, to: number, folded: boolean, presence: Presence): boolean {
  const { low: turnLow, high: turnHigh } = SORTS.site
  let low = LOW_SEED
  let high = HIGH_SEED
  let met = false
  for (let i = to - 1; i >= from; i--) {
    let unit = host.charCodeAt(i)
    if (!folded) {
      if (unit > 127) {
        const plain = fold(host.slice(from, to))
        return meetDomains(plain, 0, plain.length, true, presence)
      }
      unit = FOLDED[unit] as number
    }
    if (unit === DOT && presence.add(low ^ turnLow, high ^ turnHigh, ANY_KIND, 0)) met = true
    low = growLow(low, unit)
    high = growHigh(high, unit)
  }
  return (from < to && presence.add(low ^ turnLow, high ^ turnHigh, ANY_KIND, 0)) || met
}

/** The post's language, its region left out. */
function meetLang(lang: string, known: Map<string, Hash>, presence: Presence) {
  let code = known.get(lang)
  if (!code) {
    const value = (lang.split(/[-_]/)[0] as string).toLowerCase()
    code = { low: 0, high: 0 }
    hashFolded(value, 0, value.length, code)
    // Networks know some two hundred languages; who sends more sends noise.
    if (known.size < 1000) known.set(lang, code)
  }
  presence.add(code.low ^ SORTS.lang.low, code.high ^ SORTS.lang.high, ANY_KIND, 0)
}
