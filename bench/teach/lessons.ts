import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { interval, macroF1 } from '../../models/learn/measures.ts'
import { Polarity } from '../../src/contract/labels.ts'
import { mainPolarity } from '../../src/contract/reading.ts'
import { csvReader } from '../../src/core/kit/csv.ts'
import type { Lesson } from '../../src/core/recognise/text/lesson.ts'
import { readText } from '../../src/core/recognise/text/read.ts'
import { learnLesson } from '../../src/core/recognise/text/teach/learn.ts'

/** An airline's customers are a site of their own. Settings were chosen on the first three. */
const SITES = {
  choose: ['VirginAmerica', 'AmericanAir', 'JetBlue'],
  report: ['united', 'SouthwestAir', 'USAirways'],
}
type Post = { at: number; gold: number; site: string; text: string }

/** The reading of the later half of each site's posts, after the first wrong readings of its earlier half were corrected. */
export function benchLessons(say: (line: string) => void, file: string, part: keyof typeof SITES): void {
  const posts = postsOf(file)
  for (const corrections of [0, 5, 20, 100, 300]) {
    const pairs: { gold: number[]; found: number[] }[] = []
    for (const site of SITES[part]) {
      const mine = posts.filter((post) => post.site === site).sort((a, b) => a.at - b.at)
      const half = Math.floor(mine.length / 2)
      const wrong = mine.slice(0, half).filter((post) => readingOf(post, null) !== post.gold)
      const lesson = learnLesson(
        wrong.slice(0, corrections).map(({ text, gold }) => ({ text, lang: 'en', polarity: Polarity.options[gold]! })),
      )
      for (const post of mine.slice(half)) pairs.push({ gold: [post.gold], found: [readingOf(post, lesson)] })
    }
    const right = (all: typeof pairs) => all.filter(({ gold, found }) => gold[0] === found[0]).length / all.length
    const shown = [right, (all: typeof pairs) => macroF1(all, 3)].map((measure) => {
      const [low, high] = interval(pairs, measure)
      return [measure(pairs), low, high].map((share) => (100 * share).toFixed(1))
    })
    const [share, f1] = shown.map(([value, low, high]) => `${value} [${low}, ${high}]`)
    say(`polarity at three airlines, ${corrections} corrections: right ${share} · macro-F1 ${f1} (n=${pairs.length})`)
  }
}

const readingOf = ({ text }: Post, lesson: Lesson | null) =>
  Polarity.options.indexOf(mainPolarity(readText(text, 'en', lesson)))

function postsOf(file: string): Post[] {
  const seen = new Set<string>()
  const posts: Post[] = []
  const reader = csvReader()
  const rows = [...reader.push(gunzipSync(readFileSync(file)).toString('utf8')), ...reader.end()]
  for (const [at, gold, site, text] of rows.map(({ cells }) => cells)) {
    const label = Polarity.options.indexOf(gold as Polarity)
    if (label < 0 || text === undefined || seen.has(text)) continue
    seen.add(text)
    posts.push({ at: Date.parse(at!), gold: label, site: site!, text })
  }
  return posts
}
