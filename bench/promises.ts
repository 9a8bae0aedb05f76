/**
 * The promises on 10,000 random walks, and the speed of the rules: `node bench/promises.ts`. Needs no data.
 */
import { Command } from '../src/contract/commands.ts'
import { isRefusal } from '../src/contract/refusal.ts'
import { apply, decide, unopened } from '../src/core/respond/incident.ts'
import { incidentDetail } from '../src/doors/server/views/incident.ts'
import { append } from '../src/engine/journal.ts'
import { reviewOf } from '../src/engine/review.ts'
import { reviewMarkdown } from '../src/says/review.ts'
import { noCounts, type Step, shrink, walk } from '../tests/promises/walk.ts'
import { marjolaine, openHouse } from '../tests/stories/house.ts'

const WALKS = Number(process.argv[2] ?? 10_000)
const EVENTS = 5000

const counts = noCounts()
const kept: Step[][] = []
for (let n = 0; n < WALKS; n++) {
  const { steps, broken } = walk(`bench ${n}`, counts)
  if (kept.length < 1000) kept.push(steps)
  if (!broken) continue
  console.log(broken)
  for (const { by, command } of shrink(steps, broken)) console.log(`  ${by.person}: ${JSON.stringify(command)}`)
  process.exit(1)
}
const least = (all: Map<string, number>) => [...all].sort((a, b) => a[1] - b[1])[0]!.join(' ')
console.log(
  `${WALKS} walks, ${counts.asked} commands, ${counts.closed} closed, nothing broken; least accepted ${least(counts.accepted)}, least refused ${least(counts.refused)}`,
)

/** Commands a second on one core: deciding and folding what was decided, the commands parsed before. */
const parsed = kept.map((steps) => steps.map(({ command, at, by }) => ({ command: Command.parse(command), at, by })))
const rates: number[] = []
for (let round = 0; round < 5; round++) {
  let asked = 0
  const from = performance.now()
  for (const steps of parsed) {
    let incident = unopened('i', 'b')
    for (const { command, at, by } of steps) {
      asked++
      const decided = decide(incident, command, at, by)
      if (!isRefusal(decided)) for (const event of decided) incident = apply(incident, event, at, by.person)
    }
  }
  rates.push((asked / (performance.now() - from)) * 1000)
}
rates.sort((a, b) => a - b)
console.log(
  `decide and apply: ${Math.round(rates[2]!)} commands/s (n = ${parsed.flat().length}, median of 5; ${Math.round(rates[0]!)}–${Math.round(rates[4]!)})`,
)

/** An incident of 5,000 events: opened as the console opens it, and its review written. */
const house = await openHouse()
const { world, listening, by } = house
const lead = by('paul')
let incident = unopened('i', 'marjolaine')
const entries: { id: string; type: string; at: number; data: unknown }[] = []
const ask = (given: unknown, as = lead) => {
  const decided = decide(incident, Command.parse(given), house.clock.at, as)
  if (isRefusal(decided)) throw new Error(decided.code)
  for (const event of decided) {
    entries.push({ id: world.ids.next(house.clock.at), type: event.type, at: house.clock.at, data: event.data })
    incident = apply(incident, event, house.clock.at, as.person)
  }
}
ask({ type: 'declare', incident: 'i', title: 'title', as: 'ours', places: ['https://marjolaine.example/p/4711'] })
for (let n = 0; entries.length < EVENTS; n++) {
  house.clock.at += 60_000
  ask({ type: 'decide', text: `d${n}` })
  ask({ type: 'make_promise', promise: `p${n}`, text: `t${n}`, owner: 'paul', due: house.clock.at + 1e9 })
  ask({ type: 'draft_statement', statement: `s${n % 40}`, kind: 'reply', lang: 'fr', text: `x${n}` })
  ask({ type: 'keep_evidence', evidence: `e${n}`, kind: 'picture', commitment: 'c' })
}
await world.store.tx(async (tables) => {
  for (let from = 0; from < entries.length; from += 500)
    await append(tables, 'marjolaine', 'i', entries.slice(from, from + 500), house.clock.at, lead)
  await tables.saveIncident('marjolaine', incident)
})
const timed = async (what: () => Promise<unknown>) => {
  const times: number[] = []
  for (let n = 0; n < 9; n++) {
    const from = performance.now()
    await what()
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  return `${times[4]!.toFixed(0)} ms (median of 9; ${times[0]!.toFixed(0)}–${times[8]!.toFixed(0)})`
}
const room = { world, listening, drill: null }
const opening = await timed(() => incidentDetail({} as never, room, marjolaine, 'i', 'fr', true))
const reviewing = await timed(async () =>
  reviewMarkdown((await reviewOf(world, 'marjolaine', 'i'))!, 'fr', 'Europe/Paris'),
)
console.log(`an incident of ${entries.length} events opens in ${opening}; its review is written in ${reviewing}`)
await house.close()
