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
  /** The last `scheme://host/` that no query asks for: a network's posts all lie under its own. */
  let idle = '\0'

  return (post, presence) => {
    if (tails && post.author) meetAuthor(post.author, tails, presence)
    if (sites) {
      if (post.url !== undefined) meetLink(post.url, presence)
      for (let i = 0; i < post.links.length; i++) meetLink(post.links[i] as string, presence)
    }
    if (langs && post.lang) meetLang(post.lang, langs, presence)
  }

  function meetLink(address: string, presence: Presence) {
    if (address.startsWith(idle)) return
    const end = meetHost(address, presence)
    if (end > 0 && address.charCodeAt(end) === 47) idle = address.slice(0, end + 1)
  }
}

/** By id, handle or shown name, with or without a leading `@`. */
function meetAuthor(author: Author, tails: Uint8Array, presence: Presence) {
  meetName(author.id, tails, presence)
  if (author.handle !== undefined && author.handle !== author.id) meetName(author.handle, tails, presence)
  if (author.name !== undefined) meetName(author.name, tails, presence)
}

function meetName(name: string, tails: Uint8Array, presence: Presence) {
  let from = 0
  let to = name.length
  while (from < to && name.charCodeAt(from) <= 32) from++
  while (to > from && name.charCodeAt(to - 1) <= 32) to--
  if (from < to && name.charCodeAt(from) === 64) from++
  if (to - from >= 3) {
    const tail = tailAt(name, to)
    if (tail >= 0 && tails[tail] === 0) return
  }
  hashFolded(name, from, to, hash)
  presence.add(hash.low ^ SORTS.author.low, hash.high ^ SORTS.author.high, ANY_KIND, 0)
}

/** How the names asked for end: most names can be put aside by their last three letters. Null where none is asked for. */
function tailsOf(values: ReadonlySet<string>): Uint8Array | null {
  if (values.size === 0) return null
  const tails = new Uint8Array(TAILS)
  for (const value of values)
    if (value.length >= 3 && tailAt(value, value.length) >= 0) tails[tailAt(value, value.length)] = 1
  return tails
}

const TAILS = 0x8000

/** A number for the three ASCII characters before `end`; −1 where one is beyond, and may fold to several or none. */
function tailAt(text: string, end: number): number {
  const a = text.charCodeAt(end - 3)
  const b = text.charCodeAt(end - 2)
  const c = text.charCodeAt(end - 1)
  if ((a | b | c) > 127 || a === 0 || b === 0 || c === 0) return -1
  return (((FOLDED[a] as number) & 31) << 10) | (((FOLDED[b] as number) & 31) << 5) | ((FOLDED[c] as number) & 31)
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
