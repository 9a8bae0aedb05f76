import type { Drill } from '../../engine/drill.ts'
import { cases } from '../../engine/drill.ts'
import { tools } from '../../says/tools.ts'
import { langOption, missing, readArgs, readVerb } from './args.ts'
import { type Code, type Out, Unusable } from './out.ts'

export const drillHelp = `tocsin drill list [--json] [--lang fr|en]
tocsin drill run CASE [--speed 60] [--json] [--lang fr|en]`
export type OpenDrill = (
  id: string,
  speed: number,
  lang: 'fr' | 'en',
) => Promise<{ drill: Drill; close(): Promise<void> }>

const STEP = 250

/** `tocsin drill list|run`: plays a case with its scripted team, then the score card. */
export async function drillCommand(args: string[], createOut: (json: boolean) => Out, open: OpenDrill): Promise<Code> {
  const [named, ...rest] = args
  const verb = readVerb('drill', named, drillHelp)
  const { values, positionals } = readArgs(rest, { speed: { type: 'string', default: '60' } }, verb === 'run' ? 1 : 0)
  const out = createOut(values.json)
  const lang = langOption(values.lang) ?? 'en'
  if (verb === 'list') {
    for (const { id, title, summary, minutes, sources } of cases)
      out.line(
        { id, title: title[lang], summary: summary[lang], minutes, sources },
        `${id}\t${title[lang]} — ${summary[lang]}`,
      )
    return 0
  }
  const id = positionals[0]
  if (!id) throw missing('CASE', drillHelp, verb)
  if (!cases.some((one) => one.id === id)) throw new Unusable({ code: 'case_unknown', params: { id } })
  const speed = Number(values.speed)
  if (!(speed > 0)) throw new Unusable({ code: 'speed_unreadable', params: { value: values.speed } })
  const { drill, close } = await open(id, speed, lang)
  const s = tools(lang)
  drill.onHappening = ({ at, sentence }) =>
    out.line(
      { type: 'happening', at: new Date(at).toISOString(), sentence: sentence[lang] },
      `${s.moment(at)} — ${sentence[lang]}`,
    )
  try {
    while (!drill.over) {
      await drill.run(STEP)
      if (speed < 10_000) await new Promise((resolve) => setTimeout(resolve, STEP))
    }
    for (const line of (await drill.see(lang)).score) {
      const { code, label, yours, history, verdict } = line
      out.line(
        { type: 'score', code, yours, history, verdict },
        `${label}: ${yours ?? '—'} min / ${history ?? '—'} min`,
      )
    }
  } finally {
    await close()
  }
  return 0
}
