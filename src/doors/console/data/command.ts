import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { z } from 'zod'
import type { Command } from '../../../contract/commands.ts'
import type { CommandAnswer } from '../../../contract/routes/route.ts'
import type { Outcome } from '../parts/answer.tsx'
import { ask, newId } from './ask.ts'
import { outcomeOf } from './outcome.ts'
import { usePlace } from './queries.ts'

type Input = z.input<typeof Command> & { type: Command['type'] }

export type Commanding = {
  /** Sends commands one after the other; stops at the first that is refused. Resolves true where all were done. */
  send: (...commands: object[]) => Promise<boolean>
  busy: boolean
  outcome: Outcome
  /** Code of the last refusal, where the screen must offer another way. */
  refused: string | null
}

/**
 * Asks something of one incident. An intention keeps its commandId until it is answered, so that a second tap, a retry or
 * a page that lost its network never does it twice.
 */
export function useCommand(incident: string): Commanding {
  const place = usePlace()
  const queries = useQueryClient()
  const intentions = useRef(new Map<string, string>())

  const mutation = useMutation({
    mutationFn: async (commands: object[]): Promise<CommandAnswer | null> => {
      let answer: CommandAnswer | null = null
      for (const command of commands) {
        const intention = JSON.stringify(command)
        const commandId = intentions.current.get(intention) ?? newId()
        intentions.current.set(intention, commandId)
        answer = await ask('command', { ...place, id: incident }, { commandId, command: command as Input })
        if (!answer.ok) break
      }
      intentions.current.clear()
      return answer
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['w', place.world, place.brand] }),
  })

  const answer = mutation.data
  const refusal =
    answer && !answer.ok ? { sentence: answer.sentence, who: answer.who, code: answer.refusal.code } : null
  return {
    send: async (...commands) => {
      if (mutation.isPending) return false
      try {
        const done = await mutation.mutateAsync(commands)
        return done?.ok ?? true
      } catch {
        return false
      }
    },
    busy: mutation.isPending,
    outcome: { ...outcomeOf(mutation), refusal: mutation.isPending ? null : refusal },
    refused: refusal?.code ?? null,
  }
}
