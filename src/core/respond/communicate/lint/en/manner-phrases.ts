import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, TEXT_OWNED } from './words.ts'

const LAWYERS = '(lawyers?|solicitors?|attorneys?|barristers?|legal (team|department|counsel|people|advisers?))'

/** Turns of speech towards the public, that no word class of the other files makes up. */
const phrases: readonly Phrases[] = [
  {
    rule: 'sarcasm',
    severity: 'error',
    phrases: [
      `(well done|congratulations|congrats|bravo|hats off|kudos|thank you|thanks|a big hand|shout ?out)(,| to| for) … (detectives?|sherlock|experts?|armchair|internet|twitter|police|critics|geniuses|genius|eagle[- ]eyed|hawk[- ]eyed|couch|keyboard|self-appointed|teaching us)`,
      `(so|very|terribly) glad (you|that you) … (time|found)|found (the )?time in your busy`,
      `poor (thing|you|dear|soul)|send (you )?flowers`,
      `alert the (media|press|united nations|un|authorities|army|police)|call(ed)? the (police|fashion police|fire brigade|lawyers)|stop the press~|breaking news:?|hold the front page`,
      `(a lot|lots|plenty|so much|too much) of (free |spare )?time|(brighten|made|make)~? (up )?your (day|sunday|weekend|evening)|glad (we|to) (could|have|be) (entertain|brighten|amus|provid)~`,
      `^(gosh|shock horror|how awful|poor you|boo hoo|what a (discovery|scoop|tragedy|shock|surprise|revelation))`,
      `(how will|how can) (you|we|they|anyone|the world) (ever|possibly) (recover|cope|survive)|for not being perfect|perfect like you|unlike (some|you)|as perfect as|ask (twitter|the internet|facebook|permission)|(imagine that|fancy that|silly us|our bad)`,
    ],
    unless: /\b(?:told us|reported|warned us|spotted|pointed out)\b/,
  },
  {
    rule: 'attacks_public',
    severity: 'error',
    phrases: [
      `(people|those|anyone|users|accounts|customers|activists|journalists|the media|the press|critics|individuals|internet) … (only after|after (clicks|money|attention|fame|likes)|looking for|just want~?|stirring|whipping|exploit~|seeking|enjoy~|love to|bent on|determined to|out to)`,
      `(small|vocal|tiny|loud|noisy|aggressive|angry) (group|minority|bunch|band|handful) of (activists|people|users|trolls|extremists|agitators|accounts|critics)|(vocal|noisy|loud) minority`,
      `(dirty|filthy|twisted|sick|narrow|closed) minds?(ed)?|mind in the gutter|no sense of humou?r|can't take a joke|lighten up|get a life|calm down|snowflakes?|woke (mob|brigade)|(online|internet|twitter|angry|virtual) mob|pile[- ]on|witch[- ]hunt|keyboard warriors?|haters?|trolls?|busybod~|do-gooders?|outrage (machine|industry|merchants)|professional (complainers|victims)|perpetually (offended|outraged)`,
      `people like you`,
      `(so-called|self-styled|supposed|alleged) (victims?|customers?|experts?|journalists?|activists?)`,
      `(has|have|has a|with) (form|history of complain~|a grudge|an axe to grind|an agenda)|haven't done (your|their) homework|not done (their|his|her) homework|(look at|ask) (themselves|yourselves|yourself) (first|why|before)?|you (clearly|obviously|evidently) (did|do|have|haven't|didn't|don't)`,
      `you are (being |simply |just )?(ridiculous|hysterical|unreasonable|childish|overreact~|rude|aggressive|the only one)|(hysteria|hysterical|faux outrage|manufactured outrage|fake outrage)`,
      `(people|those|customers|anyone) who (are|were|is) (upset|offended|outraged|shocked) (should|need|ought|must|would)`,
    ],
    unless:
      /\b(?:you are right|we were|we have been|calls? for calm|stop (?:the )?(?:harass|abus|attack)|please do not (?:harass|insult|attack))/,
    unlessBefore: NOT_BEFORE,
  },
  // lawyers set on somebody; what is not done is for `negated.ts`
  {
    rule: 'threat',
    severity: 'error',
    phrases: [
      `(our|my|the) ([a-z]+ )?${LAWYERS} ((is|are|have been) (now |already |also )*(look~|review~|watch~|consider~|read~|study~|prepar~|ready|on (it|to)|in touch|instructed|informed|involved|taking|(have |has )?been (told|asked|briefed|instructed))|(have|has) been (told|asked|briefed|instructed)|will|'ll|may|might|shall|would|stand|has your|have your|take a)`,
      `(hear|hearing|heard|letter|word|call|visit) (back )?from (our|my|the) ([a-z]+ )?${LAWYERS}|(instruct|consult|engag|hir)~ (our |the |my )?([a-z]+ )?${LAWYERS}|(pass|hand|forward|send|sent|refer|go|goes|gone|turn|leav)~ … (to|with) (our|my|the) ([a-z]+ )?${LAWYERS}|(in the hands of|up to|with|leave it to) (our|my) ([a-z]+ )?${LAWYERS}`,
    ],
    unless:
      /\b(?:hack|fraud|scam|stolen|thie[fv]|harass|racist abuse|death threat|recalled|stop using|take (?:it|the [a-z]+) (?:back|out)|settled|confirmed|families|for anyone|nothing to do|apology|against us|against our (?:company|club|group|council)|sued us|stop eating|your right to|you (?:can|may) (?:also )?(?:take|go|bring|sue|complain))/,
  },
  {
    rule: 'threat',
    severity: 'error',
    phrases: [
      `legal (action|proceedings|consequences|steps)|cease and desist|through the courts|in court|sue |be sued|prosecut~|defam~|libel~|slander~`,
      `(delete|remove|take down|withdraw) (your|this|that|the|it) … (or |otherwise|before|tonight|immediately|at once)`,
      `think (very )?(carefully|twice|hard) (before|about what)|(in front of|before) (a|the) (judge|magistrate)|(kept|saved|have|got|taking|took) (all the |the |your |copies and )?(screenshots?|screen grabs?|copies) of (everything|your|what you|all|this)|(next move|rest|choice) is (up to you|yours)|could (cost|end badly for) you`,
      `(face|suffer|accept) the consequences|you (may|will|could) be (held )?(liable|responsible|reported|banned|blocked)|at your own (risk|peril)|(you have|consider yourself) been? warned|we know (who|where) you`,
      `(accounts?|customers?|users?|people|those|anyone) (that|who|sharing|posting) … (will be (reported|banned|blocked|identified|traced)|will (lose|face|hear|regret))`,
      `we (advise|urge|suggest|strongly advise|recommend) (that )?you (to )?(take|delete|remove|stop|withdraw|think|reconsider)`,
    ],
    unless:
      /\b(?:hack|fraud|scam|stolen|thie[fv]|harass|racist abuse|death threat|recalled|stop using|take (?:it|the [a-z]+) (?:back|out)|settled|confirmed|families|for anyone|nothing to do|apology|against us|against our (?:company|club|group|council)|sued us|stop eating|your right to|you (?:can|may) (?:also )?(?:take|go|bring|sue|complain))/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'whataboutism',
    severity: 'error',
    phrases: [
      `(why|how come) … (nobody|no one|does no one|does nobody|never|not) … (other|others|competitors?|rivals?)`,
      `(every|most|all|any|plenty of|many|other|the other|countless) (of )?(the |our )?(other |big |large |major |leading )*(brands?|companies|airlines?|banks?|retailers?|shops?|restaurants?|chains?|makers?|manufacturers?|competitors?|outlets?|firms?|operators?) … (do|does|did|retouch~|cancel~|use~|make~|have|has|had|sell~|charge~|raise~|pollute~|far|worse|too|the same|as well|more)`,
      `(bigger|greater|more (important|serious|pressing|urgent)|far worse) (problems?|issues?|things?|scandals?|tragedies|matters?)( in the world| out there| to)?`,
      `(hardly|not|far from|not exactly) (the|being the|alone|the only) (ones?|only|first|worst)|what about (the|our|other|those)|have you seen (the|what|how)|(nobody|no one) is (writing|talking|complaining|asking) about (them|others)|he who is without sin|people in glass houses|look at (the|our|other|what) (others?|competitors?|rivals?|industry)|everybody (in the (industry|business|trade|sector) )?(does|is doing|do)|everyone (else )?(does|is doing)|industry[- ](wide|standard) (practice|problem|issue)|common practice|standard practice`,
      `(gone up|happen~|risen|the same) (everywhere|elsewhere|in (other|every)|across the (industry|board|sector))|same (defect|fault|problem|factory|supplier)s? (exists?|is|are|as|in|at|with) … (other|others|rival|competitor|elsewhere|everyone)`,
    ],
    unless:
      /\b(?:no excuse|does not excuse|doesn't excuse|is not an excuse|all (?:our|of our)|working with|every (?:one of|shop of ours|store of ours))/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'stonewalling',
    severity: 'error',
    phrases: [
      `(we|management|the (company|brand|board)) (have |has |will |are |is )?(no|not|decline~ to|refuse~ to|won't|do not|don't|cannot|be) (further |any |be |make |making |offer |to )?(comment~|statements?|interviews?|taking questions|discuss~|elaborat~|go into|going into|be drawn|updates?)`,
      `no (further |additional )?(comment|statement|interviews?|updates?)`,
      `(?<!your )(matter|case|subject|topic|incident|chapter|file) is (now )?(closed|over|settled|behind us|confidential)|nothing (further |more |else )?to (add|say|see)|respect our (silence|privacy)|internal matter|(neither|not) confirm (n?or|or) deny|(our )?position (will not|won't|is) (change|final|clear)|time to move on|end of (story|discussion)|draw a line under|that is all we`,
      `(will|shall) not be (saying|adding|sharing|giving|making) (anything|any|more)|(say|saying) (nothing|no more|anything) (further|more|else)`,
      `there will be no (further |more )?(updates?|comment|statement|interview|explanation|questions?)`,
    ],
    unless:
      /\b(?:yet|in public|publicly|your (?:account|file|details|records?)|medical|name|identity|child|privacy of|personal|until (?:we|the|they)|before (?:we|the)|staff|employee|victim|family|police|coroner|inquest|the court)/,
  },
  {
    rule: 'empty_formula',
    severity: 'warning',
    phrases: [
      `(at|is) (at )?the (very )?(heart|core|centre|center|forefront) of (everything|what|all|our|who)|(our|the) (top|first|number one|utmost|highest|absolute|main) (priority|concern|importance)|of (the )?(utmost|paramount) importance|paramount`,
      `(take|takes|taking) (this|these|it|such|all|your|the|any|every)( [a-z]+){0,4} (very |extremely |incredibly )?seriously`,
      `(we|are|is|remain|remains) (fully |deeply |wholly |absolutely |firmly )?(committed|dedicated|passionate) (to|about)|(we )?strive (for|to)|pride ourselves|(core|our|shared) values|value your (feedback|trust|opinion|custom|loyalty)|(your|our customers') (trust|safety|satisfaction|feedback) (means|is|matters|remains)|means (everything|a lot|the world) to us`,
      `no effort (will be|is|has been) spared|every effort|(be|rest|please be|please rest) assured|(customers?|guests?|members|patients|families|readers) (are|is) (the reason|why|at the centre|what drives|everything)|(drives|guides|inspires) (everything|all) we`,
      `we hear you|we('re| are) listening|thoughts and prayers|(our )?thoughts (are|go|remain) (out )?(with|to) (all|everyone|anybody|anyone|those|them|the (community|people))|lessons (will be|have been|to be) learn~|learn from (this|it)|do (better|everything (in our power|we can|possible))|(we|teams?|are|is) (are )?work~ (hard|tirelessly|around the clock)|highest (possible )?standards|for the inconvenience|any inconvenience|thank you for your (patience|understanding|support|loyalty)|moving forward`,
    ],
    unless: /\bfrankness\b|what we (?:learnt|learned|will do|are changing)/,
  },
  {
    rule: 'passive_evasion',
    severity: 'warning',
    phrases: [
      `(mistakes?|errors?|an error|a mistake|failings?|shortcomings?|missteps?) (were|was|have been|has been|had been) (made|identified|found|noted|detected|observed)`,
      `(published|posted|sent|uploaded|released|shared|included|printed|put online|made public|deleted) (in error|by mistake|by accident|accidentally|inadvertently|unintentionally|erroneously)|(inadvertently|accidentally|unintentionally|mistakenly|erroneously) (published|posted|sent|uploaded|released|shared|included|printed|deleted|exposed|disclosed)`,
      `(remarks|comments|words|decisions?|choices?|steps?|deadlines?|checks?|procedures?|process|protocol|guidelines?|instructions?|labels?) ((was|were|has been|have been|had been) (unfortunately |regrettably |inadvertently )?(leaked|missed|mislaid|lost|skipped|overlooked)|(was not|were not|wasn't|weren't|had not been|hadn't been|has not been) (properly |fully |always )?(taken|followed|checked|applied|completed|met|carried out))|(things|remarks|comments|words|decisions|choices) (was|were|have been) (unfortunately |regrettably )?(made|said|taken)|(data|details|information|files?|records?|emails?|addresses|passwords) (was|were|has been|have been) (unfortunately |regrettably |inadvertently |accidentally |mistakenly )(exposed|disclosed|leaked|accessed|lost|shared)`,
      `(has|have|it) come to our attention|an? (issue|error|incident|oversight|problem|situation) (has )?(occurred|arose|arisen|took place|happened|was identified|has been identified)|(ended up|found its way|made its way|slipped|crept) (online|through|in|into|onto|out)|seems? to have been|(was|were|been|has been) (mislaid|overlooked|misplaced)|it is (regrettable|regretted)|(opportunit~|chances?|signs?|warnings?|signals?) (to [a-z]+ )?(were|was|had been) (missed|ignored|overlooked)|regrettably|things (went|have gone|got) wrong`,
    ],
    unless:
      /\b(?:by us|we (?:made|failed|missed|lost|exposed|published|posted|skipped|let|did not|didn't|had)|our (?:team|staff) (?:did|made|failed))/,
    unlessText: TEXT_OWNED,
  },
  {
    rule: 'euphemism',
    severity: 'warning',
    phrases: [
      `(wardrobe|visual|graphic|technical|pricing|privacy|adverse|security|thermal|data|content|safety|weather|operational) (event|episode|anomaly|irregularity|occurrence|adjustment|incident|challenge|matter|hiccup|situation|behaviou?r)`,
      `(unscheduled|unplanned|unintended|documentation) [a-z ]{0,20}(contact|event|excursion|disassembly|incident|outcome|interaction)`,
      `(temperature|thermal|customer experience|experience|service|quality|weather|staffing) (excursion|challenge|deviation|anomaly|shortfall|opportunity)`,
      `(right-?siz|streamlin|optimi[sz]|consolidat|rationali[sz]|rebalanc|restructur|reshap|simplify)~ (of )?(our |the )?(workforce|headcount|network|estate|store|stores|team|teams|portfolio|organisation|organization|footprint|price|prices|cost|staff)`,
      `(involuntary|managed|voluntary) (departures?|exits?|separations?)|re-?accommodat~|sub-?optimal|less than (ideal|optimal|perfect)|not (fully |entirely )?aligned with|fell short of (our )?(expectations|usual)|unexpected (behaviou?r|thermal|outcome)|negative growth|(uncomfortable|challenging|unusual|difficult|unfortunate|delicate) (situation|circumstances|moment|experience)|collateral|depopulat~|enhanced pat|price (evolution|harmoni[sz]ation)|customer experience (issue|gap)`,
    ],
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'jargon',
    severity: 'warning',
    phrases: [
      `(leverag|synerg|onboard|operationali[sz]|ideat|incentivi[sz])~|stakeholders?|deliverables?|cross-functional|task ?force|quick wins?|end-to-end|deep[- ]div~|root[- ]cause analysis|key takeaways?|move the needle|circle back|low-hanging|go-forward|best[- ]in[- ]class|sprints?|sunset the|kpis?|sla|cdn|pim|crm|backend|frontend|hotfix|rollback|load balanc~|stale cache|post-?mortem|escalated to l\\d|workstreams?|learnings|holistic|bandwidth|governance framework|roadmap|webhooks?|ci/cd|misconfigur~|rca|pmo|cascad(e|ed|ing) (to|down|the|this)|upskill~|talking points|touch base|cadence|playbook|failover|microservices?`,
    ],
  },
  {
    rule: 'legalese',
    severity: 'warning',
    phrases: [
      `without (any )?(admission|prejudice|admitting)|pursuant to|notwithstanding|(shall|may) be construed|hereby|herein|aforementioned|the foregoing|accepts? no (liability|responsibility)|no liability|not liable|(disclaim|reserve)s? (all|any|our|its)|all rights (are )?reserved|burden of proof|consequential loss~|terms and conditions|terms of (use|service)|has consented|claimant|alleged (damage|loss|harm|incident)|best endeavours|in accordance with (applicable|section|clause|article)|(clause|section|article) \\d`,
    ],
  },
  {
    rule: 'censorship_admission',
    severity: 'error',
    phrases: [
      `(comments?|replies|reviews?|your posts?|responses) … (are|is|were|was|have been|has been|will be|will not be|won't be) (now |being |temporarily )?(closed|disabled|deleted|removed|hidden|limited|restricted|turned off|switched off|filtered|locked)|(comments?|replies|reviews?|your posts?|responses) … (will not|won't|cannot|can't) be (published|shown|posted)`,
      `(removed|deleted|hidden|hid|hiding|blocked|blocking|deleting|removing|hiding|muted|closed|disabled|turned off|limited|cleaned up|cleared) (all |any |some |the |your |our |those |these |several )*([a-z]+er |[a-z]+ful |[a-z]+-star |negative |critical |hostile |unpleasant |angry |worst )?(comments?|replies|reviews?|your posts?|your account|critics?|feedback|timeline|thread|(videos?|screenshots?) (of|that|from|showing|you)|screenshots?)`,
      `(cleared|cleaned) out (the|all|your)|complain[a-z]* … will (also )?be (deleted|removed|hidden)`,
      `(tidied|tidying|cleaned|swept|weeded|pruned|trimmed|thinned)( up| out)? (the|our|your) (thread|comments|page|wall|replies|reviews)|(bin|binned|scrub|scrubbed|zap|zapped|wipe|purge|purged|bury|buried|suppress|suppressed|weed out|weeded out) (anything|any|all|every|the|your|those) ([a-z]+ )*(comments?|posts?|reviews?|replies|threads?|questions?|mentions?|that mentions|about)`,
      `(we|we've|we have|moderators|team) (have )?(blocked|banned|muted) you`,
      `so have the (replies|comments|reviews|messages|posts)|(replies|comments|reviews|messages) (criticis|attack|question)[a-z]*`,
      `asked (the platform|twitter|facebook|youtube|tiktok|google|x|instagram|them) to (take|remove|delete|hide|pull)|(stop|please do not|don't|refrain from) (posting|sharing|post|share|re-?posting|circulat~) … (screenshot|photo|picture|image|video|story|it)|any mention of|positive space|safe space|hurt(s|ing)? (our|the) (brand|image|reputation)|will be (deleted|removed|hidden|moderated)`,
    ],
    unless:
      /\b(?:by mistake|please remove|back online|restored|reinstated|were wrong to|should not have|insult|threat|racis|hate|abus|personal data|personal details|(?:gave|named|naming|showed|contain\w*|giving|identif\w+|includ\w+)[^.]{0,30}(?:names?|numbers?|faces?)\b|address(?:es)?|a child|the family|stay open|remain open|product|toy|batch|advert|campaign|our (?:own )?(?:post|photo|page))/,
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'promotion_too_soon',
    severity: 'error',
    kinds: ['holding', 'apology', 'cause', 'internal'],
    phrases: [
      `\\d{1,2} ?(%|per cent|percent) (off|discount)|(promo|discount|voucher|with) code|with code [a-z]+|buy one,? get one|free (delivery|shipping|gift|upgrade|dessert|drink)|(exclusive|special|great|amazing) (offers?|deals?|prices?)|(take a look at|have a look at|see|discover|enjoy|explore|love|browse|with|and|meet) (our|the) ([a-z]+ )?(new|latest|autumn|summer|winter|spring|festive) (collection|range|menu|line|season|arrivals|products?)|(our|the) ([a-z]+ )?(new|latest|autumn|summer|winter|spring|festive) (collection|range|menu|line|season|arrivals|products?) (is|are|has|have|goes|lands?|arrives?|drops?|launch~),? ?(now|out|here|landed|arrived|available|live|in|on|this|next|tomorrow|soon|with)|(come|pop in) and (see|visit|try|discover)|check out (our|the)|(sign up|subscribe) (to|for) (our|the)|download (our|the) app|follow us for|treat yourself|(do )?try our|(?<!(handed|given|sent|sorted|rolled|put|taken|carried) )out now|brand[- ]new|half[- ]price|two for one|now in (two|three|four|five|new)|don't miss|(is|are|now) in (store|stores|shops)|on sale now|order (now|today|before)|shop (now|the)|(yours )?for (only|just) [£$€]?\\d|surprise gift|while you('re| are) here|make it up to you:|our sale`,
    ],
    unless:
      /\b(?:refund|paid|instead of|charged|cancel~?|suspend|paus|stopp|withdr|recall|off sale|no longer|correct|not for sale|without (?:a )?receipt)/,
    unlessBefore: NOT_BEFORE,
  },
]

export const mannerPhrases = phrases.map(patternOf)
