import type { Pattern } from '../pattern.ts'
import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, SORRY } from './words.ts'

/** What makes a harm doubtful, small, nobody's or nothing: by grammar, where the word lists of the other files stop. */
const phrases: readonly Phrases[] = [
  {
    rule: 'conditional_apology',
    severity: 'error',
    phrases: [
      `(read|seen|taken|understood|received|interpreted|viewed) by (some|certain|a few|many|others)( [a-z]+){0,3} as`,
      `(to|for) any (of our )?[a-z]+ (who|that|whom|we) (may|might|could|feel|felt|find|found|took|take|believe|believed)`,
      `(${SORRY})( it| this| that| deeply| sincerely)?,? if (the|our|this|any|it|we|some|anyone|what|that|your experience)`,
    ],
    unless:
      /\b(?:thank|may (?:return|claim|contact|bring|call|ask|want|need|apply)|could not|couldn't|as if|even if|what if|if (?:we|it) (?:could|happens? again|does not|doesn't|arrives?|isn't|is not))/,
  },
  // shares and majorities: how many were spared says nothing to those who were not
  {
    rule: 'minimising',
    severity: 'error',
    phrases: [
      `(will|'ll) (all |soon |have )?be(en)? forgotten (by|in|within|before|soon|tomorrow)|(it's|it is|it was) (only |just )?one [a-z]+ (about|from|on|in|over) (one|a)`,
      `, (and )?(a|an) (very |pretty |rather )?(small|short|tiny|little|brief|quick) one|over in (minutes|seconds|no time)`,
      `the (vast|overwhelming|great|large|huge|immense) majority`,
      `(still|only|just|but|after all|in fact)[^.!?]{0,25} (out of|among) (some |over |more than |nearly |almost |about )?(the )?(thousands|hundreds|millions|tens|several|nine|[a-z]+ (hundred|thousand|million)|\\d{3,}|\\d+,\\d{3})`,
      `(it was|it's|it is|this was|that was) (a|one) single [a-z]+|in the (grand|greater) scheme of things|(could|might) (have been|be) (so much |much |far |a lot )?worse|(there are|there's) worse (things|fates)`,
      `(we're|we are|it's|it is|this is) (only |just |really |merely |after all )*(talking about|a question of|a matter of) (a |an |one|two|three|ten|\\d|some|minutes|pennies|a few)`,
      `(most|nearly all|almost all) (of you|people|customers|guests|passengers|visitors|fans|swimmers|diners) (noticed|saw|felt) (nothing|no)`,
    ],
    unless:
      /\b(?:that is no|no excuse|not the point|majority [^.]{0,40}(?:running|open|refund|deliver|restored|back|tomorrow|remain|recall)|majority (?:vote|voted|asked|told us|of you (?:told|asked|wrote)))/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'euphemism',
    severity: 'warning',
    phrases: [
      `(unplanned|unexpected|unscheduled|unintended|unforeseen|unanticipated|inadvertent|unsolicited|unfortunate) ([a-z]+ )?(presence|visibility|exposure|appearance|moment|visitor|addition|ingredient|inclusion|feature|encounter|intrusion|proximity|disclosure|sighting|texture|reveal)`,
      `(excess|surplus|outbreak|overabundance) of (enthusiasm|zeal|conviviality|familiarity|exuberance|high spirits|affection|warmth)`,
    ],
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'passive_evasion',
    severity: 'warning',
    phrases: [
      `(signals?|warnings?|signs?|concerns?|rules?|instructions) (was|were|have been|had been) (misread|misinterpreted|misunderstood|lost|not (passed|followed|heard))|(opportunit~|chances?) (to [a-z]+ )?(was|were) (not taken|lost|missed)`,
      `it (is|was|has been) (now |fully |also )?(acknowledged|accepted|recogni[sz]ed|understood|appreciated|admitted|conceded|regretted|felt|noted) that`,
    ],
    unless: /\b(?:by us|we (?:made|failed|missed|did|should))/,
  },
  {
    rule: 'denial',
    severity: 'error',
    phrases: [
      `no such [a-z]+ (was|were|has|have|had|ever|exists?|took|happened)`,
      `^(no,? )?(they|it|we|he|she|this|that) (don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|do not|does not|did not|is not|was not)[,;:]? (and|nor)? ?(they |it |we |he |she )?(never|nor) (have|has|did|do|does|will|was|were|would)`,
      `and always (have|has|did|do|does|will)\\s*[.!]?$`,
      `(that|this|it) (simply |just |really )?(is|was)( simply| just)? not (the case|how it (was|is|happened)|what happened|so)`,
    ],
  },
  {
    rule: 'promotion_too_soon',
    severity: 'error',
    kinds: ['holding', 'apology', 'cause', 'internal'],
    phrases: [
      `have you (thought about|tried|considered|seen|met) our|from (just |only )?[£€$]\\d+[^ ]* (a|per) (month|week|year)`,
      `(bag|grab|snap up|snag|nab|claim|secure|pick up) (yours|yourself|your|the|a|an|one) … (before|while|now|today|tonight|sells? out|gone|early)`,
      `early[- ]birds?|pre-?sale|pre-?orders? (open|are open|now)|sells? out|selling fast|while stocks? lasts?|last few (tickets|places|seats|left)|(tickets|passes|bookings) (for|to) (next|the new|our next|our new)[^.!?]{0,25}(live|open|on sale|available|out)`,
      `(a third|half|a quarter|\\d+ ?(%|percent|per cent|pounds|euros)|[£€$]\\d+) off (?!(your|the|their|this|next month's|every affected) ?(bill|fee|rent|invoice|account|month|fare|statement))[a-z]+`,
      `(our|the) (best-?seller|bestselling [a-z]+|crowd favourite|must-have)|(comes?|arrives?|available|lands?) in (two|three|four|five|six|several|\\d+) (new )?(colours?|colors?|flavours?|flavors?|shades|sizes|styles)|(in|on) (happier|brighter|better|other|lighter|sweeter) (news|note)[^.!?]{0,60}(collection|range|tickets|menu|passes|season|launch|sale|shop|store|order)`,
    ],
    unless: /\b(?:refund|recall|cancel|suspend|paus|withdr|stopp|postpon|return)/,
  },
]

/** Certainty beside an inquiry that is still open, in one sentence or two. */
const CERTAIN =
  "(?:one thing is (?:certain|clear|sure)|it(?:'s| is) (?:already |now |quite |perfectly |pretty )*(?:clear|plain|obvious|evident|certain)(?: enough)?|we (?:already|all) know|we do(?: not|n't) need)"
const PENDING =
  '(?:\\bawait\\w*|\\bwaiting for|not (?:yet )?(?:in|back|here|finished|complete)\\b|before the (?:report|results|findings)|(?:report|results?|findings|tests?|inquiry|investigation)\\b[^.!?]{0,30}(?:due|pending|expected|to come|next week|still|under way))'

export const softeningPhrases: readonly Pattern[] = [
  ...phrases.map(patternOf),
  {
    rule: 'unproved_cause',
    variant: 'guess',
    severity: 'error',
    re: new RegExp(`${PENDING}[^.!?]{0,80}\\b(?:but|yet|though|however)\\b[^.!?]{0,20}${CERTAIN}`),
  },
  {
    rule: 'unproved_cause',
    variant: 'guess',
    severity: 'error',
    after: new RegExp(PENDING),
    re: new RegExp(`(?:^|\\bbut |\\bstill,? )[^.!?]{0,20}${CERTAIN}[^.!?]{0,15}\\bthat\\b[^.!?]{0,60}`),
    unless: /\bthat (?:we|you|this was (?:our|wrong))\b/,
  },
]
