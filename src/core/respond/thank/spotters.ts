/** One public post as the search for spotters sees it. */
export type Seen = {
  key: string
  network: string
  author: string
  at: number
  namesPage: boolean
  copies: boolean
  harms: boolean
}
export type Found = {
  key: string
  network: string
  at: number
  order: number
  first: ('overall' | 'network' | 'page')[]
}

/** How many are remembered: the first, and those who made it known while few had. */
const REMEMBERED = 20

/**
 * Who found it, in the order that time proves: first overall, first on each network, first to name the page. Machines that
 * copy one text and people who threaten are left out; everybody counts once. `posts` in any order.
 */
export function findSpotters(posts: readonly Seen[]): Found[] {
  const ordered = posts
    .filter((post) => !post.copies && !post.harms)
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
  const authors = new Set<string>()
  const networks = new Set<string>()
  const found: Found[] = []
  let pageNamed = false
  for (const post of ordered) {
    const first: Found['first'] = []
    if (authors.size === 0) first.push('overall')
    if (!networks.has(post.network)) first.push('network')
    if (post.namesPage && !pageNamed) first.push('page')
    const isNew = !authors.has(`${post.network} ${post.author}`)
    authors.add(`${post.network} ${post.author}`)
    networks.add(post.network)
    pageNamed ||= post.namesPage
    if (first.length > 0 || (isNew && found.length < REMEMBERED)) {
      found.push({ key: post.key, network: post.network, at: post.at, order: authors.size, first })
    }
  }
  return found
}
