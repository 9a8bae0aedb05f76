import type { Command } from '../contract/commands.ts'
import type { Incident } from '../contract/incident.ts'
import { clocksFor } from '../core/alarm/clocks.ts'
import { lintStatement } from '../core/respond/communicate/lint.ts'
import { fillsOnlyFacts } from '../core/respond/communicate/template.ts'
import { calmOfIncident } from './calm.ts'
import type { DocumentRow, Tables } from './ports/store.ts'
import { commitment } from './words.ts'
import type { World } from './world.ts'

/**
 * Looks up the facts a rule needs before it decides, and writes them over whatever a client may have put there. The rules
 * themselves stay pure.
 */
export async function withFacts(
  world: World,
  tables: Tables,
  brand: string,
  incident: Incident,
  command: Command,
  documents: DocumentRow[],
  at: number,
): Promise<Command> {
  switch (command.type) {
    case 'declare': {
      const { talk, reachable } = await talkOf(world, tables, brand, command.story)
      const freezeDesk = await freezeDeskOf(world, brand)
      return { ...command, engine: { talk, reachable, clocks: clocksFor(command.level), freezeDesk } }
    }
    case 'confirm_places':
      return { ...command, engine: { freezeDesk: await freezeDeskOf(world, brand) } }
    case 'freeze':
      return { ...command, engine: { freezeDesk: await freezeDeskOf(world, brand) } }
    case 'publish_statement': {
      const version = incident.statements.find((s) => s.id === command.statement)?.versions.at(-1)
      const text = version ? (await tables.documents(brand, [version.textId])).get(version.textId)?.text : undefined
      const outlets = await world.edges.outlets(brand)
      const length = [...new Intl.Segmenter().segment(text ?? '')].length
      const tooLong = command.publications
        .map((p) => p.outlet)
        .filter((name) => length > (outlets.get(name)?.limits.characters ?? Number.POSITIVE_INFINITY))
      return { ...command, engine: { tooLong } }
    }
    case 'set_level':
      return { ...command, engine: { clocks: clocksFor(command.level) } }
    case 'draft_statement': {
      const document = documents.find((d) => d.id === command.text)
      const text = document?.text ?? ''
      const faults = lintStatement(text, {
        kind: command.kind,
        lang: command.lang,
        falseCase: incident.declaredAs !== 'ours',
      })
      const errors = [...new Set(faults.filter((f) => f.severity === 'error').map((f) => f.rule))]
      const template = world.voice.templates().find((t) => t.id === command.template)
      const preApproved = template?.preApproved === true && fillsOnlyFacts(template, text)
      return { ...command, engine: { hash: commitment(document?.salt ?? '', text), errors, preApproved } }
    }
    case 'confirm_calm':
      return { ...command, engine: { calm: (await calmOfIncident(tables, incident, at)).calm } }
    default:
      return command
  }
}

/** The first connected desk that can hold a price or a campaign; null where people do it by hand. */
async function freezeDeskOf(world: World, brand: string): Promise<string | null> {
  for (const [name, desk] of await world.edges.desks(brand)) if (desk.freeze) return name
  return null
}

/** Networks where people talk about the story, and those of them we can speak on ourselves. */
export async function talkOf(world: World, tables: Tables, brand: string, story: string | null) {
  const row = story === null ? null : await tables.story(brand, story)
  const talk = Object.keys(row?.networks ?? {}).sort()
  const outlets = await world.edges.outlets(brand)
  return { talk, reachable: talk.filter((network) => outlets.has(network)) }
}
