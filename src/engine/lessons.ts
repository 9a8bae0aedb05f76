import type { Said } from '../contract/teaching.ts'
import { FEWEST_MARKED } from '../core/recognise/text/homonyms.ts'
import { readText } from '../core/recognise/text/read.ts'
import type { MentionRow } from './ports/store.ts'
import type { Watch } from './watch.ts'

const WORDS = 20

/** Where homonyms stand: different texts marked, how many it takes, the words learnt. */
export function homonymsIn({ taught }: Watch): { marked: number; needed: number; words: string[] } {
  const marked = taught.corrections.filter(({ said }) => said.ours === false)
  const words = [...(taught.homonyms?.words.values() ?? [])].filter(({ odds }) => odds > 0)
  return {
    marked: new Set(marked.map(({ text }) => text)).size,
    needed: FEWEST_MARKED,
    words: words
      .sort((a, b) => b.z - a.z)
      .slice(0, WORDS)
      .map(({ word }) => word),
  }
}

/** How many texts the reading was corrected on. */
export function readingIn({ taught }: Watch): number {
  return taught.corrections.filter(({ said: { ours: _, ...labels } }) => Object.keys(labels).length > 0).length
}

type Click = { id: string; at: number; by: string; said: Said; text: string; texts: number }

/** What was clicked, newest first; a story is one click with the first of its texts. */
export function clicksOf({ taught }: Watch): Click[] {
  const clicks = new Map<string, Click>()
  for (const { click, at, by, said, text } of taught.corrections) {
    const known = clicks.get(click)
    if (known) known.texts++
    else clicks.set(click, { id: click, at, by, said, text, texts: 1 })
  }
  return [...clicks.values()].reverse()
}

/** How a mention is read now, for those who look at it: what a person said of it goes before what was read. */
export function readMention(watch: Watch, { post }: MentionRow) {
  const reading = readText(watch.unnamed(post.text), post.lang, watch.taught.lesson)
  const mine = watch.taught.corrections.findLast((one) => one.network === post.network && one.post === post.id)
  return { reading, said: mine?.said ?? {}, click: mine?.click ?? null }
}
