import { type Phrases, patternOf } from '../phrases.ts'

const LAWYERS = '(lawyers?|solicitors?|attorneys?|barristers?|legal (team|department|counsel|people|advisers?))'

/** What is done to those who speak: threats, words taken away. */
const phrases: readonly Phrases[] = [
  {
    rule: 'threat',
    severity: 'error',
    phrases: [
      `(remove|delete|withdraw|take) (it|this|them|that) (down )?(today|now|tonight|by|within)[^.!?]{0,25} (and|or) we`,
      `you (have|'ve got) (until|till|\\d+ (hours|days)|twenty-four hours|one week) … (to )?(take|remove|delete|withdraw|correct|retract|apologi)~`,
      `^(careful|be careful|beware|watch it|watch yourself|tread carefully|choose your words)[.,:]`,
      `(posts?|words|statements?|reviews?|claims?) like (yours|this|that|these) (have|has|can|could|may|might) (cost|land|end|get)`,
      `in (those|the hands) of (our|my|the) ([a-z]+ )?${LAWYERS}`,
      `(anyone|anybody|whoever|any (colleague|employee|member of staff)) … (talk|speak|comment|post|leak|repl|answer)[a-z]* … (consequences|answer for|regret|looking for (a|another)|find (themselves|himself|herself)|responsibility for|not be (forgotten|working)|will be dealt)`,
    ],
    unless: /\b(?:hack|fraud|scam|stolen|thie[fv]|harass|racist abuse|death threat)/,
  },
  {
    rule: 'stonewalling',
    severity: 'error',
    phrases: [
      `^(so |then |please |just )?(hang up|say nothing|do not say (a word|anything)|don't say (a word|anything)|keep quiet|stay silent)`,
      `(line|answer|policy|position|response)[^.!?]{0,25} is silence|not a word to (anyone|the press|reporters|journalists|anybody)`,
    ],
    unless: /\b(?:until|yet|if (?:they|it|a caller) (?:threat|ask)|insult|scam|card|password)/,
  },
  {
    rule: 'censorship_admission',
    severity: 'error',
    phrases: [
      `(took|taken|take|taking|pulled|pulling) (your|those|these|some of (the|your)|all (the|of)|a few|several|the) ([a-z'-]+ ){0,3}?(comments?|reviews?|replies|tweets?|questions?) (down|off|offline)`,
      `(took|taken|take|taking|pulled|pulling) your ([a-z'-]+ ){0,3}?(posts?|videos?|story|stories|messages?|photos?|clips?|thread) (down|off|offline)`,
    ],
    unless:
      /\b(?:by mistake|back (?:online|up)|restored|reinstated|wrong to|should not have|insult|threat|racis|hate|abus|slur|personal (?:data|details)|names?\b|address|child|face)/,
  },
]

export const pressurePhrases = phrases.map(patternOf)
