import type { UseMutationResult } from '@tanstack/react-query'
import type { Outcome } from '../parts/answer.tsx'
import { isPassing } from './ask.ts'

/** What a person may be told of a request that is under way or went wrong. */
export function outcomeOf<V>(mutation: UseMutationResult<unknown, Error, V>): Outcome {
  const { error, failureCount, isPaused, isPending, variables } = mutation
  const passing = error !== null && isPassing(error)
  const retrying = isPending && failureCount > 0
  return {
    refusal: null,
    unsent: isPaused ? 'offline' : retrying ? 'trying' : passing ? 'failed' : null,
    trouble: error !== null && !passing ? error.message : null,
    again: variables === undefined ? null : () => mutation.mutate(variables),
  }
}
