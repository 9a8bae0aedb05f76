/** One mention as reach sees it. */
export type Heard = { at: number; author: string; network: string; negative: boolean; followers: number; toUs: boolean }

export type Reach = {
  /** Share of the people who talk (0…1) who do so on a network where a statement of ours is live. */
  share: number
  /** Posts after the first statement that answer it or name us. */
  reactions: number
  /** Share of negative posts before and after the first statement; null where too few to say. */
  negativeBefore: number | null
  negativeAfter: number | null
  /** People with the largest audiences who talk where we have not spoken. */
  unreached: { author: string; network: string; followers: number }[]
}

const FEW = 10
const TOP = 5

/**
 * Whom the statement reached and how it was received: `live` gives each network's first live statement (UTC ms). Null while
 * nothing is live or nobody talks.
 */
export function reachOf(mentions: readonly Heard[], live: Readonly<Record<string, number>>): Reach | null {
  const moments = Object.values(live)
  if (moments.length === 0 || mentions.length === 0) return null
  const from = Math.min(...moments)
  const people = new Map<string, Heard>()
  for (const mention of mentions) {
    const key = `${mention.network} ${mention.author}`
    const known = people.get(key)
    if (!known || mention.followers > known.followers) people.set(key, mention)
  }
  const all = [...people.values()]
  const negative = (list: readonly Heard[]) =>
    list.length < FEW ? null : list.filter((one) => one.negative).length / list.length
  return {
    share: all.filter((one) => one.network in live).length / all.length,
    reactions: mentions.filter((one) => one.toUs && one.at > from).length,
    negativeBefore: negative(mentions.filter((one) => one.at <= from)),
    negativeAfter: negative(mentions.filter((one) => one.at > from)),
    unreached: all
      .filter((one) => !(one.network in live))
      .sort((a, b) => b.followers - a.followers)
      .slice(0, TOP)
      .map(({ author, network, followers }) => ({ author, network, followers })),
  }
}
