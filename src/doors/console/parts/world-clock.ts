import { useEffect, useState } from 'react'
import { useDrill, useNow, usePlace } from '../data/queries.ts'

/**
 * The world's own time, UTC ms, moving once a second: the server's clock for the live world, the simulated one for a
 * drill (which runs faster than ours and stands still while paused).
 */
export function useWorldTime(): number {
  const { world } = usePlace()
  const now = useNow()
  const drill = useDrill(world)
  const [mine, setMine] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setMine(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  if (world !== 'live' && drill.data) {
    const { now: base, speed, paused, over } = drill.data
    const passed = Math.max(0, mine - drill.dataUpdatedAt)
    return paused || over ? base : base + Math.min(passed, 2_500) * speed
  }
  if (now.data) return now.data.at + Math.max(0, mine - now.dataUpdatedAt)
  return mine
}
