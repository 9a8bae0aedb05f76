/** English word classes (folded) of which the patterns are made. Each is the inside of a non-capturing group. */

/** Saying sorry. */
export const SORRY =
  'sorry|apologi[sz](?:e|es|ed|ing)|apolog(?:y|ies)|regret(?:s|ted|table|fully)?|pardon|forgive(?:ness)?'
/** Harm done to feelings. */
export const HURT =
  'offen[cds]|hurt|upset|distress|shock|insult|disappoint|inconvenienc|uncomfortable|discomfort|misunderst|misinterpret|mistake|harm|confus|concern|bother|annoy|alarm|feel|felt|wrong way|insensitive|sensibilit|unsettl|affect|perceiv|come across|came across|interpret|impact|cause|trouble|anger|angr|outrag|disrespect|unease|pain'
/** Someone whose trade or place in the house is named. */
export const ROLE =
  'team leaders?|captains?|(?:new|young|temp) (?:girl|boy|guy|lad|kid|starter|joiner|recruit)s?|operatives?|warehouse (?:staff|hands?)|porters?|pickers?|packers?|handlers?|stewards?|ushers?|attendants?|caretakers?|carers?|bakers?|butchers?|fitters?|typesetters?|writers?|producers?|presenters?|animators?|interns?|trainees?|apprentices?|photographers?|designers?|stylists?|employees?|staff members?|members? of (?:our )?(?:staff|the team|our team|the crew)|team members?|colleagues?|community managers?|social media managers?|shop assistants?|cashiers?|drivers?|operators?|technicians?|engineers?|webmasters?|copywriters?|editors?|moderators?|agents?|chefs?|cooks?|waiters?|waitress(?:es)?|bartenders?|contractors? who|managers?|directors?|supervisors?|executives?|junior|temps?|freelancers?|workers?|nurses?|guards?|individuals?|one of (?:our|the) (?:own|team|people|staff|crew)|someone (?:on|in|from) (?:our|the) [a-z]+|a person (?:on|in|from) our [a-z]+|representatives?|reps?|mechanics?|lifeguards?|gardeners?|plumbers?|electricians?|instructors?|conductors?|teachers?|secretar(?:y|ies)|accountants?|receptionists?|crew members?|developers?|retouchers?|pilots?|clerks?|franchisees? employee'
/** Outsiders on whom a fault can be laid. */
export const THIRD =
  'abattoirs?|slaughterhouses?|(?:meat )?processors?|(?:baggage|ground) handlers?|brokers?|breeders?|nurser(?:y|ies)|mills?|orchards?|payment (?:firm|provider|company)|caterers?|hauliers?|installers?|landlords?|builders?|laborator(?:y|ies)|labs?|growers?|dair(?:y|ies)|laundr(?:y|ies)|publishers?|organi[sz]ers?|freight (?:firm|company)|web ?hosts?|venues?|suppliers?|vendors?|contractors?|subcontractors?|agenc(?:y|ies)|partners?|couriers? (?:company|firm|partner)|carriers?|hosting (?:company|provider)|manufacturers?|factor(?:y|ies)|printers?|wholesalers?|franchisees?|importers?|distributors?|third[- ]part(?:y|ies)|algorithms?|artificial intelligence|ai (?:tool|system|model)|software|external (?:studio|team|company|firm|provider)|outside (?:studio|firm|company)|providers?|logistics firm|cleaning company|security firm'
export const FAULT =
  'errors?|mistakes?|faults?|negligence|carelessness|oversights?|slip-?ups?|blunders?|lapses?|misjudg(?:e)?ments?|actions?|behaviou?rs?|conduct|failures?|poor judg(?:e)?ment'
export const FAULT_VERB =
  "panicked|overslept|posted|published|uploaded|sent|approved|chose|picked|missed|forgot|failed|ignored|neglected|made|wrote|tweeted|messed|mislabell?ed|delivered|supplied|provided|let us down|broke(?! down| out)|breached|did not|didn't|shipped|selected|signed off|pressed|clicked|acted|went|used|swapped|confused|mixed|overlooked|skipped|pushed|took it upon|lost|got (?:it|this)|shouted|swore|behaved|refused|thought|changed|altered|deleted|leaked|left|put|tampered|insulted|said"
export const NOT_BEFORE =
  /\b(?:not|no|never|nor|without|nobody|none|[a-z]+n't|rather than|instead of|neither|isn't|won't|don't)\b(?:(?! (?:and|but) (?:(?:we|i) |$))[^.;:]){0,30}$/
export const OWNED =
  /\b(?:(?:the )?(?:mistake|error|fault|responsibility) (?:is|was) (?:ours|entirely ours|our own)|(?:our|this was our|it was our) (?:mistake|fault|error|failure)\b|we (?:are|were|take|accept|bear)[^.]{0,15} responsib|we (?:published|posted|approved|wrote|sold|missed|failed|let|put|should have|got (?:it|this) wrong|made (?:a|this|the) mistake))/
/** The same anywhere in the draft: where the house names itself as the doer, a passive beside it hides nobody. */
export const TEXT_OWNED =
  /\b(?:we (?:were wrong|should have|should never|failed|missed|let (?:you|her|him|them) down|chose|forgot|put off|counted|did not (?:check|look|see|test)|didn't (?:check|look|see|test))|(?:our|our own) (?:mistake|fault|error|failure)|(?:mistake|error|fault) (?:is|was) ours|in our (?:own )?care|the fault (?:is|was) ours)/

export const re = (source: string) => new RegExp(source)
