import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, ROLE, THIRD } from './words.ts'

/** Time, people of the public and things of our own: no outsiders to compare with. */
const OURS =
  '(?!day|week|month|night|year|evening|morning|time|one|customer|passenger|famil|parent|patient|guest|child|pupil|page|box|batch|product|item|model|line|photo|step|seat|order|parcel|shop of|store of|way|detail|person|option|question|bus|train|flight|account|room|door|van|shift|copy)'
const PLACED =
  '(in (the|this|our) ([a-z]+ )?(country|county|industry|sector|region|trade|town|city|business|market|world|area|field|street|league|land)|(on|down) (the|this) (high street|coast|market|street|circuit)|nearby|around here|we know of)'

/** Turns of speech that set others beside us: those who do as we did, those who should have told us, the one who did it. */
const phrases: readonly Phrases[] = [
  {
    rule: 'whataboutism',
    severity: 'error',
    phrases: [
      `(plenty|lots|dozens|scores|most|countless|hundreds) of other ${OURS}[a-z]+`,
      `(every|any|all the|most of the|each|none of the|no) other ${OURS}[a-z]+( [a-z]+)? ${PLACED}`,
      `(every|any) other ${OURS}[a-z]+( [a-z]+)? (does|do|did|sells?|sold|has|had|uses?|used|charges?|charged|reported|spilled|cancels?|cancelled|cuts?|loses?|lost|pays?|pollutes?|puts?|prints?|makes?|made|gets?)`,
      `(none|any|all|most|each|some) of the (big|bigger|biggest|other|major|large|larger|rival|well-known|household|national) ${OURS}[a-z]+( [a-z]+)?`,
      `(curiously|strangely|oddly|oddly enough|funnily enough|interestingly|strange|funny|curious|odd)(,| how| that| then)[^.!?]{0,60}(no one|nobody|no |none|when (the|other|our|a)|everyone|never|not one|others?)`,
      `(you|one|people|they|readers|some) (might|may|could|should|ought to) (also |well |like to )?(ask|wonder)[^.!?]{0,30} (why|whether|how) (none|no|nobody|no one|other|the (other|big)|our (rival|competitor)|nothing|only we|we alone)`,
      `(^|[,;] )(so|neither|nor) (are|is|do|does|did|have|has|were|was) (the|every|most|all|our (rivals|competitors|neighbours)|other|plenty of|half the) [a-z]+`,
      `(show|name|find) (us|me) (one|a single|any) [a-z]+ (that|who|which) (does|has|is|did)(n't| not)|compared (with|to) what (the|our|other|most|every)|(a drop|nothing) (compared|next|beside)`,
      `(try|ask|go and see|see|switch to) (any of )?(our|the) (competitors?|rivals?|competition|others)|(you|we|nobody|no one|people) (never |don't |doesn't |do not |rarely )*(hears?|reads?|see) (a word |anything )?(about|of) (those|them|theirs|that one|the others)`,
      `(the|our) (two|three|four|five|other) (other )?(big|bigger|major|large|rival|larger|leading) ${OURS}[a-z]+`,
    ],
    unless:
      /\b(?:is|are|has been|have been|was|were) (?:also |all |now |being )*(?:stopped|closed|checked|inspected|tested|shut|recalled|withdrawn|examined)|\bno excuse|(?:does not|doesn't|don't) excuse|won't (?:tell|say)|will not (?:tell|say)|learn(?:ed|t|ing)? from/,
    unlessBefore: NOT_BEFORE,
  },
  // somebody who kept it from us, or vouched for it
  {
    rule: 'blames_third_party',
    severity: 'error',
    phrases: [
      `(our|the|a|one of our) ([a-z-]+ )?(${THIRD}|couriers?) [^.!?]{0,25}?(broke|breached|flouted|ignored|falsified|faked|bypassed|violated|abused|betrayed)`,
      `(the|a|an|our) (?!team|staff|customers?|board|council leader)[a-z]{3,}[^.!?]{2,80} without (even )?(telling|warning|asking|informing|consulting|notifying) (us|anyone|anybody)`,
      `(had |has |have )?(repeatedly |always |twice )?(assured|guaranteed|promised|certified to|vouched to|sworn to) us`,
      `let (both )?(you and us|us and you|us all|all of us|us and our [a-z]+) (badly |both )?down`,
      `(never|didn't|did not|failed to|neglected to|chose not to) (bother to |bothered to |see fit to |think to )?(tell|warn|inform|notify|alert) us`,
      `(the|a) (firm|company|outfit|people|crew|business|body|agency) (that|who|which|we) [^.!?]{2,40} (used|cut|kept|left|failed|forgot|ignored|skipped|got|did not|didn't|never|put|took|made|sent|broke|went|let)`,
      `(our|the) ([a-z-]+ )?(provider|supplier|carrier|host|contractor|partner|operator|courier) (is|are) (having|experiencing|suffering|struggling|letting|failing|still|late|unable|not)|what (the|our) [a-z]+ (did|does|do) with (it|them) (afterwards|after|next|then|later)`,
      `(which|that) (is|are|was)(n't| not) (one of )?ours|(which|that) we (don't|do not|neither) (own|run)`,
      `we (were|had been|have been) (misled|deceived|lied to|badly advised|let down|given (false|wrong|bad) (information|advice))`,
    ],
    unless:
      /\bwe [^.]{0,70}without (?:telling|warning|asking|informing|consulting)|\b(?:you|customers?|passengers?|parents|residents|patients?|tenants|families) (?:had |have )?(?:promised|assured|told|never|did not|didn't)|\bwe (?:should have|did not check|didn't check)|our (?:own )?(?:fault|mistake)|let down by (?:our own|us)/,
    unlessBefore: NOT_BEFORE,
  },
  // the one who did it, whatever the trade: a person at a post, or after "because", and an act
  {
    rule: 'blames_individual',
    severity: 'error',
    phrases: [
      `(sent|posted|written|made|done|taken|left|published|set|approved) by (someone|somebody|a person|one of (us|them|the [a-z]+))( [a-z' -]{2,45}?)? (who|without|by mistake)`,
      `(a|one|one of our|our|the) (new |young |junior |duty |night |agency )?(${ROLE}|cleaner|volunteer|bosun) (from [a-z ]{3,20} |on [a-z ]{3,20} )?(pulled|pressed|pushed|hit|flipped|unlocked|shut off|cut off|poured|mixed up|set off) the`,
      `because (one|a|an|one of our|our|the) ([a-z-]+ ){0,2}?(${ROLE}|bosun|volunteer|clerk|crew|seasonal|[a-z]{3,}(man|woman|ist|ian|hand|eer|mate))( (on|in|at|from|of) (the |our )?[a-z -]{2,25}?)? (?!was|were|is|had been|has been|fell ill|died)(had |simply |just |then |also )*([a-z]{3,}ed|did not|didn't|forgot|left|took|went|put|lost|made|sent|fell asleep|chose|got|thought|wrote)`,
      `(one|a single|a lone) ([a-z-]+ ){0,2}?(volunteer|steward|guard|nurse|clerk|cook|chef|pilot|temp|intern|colleague|agent|driver|worker|employee|manager|engineer|operator|officer|supervisor|member of (staff|the team|the crew))( [a-z' -]{2,25}?)? (wandered|forgot|left|skipped|failed|missed|ignored|pressed|took|went|lost|made|sent|chose|misread|decided|thought|opened|closed|switched|entered|typed|broke|dropped|fell|walked|drove|signed|did not|didn't|hadn't)`,
      `the [a-z]+ (on|from|of) (the )?(late|early|night|day|morning|evening|weekend|back) (shift|watch|duty|team|crew) (had |then |simply |just )*([a-z]{3,}ed|did not|didn't|forgot|left|took|went|put|lost|made|sent|fell asleep)`,
      `(a|an|one of our|our|the) (new |young |junior |duty |night )?(${ROLE}|cleaner|volunteer|bosun) ([a-z -]{2,25} )?((un|dis|mis|over)[a-z]{3,}ed|lost (patience|control|count|track|(his|her|their) (patience|temper|cool|nerve))|snapped|propped|tipped|spilt|spilled)`,
      `(${ROLE}|girl|boy|lad|man|woman) (on|at|behind|in) the [a-z ]{3,20} (is|was) (new|young|inexperienced|tired|flustered|a temp|only)`,
      `(he|she|they|who) (simply |only |just )?(meant well|thought (he|she|they) (was|were) (helping|doing))|(he|she|who|driver|colleague|manager|nurse|steward) (had |has |have )only (just )?(been (here|with us|in the (job|role|post))|started|joined)`,
      `(has|have|had|she|he) (since |already |now )?(admitted|confessed|owned up|conceded)( to)? (that|it was|the|making|having|forgetting|skipping|pressing|getting|a)`,
    ],
    unless:
      /\b(?:not (?:to blame|at fault)|no excuse|(?:was|were|been) (?:left|made|sent|put|told|given)|we (?:should|had (?:not|never)|hadn't|didn't|did not|asked|told|never|admitted)|(?:told|warned|alerted|helped|rescued|called|spotted|noticed|asked us|reported) )/,
    unlessBefore: NOT_BEFORE,
  },
]

export const othersPhrases = phrases.map(patternOf)
