import type { FeedProduct } from './feed.ts'
import { childOf, firstText, isNode, linesIn, listOf, type Node, parseXml, plain } from './xml.ts'

/** What a sitemap says: pages with their pictures, or further sitemaps. */
export type Sitemap = { pages: FeedProduct[] } | { further: string[] }

const PICTURES_PER_PAGE = 30

/** Whether a text is a sitemap or a list of them, and no product feed. */
export function isSitemap(text: string): boolean {
  return /<(\w+:)?(urlset|sitemapindex)[\s>]/.test(text.slice(0, 4000))
}

/**
 * Reads a sitemap with its image extension (`image:loc`): an item for each page, and one for each page of the same in
 * another language (`xhtml:link hreflang`). Pages without pictures are left out: they are not products. Sources:
 * sitemaps.org 0.9, Google's image extension 1.1. Throws Trouble('broken').
 */
export function readSitemap(text: string): Sitemap {
  const root = parseXml(text)
  const index = childOf(root, 'sitemapindex')
  if (index)
    return {
      further: listOf(index['sitemap'])
        .filter(isNode)
        .map(({ loc }) => firstText(loc)),
    }
  const pages = listOf(childOf(root, 'urlset')?.['url']).filter(isNode)
  const lineOf = linesIn(text)
  return { pages: pages.flatMap((page) => productsOf(page, lineOf(page))) }
}

function productsOf(page: Node, line: number): FeedProduct[] {
  const address = firstText(page['loc'])
  const images = listOf(page['image']).filter(isNode)
  const pictures = [...new Set(images.map(({ loc }) => firstText(loc)).filter((loc) => loc !== ''))]
  if (pictures.length === 0) return []
  const others = listOf(page['link'])
    .filter(isNode)
    .filter((link) => link['@rel'] === 'alternate' && typeof link['@href'] === 'string')
    .map((link) => plain(link['@href'] as string))
  return [...new Set([address, ...others])].map((link) => ({
    id: link,
    title: firstText(images[0]?.['title']),
    link,
    pictures: pictures.slice(0, PICTURES_PER_PAGE),
    prices: [],
    line,
  }))
}
