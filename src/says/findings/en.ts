import type { Sentences } from '../tools.ts'

const STREAMS: Record<string, string> = {
  mentions: 'mentions',
  negative: 'negative mentions',
  mocking: 'mocking posts',
  authors: 'new voices',
  reshares: 'reshares',
  reach: 'accounts reached',
}
const TOPICS: Record<string, string> = {
  nudity: 'nudity',
  child_safety: 'child safety',
  racism: 'racism',
  product_safety: 'a dangerous product',
  tragedy_exploitation: 'a tragedy exploited',
}

/** Which picture, where a list of several is read. */
const named = (p: Record<string, unknown>) => (p['picture'] === undefined ? '' : `picture ${p.picture}: `)

/** Why it rings, or why it stays quiet. */
export const findings: Sentences = {
  volume: (p, s) =>
    `${s.whole(p.count)} ${STREAMS[String(p.stream)] ?? 'mentions'} in ${s.minutes(p.window)}, expected ${s.number(p.expected)} (${s.whole(p.low)}–${s.whole(p.high)}) for a ${s.weekday(p.weekday)}${p.holiday ? ' (holiday)' : ''} ${s.hour(p.hour)}`,
  times_habit: (p, s) => `${s.number(p.times)} times your habit`,
  // Beyond ten years a number of weeks is arithmetic, not knowledge.
  rarity: (p, s) =>
    Number(p.weeks) > 520
      ? 'nothing like it has been seen for you'
      : `rarer than once in ${s.count(p.weeks, 'week', 'weeks')} for you`,
  learning: (p, s) => `${s.count(p.mentions, 'mention', 'mentions')} while your habit is not known yet`,
  authors: (p, s) => `${s.count(p.authors, 'person talks', 'people talk')} about it in the last 3 h`,
  negative_share: (p, s) => `${s.share(p.share)} negative (${s.share(p.low)} to ${s.share(p.high)})`,
  mockery: (p, s) => `${s.share(p.share)} mocking, by ${s.count(p.authors, 'person', 'people')}`,
  irony_share: (p, s) => `${s.share(p.share)} irony`,
  red_topic: (p, s) =>
    `grave topic: ${TOPICS[String(p.topic)] ?? p.topic}, by ${s.count(p.authors, 'person', 'people')}`,
  two_signals: () => 'mentions and visits of the page rise together',
  visits: (p, s) =>
    `page visits ×${s.number(p.times)}: ${s.whole(p.count)} in ${s.minutes(p.window)}, expected ${s.number(p.expected)}${p.page ? ` (${p.page})` : ''}`,
  same_picture: (p, s) => `${s.share(p.share)} carry the same picture, by ${s.count(p.authors, 'person', 'people')}`,
  networks: (p, s) => `on ${s.count(p.count, 'network', 'networks')}: ${p.names}`,
  crisis_words: (p, s) => `${s.count(p.count, 'post uses', 'posts use')} words of crisis`,
  large_audience: (p, s) => `an account with ${s.whole(p.followers)} followers talks about it`,
  press: () => 'the press talks about it',
  rival_or_politics: () => 'a rival or a politician picked it up',
  boycott: (p, s) => `${s.count(p.authors, 'call', 'calls')} for a boycott`,
  growing: (p, s) => `doubling every ${s.minutes(p.doublingMinutes)}`,
  outruns: (p, s) =>
    `faster than ${s.whole(Math.floor(Number(p.share) * 20))} of 20 of your stories: ${s.count(p.posts, 'post', 'posts')} within ${s.minutes(p.minutes)}`,
  level_rose: (p, s) => `rose from “${s.level(p.from)}” to “${s.level(p.to)}”`,
  own_picture_gone: (p) => `our picture is gone from the page without a word: ${p.picture}`,
  own_picture_changed: (p) => `our picture was replaced on the page without a word: ${p.picture}`,
  rings_after_silence: (p, s) => `still going after ${s.whole(p.hours)} h`,
  rings_louder: (p, s) => `at least ${s.number(p.factor)} times louder than at the last alarm`,
  reflare: (p, s) =>
    `re-flare: calm for ${s.whole(p.hours)} h after “${s.level(p.level)}”${p.halfLifeHours === null ? '' : `; what was left had halved every ${s.number(p.halfLifeHours)} h`}`,
  quiet_spam: (p, s) =>
    `does not ring: ${s.share(p.share)} identical texts from ${s.count(p.authors, 'account', 'accounts')}`,
  quiet_praise: (p, s) => `does not ring: ${s.share(p.positive)} praise, no sign of harm`,
  quiet_no_harm: () => 'rising, but without any sign of harm: a murmur at most',
  quiet_floors: (p, s) =>
    `too few voices to wake anybody: ${s.count(p.mentions, 'mention', 'mentions')}, ${s.count(p.authors, 'person', 'people')} (floors: ${p.minMentions} and ${p.minAuthors})`,
  level_sank: (p, s) => `nothing rises any more: ${s.count(p.mentions, 'mention', 'mentions')} in the last 3 hours`,
  quiet_held: (p, s) => `level held for an hour (${s.whole(p.minutes)} min gone)`,
  quiet_already_rung: (p, s) => `rang already ${s.minutes(p.minutes)} ago`,
  calm_negatives: (p, s) => `negatives at their ordinary level for ${s.whole(p.hours)} h`,
  not_calm_negatives: (p, s) =>
    Number(p.seen) < Number(p.hours)
      ? `watched for ${s.whole(p.seen)} h only: ${s.whole(p.hours)} h are asked for`
      : `negatives above the ordinary in ${s.count(p.above, 'hour', 'hours')} of the last ${s.whole(p.hours)}`,
  calm_spread: () => 'it spreads no further',
  not_calm_spread: () => 'it may still be spreading',
  calm_top: (p, s) => `no new post has taken the lead for ${s.whole(p.hours)} h`,
  not_calm_top: (p, s) => `a new post took the lead ${s.whole(p.since)} h ago`,
  not_calm_sight: (p, s) => `we cannot see ${s.networks(p.names)}: a silent source is not calm`,
  half_life: (p, s) => `what was left halved every ${s.number(p.hours)} h`,
  post_not_object: () => 'not a JSON object',
  post_not_json: () => 'this line is not JSON',
  post_line_long: (p, s) => `line too long (limit: ${s.whole(p.max)} bytes)`,
  post_field_missing: (p) => `field "${p.field}" is missing`,
  post_field_type: (p) => `field "${p.field}" has the wrong form`,
  post_field_long: (p, s) => `field "${p.field}" is longer than ${s.whole(p.max)} characters`,
  time_missing: () => 'the time ("at") is missing',
  time_unreadable: (p) => `the time "${p.value ?? ''}" cannot be read: expected 2012-01-04T10:58:00Z`,
  time_impossible: (p) =>
    `there is no such time as "${p.value ?? ''}"${/^\d{12,}$/.test(String(p.value)) ? ': milliseconds where seconds are expected?' : ''}`,
  picture_unreadable: (p) => `${named(p)}missing or unreadable`,
  picture_too_large: (p) => `${named(p)}too large, or its address may not be asked`,
  picture_not_a_picture: (p) => `${named(p)}not a picture`,
  picture_refused: (p) => `${named(p)}refused (SVG is a program, not a photo)`,
  picture_timeout: (p) => `${named(p)}took too long to read`,
  csv_cells: (p) => `${p.found ?? '?'} columns instead of ${p.expected ?? '?'}`,
  csv_header_missing: (p) => `header: "${p.missing ?? ''}" is missing; expected network,id,at,text`,
  csv_header_twice: (p) => `header: "${p.column ?? ''}" stands twice`,
  csv_quote_open: () => 'a quotation mark is not closed',
  error_reported: (p) =>
    p.page ? `Somebody reports a mistake on our page ${p.page}` : 'Somebody reports a mistake on our site',
}
