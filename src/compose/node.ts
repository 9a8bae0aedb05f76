import { commands as en } from '../says/commands/en.ts'
import { commands as fr } from '../says/commands/fr.ts'
import { sentence, tools } from '../says/tools.ts'
import { langAsked } from './lang.ts'

const NEEDED = 24

/** Says at start what to do on a Node that cannot run this. */
export function requireNode(running: string = process.versions.node): void {
  if (Number(running.split('.')[0]) >= NEEDED) return
  const lang = langAsked(process.argv)
  const params = { needed: NEEDED, running }
  process.stderr.write(`${sentence({ fr, en }[lang], 'node_needed', params, tools(lang))}\n`)
  process.exit(2)
}
