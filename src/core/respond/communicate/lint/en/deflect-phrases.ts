import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, ROLE } from './words.ts'

const OTHERS =
  '(brands?|compan(y|ies)|airlines?|banks?|retailers?|shops?|restaurants?|chains?|farms?|farmers|growers|hotels?|theatres?|cinemas?|gyms?|clubs?|schools?|hospitals?|clinics?|councils?|networks?|operators?|insurers?|landlords?|associations?|suppliers?|publishers?|stores?|firms?|businesses|makers?|venues?|galleries|museums?|bakeries|towns?|cities)'
/** A word for a whole business: "every airline" is a comparison, "every shop" may be our own. */
const PEER =
  '(brand|company|airline|retailer|bank|carrier|manufacturer|maker|operator|insurer|supermarket|publisher|label|rival|competitor|utility|broadcaster|bookshop|airport|hotel chain|fashion house|phone network)'
const WORSE = '(worse|more|less|double|twice|triple|the same|just as|exactly this|too|far)'

/** Turns of speech that lead away from us: to others who do worse, to the critic, to a culprit, to chance, to a softer word. */
const phrases: readonly Phrases[] = [
  {
    rule: 'whataboutism',
    severity: 'error',
    phrases: [
      `(nearly |almost |virtually |practically |just about )?(every|each|any) (single |big |major |large |other |decent )?${PEER} (on (the|this) [a-z]+ |in (the|this) [a-z]+ )?(?!is being|has been|was|we|that|which|affected|involved|in our|name|new|manager)[a-z]+s`,
      `(all|most) (the |of the )?(big |major |large |other )?${PEER}s? (do|have|are|use|sell|cut|raise|charge|lose|make|get|put|buy|test)`,
      `(so|as|nor|neither) (does|do|is|are|has|have|did) (nearly |almost )?(every|all|most|many|our competitors|(the )?others|plenty)|the big (names|brands|boys|players|chains|carriers)`,
      `(it's|it is|that's) the same (everywhere|all over|wherever|in every)|no (other )?[a-z]+ in (town|the country|the area|this city|the region|britain|the trade)(?! (could|would))`,
      `(next door|over the road|across the (road|street)|up the road|down the road) … (worse|more|twice|double|far)`,
      `by (way of )?comparison,|others … (far |much |ten times |a lot )?(more|worse)|any of the (budget |big |other |so-called |online )?${OTHERS}|without (a single|so much as a|one) headline|(nobody|no one) (wrote|writes|reported|reports|printed) (a word|about|it)`,
      `(every|any) other ${OTHERS} … (charges?|does|do|sells?|pays?|uses?|gets?|makes?|has)`,
      `(other|most|many|plenty of|neighbouring|rival|bigger) (big |large |local )?${OTHERS} … (have|had|has|do|did|pay|charge|recall|sell|get|use|were|are|went) … ${WORSE}`,
      `(hardly any|very few|not many|scarcely a|few) ${OTHERS} … (doesn't|don't|does not|do not|can say|never)`,
      `(look|looked|have you seen|go and see|compare|ask|have you checked|why not check) … (next door|down the (road|street)|over the road|our (rivals?|competitors?|neighbours?)|the competition|the others?(?! [a-z])|elsewhere|other ${OTHERS}|council charges)`,
      `(nobody|no one) (bats an eyelid|turns a hair|blinks|notices|cares|minds|complains|says a word|writes about (it|them)|audits them|ever checks)|never (get|gets) (audited|caught|inspected|reported)`,
      `(perhaps|maybe|why don't|how about) (journalists|reporters|the press|the papers|you|critics|campaigners) … (film|look|ask|write|talk|visit|investigate) … (company|firm|others?|neighbours?|rivals?|across|down)`,
      `theirs (is|are|was|were|went|has|have) … ${WORSE}`,
    ],
    unless:
      /\bno excuse|doesn't excuse|does not excuse|won't (?:tell|say)|will not (?:tell|say)|learn(?:ed|t|ing)? from/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'blames_individual',
    severity: 'error',
    phrases: [
      `(caused by|came from|comes from|down to|due to|traced to|the fault of|because of) (a|an|one|one of our|our|the) (single |young |new |lone |junior )*(${ROLE}|colleague|[a-z]{4,}(ist|ian)) … who`,
      `(carelessness|laziness|absent-mindedness|incompetence|haste|thoughtlessness|inattention) (of|by|from|on the part of) (a|an|one|one of our|our|the) (?!own|part|company|management|team)[a-z]{4,}`,
    ],
    unless: /\b(?:supplier|contractor|courier|carrier|manufacturer|customer|passenger)s? who/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'sarcasm',
    severity: 'error',
    kinds: ['reply', 'holding', 'apology'],
    phrases: [
      `(what|such) (a|an) (truly |very )?(brilliant|wonderful|magnificent|splendid|marvellous|masterly|insightful|fascinating|riveting|stunning|touching|moving|profound|remarkable|learned) (little )?(analysis|lesson|insight|review|essay|lecture|observation|speech|contribution|theory|performance|masterclass)`,
      `^(wow|ooh|gosh|goodness|blimey|crikey|golly|my my|well well|dear me),? ((a|an|all|what|so|such|another|not|[a-z]+ whole|\\d+)(?! (message|mistake) from us))|^oh (no|dear),? ([a-z]+ )?whole`,
      // a complaint called a work of letters; a prize for it; alarm out of all measure; nonsense that nobody believes
      `(your|such a|what a|thank you for (this|that|the)|words of) ([a-z]+ )?(novel|poem|poetry|prose|essay|dissertation|thesis|sermon|monologue|saga|symphony|screenplay|memoir|masterpiece|masterclass|literary criticism|soliloquy|opera|novella)`,
      `(have|had|get|getting|put) (it|this|that|your [a-z]+) framed|fram(e|ing) (it|this|that|your [a-z]+)(?! as)|(this|that|your) (outpouring|torrent|flood|avalanche|shower|deluge) of|(hang|hung|pin|pinned|stick|stuck) (it |this |your [a-z]+ )?(above|on|in|up) … (till|wall|fridge|staff ?room|mantelpiece|notice ?board)`,
      `you (obviously|clearly|evidently|surely|of course) know (so much )?(more|better)|(while|since) you're at it|^(sure|of course|naturally|obviously|right), (and|because|our [a-z]+ (is|are) (secretly|really|busy|all))|(a|an) ([a-z]+ )?(inspector|expert|detective|critic|chef|scholar|pilot|engineer|lawyer|genius) (in the house|among us|in our midst)|(miss |inspector |hercule )?(marple|poirot|clouseau|columbo|sherlock)|cracked the case|case of the missing`,
      `thank (goodness|heavens|god) (for|we have) (customers|people|critics|guests|you|someone)|(all )?sleep (better|easier|soundly|easy)`,
      `(congratulations|congrats|well done|bravo|hats off),? … (you've|you have) (just |now |finally )?(discover|found|worked|notic|realis|realiz|invent|learn|figur)~`,
      `(deserve|win|await|expect|nominat|shortlist|submit)[a-z]* … (nobel|pulitzer|booker|bafta|knighthood)|(knighthood|world's smallest|tiny violin|roll out the red carpet)`,
      `^(somebody|someone|quick,?|better|shall we) (please )?(call|alert|ring|tell|fetch|phone|notify) (the|an?|mi5|nasa)|(call|tell|alert|ring|notify|inform|phone)(ing|ed)? (the )?(united nations|un|hague|mi5|fbi|cia|coast ?guard|newsnight|scotland yard|nasa)`,
      `moon is made|pigs (can|might|will|do) fly|earth is flat|tooth fairy|father christmas|santa claus|elvis|aliens|lizard people|area 51|world domination|(our|the) evil (plan|lair|empire)`,
      `(thanks|thank you) for (the|your) (one|single|solitary|two|charming|delightful|colourful|poetic|measured) (stars?|reviews?|rants?|essays?|messages?|words|tweets?)`,
      `how(ever)? (did|do|will|could|have) you (ever |possibly )?(survive|survived|cope|coped|manage|managed|bear)`,
      `you should (really )?(write a book|open (a|your)|run a|teach|give lessons|apply|have been a)|(are|is|were) (all )?taking notes`,
      `(in the presence of|clearly dealing with|we have here) (a |an )?(true |real |great )?(master|expert|genius|connoisseur|authority)|(thanks|thank you) for (your|the) (expert|learned) (opinion|lesson|lecture|advice|masterclass) (on|in|about)`,
    ],
    unless: /\bso sorry\b|\boh no\b[^.!?]{0,30}\bsorry\b/,
  },
  {
    rule: 'attacks_public',
    severity: 'error',
    phrases: [
      `(customers?|people|guests?|clients?|those|visitors?|passengers?|diners?) (like you|of your (sort|kind|type))`,
      `(some|certain|many) [a-z]+ (would|might|should|could) do (better|well) to|than (to )?lecture us|lectur(e|es|ing) us|lessons from (people|you|anyone)`,
      `(learn|learnt|bother|bothered|able) to read|(people|those|customers|anyone) who (can't|cannot|don't|won't) read … should|(posting|writing|talking|spreading) (nonsense|rubbish|garbage|drivel)`,
      `(handful|bunch|group|couple) of (bitter|jealous|angry|sad|resentful|idle) [a-z]+`,
      `(glad|happy|relieved) when (they|you) (leave|go|left)|your (anger|reaction|complaint|outrage) is (way |far |totally |completely )?(out of|disproportionate|excessive|misplaced|unjustified)`,
      `a (little|bit of) common sense|(can|could) hardly (be surprised|complain|expect)|what (did|do) you expect|(look|looked|looking) (at|through) your (profile|history|other reviews|feed)|you (seem|appear|like|love|tend) to (complain|moan|find fault)|complain about everything|(maybe|perhaps) (it's|the problem is) you`,
      `(someone|somebody|the (sort|kind|type)( of (person|customer))?) who (just )?(enjoys|likes|loves|wants|never|always)|(do )?shop elsewhere|(whipped|stirred|drummed|cooked) up|(after|chasing|hungry for|in search of) (publicity|attention|headlines|clicks|likes)`,
      `you (should|ought to|might|could) have (simply |just |easily )?(read|checked|known|asked|looked|thought|come|booked|planned|paid attention|waited|chosen|told us|called first)`,
      `your (outrage|anger|reaction|complaint|indignation|message|tone) (seems|sounds|looks|feels|strikes us as) (?!(perfectly |entirely |quite )?(fair|justified|right|reasonable|understandable))[a-z]`,
      `(your|their) (habit|taste|fondness|talent|knack|passion|penchant|appetite) (of|for)`,
      `(misuse|mishandling|carelessness|improper (use|storage|handling)|poor storage|user error|failure) … (by|of|from|in|on the part of) (the |our |some |many |a few )?(customers|users|owners|parents|passengers|patients|tenants|residents|guests|visitors|diners|buyers|consumers)`,
      `(customers|users|owners|parents|passengers|tenants|guests|diners|buyers) (who )?(failed to|did not|didn't|won't|do not|don't|will not|never) (bother|read|follow|store|keep|check|look|wash|tighten|close)`,
      `(some|certain) (people|folks?|customers|individuals|of you) (wake up|get up|live (for|to)|look for|just (want|like|love|need)|always|are (just|never|always)|will never|will always|can't|need to)|the usual (suspects|crowd|voices|names|moaners|troublemakers)`,
      `(advice|lectures?|lessons) from (someone|anyone|a person) who`,
      `(he|she|you|child|customers?|guests?|visitors?|patients?) had been told not to|should have known better than to`,
    ],
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'denial',
    severity: 'error',
    phrases: [
      `(all|every word) of (it|this|that|these [a-z]+) (is|was|are) (false|untrue|made up|invented|a lie|lies|fiction)`,
      `(whatever|what) you (think|thought|believe|claim|say) you (saw|read|heard)|(is|are|was|were),? and (has |have )?always (was|were|been|has been|have been) (perfectly |completely )?(clean|safe|honest|fair|legal|compliant|fresh|correct)|(has|have) always been (perfectly |completely )?(clean|safe|honest|fair|legal|compliant)`,
      `(is|are|was|were) (a |an )?(crude |clear |obvious |complete |total )?(fakes?|hoax|fabrications?|doctored|staged|photoshopped|deepfakes?|set-?up)|(is|are) (absolutely |perfectly )?(spotless|immaculate|impeccable)`,
      `(can't|cannot|couldn't|could not) (possibly )?have (happened|occurred|taken place|come from)`,
      `there (has|have|had) never been (a|an|any)|none of our [a-z]+ (has|have|was|were) ever`,
      `(is|are|are all|is all) (a pack of )?lies|(it's|it is|that's|that is) a (complete |total |pure )?lie`,
      `we have never (ever )?(sold|lied|stolen|cheated|mistreated|refused|employed|dumped|forced|copied|spied|used)`,
    ],
    unless: /\bhave never (?:asked|checked|answered|done enough)|(?:would be|is) untrue to (?:say|claim) that/,
  },
  {
    rule: 'unproved_cause',
    severity: 'error',
    kinds: ['holding', 'apology', 'internal', 'reply'],
    phrases: [
      `(everything|(all )?(the )?(signs?|evidence|indications?|clues?)) … (points? (to|towards)|suggests?|indicates?|are that|is that)`,
      `no [a-z]+ (would|could) have (stood|withstood|survived|coped|prevented|foreseen|stopped)|(nobody|no one) could have (foreseen|prevented|predicted|known)`,
      `our money('s| is) on|(it|this|that) (has|had|'s got) to (be|have been) (a|an|the|some)|nothing else (makes sense|explains|fits)|no other explanation`,
      `(has|have|bears?|bore) all the (hallmarks|signs|marks) of`,
      `(we|i)('d| would) (bet|put (it|this) down|wager|guess)|we (lean|are leaning) (to|towards)`,
      `(without (a )?doubt|undoubtedly|beyond (any )?doubt|there is (little|no) doubt (that)?|it can only (be|have been))`,
    ],
    unless:
      /\b(?:do not (?:yet )?know|don't (?:yet )?know|inquiry (?:found|shows)|established|our (?:own )?(?:fault|mistake)|doubt (?:that )?(?:we|you|this was our))/,
  },
  {
    rule: 'stonewalling',
    severity: 'error',
    phrases: [
      `(policy|rule|practice|habit) is (not|never) to (discuss|comment|talk|answer|speak|respond)`,
      `said all (that )?(we|i)('re|'ve| are| have| will| can| intend)|(calls|emails|letters|messages|requests|questions) (won't|will not|cannot|can't) be (returned|answered|taken)|(journalists|reporters|press|media) … asked not to`,
      `(don't|do not|never|not) make a habit of (explain|discuss|comment|answer|justify|reply|respond)~`,
      `(conversation|exchange|discussion|thread|debate) (is (now )?(over|closed|at an end)|ends here|stops here)`,
    ],
    unless: /\b(?:name|identity|child|private life|famil)/,
  },
  {
    rule: 'conditional_apology',
    severity: 'error',
    phrases: [
      `(to|from|with) (anybody|anyone|whoever|those|people|any of you) (who )?(managed to|happened to|chose to|somehow) (find|feel|take|found|felt|took) … (offen~|rude|insult~|upset~|tasteless|hurt~|unfunny|distasteful|wrong)`,
    ],
  },
  {
    rule: 'minimising',
    severity: 'error',
    phrases: [
      `drop in the (ocean|bucket)|speck of (dust|dirt)|next to nothing|small beer|flea ?bite|rounding error|(pin|flea)prick|a mere (trifle|detail|nothing)`,
      `without (a single|so much as a|even one|one) (complaint|incident|problem|accident|issue|injury|word)`,
      `(everyone|everybody|people|they|you|the (press|internet|public|media|papers)) (will|'ll) (have )?(soon |all )?(moved? on|forgot(ten)?|lose interest|lost interest)`,
      `(it was|it's|it is|that's|that was) (only |just )?(a|one) (very |pretty |rather )?(small|little|tiny|minor) (one|bit|thing)|(it's|it is|it was|that's) (just |only |honestly )?a (bit|touch|spot) of [a-z]+|nothing to (write home|shout|fret|lose sleep)|(a )?mild (bug|symptoms?|irritation|discomfort|case|reaction|bout|upset)|at (most|worst),|, at (most|worst)|(won't|will not|doesn't|didn't) kill (you|anyone|anybody)`,
      `(barely|scarcely|hardly) (a |an |half |one |two |ten |\\d+ )+(hours?|minutes?|days?)`,
      `never (hurt|killed|harmed|did) (any ?(one|body)|a soul)`,
    ],
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'euphemism',
    severity: 'warning',
    phrases: [
      `(quality|wardrobe|safety|hygiene|staffing|seating|temperature|allergen|ingredient|odou?r|noise|moisture|animal|rodent|pest|labelling|labeling|conduct|structural|electrical|fire|crowd|fan|guest|patient|medication|payment|inventory|connectivity|privacy|access|wildlife|water|production|process|plant|discharge|release|spill) (matter|moment|event|occurrence|excursion|deviation|variance|situation|mishap|interaction|opportunity)s?`,
      `(sanitary|hygiene|procedural|administrative|isolated|seasonal|dietary) (irregularit(y|ies)|anomal(y|ies)|shortfall|deviation)`,
      `(negative|adverse|unfavourable|undesired|undesirable|suboptimal) ([a-z]+ )?(outcomes?|experiences?|interactions?|impressions?)`,
      `(unplanned|unscheduled|unintended|unexpected|uncontrolled|spontaneous|premature) (descent|movement|contact|release|departure|opening|landing|ignition|detachment|loss|interaction|exit|encounter|reallocation|separation)|(gastric|digestive|gastrointestinal|intestinal) (discomfort|upset|event|experience)|(workforce|headcount|team|role|staffing) (rebalanc|reshap|reduction|transition|optimi[sz])~|roles? (will be|have been|are being) (transitioned|impacted|released|sunset)|(less[- ]than[- ](ideal|optimal|perfect|satisfactory)|sub-?optimal) [a-z]+|of a non-routine nature`,
      `(thermal|relational|behaviou?ral|clinical|environmental|structural|kinetic|anatomical|digestive|results?|stock|billing|medication|passenger|customer) (interaction |experience |handling |care )?(event|occurrence|irregularity|discrepancy|variance|deviation|excursion|moment|anomaly|episode|turbulence)`,
    ],
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'promotion_too_soon',
    severity: 'error',
    kinds: ['holding', 'apology', 'cause', 'internal'],
    phrases: [
      `(delivery|shipping|postage) is (now )?(free|on us)|(double|triple|extra|bonus) points|(spring|summer|autumn|winter|new|festive) (menu|range|collection|line) (lands|drops|arrives|launches|is (here|coming|out))|second (one|item|pair|pizza|ticket) (is )?(free|half price)`,
    ],
    unless: /\b(?:postpon|cancel|pull|withdr|delay|not)/,
  },
  {
    rule: 'passive_evasion',
    severity: 'warning',
    phrases: [
      `it (was|has been) (found|noted|observed|established) that … (was|were) (not|never)`,
      `(was|were|been) (not|never) (acted (up)?on|followed up|escalated|passed on|noticed)`,
      `(judge?ment|boundaries|lines|safeguards|rules|concerns|warnings|alerts|signals|assumptions|priorities|opportunities|care|attention) ((was|were|has been|have been) (clearly |unfortunately )*(crossed|breached|ignored|missed|overlooked|misplaced|misread|confused)|(was|were|has|have)(n't| not| never)( been)? (exercised|applied|heeded|made|taken|paid|respected|followed|met))`,
      `(shortcomings?|weaknesses|gaps|failings?|irregularities) (were|was|have been|has been) [a-z]+`,
    ],
    unless: /\b(?:by us|by our|our (?:team|staff) (?:did|made|failed))/,
  },
]

export const deflectPhrases = phrases.map(patternOf)
