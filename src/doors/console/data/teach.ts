import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Said, TeachingSwitches } from '../../../contract/teaching.ts'
import { ask } from './ask.ts'
import { usePreferences } from './preferences.ts'
import { usePlace } from './queries.ts'

export function useTeaching() {
  const { lang } = usePreferences()
  const place = usePlace()
  return useQuery({
    queryKey: ['w', place.world, place.brand, 'teaching', lang],
    queryFn: () => ask('teaching', place),
  })
}

/** Whatever is taught changes stories, counts and what was taught: all of the brand is asked for again. */
function useAgain() {
  const { world, brand } = usePlace()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['w', world, brand] })
}

export function useCorrect(mention: { network: string; id: string }) {
  const place = usePlace()
  const { network, id } = mention
  return useMutation({
    mutationFn: (said: Said) => ask('correctMention', place, { network, id, said }),
    onSuccess: useAgain(),
  })
}

export function useNotOurStory(id: string) {
  const place = usePlace()
  return useMutation({ mutationFn: () => ask('notOurStory', { ...place, id }, {}), onSuccess: useAgain() })
}

export function useUndo(click: string) {
  const place = usePlace()
  return useMutation({ mutationFn: () => ask('undoCorrection', { ...place, id: click }, {}), onSuccess: useAgain() })
}

export function useSwitchTeaching() {
  const place = usePlace()
  return useMutation({
    mutationFn: (on: TeachingSwitches) => ask('switchTeaching', place, on),
    onSuccess: useAgain(),
  })
}
