import type { Pattern } from '../pattern.ts'
import { FAULT, FAULT_VERB, NOT_BEFORE, ROLE, re, THIRD } from './words.ts'

const OWN_WILL =
  /not (?:to blame|at fault|responsible)|(?:untrue|unfair|wrong|too easy) to (?:say|blame)|is not (?:his|her|their) fault|do(?:es)? not (?:shift|pass|blame)|not (?:blaming|passing)|no excuse for|(?:was|were) left (?:alone|without|to|with|in (?!a |the )|on (?:hold|their own|the (?:floor|street|platform|pavement))|waiting)|nothing excuses|our (?:own )?responsibility|is ours|on us\b|we should(?:n't| not| have)|we chose|(?:nobody|no one|none of (?:them|the staff|our staff))\b[^.]{0,30}(?:at fault|to blame|did (?:anything )?wrong|blamed)|(?:that|which|as|what|the [a-z]+) we (?:had )?(?:sent|gave|given|supplied|wrote|printed|set|told|trained|asked)\b/
const HELPED =
  /\b(?:thank|told us|alerted|flagged|spotted|helped|looked after|is calling|will call|will contact|refunded|(?:sent|written to|called|emailed|messaged|rung|phoned|left|replied to|offered|told|met) (?:you|her|him|them|a message|the family))\b/

/** Faults laid on somebody, and what is announced against them. */
export const blamePatterns: readonly Pattern[] = [
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:${FAULT}|posted|published|made|caused|sent|written|approved|uploaded|work|doing|signed off|taken|created|done|committed|poor choice|part) (?:[a-z]+ )?(?:by|of|from|on the part of|was) (?:an? |one of our |our |the |some )?(?:single |lone |rogue |junior |new |former |young |individual |well-meaning |overworked |tired |local |night |temporary |disgruntled )*(?:${ROLE})\\b`,
    ),
    unless: OWN_WILL,
    unlessBefore: NOT_BEFORE,
  },
  // whatever was done: "left on a bus by a temp"
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:was|were|been) (?!helped|rescued|saved|seen|spotted|noticed|reported|raised|flagged|found|treated|met|hurt|injured|welcomed|checked|read|driven|assaulted|bitten|hit\\b|struck|pushed|punched|attacked|insulted|refused|turned|searched|stopped|asked|told)[a-z]+(?: [a-z'-]+){0,5}? by (?:an? |one of our |our |some )(?:single |lone |rogue |junior |new |former |young |tired |local |night |temporary )*(?:${ROLE})\\b`,
    ),
    unless: re(`${OWN_WILL.source}|${HELPED.source}`),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:an? |one of our |our |the |this |some )(?:single |lone |rogue |junior |new |former |young |individual |well-meaning |overworked |tired |local |night |temporary |disgruntled |freelance )*(?:${ROLE})(?: (?!as\\b|when\\b|while\\b|after\\b|before\\b|until\\b|so\\b|we\\b|you\\b)[a-z'-]+){0,5}? (?:has |have |had |who |mistakenly |wrongly |accidentally |inadvertently |clearly |simply |probably )*(?:${FAULT_VERB}|responsible|at fault|is to blame|was to blame|in question|involved|behind)\\b`,
    ),
    unless: re(`${OWN_WILL.source}|${HELPED.source}`),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: /\b(?:the|our|an|one of our|some) (?:[a-z]+ )?(?:interns?|trainees?|apprentices?)\b/,
    unless: OWN_WILL,
    unlessBefore:
      /\b(?:hiring|no|not|offer|laugh\w* (?:[a-z]+ ){0,2}at|mock\w*|apologi\w+ to|sorry to|pa(?:y|id|ying)|underpa\w+|refus\w+|owed?|treat\w*|asked)\b[^.]{0,20}$/,
  },
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:the )?(?:person|people|individuals?|those|one|culprits?|party|employees?|staff) (?:who (?:is|are|was|were) )?(?:responsible|at fault|to blame|behind (?:this|it|the)|in question|concerned(?= (?:has|have|will|is|are|was|were)))|whoever (?:did|posted|approved|is)|rogue|lone (?:actor|individual)|(?:isolated|individual|single) human (?:failing|error|mistake|failure|lapse)|(?:individual|personal|isolated|one person's) (?:error|mistake|failing|act|fault|misjudg\w+)|(?:error|mistake|act|fault) (?:of|by) (?:one|a single) (?:person|individual))\b/,
    unless:
      /concerned (?:has|have|will|are|were|is|can)(?: all| already| now| each)? (?:been |be )?(?:e-?mail|contact|told|refund|inform|writ|call|notif|offer|invit|ask|compensat|apolog|giv|sent|able|receiv|reach|mov|help)|(?:every|each|all(?: the)?|any) (?:person|people|individuals?|one)s? concerned|we are the ones responsible|no one (?:person|individual)|not (?:one|a single|looking for)|(?:looking|look) for (?:a |the )?(?:culprit|someone)/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    variant: 'team',
    severity: 'warning',
    re: /\b(?:our|the) (?:social media|marketing|design|photo|web|content|communications?|pr|legal|it|warehouse|kitchen|night|local|digital|editorial|creative|product|customer (?:service|care)) (?:team|department|studio|desk|staff|people|office)(?: [a-z]+){0,3}? (?:made|missed|failed|forgot|posted|messed|got|dropped|did not|didn't|overlooked|ignored|neglected|approved)\b/,
  },
  {
    rule: 'blames_third_party',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'reply', 'internal'],
    re: re(
      `\\b(?:${FAULT}|caused|made|due|down|provided|supplied|produced|created|generated|taken|designed|managed|run|delivered|responsibility|responsible|blame|because|problem|issue|delay|outage|lies?|rests?|outsourced|belongs?|came|comes)(?: [a-z]+){0,2}? (?:by|to|of|from|with|on|at) (?:an? |one of our |our |the |this |its )?(?:[a-z]+ )?(?:former |external |outside |overseas |local )?(?:${THIRD})\\b`,
    ),
    unless: OWN_WILL,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_third_party',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'reply', 'internal'],
    re: re(
      `\\b(?:an? |one of our |our |the |this |that )(?:[a-z]+ )?(?:former |external |outside |overseas |local )?(?:${THIRD})(?! (?:where|in which))(?: [a-z'-]+){0,4}? (?:has |have |had |who |that |which |mistakenly |wrongly |accidentally |clearly |simply |again )*(?:${FAULT_VERB}|is (?:entirely |fully |solely )?(?:responsible|to blame|at fault)|was (?:entirely |fully |solely )?(?:responsible|to blame|at fault|supposed)|are responsible|were responsible|fell short|messed up|never (?:told|warned|informed)|accepts?|admitted)\\b`,
    ),
    unless: re(`${OWN_WILL.source}|${HELPED.source}`),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'sanction_announced',
    variant: '',
    severity: 'error',
    re: /\b(?:disciplin(?:e|ed|ary|ing)|sanction(?:s|ed|ing)?|(?:was|were|been|has|have|is|are|be) (?:immediately |now |since )?(?:fired|sacked|dismissed|let go|removed from (?:their|his|her)|stood down|relieved|reprimanded|demoted|placed on leave|reassigned)|(?:we|have|has) (?:immediately |also )?(?:fired|sacked|dismissed|let go|(?:suspended|terminated|removed) (?:him|her|them|(?:(?:the|our|an?|two|three|both|one) )?(?:[a-z]+ ){0,2}(?:employee|manager|person|staff|driver|guard|officer|teacher|member|colleague|worker|nurse|steward|host|presenter|coach|agent|editor)))\b|(?:be |being |are |is |hold |holding )?held? (?:(?:those|them|him|her|people|anyone|the) [a-z ]{0,25})?(?:fully )?(?:accountable|to account)|no longer (?:works?|with (?:us|the (?:company|firm|team|business))|employed|part of|a member of)|(?:has|have) (?:since |now |already |also )?(?:left (?:us\b|(?:the |our |his |her |their )(?:company|team|firm|business|organi[sz]ation|staff|role|post|job|club|show))|resigned|stepped down|quit)|(?:contract|placement|internship|assignment) (?:has been |was |will be )?(?:ended|cut short|not (?:be )?renewed|terminated)|part(?:ed|ing) (?:ways|company) with (?:him|her|the (?:person|man|woman|employee|colleague|manager))|(?:face|facing|be|with|suffer) (?:[a-z]+ )?consequences|heads will roll|shown? the door|escorted (?:out|off)|(?:has|have|had|been|employee|manager|driver|guard|member of staff|he was|she was|who was) asked to leave(?! (?:the|our|a|because))|cleared (?:his|her|their) desks?|walked (?:out|the plank)|(?:action|measures|steps)(?: [a-z]+){0,4}? against (?:the|those|him|her|them|any|anyone|staff|our)|(?:they|he|she|whoever [a-z ]{2,20}|those [a-z ]{2,25}) will pay for|written warning|pending (?:the )?(?:investigation|inquiry)|lose (?:their|his|her) job|termination of|terminated (?:their |his |her )(?:contract|employment|relationship))\b/,
    unless:
      /\b(?:no (?:one|body)|nobody|not (?:be )?(?:punish|sanction|disciplin|fir|announc)\w*|will not|won't|no (?:sanction|disciplin|firing|dismiss)\w*|without (?:sanction|disciplin)\w*|hold (?:us|ourselves) (?:accountable|to account)|we (?:are|should be|will be|must be) held (?:accountable|to account))\b|(?:product|sale|sales|campaign|ads?|advert|orders?|deliver\w+|listing|production|service|flights?|line|subscription|account|batch|collection)s? (?:has|have|is|are|was|were) (?:been )?(?:immediately |now )?(?:suspended|terminated)/,
  },
  // whatever the trade: somebody at work, and a verb of blunder
  {
    rule: 'blames_individual',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:an?|the|our|one of (?:our|the)) (?:[a-z-]+ ){0,2}?[a-z]{3,}(?:er|or|ist|ian|ative|man|woman|hand|ant|ee)s?|someone (?:here|on shift|in the office|at head office))(?: (?:on|in|at|from) [a-z' -]{2,20}?)?(?: who [^.!?]{2,40}?)? (?:(?:had |has )?(?:put|mixed|muddled|confused|forgot|forgotten|misread|misheard|ignored|skipped|failed|neglected|swapped|botched|lied|cheated|panicked|mistyped|overlooked|overslept|dozed off|fell asleep|slipped up|lost (?:his|her|their) (?:temper|nerve|head)|got carried away|had been drinking|acted alone|took it upon))\b(?! down| in place| right| an end)/,
    unless:
      /\b(?:computer|server|printer|router|supplier|contractor|subcontractor|courier|carrier|caterer|haulier|manufacturer|distributor|importer|container|number|order|letter|poster|weather|filter|scanner|error|paper|customer|newsletter|partner|other|user|visitor|reader|member|sensor|monitor|motor|elevator|escalator|door|floor|water|boiler|heater|freezer|trailer|charger|regulator|inspector|reporter|passenger|plant|restaurant|matter|over|never|after|however)s?\b|no one|nobody/,
  },
]
