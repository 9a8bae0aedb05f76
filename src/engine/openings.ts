import type { Pace } from '../contract/stream.ts'
import { learnPace, newPace, OPENING, OPENING_MOST, type Opened, type PaceState, paceOf } from '../core/detect/pace.ts'
import type { Fact } from './ports/store.ts'
import type { LiveStory } from './watch.ts'

/** How one brand's stories usually begin, and those whose first three hours are not over, oldest first. */
export class Openings {
  #known: PaceState = newPace()
  #young: LiveStory[] = []
  #learnt = false

  begin(story: LiveStory): void {
    this.#young.push(story)
  }

  /** What was known before a restart, and the stories it had not learnt from. */
  restore(known: string | null, stories: Iterable<LiveStory>): void {
    if (known !== null) this.#known = JSON.parse(known) as PaceState
    const young = [...stories].filter(({ row }) => row.first + OPENING > this.#known.until)
    this.#young = young.sort((a, b) => a.row.first - b.row.first)
  }

  /** Stories whose first three hours are over teach how this brand's stories begin; `lives`: not merged into another. */
  learn(at: number, lives: (story: LiveStory) => boolean): void {
    while (this.#young[0] && this.#young[0].row.first + OPENING <= at) {
      const story = this.#young.shift()!
      if (lives(story) && learnPace(this.#known, opened(story), story.row.first + OPENING)) this.#learnt = true
    }
  }

  /** How a story stands beside how this brand's stories usually begin; null where it is older than three hours. */
  paceOf(story: LiveStory, at: number): Pace | null {
    return paceOf(this.#known, opened(story), at - story.row.first)
  }

  /** What must be written, where something was learnt since. */
  takeLearnt(): PaceState | null {
    const learnt = this.#learnt ? this.#known : null
    this.#learnt = false
    return learnt
  }
}

/** Remembers a mention of the story's first three hours. */
export function opens({ row, opening }: LiveStory, { at, author }: Pick<Fact, 'at' | 'author'>): void {
  if (at - row.first <= OPENING && opening.length < OPENING_MOST) opening.push({ at, author })
}

/** The first three hours by age: late posts may have moved a story's beginning. */
function opened({ row, opening }: LiveStory): Opened[] {
  return opening.map(({ at, author }) => ({ age: at - row.first, author })).filter(({ age }) => age <= OPENING)
}
