import { compileQueries, parsePost } from '../../engine/tools.ts'
import { queryTrouble } from '../../says/query.ts'
import { langOption, readArgs } from './args.ts'
import { type Code, type Out, sayFinding, Unusable } from './out.ts'
import { postsOf } from './posts.ts'
import { linesOf, openText } from './read.ts'

export const matchHelp = 'tocsin match --queries FILE POSTS… [--json] [--strict] [--timezone ZONE] [--lang fr|en]'

/** `tocsin match`: which query takes which post; apart, as `fuzzy`, those that a near spelling alone makes take it. */
export async function matchCommand(args: string[], createOut: (json: boolean) => Out): Promise<Code> {
  const { values, positionals } = readArgs(args, { queries: { type: 'string' } })
  const out = createOut(values.json)
  if (!values.queries) throw new Unusable(`match: --queries FILE is missing. ${matchHelp}`)
  if (positionals.length === 0) throw new Unusable(`match: name at least one file of posts. ${matchHelp}`)
  const lang = langOption(values.lang) ?? 'en'
  const queries = await readQueries(values.queries, out, lang)
  const { match, troubles } = compileQueries(queries.map(({ id, text }) => ({ id, text })))
  for (const trouble of troubles) {
    const line = queries.find((query) => query.id === trouble.query)?.line ?? 1
    out.bad(values.queries, line, `query ${trouble.query}, ${queryTrouble(trouble, lang)}`)
  }
  if (troubles.length === queries.length) throw new Unusable(`${values.queries}: no usable query`)
  const began = performance.now()
  let posts = 0
  let matched = 0
  const seen = new Set<string>()
  const dropped = { bad_item: 0, duplicate: 0 }
  const before = out.badItems
  for (const path of positionals) {
    for await (const arrival of postsOf(path, values.timezone, out, lang)) {
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
  if (posts === 0) throw new Unusable(`${positionals.join(', ')}: no usable post`)
  out.line({
    type: 'summary',
    posts,
    matched,
    dropped: Object.fromEntries(Object.entries(dropped).filter(([, count]) => count > 0)),
    queries: queries.length - troubles.length,
    postsPerSecond: Math.round(posts / Math.max(seconds, 1e-6)),
    seconds: Math.round(seconds * 1000) / 1000,
  })
  return values.strict && out.badItems > 0 ? 2 : 0
}

async function readQueries(
  path: string,
  out: Out,
  lang: 'fr' | 'en',
): Promise<{ id: string; text: string; line: number }[]> {
  const queries: { id: string; text: string; line: number }[] = []
  for await (const line of linesOf(await openText(path))) {
    if ('tooLong' in line || line.text.trim() === '') continue
    let json: unknown
    try {
      json = JSON.parse(line.text)
    } catch {
      out.bad(path, line.number, sayFinding({ code: 'post_not_json', params: {} }, lang))
      continue
    }
    const { id, text } = (json ?? {}) as Record<string, unknown>
    if (typeof id === 'string' && typeof text === 'string') queries.push({ id, text, line: line.number })
    else
      out.bad(
        path,
        line.number,
        sayFinding({ code: 'post_field_missing', params: { field: typeof id === 'string' ? 'text' : 'id' } }, lang),
      )
  }
  if (queries.length === 0)
    throw new Unusable(`${path}: no usable query; a line looks like {"id":"main","text":"marjolaine NOT thym"}`)
  return queries
}
