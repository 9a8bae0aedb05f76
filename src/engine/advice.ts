import type { Actor } from '../contract/people.ts'
import { append } from './journal.ts'
import type { World } from './world.ts'

const KINDS = ['advice', 'advice.answer']

/** One piece of advice, and what became of it: accepted advice is the playbook. */
export type Advice = {
  id: string
  text: string
  public: boolean
  at: number
  answer: { accepted: boolean; text: string; at: number } | null
}

/** "What other advice would you give?", asked of the team and, in public, of anyone; read by a person. */
export async function giveAdvice(world: World, brand: string, text: string, by: Actor, open: boolean): Promise<string> {
  const at = world.clock.now()
  const id = world.ids.next(at)
  await world.store.tx(async (tables) => {
    const document = {
      id,
      incident: null,
      kind: 'advice',
      salt: world.ids.salt(),
      text: JSON.stringify({ text, public: open, at }),
    }
    await tables.saveDocuments(brand, [document])
    const data = { advice: id, textId: id, public: open }
    await append(tables, brand, null, [{ id: world.ids.next(at), type: 'advice_given', at, data }], at, by)
  })
  world.changed({ brand, kind: 'now', id: null })
  return id
}

/** A person says yes or no, and why; what is accepted becomes part of the playbook. False where it was answered already. */
export async function answerAdvice(
  world: World,
  brand: string,
  advice: string,
  accepted: boolean,
  text: string,
  by: Actor,
): Promise<boolean> {
  const known = (await allAdvice(world, brand)).find((one) => one.id === advice)
  if (!known || known.answer) return false
  const at = world.clock.now()
  const id = world.ids.next(at)
  await world.store.tx(async (tables) => {
    const said = JSON.stringify({ advice, accepted, text, at })
    await tables.saveDocuments(brand, [
      { id, incident: null, kind: 'advice.answer', salt: world.ids.salt(), text: said },
    ])
    const data = { advice, accepted, textId: id }
    await append(tables, brand, null, [{ id: world.ids.next(at), type: 'advice_answered', at, data }], at, by)
  })
  return true
}

/** All advice, newest first, each with its answer. */
export async function allAdvice(world: World, brand: string): Promise<Advice[]> {
  const rows = await world.store.read.documentsOfKind(brand, KINDS)
  const answers = new Map<string, Advice['answer']>()
  for (const { kind, text } of rows) {
    if (kind !== 'advice.answer') continue
    const { advice, ...answer } = JSON.parse(text) as { advice: string; accepted: boolean; text: string; at: number }
    answers.set(advice, answer)
  }
  return rows
    .filter(({ kind }) => kind === 'advice')
    .map(({ id, text }) => ({
      id,
      ...(JSON.parse(text) as Omit<Advice, 'id' | 'answer'>),
      answer: answers.get(id) ?? null,
    }))
    .sort((a, b) => b.at - a.at)
}
