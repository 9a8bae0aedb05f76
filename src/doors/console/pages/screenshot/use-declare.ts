import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import type { DeclaredAs } from '../../../../contract/incident.ts'
import { ask, newId } from '../../data/ask.ts'
import { outcomeOf } from '../../data/outcome.ts'
import { usePlace } from '../../data/queries.ts'

type Declaration = { as: z.infer<typeof DeclaredAs>; title: string; places: string[]; picture: string | null }

/**
 * Declares, then keeps the picture. Both carry an id made once, so that a retry after a lost answer repeats neither; where
 * the picture alone failed, `unkept` lets the person go on and keep it later.
 */
export function useDeclare(incident: string, enter: () => void) {
  const place = usePlace()
  const queries = useQueryClient()
  const [ids] = useState(() => ({ declare: newId(), acknowledge: newId(), evidence: newId() }))
  const [declared, setDeclared] = useState(false)

  const mutation = useMutation({
    mutationFn: async ({ picture, ...rest }: Declaration) => {
      const where = { ...place, id: incident }
      const answer = await ask('command', where, {
        commandId: ids.declare,
        command: { type: 'declare', incident, ...rest },
      })
      if (!answer.ok) return answer
      setDeclared(true)
      // Whoever declares is on it: nobody else needs to be called to answer.
      await ask('command', where, { commandId: ids.acknowledge, command: { type: 'acknowledge' } })
      if (picture) await ask('evidence', where, { commandId: ids.evidence, picture })
      return answer
    },
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: ['w', place.world, place.brand, 'now'] })
      if (answer.ok) enter()
    },
  })
  const answer = mutation.data
  const refusal =
    answer && !answer.ok ? { sentence: answer.sentence, who: answer.who, code: answer.refusal.code } : null
  return {
    send: (declaration: Declaration) => {
      if (!mutation.isPending) mutation.mutate(declaration)
    },
    busy: mutation.isPending,
    outcome: { ...outcomeOf(mutation), refusal },
    unkept: declared && mutation.isError,
  }
}
