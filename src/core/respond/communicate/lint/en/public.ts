import type { Pattern } from '../pattern.ts'
import { NOT_BEFORE } from './words.ts'

/** How the draft speaks to and of the public. */
export const publicPatterns: readonly Pattern[] = [
  {
    rule: 'attacks_public',
    variant: '',
    severity: 'error',
    re: /\b(?:haters?|hateful (?:people|comments|mob)|trolls?|trolling|snowflakes?|keyboard warriors?|(?:outrage|twitter|online|internet|angry|social media|lynch|woke|cancel) (?:mobs?|brigade|crowd|police|machine|merchants?)|mob|cancel culture|witch[- ]?hunt|pile-?on|woke(?! (?:up|to|at|him|her|them|us|in|with|on|the|every|this))|oversensitive|over-?sensitive|too sensitive|thin-?skinned|easily (?:offended|triggered)|(?:feel|feeling|get|got|getting|so|easily|be|being) triggered|over-?reacting|hyster\w+|(?:in )?bad faith|(?:dirty|filthy|sick|twisted|perverted|narrow|small) minds?|you people|malicious(?:ly)? (?:people|campaign|rumou?rs|users|comments|spread)|smear campaigns?|smears(?! tests?)|get a life|get over (?:it|yourselves)|professional(?:ly)? (?:victims?|offended|complainers?|outraged)|so-called (?:customers?|victims?|experts?|activists?|critics?|outrage)|self-?(?:appointed|righteous|proclaimed)\b[^.!?]{0,20}|(?:manufactured|fake|faux|selective|confected|synthetic) (?:outrage|indignation|anger|controversy|offen[cs]e)|(?:people|those|anyone|some(?: of you)?|certain (?:people|individuals|users)) (?:who |that |with )?(?:[a-z]+ )?(?:love|enjoy|want(?:ed)?|choose|chose|like|seek(?:ing)?|looking|desperate|determined|nothing better|too much time|have nothing|clearly)(?: to)? (?:[a-z]+ )?(?:complain|be (?:offended|outraged|angry)|take offen[cs]e|hate|attention|stir|cause trouble|find fault|see (?:evil|the worst)|for (?:a )?(?:fight|something|trouble|attention|outrage)|do|on their hands|better)|nothing better to do|too much time on|(?:calm|settle|simmer|pipe) down|(?:just )?(?:chill|relax)(?: out)?[.,!]|take a (?:deep )?breath|(?<!(?:children|kids|they|who|to|we|he|she) )grow up|if (?:you|people|they|anyone|critics|everyone) (?:had|'d|would have|would|bothered|took|actually)(?: [a-z]+){0,2}? (?:read|bothered|checked|looked|followed|paid (?:more )?attention|listened|taken the (?:time|trouble)|done|known)|(?:perhaps|maybe|next time)[^.!?]{0,15}(?:read|learn|try reading|you should)|learn to (?:read|take)|(?:do|did) (?:you )?(?:even|actually) (?:read|look)|you (?:are|were|'re) (?:clearly |obviously |just |simply |being )*(?:wrong|rude|ridiculous|overreacting|unreasonable|difficult|lying|aggressive|ignorant|confused|mistaken|too (?:sensitive|demanding|impatient|fussy|easily|quick)|the only one (?:complain|who (?:complain|think|mind|seem|object|ha)|with|to (?:complain|mind|object)))|your (?:rudeness|tone|attitude|ignorance|aggression|inability|failure to)|(?:idiots?|idiotic|morons?|fools?|ignorance|hypocrit\w+|pathetic|(?:stupid|foolish|ignorant|jealous|bitter|bored|lazy|sad|angry little) (?:[a-z]+ )?(?:people|comments?|critics?|users?|customers?|individuals|trolls|rivals?|competitors?|reviewers?|men|women)|(?:you|they|people|critics) (?:are|must be|sound) (?:[a-z]+ )?(?:stupid|foolish|ignorant|jealous|bitter|bored|lazy))|hide behind|behind (?:a|their|your) (?:keyboard|screen)s?|anonymous (?:accounts?|users|critics|cowards)|attention[- ]seek\w+|(?:an|own|hidden|political|their|your) agenda|sense of humou?r|can(?:'t|not) take a joke|conspiracy theor\w+|mind your own|virtue[- ]signal\w+|orchestrated|coordinated (?:attack|campaign))\b/,
    unless:
      /we (?:were|have been|are) (?:ignorant|foolish|stupid|wrong|hypocrit\w+|pathetic|lazy)|our (?:own )?(?:ignorance|hypocrisy|attitude|failure|stupid)|not (?:over-?sensitive|overreacting|too sensitive)|(?:stop|no|please|against|not)[^.]{0,30}(?:harass|threat|abuse|pile-?on)|(?:you are|you're|you were) (?:not|right)|(?:told|said to|answered|replied to|wrote to|insisted to) (?:you|them|her|him|people|customers)[^.!?]{0,25}(?:were|was|are) (?:wrong|mistaken|confused)|(?:stupid|foolish|ignorant|lazy|pathetic) (?:of us|mistake|joke|line|post|error)|out of ignorance/,
  },
  {
    rule: 'threat',
    variant: '',
    severity: 'error',
    re: /\b(?:legal (?:action|proceedings|steps|consequences|options|recourse|remedies)|su(?:e|ed|ing)\b|law-?suits?|in court|to court|reserve (?:the|all|our|every) [a-z ]{0,10}rights?|all rights reserved against|cease[- ]and[- ]desist|prosecut\w+|defam\w+|libel\w*|slander\w*|(?:will|shall|may) be (?:reported|blocked|banned|prosecuted|pursued|identified|sued|traced|removed from)|report(?:ed)? (?:you|them|anyone|these (?:accounts|users)) to|(?:press|pressing) charges|criminal (?:complaint|charges)|damages|at (?:your|their) own (?:risk|peril)|you (?:will|may|might) regret|we know who|be warned|be careful what|face (?:the )?(?:full|legal|criminal))\b/,
    unless:
      /\b(?:suing us|sued us|sue us|against us|you (?:can|may|could|are free to|have every right to)|(?:your|every|the) right to)\b|(?:(?:lawyers?|solicitors?) (?:have now |now )?(?:settled|confirmed|have nothing)|lawyers have nothing|(?:lawyer|solicitor) for (?:any|every)|confirmed this|hack|breach|intruder|intrusion|theft|thief|thieves|fraud|scam|assault|death threats|impersonat|stolen|abuse of children|csam|broke in|criminals|police are|cooperat|(?:this|it|that|which|case|matter) (?:may|might|could|will|is going to|is likely to|has|goes)[^.]{0,15}(?:to|in) court)|\b(?:no|not(?! (?:hesitate|rule out))|never|won't(?! hesitate)|drop(?:ped|ping)?|withdr\w+|without|free)\b[^.]{0,25}(?:legal|sue|lawsuit|lawyer|prosecut|charge|damages)|(?:cause|repair|repaired|pay|paid|pay for|compensat\w+)[^.]{0,15}damages?|damages? (?:we|to|caused|was|were)|will be (?:reported|removed from) (?:here|sale|the shop|our)|reported (?:here|to you|on this)/,
  },
  {
    rule: 'whataboutism',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:most|many|the majority of) (?:brands|companies|retailers|shops|airlines|restaurants|businesses) (?:do|use|sell|have|work|make|also)|(?:every |many |most |all |plenty of |several |lots of |some )?other (?:brands?|compan(?:y|ies)|retailers?|shops?|stores?|airlines?|restaurants?|businesses|operators?|banks?|labels?|manufacturers?|platforms?|firms?)\b(?! (?:than|besides))|(?:our |the )?competit(?:ors?|ion) (?:[a-z]+ ){0,4}(?:do|does|did|also|sell|sold|same|worse|too|have|are|regularly)|(?:every ?(?:one|body) (?:else )?(?:does (?:it|this|that|the same)|makes (?:mistakes|errors)|gets (?:it|things) wrong)|every(?:one|body) else (?:does|do|makes|gets|uses|has|is|charges))|(?:not|hardly|far from|aren't|weren't|isn't) the (?:only|first|worst) (?:ones?|brand|company|to|retailer)?|(?:common|standard|widespread|normal|usual) (?:industry )?practice|industry[- ](?:wide|standard|practice)|(?:across|throughout|of) the (?:whole |entire )?(?:industry|sector)|what about|how about (?:the|those|our|asking|looking)|meanwhile,? (?:other|every|no one|nobody|rivals?|competitors?|our (?:rival|competitor)|you)\w*|(?:far |much )?(?:worse|bigger|more serious|more important) (?:things|problems|issues|scandals|elsewhere|crises|out there)|look at (?:what|how|our|the) (?:others|[a-z]+ did|competitors?|competition|rivals?)|like (?:everyone|many|most|all|any) (?:else|other|of)|where was (?:the|this|your)|rivals? (?:(?:have|has|also|all|still|now) )?(?!whose|who|of)[a-z]+)\b/,
    unless:
      /no excuse|not (?:an )?excuse|does(?:n't| not) (?:excuse|justify)|working with other|(?:shar\w+|tell|warn|help)[^.]{0,30}other|(?:the |our )?other (?:shops?|stores?) (?:are|is|have|remain|will)|like (?:many|all|most) of you|meanwhile,? (?:you|we|please|your|the (?:product|page|photo|shop))/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'sarcasm',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'cause', 'internal'],
    re: /[😂🤣😅😆😹😜😝😛😏🙃🙄😉😎🤪🤡🍿🤷]|(?:[:;]-?[)pPD]|x[dD])(?=\s|$|[.!?,])|\b(?:l+o+l+|lmao|lmfao|rofl|haha+|hehe|oops(?:ie|y)?|whoops(?:ie|y)?|d'oh|our bad|my bad|uh[- ]oh|yikes|awkward)\b/u,
  },
  {
    rule: 'sarcasm',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:well done|congratulations|congrats|bravo|kudos|gold stars?|medals?|round of applause|hats off|slow clap|top marks|a prize|thank you|thanks|hello|good job|nice work)[^.!?]{0,30}(?:sherlock|detectives?|eagle[- ]eyed|eagle eyes|experts?\b|internet police|fun police|grammar police|moral(?:ists| guardians)|sleuths?|armchair|critics|keen[- ]eyed|watchdogs|everyone with nothing|everyone who had)|broke the internet|(?:oh|ah),? (?:the horror|the drama|the humanity)|shock[, ]*horror|how (?:dreadful|terrible|scandalous) of us|heaven forbid|god forbid|shocking,? (?:we|i) know|(?:^|[,;:] )who knew(?! [a-z]+ [a-z]+)|guess (?:someone|somebody|we|who)|(?:apparently|evidently|clearly),? (?:some|you can't|nobody|no one|people|we are not allowed|fun|humou?r)|since (?:apparently|clearly|obviously|some)|sorry (?:not sorry|for (?:having fun|existing|breathing|having a sense))|if it makes you feel better|happy now|there,? (?:we said it|happy)|(?:a )?thousand pardons|forgive us for|rest easy|sleep (?:well|soundly|easy)|you(?:'ve| have) (?:all )?had your fun|as you (?:all )?(?:so )?(?:kindly|loudly|helpfully))\b/,
  },
  {
    rule: 'censorship_admission',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:delet|remov|hid|hidd|hide|block|ban|filter|disabl|turn(?:ed|ing)? off|switch(?:ed|ing)? off|clos|lock|mut|clean(?:ed|ing)? up|tak(?:e|en|ing) down|took down|limit|restrict|moderat|silenc|clear)(?:e|ed|en|ing|s|ned|ning|ded|ted|ting|red)?(?: [a-z']+){0,4}? (?:comments?|reviews?|repl(?:y|ies)|criticisms?|critics?|commenters?|(?:users|accounts|people) (?:that|who) (?:criticis|complain|post|keep|disagree|comment)\w*|critical (?:users|accounts)|negative (?:posts?|feedback|messages?|ones))|(?:comments?|reviews?|replies|criticism|critical (?:posts?|messages?)|negative (?:posts?|feedback|messages?)) (?:[a-z']+ ){0,4}(?:deleted|removed|hidden|blocked|disabled|turned off|switched off|closed|locked|limited|restricted|filtered|off|moderated|taken down))\b/,
    unless:
      /\b(?:not|never|no|n't|without|nor|won't|stay|remain|keep|kept|stays|remains)\b[^.]{0,40}(?:delet|remov|hid|block|ban|filter|disabl|off|clos|open|lock|limit|comment)|\b(?:insult|abus|threat|racist|hate|harass|charter|house rules|personal data|address|slur|homophob|antisem|doxx)|restor|put back|back online|we were wrong|should not have|(?:gave|named|naming|showed|contain\w*|with|giving|identif\w+|includ\w+)[^.]{0,30}(?:names?|address|numbers?|faces?|photos? of)\b/,
  },
  {
    rule: 'promotion_too_soon',
    variant: '',
    severity: 'error',
    kinds: ['holding', 'apology', 'cause', 'internal'],
    re: /\b(?:\d{1,2}\s?(?:%|percent|per cent) (?:off|discount)|discounts?|promo(?:tion)?s?(?: codes?)?|coupons?|(?<!(?:meal|food|hotel|taxi|travel|refreshment|drink|lunch|dinner|cab|train|replacement|care|energy) )vouchers?(?! (?:for|to cover) (?:a |the |their |your )?(?:meals?|hotels?|taxis?|food|travel|night))|gift ?cards?|giveaways?|prize draw|competition to win|contest|(?:use|with) (?:the )?code\b|free (?:shipping|delivery|gift|coffee|meal|drink|fries|dessert|ticket|product|sample)s?|special offer|offer (?:is )?(?:valid|ends)|shop (?:now|our|the)|(?:check out|discover|explore|introducing|try) our (?:new|latest|range)|new (?:collection|range|line|menu) (?:is|out|launch\w*|available|in)|on sale now|flash sale|sale (?:ends|starts|now)|loyalty points|treat yourself|order now|visit our (?:shop|store)s?|buy (?:one|two|now)|enjoy (?:\d|a free|our|an? discount)|win (?:a|an|one)|(?:on the house))/,
    unless:
      /\b(?:no|not|never|without|n't|won't|any|suspend\w*|cancel\w*|postpon\w*|paus\w*|stopp\w*|withdr\w*|pulled)\b[^.]{0,30}(?:discount|promo|voucher|coupon|gift|giveaway|contest|offer|sale|competition|draw)|(?:discount|promo|giveaway|contest|offer|sale|competition|draw)[^.]{0,25}(?:suspend|cancel|postpon|paus|stopp|withdr|removed)/,
  },
  {
    rule: 'attacks_public',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:some|certain|many|a lot of|those|the) (?:people|customers|users|folks|individuals|of you|critics|commenters)(?: who| that)?(?: will| would| always| just| simply| clearly| can)* (?:complain|whine|moan|rant|whinge|cry|scream|shout|shriek|gripe|grumble|find fault|take offen[cs]e)\w*|(?:complain|whin|moan|whing|outrage|offended)\w* (?:about|at|over|by) (?:anything|everything|nothing|any little thing)|(?:no|there is no|there's no) pleasing|can(?:'t|not) please every(?:one|body)|never (?:happy|satisfied|pleased)|before (?:you |they |people )?(?:scream|shout|judg|accus|jump|point)\w*(?: to| fingers)?|jump(?:ing|ed)? to conclusions|cry-?bab(?:y|ies)|drama queens?|whiners?|moaners?|whingers?|armchair (?:critics?|experts?|lawyers?)|pearl[- ]clutch\w*|(?:you|they|people) (?:should|ought to|need to|might want to) (?:lighten|toughen|get (?:out|over|a)|find (?:something|a hobby)|look in the mirror|worry about)|(?:find|get) (?:a|another) hobby|some of us have work)\b/,
    unless: /(?:you|they|people) (?:have|had) every right|right to (?:complain|be)|thank|sorry that/,
  },
  {
    rule: 'threat',
    variant: '',
    severity: 'error',
    re: /\b(?:consider (?:this|yourself) (?:a |your )?(?:final |formal |only |last )?(?:warn\w+)|(?:final|last|only) warning|you have been warned|we (?:have|know|hold) your (?:name|address|details|ip|identity|employer)|(?:delete|remove|take down|take)(?: [a-z]+){0,4}(?: down)? (?:or|otherwise|before) (?:we|you|our|face|else)|or else\b|hear(?:ing)? from our)\b/,
  },
  {
    rule: 'sarcasm',
    variant: '',
    severity: 'error',
    re: /\b(?:well done|congratulations|congrats|bravo|kudos|nice one|good one|great work|thanks|thank you|hats off|clever you|top marks),? (?:to )?(?:mr |mrs |dr |inspector |captain |professor |detective )?(?:einstein|sherlock|columbo|poirot|marple|obvious|genius(?:es)?|clever clogs|smarty pants|know-?it-?alls?|champs?|captain|professor|hawkeye|your majesty)\b/,
  },
]
