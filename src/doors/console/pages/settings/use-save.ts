import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SettingsView } from '../../../../contract/views.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { usePreferences } from '../../data/preferences.ts'
import { usePlace } from '../../data/queries.ts'

/** Saves one part of the settings; the answer is the whole page as it now stands. */
export function useSave<V>(save: (place: { world: string; brand: string }, value: V) => Promise<SettingsView>) {
  const place = usePlace()
  const { lang } = usePreferences()
  const queries = useQueryClient()
  const mutation = useMutation({
    mutationFn: (value: V) => save(place, value),
    onSuccess: (view) => {
      queries.setQueryData(['w', place.world, place.brand, 'settings', lang], view)
      void queries.invalidateQueries({ queryKey: ['w', place.world, place.brand, 'now'] })
    },
  })
  return {
    send: async (value: V): Promise<boolean> => {
      if (mutation.isPending) return false
      return mutation.mutateAsync(value).then(
        () => true,
        () => false,
      )
    },
    busy: mutation.isPending,
    saved: mutation.isSuccess,
    outcome: outcomeOf(mutation),
  }
}
