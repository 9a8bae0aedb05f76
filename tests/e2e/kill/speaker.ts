import type { Command } from '../../../src/contract/commands.ts'
import { type Ask, accepted, until } from '../api.ts'
import { AT, insist } from './feed.ts'

export type Said = { incident: string; statement: string; publication: string; text: string }

/**
 * Two people who publish one statement after the other: declare, draft, approve, publish, until it is live. Every command
 * keeps its id when it is asked again after a lost answer.
 */
export function openSpeaker(author: Ask, approver: Ask) {
  const speaker = {
    said: [] as Said[],
    /** Type and subject of every command that was answered with a yes. */
    yes: [] as { type: Command['type']; incident: string }[],
    enough: false,
    done: Promise.resolve(),
  }
  speaker.done = run()
  return speaker

  async function run(): Promise<void> {
    for (let n = 1; !speaker.enough; n++) await say(n)
  }

  async function say(n: number): Promise<void> {
    const said = {
      incident: `incident-${n}`,
      statement: `statement-${n}`,
      publication: `publication-${n}`,
      text: textOf(n),
    }
    const { incident, statement, publication, text } = said
    const does = (who: Ask, command: { type: Command['type'] } & Record<string, unknown>) =>
      insist(async () => {
        const body = { commandId: `${command.type} ${n}`, command }
        const after = accepted(await who('command', { ...AT, id: incident }, body))
        return after
      }).then((after) => {
        speaker.yes.push({ type: command.type, incident })
        return after
      })
    await does(author, { type: 'declare', incident, title: `Sujet ${n}`, as: 'ours', level: 'N1' })
    const drafted = await does(author, { type: 'draft_statement', statement, kind: 'holding', lang: 'fr', text })
    const { hash } = drafted.statements[0]!.versions[0]!
    await does(approver, { type: 'approve_statement', statement, hash })
    speaker.said.push(said)
    await does(author, { type: 'publish_statement', statement, publications: [{ id: publication, outlet: 'bluesky' }] })
    await until(`${publication} to be settled`, async () => {
      const { incident: state } = await insist(() => author('incident', { ...AT, id: incident }))
      return state.statements[0]!.publications[0]!.state !== 'waiting'
    })
  }
}

function textOf(n: number): string {
  return `Bonjour. Une photo de notre page n° ${n} n’aurait jamais dû paraître. L’erreur est la nôtre, nous vous présentons nos excuses. Le retrait est en cours. Merci à celles et ceux qui nous ont alertés. Prochain point ici à 14:00.`
}
