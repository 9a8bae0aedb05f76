import type { Pattern } from '../pattern.ts'
import { HURT, re, SORRY } from './words.ts'

/** A "but" that owns more, not less. */
const OWNING_BUT =
  /\b(?:but|however|although|though|that said|yet)\b[^.!?]{0,35}\b(?:not enough|isn't enough|is no excuse|not an excuse|no excuse|doesn't (?:undo|excuse|fix|change)|does not (?:undo|excuse|fix|change|repair)|should have|we know|we must|we (?:have )?(?:already )?(?:removed|refunded|fixed|failed)|we are (?:fixing|removing)|our (?:fault|job|mistake)|you (?:were|are) right|words are|also)\b|(?:even though|although|though) (?:you|they|he|she|your|the (?:law|rules?|signs?|bill)|we (?:knew|had|were|promised|said|have))(?! (?:were|had been|have been|are|was) (?:warned|told|informed|clear|aware))|\b(?:sorry|apologies|an apology|"sorry")"? (?:is|won't|will not|can't|cannot|doesn't|does not|don't) [^.!?]{0,60}\bbut|(?:saying|to say) (?:that )?(?:we're |we are |i'm |i am )?sorry|\bbut (?:you are owed|we owe)|not only|no ifs|no buts|never the less serious/

/** Apologies that take themselves back: by a condition, a doubt about the harm, or what follows them. */
export const apologyPatterns: readonly Pattern[] = [
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:${SORRY})\\b[^.!?]{0,90}\\b(?:if|to the extent|insofar as|should (?:this|it|any|anyone|you|our)|in case|in the event)\\b[^.!?]{0,90}(?:${HURT}|any|some|was|were|has|have)[a-z]*`,
    ),
    unless:
      /\bas if\b|\bif (?:you (?:need|want|have (?:any )?questions|would like|wish|still|bought|own|ordered)|we could)/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(`\\b(?:if|should|to the extent|insofar as)\\b[^.!?]{0,80}(?:${HURT})[^.!?]{0,80}\\b(?:${SORRY})\\b`),
  },
  // "if" about what we did, then sorry, however far off; and sorry to whoever
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\bif (?:our|this|that|it|the|any|some|anyone|anybody|someone|what) [^.!?]{0,130}?,[^.!?]{0,25}\\b(?:${SORRY})\\b|\\b(?:${SORRY}) that (?:our|the|this|it)\\b[^.!?]{0,50} (?:made|left|upset|offended|hurt|bothered|shocked|angered|confused) (?:some|certain|a few|any)\\b|\\b(?:${SORRY}),? (?:to|for) (?:(?:whoever|whomever)\\b|(?:anyone|anybody) (?:who |that )?(?:was |were |felt |is )?(?:made|put off|${HURT}))`,
    ),
    unless:
      /\bas if\b|even if|what if|if (?:the|your|it) [^.]{0,40}(?:arrive|broken|faulty|not (?:work|there|come))|anyone (?:who|we) (?:had|were|was|called|waited|lost|paid|left|kept|turned|could)/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: /\bif (?:this|it|that|we|our|the|anyone|anybody|someone|some|any|you|people|customers)[^.,!?]{0,50}\b(?:offended|hurt|upset|caused (?:any )?(?:offen|harm|distress|pain)|felt (?:offended|hurt|uncomfortable|excluded|let down)|was found|took offen[cs]e)\b/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:may|might|could|would|potentially|possibly) (?:well |possibly |potentially |inadvertently )?have (?:been |inadvertently |unintentionally |felt |caused |given |made |come |appeared |seemed |found )*(?:${HURT}|let down|the impression|excluded|inappropriate)[a-z]*`,
    ),
    unless:
      /\b(?:we|you) (?:could|would|might) have|\bhow (?:much|badly)|may have been (?:exposed|accessed|affected by|stolen|copied|contaminated)|(?:batch|product|items?|data|accounts?|customers?|card|orders?)s?[^.]{0,25}(?:may|might|could) have been affected/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: /\b(?:to|for|with) (?:anyone|anybody|those|any (?:of you|customers?|people|person|viewers?|guests?|fans?)|people|customers|everyone|all)(?: of you)?(?: who| that|,)?[^.!?]{0,15}\b(?:may|might|could|feel|felt|took|found (?:it|this|the)|believe[sd]?|think|thought|consider(?:ed)?|perceived|were offended|was offended|are offended|offended by|we (?:have |may have |might have )?(?:offended|upset))\b[^.!?]{0,60}/,
    unless:
      /\b(?:thank|contact|call|write|refund|return)\w*\b[^.]{0,40}(?:may|might|could|feel|felt)|(?:thought|believed) (?:that )?(?:they|their|he|she|you(?:'d| had)|it was (?:theirs|safe|over))\b|may (?:return|claim|contact|bring|have it|ask)/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:${SORRY})\\b[^.!?]{0,30}\\bthat (?:some|certain|a (?:few|small number|handful)|many|people|you|anyone|those|others|our (?:customers|fans|followers))\\b[^.!?]{0,40}\\b(?:feel|felt|were|found|took|may|might|have been|are|chose|perceived|interpreted|misunderstood|thought|read|saw|see)\\b[^.!?]{0,50}`,
    ),
    unless:
      /that you (?:were|are|have been|had|did|have) (?:[a-z]+ )?(?:not |left|stuck|kept|charged|stranded|waiting|sent|given|treated|without|to |served|exposed|ignored|hurt by our)|people were (?:hurt|injured|harmed|made ill|stranded|left)/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: /\b(?:for )?any (?:perceived |possible |potential |unintended )?(?:offen[cs]e|hurt|upset|distress|harm|confusion|misunderstanding|discomfort|pain|embarrassment|concern)\b[^.!?]{0,40}/,
    unless:
      /(?:without|not cause|to prevent|avoid|report) any|any (?:concern|harm)s? (?:you have|please)|any concerns?,? (?:please|call|write|contact)/,
  },
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: /\b(?:how|the way) (?:it|this|that|our [a-z]+|the [a-z]+) (?:may|might|could) (?:have|be)\b[^.!?]{0,40}/,
  },
  {
    rule: 'but_apology',
    variant: '',
    severity: 'error',
    re: re(
      `\\b(?:${SORRY})\\b[^.!?]{0,140}?[,;:\\u2014-]?\\s*\\b(?:but|however|although|though|that (?:being )?said|having said that|(?<=, )only (?=we|you|it|they)|nevertheless|nonetheless|even though|still,|yet|in fairness|it should be (?:said|noted)|please (?:note|remember|understand) that|bear in mind)\\b[^.!?]{0,80}`,
    ),
    unless: OWNING_BUT,
  },
  {
    rule: 'but_apology',
    variant: '',
    severity: 'error',
    after: re(`\\b(?:${SORRY})\\b`),
    re: /^\s*(?:but|however|although|that (?:being )?said|having said (?:that|so)|all the same|then again|mind you|nevertheless|nonetheless|even so|still,|yet|in fairness|in our defen[cs]e|we (?:do|would|must) (?:however|also want to stress|stress)|it should be noted|please (?:note|remember|understand) that|(?:do |please )?(?:bear|keep) in mind)[^.!?]{0,90}/,
    unless: OWNING_BUT,
  },
  {
    rule: 'stonewalling',
    variant: '',
    severity: 'error',
    re: /\b(?:no (?:further |additional |other )?(?:comments?|statements?)\b(?! (?:was|were|is|are) (?:deleted|removed))|(?:will not|won't|cannot|can't|are not|aren't|do not|don't|not going to|not in a position to|unable to|declin\w+ to|refus\w+ to)(?: be)? (?:mak(?:e|ing) (?:any |a |further |public )*(?:comments?|statements?|announcements?)|comment\w*|discuss\w*|respond\w*|answer\w*|tak\w+ (?:any )?questions|engage|engaging|add\w*|speak\w*|elaborat\w+|prepared to (?:comment|discuss))(?: on| to| any| further| about|\b)[^.!?]{0,40}|nothing (?:more |further |else )?to (?:add|say|declare|report|discuss|explain)|nothing (?:more|further|else) (?:will be|we (?:can|wish to|want to)) (?:said|say|add|added)|(?<!your )(?:matter|case|subject|discussion|chapter|incident) (?:is |as )?(?:now )?(?:considered )?closed|consider (?:this|the) (?:matter|case|subject)|move along|owe (?:nobody|no one|you) (?:an explanation|anything)|(?:do not|don't) (?:have to|need to|intend to) (?:explain|justify|apologi[sz]e)|(?:do not|don't) comment on (?:rumou?rs|speculation|social media|internal))\b/,
    unless:
      /\byet\b|\b(?:in public|publicly|your (?:account|file|details|records?|order|treatment)|medical|names?|identit(?:y|ies)|individuals?|personnel|any(?:one|body)'s|private (?:life|lives)|privacy|person|sanction|police|until we know|before (?:we|the)|guess|speculate|naming|the people involved)\b|(?:your|their) own (?:accounts?|names?)|please do not (?:comment|speak|respond|answer|reply)|(?:^|[,;:] ?|please |and )(?:do not|don't|never) (?:comment|speak|respond|answer|reply|engage|discuss|talk)|not going to (?:make excuses|hide)|won't make excuses|will not (?:make excuses|answer with)/,
  },
  {
    rule: 'stonewalling',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:is|are|remains?) (?:purely |strictly |entirely )?(?:an )?internal (?:matter|affair|business)|none of (?:your|anyone's|the public's) business|(?:that is|that's|this is) all (?:we|there is)[^.]{0,15}(?:say|saying|share|know)?|(?:have|has|see) (?:no|nothing) (?:plans|intention|wish|reason|need|obligation|to)(?: to)? (?:comment|explain|discuss|respond|elaborate|answer|add|say)[^.!?]{0,30}|(?:not|never) (?:our|the) (?:policy|practice|habit) to (?:comment|discuss|respond)|make it a (?:policy|rule) not to|as far as we are concerned,? (?:this|the|it)|the (?:matter|discussion|subject) ends here)\b/,
  },
  // feelings lent to others instead of a harm done
  {
    rule: 'conditional_apology',
    variant: '',
    severity: 'error',
    re: /\b(?:(?:was|were|has|have|is|been)(?: been)?(?: not|n't) (?:been )?(?:received|taken|understood|seen|read|interpreted|perceived|viewed) (?:as|in the (?:way|spirit)|how)[^.!?]{0,40}|(?:did not|didn't|failed to) (?:land (?:well|as|right|how|with)|come across|come over|resonate|translate)\b[^.!?]{0,40}|(?:landed|came across|came over|was received|were received|was read|was seen|was taken) (?:badly|wrongly|the wrong way|differently|in a way)[^.!?]{0,40})/,
  },
]
