import { compileQueries, parsePost } from '../../engine/tools.ts'
import { langOption, missing, readArgs } from './args.ts'
import { type Code, type Out, sayFinding, sayUnusable, Unusable } from './out.ts'
import { postsOf, untilBroken } from './posts.ts'
import { readQueries, sayQuery } from './queries.ts'

export const matchHelp = 'tocsin match --queries FILE POSTS… [--json] [--strict] [--timezone ZONE] [--lang fr|en]'

/** `tocsin match`: which query takes which post; apart, as `fuzzy`, those that a near spelling alone makes take it. */
export async function matchCommand(args: string[], createOut: (json: boolean) => Out): Promise<Code> {
  const { values, positionals } = readArgs(args, { queries: { type: 'string' } })
  const out = createOut(values.json)
  if (!values.queries) throw missing('--queries FILE', matchHelp)
  if (positionals.length === 0) throw missing('POSTS', matchHelp)
  const lang = langOption(values.lang) ?? 'en'
  const queries = await readQueries(values.queries, out, lang)
  const { match, troubles } = compileQueries(queries.map(({ id, text }) => ({ id, text })))
  for (const trouble of troubles) {
    const line = queries.find((query) => query.id === trouble.query)?.line ?? 1
    out.bad(values.queries, line, sayQuery(trouble, lang))
  }
  if (troubles.length === queries.length) throw new Unusable({ code: 'queries_none', params: { path: values.queries } })
  const began = performance.now()
  let posts = 0
  let matched = 0
  const seen = new Set<string>()
  const dropped = { bad_item: 0, duplicate: 0 }
  const before = out.badItems
  let broken = 0
  const told = (fault: Unusable) => {
    broken++
    out.note(sayUnusable(fault, lang))
  }
  for (const path of positionals) {
    for await (const arrival of untilBroken(postsOf(path, values.timezone, out, lang), told)) {
      if (!('item' in arrival)) continue
      const parsed = parsePost(arrival.item, values.timezone)
      if (!('post' in parsed)) {
        out.bad(path, arrival.line, sayFinding(parsed.reason, lang))
        continue
      }
      const key = `${parsed.post.network} ${parsed.post.id}`
      if (seen.has(key)) {
        dropped.duplicate++
        continue
      }
      seen.add(key)
      posts++
      const hits = match(parsed.post)
      const exact = hits.flatMap((hit) => (hit.fuzzy ? [] : hit.query))
      const fuzzy = hits.flatMap((hit) => (hit.fuzzy ? hit.query : []))
      if (exact.length > 0) matched++
      const { network, id } = parsed.post
      out.line(
        { network, id, queries: exact, ...(fuzzy.length > 0 && { fuzzy }) },
        `${network}\t${id}\t${[...exact, ...fuzzy.map((query) => `~${query}`)].join(' ')}`,
      )
    }
  }
  const seconds = (performance.now() - began) / 1000
  dropped.bad_item = out.badItems - before
  if (posts === 0) throw new Unusable({ code: 'posts_none', params: { path: positionals.join(', ') } })
  out.line({
    type: 'summary',
    posts,
    matched,
    dropped: Object.fromEntries(Object.entries(dropped).filter(([, count]) => count > 0)),
    queries: queries.length - troubles.length,
    postsPerSecond: Math.round(posts / Math.max(seconds, 1e-6)),
    seconds: Math.round(seconds * 1000) / 1000,
  })
  return broken > 0 || (values.strict && out.badItems > 0) ? 2 : 0
}
