import type { names as french } from '../fr/names.ts'

/** What roles and networks are called. */
export const names: typeof french = {
  roles: {
    owner: 'owner of the house',
    lead: 'incident lead',
    community: 'community',
    approver: 'approves texts',
    shop: 'online shop',
    studio: 'photo studio',
    legal: 'legal',
    hr: 'human resources',
    service: 'customer service',
    observer: 'observes',
  },
  networks: {
    x: 'X',
    bluesky: 'Bluesky',
    facebook: 'Facebook',
    instagram: 'Instagram',
    mastodon: 'Mastodon',
    tiktok: 'TikTok',
    linkedin: 'LinkedIn',
    youtube: 'YouTube',
    reddit: 'Reddit',
    threads: 'Threads',
    page: 'Our page',
    hand: 'Added by hand',
    web: 'Web',
    press: 'Press',
    forum: 'Forum',
  },
}
