import { type Phrases, patternOf } from '../phrases.ts'
import { FAULT_VERB, NOT_BEFORE, ROLE, SORRY, THIRD } from './words.ts'

const SOMEBODY = `(the|a|an|one|our|this|that|some|one of our|an individual) (junior |lone |single |rogue |careless |former |new |young |tired |[a-z]+-shift |night |day )*(${ROLE}|person|driver|author|presenter|influencer|host|officer|doctor|teacher|coach|pilot|editor|photographer|guard|member of staff)`
const OUTSIDER = `(${THIRD}|council|customs|couriers?|weather|stock library|image bank|picture library|head office|parent company|marketplace(?: seller)?|seller|factory|factories|hosting company|insurer|airport|post office|royal mail|platform)`
const OWNS =
  /\b(?:(?:was|were) left (?:alone|without|to|with|in (?!a |the )|on (?:hold|their own|the (?:floor|street|platform|pavement))|waiting)|no excuse for|coach(?:es)? (?:carrying|with|full|taking|bound|from)|it is (?:ours|up to us)|our (?:mistake|fault|responsibility|failure)|we (?:did not|didn't|should(?:n't| not)? |failed|chose|are responsible|own)|nothing excuses|not (?:their|his|her) fault|not to blame|(?:nobody|no one)\b[^.]{0,30}(?:at fault|to blame)|(?:that|which|as|what|the [a-z]+) we (?:had )?(?:sent|gave|given|supplied|wrote|printed|set|told|trained|asked)\b)/
const THANKED =
  /\b(?:thank|grateful|told us|warned us|reported|pointed out|helped|lost property|we (?:only )?had (?:one|a) )/

/** Turns of speech about what happened and who did it, that no word class of the other files makes up. */
const phrases: readonly Phrases[] = [
  {
    rule: 'conditional_apology',
    severity: 'error',
    phrases: [
      `(if|in case|to the extent (that)?|insofar as|in the event that|should (this|that|it|any|anyone|you|our|some)) … (${SORRY})`,
      `(${SORRY}) … (if|in case|should|to the extent) … (hurt|offen~|upset|caused|felt|feel|land~|came|comes|come|taken|wrong|any~|wronged|affected|was|were|been)`,
      `(whoever|whomever|anyone|anybody|those|customers|guests|people) … (may|might) (have|feel|be|possibly)`,
      `(${SORRY}) … (how|the way) (this|it|that|our|the) … (perceived|received|interpreted|taken|understood|read|landed|came across|come across)`,
      `(${SORRY}) … (that )?((some|certain|a few|several) (people |of you |customers |readers |viewers )?(feel|felt|were|was|are|found|took|see|saw|have been)|you (feel|felt|found|took|see|saw it|chose|think|thought)|you (were|are|have been) (so |that |[a-z]+ly )?(offended|upset|hurt|bothered|disappointed|confused|frustrated|annoyed|shocked|unhappy|inconvenienced|dissatisfied))`,
      `(didn't|did not|hasn't|has not|not) (land|go down|come across|resonate) (well|as|the way)`,
      `any (offen[cs]e|upset|distress|hurt|misunderstanding|inconvenience|confusion|concern),? (real or|this|that|it|we|our|caused)`,
      `(${SORRY}) … (any|potential|possible|perceived) (offen[cs]e|upset|distress|hurt|misunderstanding|inconvenience|discomfort|confusion)`,
      `if (any |some )?(mistakes?|errors?|offen[cs]e) (were|was|has been|have been)`,
    ],
    unless:
      /\bthank|\bask|refund|bring|return|call us|write to|stop using|do not (?:eat|use)|as if|if you (?:bought|were on|have (?:a|one|bought)|want|wish|need|own|ordered)/,
  },
  {
    rule: 'but_apology',
    severity: 'error',
    phrases: [
      `(${SORRY}) … ?[,;:]? ?(though|although|even if|even though|albeit|mind you|then again|nevertheless|nonetheless|only fair)|(${SORRY})[^.!?]{0,90}?[,;:] (still|yet),? (the|we|it|this|that|our|you|no)`,
      `(of course|naturally|certainly|clearly) (we|i) … (${SORRY}) … (but|however|though|yet)`,
    ],
    unless:
      /\b(?:even though|although|though) (?:you|they|he|she|your|the (?:law|rules?|signs?|bill)|we (?:knew|had|were|promised|said|have))(?! (?:were|had been|have been|are|was) (?:warned|told|informed|clear|aware))|\b(?:even if|even though) (?:it|that|this) (?:was not|wasn't) (?:our intention|meant)|nothing excuses|we should/,
  },
  {
    rule: 'blames_individual',
    severity: 'error',
    phrases: [
      `${SOMEBODY}s? … (${FAULT_VERB}|failed|ignored|misread|misjudged|panicked|lied|cheated|should have known|showed poor|was careless|was tired|who had (only )?just|wasn't trained|took it upon|acted alone|acted against|did not follow|didn't follow|made (a|an|the|this)|mixed up|is to blame|was to blame|was at fault)`,
      `(act|actions?|mistake|error|fault|work|doing|behaviour|negligence|carelessness|oversight) of (a|an|one|the|our) (single |lone |rogue |careless |junior |former )*(${ROLE}|person|individual|author)`,
      `(off|of) (his|her|their) own (bat|accord|initiative)|took it upon (himself|herself|themselves)`,
      `(rogue|careless|inexperienced|untrained|overzealous|disgruntled) (${ROLE}|individual|person|member)`,
      `the (person|individual|man|woman|one)s? (responsible|behind|in charge|at fault|who did)`,
      `human error (by|on the part|from|of)`,
    ],
    unless: new RegExp(
      `${OWNS.source}|${THANKED.source}|\\b(?:will (?:call|answer|meet|help|tell|be there|check|look)|contact|speak to|ask) `,
    ),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_third_party',
    severity: 'error',
    phrases: [
      `(our|the|a|an|one of our|their|this|its) ([a-z-]+ )?${OUTSIDER}s? … (designed|misled|let (us|you|them|everyone)( [a-z]+){0,2} down|failed|did not|didn't|had not|hadn't|got|changed|set|made|supplied|generated|chose|sent|lost|left|used|caused|broke|forgot|never told|lied|cut corners|botched|bungled|skimped|mixed|is responsible|are responsible|was responsible|is to blame|is fully|without telling|without our)`,
      `(caused|supplied|provided|made|produced|designed|run|managed|generated|delivered|imposed|chosen|handled) (solely |entirely |exclusively )?by (our|the|a|an|one of our|its) ([a-z-]+ )?${OUTSIDER}s?`,
      `(fault|blame|responsibility|error|mistake|problem|failure|delay|failing) (lies|rests|is|was|sits|came|comes|originated|entirely|squarely)? ?(entirely |squarely |solely )?(with|from|at|on the part of|down to) (our|the|a|an|its) ([a-z-]+ )?${OUTSIDER}s?`,
      `let down by (a|an|our|the|one of our) ([a-z-]+ )?${OUTSIDER}`,
      `(a|the) (company|firm|outfit|people|business) (that|which|who|we) … (cut corners|let|went|dropped|did not|didn't|failed|forgot|never|botched|skimped|got)`,
      `(that's|that is|this is|it's|it is) (one|a matter|a question|something) for (your|the|their) [a-z]+|our (side|end|system) (is|was) (working|fine|perfectly)`,
      `(by|with|from) [a-z]+( [a-z]+){0,2} (ltd|limited|plc|inc|llc|gmbh), (who|which|whose|and)`,
      `(royal mail|evri|dpd|ups|fedex|dhl|amazon|network rail|openreach|national grid) … (dropped|failed|lost|let|did not|didn't|never|was late|were late|broke|left|forgot|cut)`,
      `(strike|walk-?out|go-slow|work-to-rule|industrial action) … (to blame|caused|behind|the (cause|reason)|is why)|(blame|because of|due to|down to|thanks to) (the |a )?([a-z']+ ){0,3}(strike|walk-?out|go-slow|industrial action)`,
      `(take|raise) (this|it) up with`,
      `not us(?=[.!,;]|$)|(rather than|and not|not) (our own|our doing|by us|our (side|end|fault|staff|company))`,
      `it was (the|our|a|an) ([a-z-]+ )?${OUTSIDER}`,
    ],
    unless: new RegExp(
      `${OWNS.source}|\\bour (?:own )?(?:platform|software|algorithm|system|factor(?:y|ies)|mill|lab|laboratory|abattoir|nursery|head office)s?\\b|we have asked|test|checks?\\b|is (?:now )?back|(?:factor(?:y|ies)|workshop|plant|mill) (?:where|in which)`,
    ),
    // a public body that speaks of itself by its name
    unlessText: /^\s*(?:the|your) (?:[a-z]+ )?(?:council|airport|post office|platform)\b/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'sanction_announced',
    severity: 'error',
    phrases: [
      `(${ROLE}|bouncer|person|host|presenter) (involved |concerned |in question )?(won't|will not|will never) be (seen|back|working|on) `,
      `(${ROLE}|he|she|they|person|guard|host|presenter|individual|author|coach|teacher|officer|who|staff)s?( [a-z']+){0,6},? (has|have|is|are|was|were|been) (been |now |immediately )?suspended`,
      `(fired|sacked|dismissed|disciplined|reprimanded|terminated|demoted|axed|removed from (duty|her|his|their|the (role|job|rota|air))|stood down|stepped down|let go|let the ([a-z]+ )?(${ROLE}|employee|person|member of staff|host|presenter) go|shown the door|relieved of)`,
      `(parted ways|part ways|parting ways|severed|cut) (ties )?with (him|her|them|this (person|employee|colleague)|the (${ROLE}|person|presenter|host|individual))|ended (his|her|their) (relationship|contract|partnership|collaboration|work|employment)`,
      `(no longer|never again|will not|won't) (works? (for|with|here|at)|working|be working|be returning to|employed|employ|part of (our|the) (team|staff|company|crew)|with us|with the (company|team|show|club))|(he|she|they|${ROLE}|presenter|host) (will not|won't) (be back|return|come back)`,
      `(held|hold|holding) (fully )?(accountable|to account)|face (the |serious |severe )?(consequences|discipline|disciplinary|music)|(they|he|she|whoever [a-z ]{2,20}|those [a-z ]{2,25}|someone|somebody) (will|'ll|must|should|has to|have to) pay for|heads will roll|made an example`,
      `(he|she|they|who|${ROLE}|presenter|host|person) (has|have|is|was|were) (been |now |since )*(taken|pulled|dropped|struck) (off|from) (the )?(schedule|rota|air|duty|team|line-?up|job|case|squad|payroll)|(is|are) gone (as of|since|from) (today|this morning|now|last|yesterday)|(is|are|will be) leaving (the company|us|our team|the team|the business|the firm)|(won't|will not|will never) (be )?(drive|driving|work|working|fly|flying|coach|teach|present|get behind the wheel) … (for|with) us|(he|she|they|staff|employee|person|individual|those responsible) (has|have|was|were) (been )?dealt with|(handed|handing) in (his|her|their) (badge|notice|keys)|(packed|packing) (his|her|their) (bags|desk|things)`,
      `(${ROLE}|person|presenter|host|guard|officer|teacher|coach) (concerned |involved |in question )?(has|have|was|were) (since |now |already |also )?(been )?(moved (to|from|off|on|away)|reassigned|redeployed|taken off|replaced|transferred|demoted)`,
      `(formal|written|final|verbal) (warning|reprimand)|disciplinary (action|process|procedure|hearing|measures?)|appropriate action (against|has been|will be)|(culprits?|those responsible|offenders?) (will|have|has|are)`,
    ],
    unless:
      /\b(?:nobody|no one|none|not|never|without|neither|won't be|isn't)\b[^.]{0,30}(?:fired|sacked|punish|disciplin|dismiss|suspend|blam|accountable|consequences|warning)|hold us|hold ourselves|held us|we (?:are|will be) (?:held )?accountable|(?:sales?|service|line|train|advert|ad|campaign|account|product|order|subscription|toy|promotion|contest|production)s? (?:has|have|is|are|was|were) (?:been )?(?:suspended|terminated|axed)|suspended (?:sales|the sale|the (?:ad|campaign|service|promotion|line))/,
  },
  {
    rule: 'unproved_cause',
    severity: 'error',
    kinds: ['holding', 'apology', 'internal', 'reply'],
    phrases: [
      `(we're|we are|i'm|i am) (fairly|pretty|quite|almost|reasonably|nearly|all but) (sure|certain|confident)`,
      `which is what (set|caused|started|triggered)|(was|were) (obviously|clearly|evidently) (caused|brought|started|added|sent|due)`,
      `(most likely|very likely|in all likelihood|presumably|probably|almost certainly|apparently|supposedly|allegedly|evidently|undoubtedly|no doubt) (a|an|the|due|caused|started|came|comes|was|were|by|because|from|added|down|our|tampered|hacked)`,
      `(?<!you )(appears?|seems?|looks like|looks as (if|though)|it would (appear|seem)) (to|that|our|the|a|an|someone|we|it|like)`,
      `(must|might|may|could) (well )?have been (a|an|the|caused (?!to )|hacked|added|our|due|some)`,
      `there (must|may|might|could) have been (a|an|some)`,
      `(we|i) (believe|think|suspect|assume|guess|imagine|reckon|presume) (that )?(the|a|an|our|someone|it|this|there|one)`,
      `(we|i) (strongly |all |now )?(believe|suspect|assume|presume|reckon) (that )?(?!you|in|we |it (is|was) (right|wrong|fair|our|only)|(this|that) (is|was) (right|wrong|our|not)|every|no one|nobody|people|families|customers|patients)([a-z'-]+ ){1,6}?(is|are|was|were|has|have|had|did|may|might|caused|got|came|broke|tampered|added|sent|leaked)`,
      `(everything|all|evidence|signs?|indications?|clues?) (points?|suggests?|indicates?|hints?)`,
      `chances are|odds are|early (signs|findings|indications|theories)|initial (findings|indications|reports) (suggest|point|indicate)|without waiting for (the |any )?(inquiry|investigation|results?|findings|police|experts?|report|tests?) … (can say|know|cause|clear|certain|blame|came from|responsible)|the cause (is|was|seems) (obvious|clear|simple)|(is|was) to blame(?! for)|to be blamed on`,
      `(we'd|we would|i'd|we'll|we will) (stake|swear|wager|put) (our|my|money|good)|(came|comes|started|was|were|is|are) (surely|certainly|definitely|plainly) (from|caused|due|started|a|an|the work|in|by)|(surely|certainly|definitely|plainly) (came|started|caused|comes) (from|by|in|when)`,
      `were (the )?(victims?|targets?) of (a|an) (hack|attack|prank|sabotage)`,
    ],
    unless:
      /\b(?:do not (?:yet )?know|don't (?:yet )?know|not yet|are (?:still )?(?:looking|checking|investigating)|inquiry (?:found|shows|has found)|confirmed|established|(?:looks?|seems?|appears?)(?: like| that)? (?:we|i)\b|your (?:parcel|order|account|message|payment|booking|card|ticket)|arrive\b|deliver|must have been to|you (?:may|might|probably|think|believe)|(?:probably|likely) (?:by|from|around|in|on) (?:about )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:end|weekend|morning|evening|afternoon|week)|early|late|mid|noon|tonight|tomorrow|next|\d)|looks? like (?:it (?:comes?|is from)|(?:you|our|your|their|her|hi)r?s\b|one of)|we believe (?:you|in|her|him|them)|we think (?:of|about|you)|(?:this|that|it) (?:was|is) wrong|we (?:were|got it|got this) wrong|wrong of us|nobody is to blame|we are to blame)/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'denial',
    severity: 'error',
    phrases: [
      `there (was|is|were|are|has|have) (never|no|not|absolutely no|simply no)( been)?( any| a| an)? … (naked|man|issue|problem|incident|leak|evidence|danger|risk|fault|complaint|discrimination|racism|truth|wrongdoing|link|breach|photo|intent)`,
      `(claims?|allegations?|accusations?|rumou?rs?|reports?|suggestions?|stories|story) … (is|are|was|were) (completely |totally |entirely |simply |utterly |wholly )?(false|untrue|baseless|unfounded|nonsense|made up|fabricated|invented|inaccurate|wrong|without)`,
      `(it is|it's|that is|that's|this is) (simply |completely |totally |just |categorically |utterly )?(untrue|false|not true|a lie|fake|incorrect|nonsense|fabricated)`,
      `^no (incident|issue|data|complaint|customer|breach|such|defect|problem|fault)s? … (took place|occurred|happened|was|were|has|have|ever|reached)`,
      `(is|are|was|were) (not|never|in no way|by no means) (to blame|at fault|responsible|racist|sexist|dangerous|toxic|involved|a racist|liable|guilty|our fault|our responsibility)`,
      `(we|our (company|brand|staff|team|products?)) (have |has )?(never|not) (ever )?(copied|stolen|lied|cheated|discriminated|insulted|sold your|spied|misled|hidden|harmed|knowingly|said|used|done anything wrong)`,
      `(contrary to|despite) (what|the|some|certain|claims?|reports?|media|online)`,
      `there(('s| is| was) (really |simply |absolutely )?no (story|scandal|truth|secret|cover-?up|conspiracy|basis|case))|no (story|scandal) here`,
      `(none of|nothing in) (what|this|that|it|these|the) … (is|was|are|were) (true|accurate|correct|real)`,
      `(none of (this|that|it|these [a-z]+|these)|no such thing) (ever )?(has )?(happened|is true|was true|are true|took place|occurred|exists|is accurate|is correct)|nothing of the (sort|kind)`,
      `(does|do|did) not (show|prove|depict|represent|reflect) (what|anything|the (truth|facts|reality))`,
      `(reject|refute|dispute|contest|deny|denied|rebut) (any|all|the|these|this|that|every|categorically|outright)`,
      `((is|are|was|were|been|all|completely|totally|simply) made up(?! (of|for|as|with|to|his|her|their|like))|made[- ]up (story|stories|claims?|quotes?))|fake news|a hoax|a fabrication|out of thin air|fully compliant|everything (is|was) (compliant|in order|above board|by the book)|(we|we've|company) (did|have done|has done|done) nothing wrong|(we have|we've|has|we had|there is|there's) nothing to hide(?! from you)|nothing to (apologise|apologize) for`,
    ],
    unless:
      /\b(?:(?:staff|team|crew|cook|nurse|driver|waiter|waitress|worker|colleague|[a-z]+er|he|she|they|you|customers?|patients?|passengers?|parents?)s? (?:is|are|was|were)(?:n't| not) (?:to blame|at fault|responsible)|so far|contrary to what we|despite what we|there is no (?:excuse|explanation|need)|wrong with your|no excuse|batch|not affected|do not deny|won't deny|not dispute|we (?:never|did not|didn't) (?:check|look|ask|listen|answer|test|read|see)|not our intention|made up for|deny (?:it|that))/,
  },
  {
    rule: 'minimising',
    severity: 'error',
    phrases: [
      `(only|just|merely|no more than|fewer than|barely) (a |an )?(handful|few|tiny|small|couple|dozen|minority|isolated)|(only|just|merely|no more than|fewer than|barely) (\\d+|one|two|three|four|five|six) (customers?|clients?|people|persons?|passengers?|patients?|cases?|complaints?|reports?|items?|units?|bottles?|boxes|products?|orders?|minutes?|hours?|famil(y|ies)|guests?|users?|child(ren)?|pupils?|members?|accounts?|messages?|emails?|of (you|them|our|the|these)|[a-z]+s (were|was|had|have been))(?! (can|may|now|have access|hold))`,
      `(a|an) (tiny|small|very small|minuscule|fraction|limited|minor|slight|little|simple|trivial|harmless|silly|brief|isolated|small-scale) (fraction|number|percentage|minority|glitch|error|mistake|hiccup|typo|issue|joke|mix-?up|oversight|bug|slip|photo|incident|detail|thing|inconvenience|upset|misunderstanding|group|part)`,
      `one (small|little|tiny) [a-z]+|hardly the end`,
      `(it is|it's|it was|this is|this was|that's) (just|only|merely|simply|nothing more than|little more than|hardly more than|no more than) (a|an|one|some)`,
      `(blown|taken) (up |completely |totally |wildly )?out of (all )?(proportion|context)|overblown|overreaction|exaggerat~|much ado|fuss about|storm in a tea-?cup|tempest in a teapot|mountain out of a molehill`,
      `(and|after all,?|but|since|because|luckily,?) (nobody|no one|no-one) (died|was (hurt|harmed|injured|killed)|got hurt)|(nobody|no one|no-one) died|no (real |actual |lasting |serious )?(harm|damage) (was |has been )?(done|caused)|not the end of the world|these things happen|mistakes happen|could have been worse|nothing (serious|dramatic|to worry)`,
      `(negligible|insignificant|trivial|inconsequential|minimal|immaterial)|(perfectly|quite|totally|completely|entirely|all|just|really|was|were) harmless`,
      `(within|well within) (acceptable|normal|reasonable|the usual|legal) (limits?|range|parameters|bounds)`,
      `(keep|put|see) (things|this|it|some|that) (in|into)? ?(proportion|perspective)|sense of (proportion|perspective)`,
      `, nothing more|nothing worse|no big deal|not (that|so|very|really|particularly) (serious|bad|grave|important|dangerous)|all that (was|were) (taken|lost|stolen|leaked|affected) (was|were)`,
    ],
    unless:
      /\b(?:not (?:just |only |merely )?(?:a|an) (?:minor|small|simple|joke|mistake|photo|detail)|is not (?:minor|small|trivial|negligible|just|only)|was not (?:minor|small|just|only)|more than (?:a|just)|never (?:just|only)|far from)/,
    unlessBefore: NOT_BEFORE,
  },
]

export const factPhrases = phrases.map(patternOf)
