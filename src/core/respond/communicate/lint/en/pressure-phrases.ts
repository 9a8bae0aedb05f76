import { type Phrases, patternOf } from '../phrases.ts'

const LAWYERS = '(lawyers?|solicitors?|attorneys?|barristers?|legal (team|department|counsel|people|advisers?))'

/** What is done to those who speak: threats, words taken away. */
const phrases: readonly Phrases[] = [
  {
    rule: 'threat',
    severity: 'error',
    phrases: [
      `you (have|'ve got) (until|till|\\d+ (hours|days)|twenty-four hours|one week) … (to )?(take|remove|delete|withdraw|correct|retract|apologi)~`,
      `in (those|the hands) of (our|my|the) ([a-z]+ )?${LAWYERS}`,
      `(anyone|anybody|whoever|any (colleague|employee|member of staff)) … (talk|speak|comment|post|leak|repl|answer)[a-z]* … (consequences|answer for|regret|looking for (a|another)|find (themselves|himself|herself)|responsibility for|not be (forgotten|working)|will be dealt)`,
    ],
    unless: /\b(?:hack|fraud|scam|stolen|thie[fv]|harass|racist abuse|death threat)/,
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
