import type { Pattern } from '../pattern.ts'
import { NOT_BEFORE, re } from './words.ts'

const CAUSES =
  "(?:an? |the |our |some )?(?:[a-z']+ ){0,3}?(?:hack(?:ers?|ing)?|sabotage|malicious (?:act|actor|code)|bug|glitch|human error|technical (?:error|issue|fault|problem|glitch)|(?:system|software|computer|it|printing|labelling|labeling|translation|data entry|clerical|routing|stock) (?:error|issue|fault|problem|failure|bug|glitch)|outage|malfunction|failure|update|security (?:flaw|breach)|prank|mix-?up|break-?in|cyber-?attack|power cut|miscommunication|misconfiguration|defect|typo|staff shortage|weather)"
const MALICE =
  '(?:an? |the |some )?(?:hack(?:ers?|ing)?|sabotage|malicious (?:act|actor)|cyber-?attack|competitor|prankster|revenge|saboteur)'
const ESTABLISHED =
  /\b(?:we have (?:now )?(?:established|confirmed|verified|found|checked)|our (?:review|inquiry|investigation|checks|tests|records|logs) (?:has |have )?(?:shows?|showed|shown|found|confirms?|confirmed|established)|tests (?:show|confirm)\w*|(?:independent|laboratory) [a-z]+ (?:confirm|show)\w*|here is what we)/
const OPEN =
  /(?:do not know|don't know|not yet know|cannot say|whether|looking into|find out|finding out|trying to|before we|not (?:an?|the) )/

/** What is claimed, or denied, about the facts. */
export const claimPatterns: readonly Pattern[] = [
  {
    rule: 'unproved_cause',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'internal'],
    re: re(
      `\\b(?:(?:was|is|were|been|are) (?:simply |purely |entirely |directly |actually |all )?(?:caused|triggered|brought about|down|due|the (?:work|result|fault))|caused|due|because|result(?:ed|s)?|owing|thanks|following|stem(?:s|med)|came|happened (?:because|through|due)|it was|this was|we were (?:the )?(?:victims?|hit|targeted)|victims?|blame) (?:to |of |by |from |down to |entirely |purely |simply |solely )*${CAUSES}\\b`,
    ),
    unless: re(`${ESTABLISHED.source}|${OPEN.source}`),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'unproved_cause',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'internal', 'reply'],
    re: re(
      `\\b(?:(?:caused|due|because|result|work|victims?|by|down) (?:to |of |by )?${MALICE}|(?:was|were|been|got) (?:hacked|sabotaged|compromised by|tampered))\\b`,
    ),
    unless: re(`${ESTABLISHED.source}|${OPEN.source}`),
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'unproved_cause',
    variant: 'guess',
    severity: 'error',
    re: /\b(?:it (?:appears|seems|looks like|would appear|would seem)(?: that| as if| to)?|(?:we|i) (?:believe|think|suspect|assume|presume|suppose|guess)(?: that)? (?:it|this|that|the|an?|someone|one|somebody|our|they)|apparently|presumably|probably|most likely|likely (?:caused|due|the|to have|a|an)|in all likelihood|may be the work|everything (?:suggests|points)|all signs point|must have been|could only have)\b[^.!?]{0,60}/,
    unless:
      /(?:looks?|seems?|appears?)(?: like| that)? (?:we|i)\b|your (?:parcel|order|account|message|payment|booking|card|ticket)|arrive\b|must have been to\b|deliver|tomorrow|(?:your (?:message|email|letter|call|request)|i) (?:was |has )?(?:probably|likely)|(?:probably|likely) (?:seen|noticed|read|know|waiting|receive|take|be)|believe (?:it|this|that) (?:was|is) (?:wrong|our|right|not acceptable)|you (?:have |will |may )?(?:probably|likely)|think (?:this|it|that) (?:was|is) (?:wrong|unacceptable)|(?:will|'ll|would|may) (?:most likely |very likely )?(?:probably|likely)|(?:probably|likely) (?:ask|want|wonder|need|hear|notice)|(?:probably|likely) (?:on |by |around |at |about )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:probably|likely) (?:on|by|around|in|before|after|from|until|early|late|later|within) |(?:probably|likely) (?:at |about )?(?:tonight|noon|midday|next|this|\d)|looks? like (?:it (?:comes?|is from)|(?:you|our|your|their|her|hi)r?s\b|one of)/,
  },
  {
    rule: 'denial',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:we |the company |[a-z]+ )?(?:strongly |categorically |firmly |completely |utterly |absolutely |vehemently |flatly )?(?:den(?:y|ies)|refutes?|rejects?|disputes?) (?:any|all|the|these|this|that|every|it|having|allegations?|claims?)|(?:allegation|accusation|claim|report|rumou?r|suggestion|story|statement)s? (?:[a-z]+ ){0,3}(?:false|untrue|baseless|unfounded|groundless|fabricated|nonsense|without (?:any )?(?:merit|foundation|basis)|defamatory|inaccurate|lies)|(?:false|baseless|unfounded|groundless) (?:allegation|accusation|claim|rumou?r)s?|we (?:did|have done|do|are doing) nothing (?:wrong|illegal|improper)|nothing (?:wrong|illegal|improper) (?:with|about|was|happened)|(?:we|it|this|that|the [a-z]+|our [a-z]+) (?:(?:is|are|was|were) not|isn't|aren't|wasn't|weren't|(?:is|are|was|were) in no way|in no way) (?:[a-z]+ )?(?:our (?:fault|responsibility|doing|problem)|responsible|racist|sexist|to blame|at fault|liable|true|dangerous|illegal|offensive)|(?:have|has|had|we) never (?:sold|used|said|been|done|made|served|published|posted|received|had|mistreated|discriminated|knowingly)|(?<!lawyers |solicitors )(?:had|have|has|bear|accept|play(?:ed)?) (?:absolutely )?(?:no|nothing) (?:to do with|part in|role in|responsibility|liability|knowledge|wrongdoing|involvement|connection)|there (?:was|is|has been|were|are) (?:absolutely |simply )?(?:no|never|nothing) [^.!?]{0,30}(?:wrong|wrongdoing|fault|danger|problem|evidence|breach|racis|issue|failure|truth)|simply (?:not true|untrue|false)|(?:completely|entirely|totally|utterly|patently) (?:false|untrue|wrong to (?:say|claim))|fully (?:complied|compliant|complies)|complied with all|met all (?:legal|safety|applicable)|stand by (?:our|the|this)|(?:it|this|that|incident|events?|none of (?:this|it))(?: [a-z]+)? (?:did not happen|never happened)|not our fault|nothing to apologi[sz]e for|no need to apologi[sz]e|(?:will|do) not apologi[sz]e|won't apologi[sz]e|beyond reproach)\b/,
    unless:
      /(?:staff|team|crew|cook|nurse|driver|waiter|waitress|worker|colleague|[a-z]+er|he|she|they|you|customers?|patients?|passengers?|parents?)s? (?:is|are|was|were)(?:n't| not) (?:to blame|at fault|responsible)|no evidence (?:yet|so far)|so far\b|wrong with your|wrong with [^.]{0,40}wrong with us|(?:not|don't|do not|won't|cannot|can't|never) (?:going to )?(?:deny|dispute|reject|hide)|we have never (?:done enough|been good enough|checked)|no (?:excuse|one else)|stand by our (?:apology|promise|customers)/,
  },
  {
    rule: 'minimising',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:a|an|some|only|just|very|mere) minor (?!injur|wound|bruis|road|child|hurt|cuts?\b|burns?\b|works?\b|chang|repair|correct|key|league)[a-z]+|(?:minor|small|slight|tiny|little|simple|trivial|harmless|silly|mere|brief) (?:[a-z]+ )?(?:glitch(?:es)?|errors?|mistakes?|incidents?|issues?|mishaps?|slips?|slip-?ups?|hiccups?|misunderstandings?|details?|oversights?|typos?|bugs?|problems?|blips?|jokes?|inconveniences?|delays?|faults?|mix-?ups?|gaffes?|blemish(?:es)?|breach(?:es)?|setbacks?|snags?|prank|bit of)|(?:just|only|merely|simply|nothing (?:more )?(?:than|but)) (?:an? |one |the |some )?(?:[a-z-]+ )?(?:t-shirts?|pictures?|photos?|jokes?|adverts?|ads?|typos?|mistakes?|glitch(?:es)?|mugs?|images?|fun|words?|tweets?|misunderstandings?|handful|few|small|tiny|isolated|posts?|pizzas?|toys?|dress(?:es)?|shirts?|prank|harmless|\d+ (?:customers|people|items|cases))|isolated (?:incidents?|cases?|events?|occurrences?|examples?)|(?:a |an )?(?:handful|very few|tiny (?:number|fraction|minority)|small (?:number|minority|fraction|percentage)|limited number|few (?:isolated )?(?:customers|people|complaints)) (?:of )?[a-z]*|blown (?:out of|way|up)|(?:out of|all) proportion|(?:hardly|barely|scarcely|almost no|virtually no|next to no) ?(?:(?:any(?:one|body|thing)?|one|body|customers|people|a soul)(?= (?:who |was |were |even |actually |has |had |would |will )*(?:saw|seen|see|notic|complain|affect|hurt|wrote|read|there|around|on board|use|watch|happened|lost|remember))|noticeable|visible|seen|affected)|(?:only|just|merely|simply|nothing but) (?:an? )?(?:little |small |tiny |wee )?(?:bit|piece|moment|touch|spot) of (?:harmless |silly |light-?hearted |good )?(?:fun|humou?r|banter|nonsense|cheek|confusion)|(?:few|not many) (?:people|customers|viewers|of you) (?:saw|noticed|complained|were affected)|storm in a tea\w*|(?:no|not an?|hardly a) (?:big|huge|such a big) deal|(?:not|isn't|hardly|wasn't) (?:that|so|as) (?:bad|serious|big|important)|not the end of the world|(?:and|but|after all,?|because|since) (?:nobody|no ?one) (?:died|was (?:hurt|harmed)|got hurt)|(?:nobody|no ?one) died|no (?:real |actual |lasting )?harm (?:was )?done|these things happen|(?:mistakes|accidents|errors) happen\b|(?<!(?:if|when|before|once|where|time|as|until|whenever) )it happens(?! (?:to|again|that|in|at|when|if))|nobody is perfect|no ?one is perfect|nobody's perfect|we are (?:all )?only human|we're (?:all )?only human|over-?react\w*|exaggerat\w*|(?<!without (?:any )?|no )fuss|nothing to (?:worry|see)|much ado|soon be forgotten|overblown|hyped|media frenzy|lighten up)\b/,
    unless:
      /\b(?:not|no|isn't|wasn't|never|nor|more than|far from)(?: [a-z]+)? (?:an? |just an? |merely an? |only an? |the |just |simply )?(?:[a-z]+ )?(?:small|minor|trivial|isolated|simple|detail|little|mere|tiny|just|slight)\b|not (?:to )?(?:minimi[sz]e|play (?:it|this) down)|(?:not|n't|never|nothing)\b[^.]{0,15}(?:exaggerat|over-?react)/,
  },
  {
    rule: 'minimising',
    variant: 'context',
    severity: 'error',
    re: /\b(?:(?:taken|took|quoted|lifted|shown|seen|read|used|shared) (?:completely |entirely |totally |wholly )?out of context|out of (?:its |their )?context|(?:been |was |were |is |are |has |have )?(?:mis-?interpreted|misconstrued|misread|misunderstood|misrepresented|twisted|distorted)|misunderstandings?|misinterpretations?|meant (?:as|to be|in) (?:an? )?(?:joke|humou?r\w*|light-?hearted|fun|jest|ironic\w*|satir\w*|playful|funny)|intended (?:as|to be) (?:an? )?(?:joke|humou?r\w*|light-?hearted|fun|ironic\w*|satir\w*|playful|funny)|tongue[- ]in[- ]cheek|read (?:too much )?into)\b/,
    unless:
      /no misunderstanding|not (?:a )?(?:misunderstanding|misread|joke)|we misunderstood|we misread|our misunderstanding/,
  },
  {
    rule: 'unproved_cause',
    variant: 'guess',
    severity: 'error',
    kinds: ['holding', 'apology', 'internal'],
    re: /\b(?:(?:early|initial|first|preliminary) (?:indications?|signs?|findings|evidence|reports?)[^.!?]{0,15}(?:suggest|point|indicat|show)\w*|(?:our|the|a|one|leading|working|main) (?:[a-z]+ )?(?:theory|hypothesis|suspicion|assumption) (?:is|that|points)|reportedly|(?:is|are|was|were) (?:thought|believed|suspected|said|understood) to (?:be|have)|(?:is|are|as) being treated as (?:sabotage|deliberate|malicious))/,
    unless: /not (?:thought|believed|suspected)|nobody is (?:thought|believed)|no one is (?:thought|believed)/,
  },
]
