import { type Ask, visitor } from '../api.ts'
import { AT } from './feed.ts'

const password = 'une phrase assez longue'

/** A first run: Léa owns the house and is rung, Nora approves. */
export async function settleIn(url: string, bell: string): Promise<{ lea: Ask; nora: Ask }> {
  const [lea, nora] = [visitor(url), visitor(url)]
  const first = { name: 'Léa', email: 'lea@marjolaine.example', password, lang: 'fr', brand: 'Marjolaine' } as const
  const { person } = await lea('first', {}, first)
  const { name, email } = { name: 'Nora', email: 'nora@marjolaine.example' }
  await lea('savePerson', AT, { name, email, roles: ['approver'], password })
  await nora('login', {}, { email, password })
  await lea('connect', AT, { kind: 'bell', name: 'webhook', settings: { secret: 'un secret partagé assez long' } })
  await lea('saveBell', AT, { person: person!.id, kind: 'webhook', address: bell })
  return { lea, nora }
}
