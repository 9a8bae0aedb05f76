import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { ring } from '../parts/bell-sound.ts'
import { usePlace } from './queries.ts'

const Changed = z.object({ brand: z.string(), kind: z.string(), id: z.string().nullish() })

/** Listens to what changed and asks again for what is on screen; false while the line to the server is cut. */
export function useLive(): boolean {
  const { world, brand } = usePlace()
  const queries = useQueryClient()
  const [connected, setConnected] = useState(true)

  useEffect(() => {
    if (brand === '') return
    const source = new EventSource(`/w/${encodeURIComponent(world)}/api/b/${encodeURIComponent(brand)}/events`)
    const refetch = (...key: string[]) => queries.invalidateQueries({ queryKey: ['w', world, ...key] })
    source.onopen = () => {
      setConnected(true)
      void refetch()
    }
    source.onerror = () => setConnected(false)
    source.onmessage = (message) => {
      const changed = Changed.safeParse(parsed(message.data))
      if (!changed.success) return
      const { kind } = changed.data
      void refetch(brand, 'now')
      if (kind === 'drill') void refetch('drill')
      else if (kind === 'incident') {
        void refetch(brand, 'incident')
        void refetch(brand, 'review')
      } else if (kind !== 'now') void refetch(brand, kind)
      if (kind === 'alarm') void refetch(brand, 'story')
    }
    return () => source.close()
  }, [world, brand, queries])

  return connected
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Rings while an alarm does, once at once and then every twenty seconds; the title says so in the tab. */
export function useRinging(titles: readonly string[], audible: boolean, title: string): void {
  const key = titles.join('\n')
  useEffect(() => {
    document.title = key === '' ? title : `🔔 ${key.split('\n')[0]} · Tocsin`
    showIcon(key !== '')
    if (key === '' || !audible) return
    ring()
    const timer = setInterval(ring, 20_000)
    return () => clearInterval(timer)
  }, [key, audible, title])
}

function showIcon(ringing: boolean): void {
  const ground = ringing ? '%23a5301a' : '%23211b15'
  const badge = ringing ? "<circle cx='25' cy='7' r='6' fill='%23ffd23f'/>" : ''
  const bell =
    "<path d='M16 6c-4 0-6 3-6 7 0 5-2 6-3 8h18c-1-2-3-3-3-8 0-4-2-7-6-7zm-3 17a3 3 0 0 0 6 0z' fill='%23faf6ef'/>"
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')
  if (icon)
    icon.href = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='7' fill='${ground}'/>${bell}${badge}</svg>`
}
