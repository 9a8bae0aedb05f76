import { QueryClient, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ask, isPassing } from './ask.ts'
import { usePreferences } from './preferences.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => isPassing(error) && count < 4,
      staleTime: 5_000,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: (count, error) => isPassing(error) && count < 4 },
  },
})

/** World and brand stand in the address: a tab can never act on another than it shows. */
export function usePlace(): { world: string; brand: string } {
  const { world = 'live', brand = '' } = useParams({ strict: false }) as { world?: string; brand?: string }
  return { world, brand }
}

export function useMe() {
  const { lang } = usePreferences()
  return useQuery({ queryKey: ['me', lang], queryFn: () => ask('me', {}) })
}

export function useNow() {
  const { lang } = usePreferences()
  const place = usePlace()
  return useQuery({
    queryKey: ['w', place.world, place.brand, 'now', lang],
    queryFn: () => ask('now', place),
    enabled: place.brand !== '',
    refetchInterval: 30_000,
    placeholderData: (previous) => previous,
  })
}

export function useStory(id: string) {
  const { lang } = usePreferences()
  const place = usePlace()
  return useQuery({
    queryKey: ['w', place.world, place.brand, 'story', id, lang],
    queryFn: () => ask('story', { ...place, id }),
    refetchInterval: 60_000,
  })
}

export function useAlarm(id: string) {
  const { lang } = usePreferences()
  const place = usePlace()
  return useQuery({
    queryKey: ['w', place.world, place.brand, 'alarm', id, lang],
    queryFn: () => ask('alarm', { ...place, id }),
  })
}

export function useIncident(id: string) {
  const { lang } = usePreferences()
  const place = usePlace()
  return useQuery({
    queryKey: ['w', place.world, place.brand, 'incident', id, lang],
    queryFn: () => ask('incident', { ...place, id }),
    refetchInterval: 20_000,
    placeholderData: (previous) => previous,
  })
}

export function useReview(id: string) {
  const { lang } = usePreferences()
  const place = usePlace()
  return useQuery({
    queryKey: ['w', place.world, place.brand, 'review', id, lang],
    queryFn: () => ask('review', { ...place, id }),
  })
}

export function useLearn() {
  const { lang } = usePreferences()
  const place = usePlace()
  return useQuery({
    queryKey: ['w', place.world, place.brand, 'learn', lang],
    queryFn: () => ask('learn', place),
  })
}

export function useSettings() {
  const { lang } = usePreferences()
  const place = usePlace()
  return useQuery({
    queryKey: ['w', place.world, place.brand, 'settings', lang],
    queryFn: () => ask('settings', place),
  })
}

export function useDrillCases() {
  const { lang } = usePreferences()
  return useQuery({ queryKey: ['drills', lang], queryFn: () => ask('drillCases', {}), staleTime: 300_000 })
}

/** A drill's clock runs faster than ours, so it is asked more often while it runs. */
export function useDrill(world: string) {
  const { lang } = usePreferences()
  return useQuery({
    queryKey: ['w', world, 'drill', lang],
    queryFn: () => ask('drill', { world }),
    enabled: world !== 'live',
    refetchInterval: (query) => (query.state.data?.over || query.state.data?.paused ? 15_000 : 2_000),
  })
}
