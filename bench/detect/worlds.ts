import { EPISODES, type EpisodeKind } from '../../src/core/detect/worlds/classes.ts'
import { makeWorld, type World } from '../../src/core/detect/worlds.ts'
import { bootstrap, median, seededRandom } from '../../src/core/kit/stats.ts'
import { naiveRings, rings } from './simulate.ts'

const DAY = 86_400_000
const FROM = Date.UTC(2026, 2, 2)

type Outcome = {
  kind: EpisodeKind
  harm: boolean
  caught: boolean
  minutes: number | null
  wrong: number
  weeks: number
}

/** One brand, one episode: is it caught before half its posts are out, and what else rings? */
function judge(world: World, found: readonly number[], days: number): Outcome {
  const { kind, harm, from, to } = world.truth[0]!
  const own = world.posts.filter(({ episode }) => episode === 0).map(({ post }) => post.at)
  const half = own[Math.floor(own.length / 2)]!
  const first = found.find((at) => at >= from && at <= to)
  const caught = first !== undefined && first <= half
  const wrong = found.filter((at) => !harm || at < from || at > to + DAY).length
  return { kind, harm, caught, minutes: first === undefined ? null : (first - from) / 60_000, wrong, weeks: days / 7 }
}

/** Seeded worlds of several sizes and lengths of history, every kind of episode, `rounds` times each. */
export function benchWorlds(firstSeed: number, rounds: number): void {
  const ours: Outcome[] = []
  const naive: Outcome[] = []
  for (let round = 0; round < rounds; round++) {
    for (const kind of Object.keys(EPISODES) as EpisodeKind[]) {
      const seed = firstSeed + round * 100 + Object.keys(EPISODES).indexOf(kind)
      const random = seededRandom(seed)
      const lang = random() < 0.6 ? 'fr' : 'en'
      const history = [2.5, 6, 12, 24][Math.floor(random() * 4)]!
      const perHour = [0.5, 2, 6, 20][Math.floor(random() * 4)]!
      const day = history + random()
      const days = Math.ceil(day + 7)
      const world = makeWorld({ seed, brand: 'Marjolaine', lang, from: FROM, days, perHour, episodes: [{ kind, day }] })
      ours.push(judge(world, rings(world, seed, lang === 'fr' ? 'Europe/Paris' : 'Europe/London'), days))
      naive.push(judge(world, naiveRings(world), days))
    }
  }
  console.log(
    `\nSimulated worlds: n=${ours.length}, seeds from ${firstSeed}; caught = rang before half of the episode's posts`,
  )
  report('tocsin (brand-wide)', ours)
  report('3× hour median', naive)
}

function report(name: string, outcomes: readonly Outcome[]): void {
  const caught = (some: readonly Outcome[]) => some.filter((one) => one.caught).length / some.length
  const harmful = outcomes.filter(({ harm }) => harm)
  const [low, high] = bootstrap(harmful, caught, 1)
  const weeks = outcomes.reduce((sum, one) => sum + one.weeks, 0)
  const rate = outcomes.reduce((sum, one) => sum + one.wrong, 0) / weeks
  const delay = median(harmful.flatMap(({ minutes }) => (minutes === null ? [] : [minutes])))
  const percent = (value: number) => `${(100 * value).toFixed(0)} %`
  console.log(
    `${name}: caught ${percent(caught(harmful))} [${percent(low)}–${percent(high)}] of ${harmful.length}, ` +
      `${rate.toFixed(2)} false rings a brand-week over ${weeks.toFixed(0)} weeks, median ${delay.toFixed(0)} min after the start`,
  )
  const kinds = Object.keys(EPISODES) as EpisodeKind[]
  const of = (kind: EpisodeKind) => outcomes.filter((one) => one.kind === kind)
  const parts = kinds.map((kind) =>
    EPISODES[kind].harm
      ? `${kind} ${percent(caught(of(kind)))}`
      : `${kind} rang ${percent(of(kind).filter((one) => one.minutes !== null).length / of(kind).length)}`,
  )
  console.log(`  ${parts.join(' · ')}`)
}
