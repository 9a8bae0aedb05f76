import type { StoryLink } from '../contract/story.ts'
import type { Fact } from './ports/store.ts'

const THREE_HOURS = 3 * 3_600_000

/** A mention in the window; `copy` where it was laid to its story by the same words, picture or link, not by an answer. */
type Held = { fact: Fact; copy: boolean }

/** Whether a mention repeats what others already showed. */
export function isCopy({ by }: Pick<StoryLink, 'by'>): boolean {
  return by !== null && by !== 'thread'
}

/** Repetition is looked for among so many of the latest mentions: more would cost without telling more. */
const LOOK_BACK = 100

/** Counts of how often something stands in the window; a key leaves when its last fact does. */
class Counter {
  readonly counts = new Map<string | number, number>()
  add(key: string | number, by: 1 | -1): void {
    const count = (this.counts.get(key) ?? 0) + by
    if (count > 0) this.counts.set(key, count)
    else this.counts.delete(key)
  }
}

/**
 * The last three hours of a story or a brand, counted as they come and go: constant work a mention, whatever the size.
 * Late mentions are counted while their hour still stands in the window.
 */
export class Tally {
  /** Times of all mentions ever seen, ascending enough for growth; bounded. */
  readonly times: number[] = []
  /** Times of the negative ones, in the order they came; bounded. */
  readonly negatives: number[] = []
  total = 0
  mentions = 0
  negative = 0
  positive = 0
  mocking = 0
  irony = 0
  crisis = 0
  press = 0
  readonly authors = new Counter()
  readonly mockers = new Counter()
  readonly boycotters = new Counter()
  readonly networks = new Counter()
  readonly texts = new Counter()
  readonly pictures = new Counter()
  readonly pictureAuthors = new Map<string, Counter>()
  readonly red = new Map<string, Counter>()
  readonly stories = new Counter()
  readonly #window: Held[] = []
  #first = 0

  add(fact: Fact, copy: boolean): void {
    this.total++
    if (this.times.length > 0 && fact.at < this.times[this.times.length - 1]!) {
      let i = this.times.length
      while (i > 0 && this.times[i - 1]! > fact.at) i--
      this.times.splice(i, 0, fact.at)
    } else this.times.push(fact.at)
    if (this.times.length > 2000) this.times.splice(0, 1000)
    if (fact.negative) this.negatives.push(fact.at)
    if (this.negatives.length > 2000) this.negatives.splice(0, 1000)
    this.#window.push({ fact, copy })
    this.#count(fact, 1)
  }

  /** Lets what is older than three hours before `at` go. */
  expire(at: number): void {
    while (this.#first < this.#window.length && this.#window[this.#first]!.fact.at <= at - THREE_HOURS) {
      this.#count(this.#window[this.#first]!.fact, -1)
      this.#first++
    }
    if (this.#first > 1024 && this.#first * 2 > this.#window.length) {
      this.#window.splice(0, this.#first)
      this.#first = 0
    }
  }

  get facts(): readonly Held[] {
    return this.#window.slice(this.#first)
  }

  largestAudience(): number {
    let largest = 0
    for (let i = this.#first; i < this.#window.length; i++) largest = Math.max(largest, this.#window[i]!.fact.followers)
    return largest
  }

  /** Share of the latest mentions that repeat something and whose author does so again and again. */
  repeatedShare(): number {
    const from = Math.max(this.#first, this.#window.length - LOOK_BACK)
    let repeated = 0
    for (let i = from; i < this.#window.length; i++) {
      const { fact, copy } = this.#window[i]!
      if (copy && (this.authors.counts.get(fact.author) ?? 0) >= 2) repeated++
    }
    return repeated / Math.max(1, this.#window.length - from)
  }

  #count(fact: Fact, by: 1 | -1): void {
    this.mentions += by
    if (fact.negative) this.negative += by
    if (fact.positive) this.positive += by
    if (fact.irony) this.irony += by
    if (fact.crisis) this.crisis += by
    if (fact.press) this.press += by
    if (fact.mocking) {
      this.mocking += by
      this.mockers.add(fact.author, by)
    }
    if (fact.boycott) this.boycotters.add(fact.author, by)
    this.authors.add(fact.author, by)
    this.networks.add(fact.network, by)
    this.texts.add(fact.text, by)
    this.stories.add(fact.story, by)
    for (const topic of fact.red) this.#of(this.red, topic).add(fact.author, by)
    if (fact.picture !== null) {
      this.pictures.add(fact.picture, by)
      this.#of(this.pictureAuthors, fact.picture).add(fact.author, by)
    }
  }

  #of(map: Map<string, Counter>, key: string): Counter {
    const known = map.get(key)
    if (known) return known
    const counter = new Counter()
    map.set(key, counter)
    return counter
  }
}
