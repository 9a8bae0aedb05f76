import type { Outlet } from './ports/outlet.ts'

/**
 * Our own public incident page as an outlet: the statement is live the moment the journal says so, for the page is drawn
 * from the journal. It works where no network is connected.
 */
export function pageOutlet(url: string | null, now: () => number): Outlet {
  const address = (key: string) => `${url ?? ''}/page#${encodeURIComponent(key)}`
  return {
    limits: { characters: 20_000 },
    publish: async ({ key }) => ({ id: key, url: address(key), at: now() }),
    recent: async () => [],
    read: async (id) => ({ id, url: address(id), at: now(), text: '' }),
  }
}
