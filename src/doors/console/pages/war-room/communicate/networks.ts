const HOSTS: [RegExp, string][] = [
  [/(^|\.)(x|twitter)\.com$/, 'x'],
  [/(^|\.)bsky\.app$/, 'bluesky'],
  [/(^|\.)(facebook|fb)\.com$/, 'facebook'],
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)tiktok\.com$/, 'tiktok'],
  [/(^|\.)linkedin\.com$/, 'linkedin'],
  [/(^|\.)(youtube\.com|youtu\.be)$/, 'youtube'],
  [/(^|\.)reddit\.com$/, 'reddit'],
  [/(^|\.)threads\.(net|com)$/, 'threads'],
]
const MASTODON_PATH = /^\/@[^/]+\/\d+$/

export const NETWORKS = [
  'facebook',
  'instagram',
  'x',
  'bluesky',
  'mastodon',
  'tiktok',
  'linkedin',
  'youtube',
  'reddit',
  'threads',
  'page',
] as const

/** The network a post's address belongs to; null where the address does not tell. */
export function networkOfLink(link: string): string | null {
  const url = URL.parse(link.trim())
  if (!url || !/^https?:$/.test(url.protocol)) return null
  const known = HOSTS.find(([host]) => host.test(url.hostname))
  if (known) return known[1]
  return MASTODON_PATH.test(url.pathname) ? 'mastodon' : null
}
