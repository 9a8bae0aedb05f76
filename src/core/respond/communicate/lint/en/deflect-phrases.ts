import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, ROLE } from './words.ts'

const OTHERS =
  '(brands?|compan(y|ies)|airlines?|banks?|retailers?|shops?|restaurants?|chains?|farms?|farmers|growers|hotels?|theatres?|cinemas?|gyms?|clubs?|schools?|hospitals?|clinics?|councils?|networks?|operators?|insurers?|landlords?|associations?|suppliers?|publishers?|stores?|firms?|businesses|makers?|venues?|galleries|museums?|bakeries|towns?|cities)'
const WORSE = '(worse|more|less|double|twice|triple|the same|just as|exactly this|too|far)'

/** Turns of speech that lead away from us: to others who do worse, to the critic, to a culprit, to chance, to a softer word. */
const phrases: readonly Phrases[] = [
  {
    rule: 'whataboutism',
    severity: 'error',
    phrases: [
      `(every|any) other ${OTHERS} … (charges?|does|do|sells?|pays?|uses?|gets?|makes?|has)`,
      `(other|most|many|plenty of|neighbouring|rival|bigger) (big |large |local )?${OTHERS} … (have|had|has|do|did|pay|charge|recall|sell|get|use|were|are|went) … ${WORSE}`,
      `(hardly any|very few|not many|scarcely a|few) ${OTHERS} … (doesn't|don't|does not|do not|can say|never)`,
      `(look|looked|have you seen|go and see|compare|ask|have you checked|why not check) … (next door|down the (road|street)|over the road|our (rivals?|competitors?|neighbours?)|the competition|the others?(?! [a-z])|elsewhere|other ${OTHERS}|council charges)`,
      `(nobody|no one) (bats an eyelid|minds|complains|says a word|writes about (it|them)|audits them|ever checks)|never (get|gets) (audited|caught|inspected|reported)`,
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
      `^(wow|ooh|gosh|goodness),? (a )?(whole |an? |another |[a-z]+ whole )|^oh (no|dear),? ([a-z]+ )?whole`,
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
      `(barely|scarcely|hardly) (a |an |half |one |two |ten |\\d+ )+(hours?|minutes?|days?)`,
      `never (hurt|killed|harmed|did) (any ?(one|body)|a soul)`,
    ],
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'euphemism',
    severity: 'warning',
    phrases: [
      `(thermal|relational|behaviou?ral|clinical|environmental|structural|kinetic|anatomical|digestive|results?|stock|billing|medication|passenger|customer) (interaction |experience |handling |care )?(occurrence|irregularity|discrepancy|variance|deviation|excursion|moment|anomaly|episode|turbulence)`,
    ],
    unlessBefore: NOT_BEFORE,
  },
  {
    rule: 'passive_evasion',
    severity: 'warning',
    phrases: [
      `it (was|has been) (found|noted|observed|established) that … (was|were) (not|never)`,
      `(was|were|been) (not|never) (acted (up)?on|followed up|escalated|passed on|noticed)`,
      `(shortcomings?|weaknesses|gaps|failings?|irregularities) (were|was|have been|has been) [a-z]+`,
    ],
    unless: /\b(?:by us|by our|our (?:team|staff) (?:did|made|failed))/,
  },
]

export const deflectPhrases = phrases.map(patternOf)
