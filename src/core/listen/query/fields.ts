import type { Author, Post } from '../../../contract/post.ts'
import { fold } from '../../kit/fold.ts'

/** What `author:` may name: id, handle and shown name, folded, without a leading `@`. */
export function authorNames(author: Author): string[] {
  const names = [author.id, author.handle, author.name].filter((name) => name !== undefined)
  return [...new Set(names.map((name) => fold(name.trim()).replace(/^@/, '')))]
}

/** What `site:` may name: the host of the post's address and of its links, each with the domains it lies under. */
export function addressedHosts(post: Pick<Post, 'url' | 'links'>): string[] {
  const hosts = new Set<string>()
  const addresses = post.url ? [post.url, ...post.links] : post.links
  for (const address of addresses) {
    let host = hostOf(address)
    while (host) {
      hosts.add(host)
      const dot = host.indexOf('.')
      host = dot < 0 ? '' : host.slice(dot + 1)
    }
  }
  return [...hosts]
}

function hostOf(address: string): string {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)|^([^/?#:@\s]+\.[^/?#:@\s]+)/i.exec(address)
  return fold(host?.[1] ?? host?.[2] ?? '').replace(/\.$/, '')
}
