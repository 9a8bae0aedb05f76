import type { Bell } from '../../engine/ports/bell.ts'
import type { Desk } from '../../engine/ports/desk.ts'
import type { Outlet } from '../../engine/ports/outlet.ts'
import type { FetchOut } from '../../engine/ports/outside.ts'
import { type Rung, simulatedBell } from './bells.ts'
import { simulatedDesk } from './desk.ts'
import { simulatedOutlet } from './networks.ts'
import { type SimulatedPage, simulatedWeb } from './web.ts'

/** What is simulated: the pages of a shop and every picture people may look at, as SVG by address. */
export type SimulatedPlace = { pages: readonly SimulatedPage[]; pictures: Readonly<Record<string, string>> }

/** The hands and ears of a world where nothing real can happen. `rung` remembers every call, `takeDown` is the shop's own hand. */
export type Simulated = {
  fetch: FetchOut
  outlets: Map<string, Outlet>
  bells: Map<string, Bell>
  desks: Map<string, Desk>
  rung: Rung[]
  takeDown(url: string, at: number): void
}

/** Characters a text may have on each network that can be spoken on. */
const NETWORKS: Readonly<Record<string, number>> = { x: 280, facebook: 10_000 }

/** Simulated edges for a drill or a test: deterministic, no network, time only from `clock`. */
export function simulate(place: SimulatedPlace, clock: { now(): number }): Simulated {
  const { fetch, takeDown } = simulatedWeb(place.pages, place.pictures, clock)
  const rung: Rung[] = []
  return {
    fetch,
    outlets: new Map(
      Object.entries(NETWORKS).map(([network, limit]) => [network, simulatedOutlet(network, limit, clock)]),
    ),
    bells: new Map([['console', simulatedBell(rung)]]),
    desks: new Map([['shop', simulatedDesk(takeDown, clock)]]),
    rung,
    takeDown,
  }
}
