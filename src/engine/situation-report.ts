import type { Command } from '../contract/commands.ts'
import { SYSTEM } from '../contract/people.ts'
import { negativeAmong } from '../core/recognise/text/shares.ts'
import { nextAction } from '../core/respond/steps.ts'
import { act } from './act.ts'
import type { World } from './world.ts'

/** Writes the point of situation that has fallen due (`h1`, `h2`, `d1`), in the brand's first language, into the logbook. */
export async function reportSituation(
  world: World,
  brand: string,
  id: string,
  report: string,
  at: number,
): Promise<void> {
  const { read } = world.store
  const incident = await read.incident(brand, id)
  const settings = await read.brand(brand)
  if (!incident || !settings) return
  const story = incident.story === null ? null : await read.story(brand, incident.story)
  const mentions = story === null ? [] : await read.mentions(brand, { story: story.id, limit: 1000 })
  const negative = mentions.filter(({ fact }) => fact.negative).length
  const text = world.voice.situation(
    report,
    {
      incident,
      title: (await read.documents(brand, [incident.title])).get(incident.title)?.text ?? settings.name,
      timezone: settings.timezone,
      posts: story?.posts ?? 0,
      negative: mentions.length === 0 ? null : negativeAmong(negative, mentions.length),
      step: nextAction(incident, at),
      at,
    },
    settings.languages[0] ?? 'fr',
  )
  const command = { type: 'report_situation', report: report as 'h1', text } satisfies Command
  await act(world, brand, { commandId: `situation ${id} ${report}`, incident: id, command }, SYSTEM)
}
