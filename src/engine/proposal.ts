import type { StatementFacts } from '../contract/drafting.ts'
import type { Incident } from '../contract/incident.ts'
import type { Actor } from '../contract/people.ts'
import { SYSTEM } from '../contract/people.ts'
import { Trouble } from '../contract/refusal.ts'
import { lintStatement } from '../core/respond/communicate/lint.ts'
import { draftingRequest } from '../says/drafting.ts'
import { act } from './act.ts'
import type { Tables } from './ports/store.ts'
import type { World } from './world.ts'

/** A longer answer is no statement. */
const MOST = 4000
/** What we said in public, the latest: a model needs no more to go on in the same voice. */
const SAID = 3

type Asked = { kind: StatementFacts['kind']; lang: StatementFacts['lang'] }

/**
 * Asks the brand's writer for a draft, from the incident's facts alone. Nothing is kept but the fact that one was proposed: the text
 * goes to whoever asked, and on through the statement check and approval like any other. Null where no writer is connected or there
 * is no such incident; throws Trouble where it does not answer with a text.
 */
export async function proposeDraft(
  world: World,
  brand: string,
  incident: string,
  asked: Asked,
  by: Actor,
): Promise<{ text: string; writer: string } | null> {
  const [writer] = [...(await world.edges.writers(brand)).values()]
  const known = await world.store.read.incident(brand, incident)
  if (!writer || !known) return null
  const facts = await factsFor(world.store.read, known, asked)
  const text = (await writer.write(draftingRequest(facts))).trim()
  if (text === '' || text.length > MOST) throw new Trouble('broken', `the model answered ${text.length} characters`)
  const { kind, lang } = asked
  const command = { type: 'note_proposal' as const, kind, lang, writer: writer.title, askedBy: by.person }
  await act(world, brand, { commandId: world.ids.next(world.clock.now()), incident, command }, SYSTEM)
  return { text, writer: writer.title }
}

async function factsFor(tables: Tables, incident: Incident, asked: Asked): Promise<StatementFacts> {
  const brand = await tables.brand(incident.brand)
  const live = incident.statements
    .filter(
      ({ kind, publications }) =>
        kind !== 'internal' && kind !== 'reply' && publications.some(({ state }) => state === 'live'),
    )
    .flatMap(({ versions, approval }) => versions.findLast(({ hash }) => hash === approval?.hash) ?? versions.at(-1)!)
    .slice(-SAID)
  const words = await tables.documents(incident.brand, [incident.title, ...live.map(({ textId }) => textId)])
  const story = incident.story === null ? null : await tables.story(incident.brand, incident.story)
  const title = words.get(incident.title)?.text ?? null
  return {
    ...asked,
    brand: brand?.name ?? incident.brand,
    title: title !== null && title !== story?.title && namesNobody(title, asked.lang) ? title : null,
    declaredAs: incident.declaredAs,
    level: incident.level,
    peopleAreHurt: incident.hurt,
    ourPages: incident.places.length,
    removal: removalOf(incident),
    alreadySaid: live
      .flatMap(({ textId }) => words.get(textId)?.text.replace(/@[\w.-]+/g, '@…') ?? [])
      .filter((text) => namesNobody(text.replaceAll('@…', ''), asked.lang)),
  }
}

/** A title may be a post's first words, or say who did it: then it stays in the house. */
function namesNobody(title: string, lang: Asked['lang']): boolean {
  const faults = lintStatement(title, { kind: 'holding', lang, falseCase: false })
  return !/@|https?:/.test(title) && !faults.some(({ rule }) => NAMING.has(rule))
}
const NAMING: ReadonlySet<string> = new Set(['names_person', 'personal_data', 'blames_individual'])

function removalOf({ takedowns }: Incident): StatementFacts['removal'] {
  if (takedowns.length === 0) return 'not asked'
  return takedowns.every(({ doneAt }) => doneAt !== null) ? 'done' : 'under way'
}
