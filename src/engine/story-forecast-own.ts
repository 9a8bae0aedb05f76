import { clockOf } from '../core/detect/clock.ts'
import { type Refit, refitForecast } from '../core/detect/refit.ts'
import { cascadeOf, isForetold, type StoryForecast, storyForecast } from './story-forecast.ts'
import type { Watch } from './watch.ts'
import type { World } from './world.ts'

const DAY = 86_400_000
/** Posts are kept for ninety days: what began before has lost its beginning. */
const OLDEST = 89 * DAY
/** The first post and the three that a forecast asks for. */
const FEWEST = 4
/** More stories would change little, and life before them was another. */
const STORIES = 300
/** A story with more posts than this has none foretold, so it teaches nothing either. */
export const MOST_POSTS = 2000

const learnt = new WeakMap<World, Map<string, { at: number; refit: Promise<Refit> }>>()

/**
 * How big a story will be a day after its first post, from its posts so far (ascending). Null where nothing honest can be
 * said.
 */
export async function foresee(
  world: World,
  watch: Watch,
  posts: readonly { at: number; followers: number }[],
): Promise<StoryForecast | null> {
  const now = world.clock.now()
  if (posts[0] === undefined || posts.length >= MOST_POSTS || !isForetold(posts[0].at, now)) return null
  const begun = [...watch.stories.values()].map((story) => story.row.first)
  return storyForecast(posts, begun, await ownStories(world, watch, begun, now), now)
}

/** What the brand's finished stories teach: read from the store when first asked for and then once a day. */
function ownStories(world: World, watch: Watch, begun: readonly number[], now: number): Promise<Refit> {
  const brand = watch.brand.id
  const brands = learnt.get(world) ?? new Map<string, { at: number; refit: Promise<Refit> }>()
  learnt.set(world, brands)
  const known = brands.get(brand)
  if (known && now - known.at < DAY) return known.refit
  const refit = learn(world, brand, begun, watch.timeAt(now))
  brands.set(brand, { at: now, refit })
  refit.catch(() => brands.delete(brand))
  return refit
}

/** Only stories whose first day is over by `at` are read, so that nothing is learnt from what is still going on. */
async function learn(world: World, brand: string, begun: readonly number[], at: number): Promise<Refit> {
  const asked = { since: at - OLDEST, until: at - DAY, fewest: FEWEST, stories: STORIES, posts: MOST_POSTS }
  const past = await world.store.read.pastStories(brand, asked)
  const finished = past.filter((posts) => posts.length < MOST_POSTS && posts[0]!.at <= at - DAY)
  return refitForecast(
    finished.flatMap((posts) => cascadeOf(posts) ?? []),
    clockOf(begun),
  )
}
