import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReplay } from '../../../src/compose/replay.ts'
import { DAY } from '../../../src/core/detect/calendar.ts'
import type { EpisodeKind } from '../../../src/core/detect/worlds/classes.ts'
import type { World } from '../../../src/core/detect/worlds.ts'
import { bootstrap, median } from '../../../src/core/kit/stats.ts'
import type { Out } from '../../../src/doors/cli/out.ts'
import { replayCommand } from '../../../src/doors/cli/replay.ts'
import { naiveRings } from '../simulate.ts'
import { textWriter } from './texts.ts'
import { writeWorld } from './write.ts'

type Ring = { at: number; level: string; story: string | null; again: boolean; because: string[]; title: string }
/** One episode: was it rung at all, before half its posts, after which share of them, how often, how loud. */
type Episode = { kind: EpisodeKind; harm: boolean; caught: boolean; share: number | null; rings: number; level: string }
type Outcome = { episodes: Episode[]; weeks: number; false1: number; false2: number }

/** Every alarm that `tocsin replay` writes for these files. */
async function alarmsOf(posts: string, brand: string): Promise<Ring[]> {
  const rings: Ring[] = []
  const out: Out = {
    json: true,
    lang: 'en',
    badItems: 0,
    line(value) {
      if (value['type'] !== 'alarm') return
      const { at, level, story, again, because, title } = value as Omit<Ring, 'at'> & { at: string }
      rings.push({ at: Date.parse(at), level, story, again, because, title })
    },
    note: () => {},
    bad: (where, line, reason) => console.error(`${where}:${line} ${reason}`),
  }
  const into = async () => 3 as const
  await replayCommand([posts, '--brand', brand, '--json'], () => out, openReplay, into)
  return rings
}

function judge(world: World, rings: readonly Ring[], days: number, tell: boolean): Outcome {
  const ringsOf = new Map<number, Ring[]>()
  const wrong: Ring[] = []
  for (const ring of rings) {
    const during = world.truth.findIndex(({ from, to }) => ring.at >= from && ring.at <= to + DAY)
    if (during >= 0) ringsOf.set(during, [...(ringsOf.get(during) ?? []), ring])
    if (during < 0 || !world.truth[during]!.harm) {
      wrong.push(ring)
      if (tell)
        console.log(
          `   wrong ${ring.level} ${during < 0 ? 'ordinary' : world.truth[during]!.kind} · ${ring.title} · ${ring.because.join(' · ')}`,
        )
    }
  }
  const episodes = world.truth.map(({ kind, harm, to }, i) => {
    const own = world.posts.filter(({ episode }) => episode === i).map(({ post }) => post.at)
    const found = (ringsOf.get(i) ?? []).filter(({ at }) => at <= to)
    const first = found[0]?.at ?? null
    const share = first === null ? null : own.filter((at) => at <= first).length / own.length
    const level = found.reduce((most, ring) => (ring.level > most ? ring.level : most), 'N0')
    return { kind, harm, caught: share !== null && share <= 0.5, share, rings: found.length, level }
  })
  const loud = wrong.filter(({ level }) => level >= 'N2').length
  return { episodes, weeks: days / 7, false1: wrong.length - loud, false2: loud }
}

/**
 * Seeded worlds of five weeks through the real program, files in and lines out. `tell` prints what rings falsely and
 * why. A ring belongs to the episode during which (or within a day after which) it comes.
 */
export async function benchReplay(firstSeed: number, worlds: number, tell = false): Promise<void> {
  const write = textWriter()
  const ours: Outcome[] = []
  const naive: Outcome[] = []
  for (let place = 0; place < worlds; place++) {
    const folder = mkdtempSync(join(tmpdir(), 'tocsin-worlds-'))
    const { world, days, perHour, posts, brand } = await writeWorld(folder, firstSeed + place, place, write)
    if (tell) console.log(`world ${place}, ${perHour} an hour, ${world.posts.length} posts`)
    ours.push(judge(world, await alarmsOf(posts, brand), days, tell))
    const bare = naiveRings(world).map((at) => ({ at, level: 'N2', story: null, again: false, because: [], title: '' }))
    naive.push(judge(world, bare, days, false))
    rmSync(folder, { recursive: true })
  }
  console.log(
    `\nWorlds through tocsin replay: n=${worlds} worlds of 40 days, 4 episodes each, seeds from ${firstSeed}; 90 % bootstrap by world`,
  )
  report('tocsin replay', ours)
  report('3× hour median', naive)
}

function report(name: string, outcomes: readonly Outcome[]): void {
  const harmful = (some: readonly Outcome[]) => some.flatMap(({ episodes }) => episodes.filter(({ harm }) => harm))
  const rung = (some: readonly Outcome[]) =>
    harmful(some).filter((one) => one.share !== null).length / harmful(some).length
  const early = (some: readonly Outcome[]) => harmful(some).filter((one) => one.caught).length / harmful(some).length
  const weeks = (some: readonly Outcome[]) => some.reduce((sum, one) => sum + one.weeks, 0)
  const loud = (some: readonly Outcome[]) => some.reduce((sum, one) => sum + one.false2, 0) / weeks(some)
  const soft = (some: readonly Outcome[]) => some.reduce((sum, one) => sum + one.false1, 0) / weeks(some)
  const shares = (some: readonly Outcome[]) =>
    median(harmful(some).flatMap(({ share }) => (share === null ? [] : [share])))
  const with90 = (value: (some: readonly Outcome[]) => number, say: (value: number) => string) => {
    const [low, high] = bootstrap(outcomes, value, 1, 500)
    return `${say(value(outcomes))} [${say(low)}–${say(high)}]`
  }
  const percent = (value: number) => `${(100 * value).toFixed(0)} %`
  const rate = (value: number) => value.toFixed(2)
  console.log(
    `${name}: rung ${with90(rung, percent)} of ${harmful(outcomes).length} episodes, before half of their posts ${with90(early, percent)}; ` +
      `false N2+ ${with90(loud, rate)} and N1 ${with90(soft, rate)} a brand-week over ${weeks(outcomes).toFixed(0)} weeks; ` +
      `${with90(shares, percent)} of the episode's posts before the alarm (median)`,
  )
  const kinds = [...new Set(outcomes.flatMap(({ episodes }) => episodes.map(({ kind }) => kind)))]
  const parts = kinds.map((kind) => {
    const some = outcomes.flatMap(({ episodes }) => episodes.filter((one) => one.kind === kind))
    const levels = ['N1', 'N2', 'N3'].map((level) => some.filter((one) => one.level === level).length)
    const rings = some.reduce((sum, one) => sum + one.rings, 0)
    return `${kind} ${some.filter((one) => one.share !== null).length}/${some.length} (N1–N3 ${levels.join('·')}, ${rings} rings)`
  })
  console.log(`  ${parts.join(' · ')}`)
}
