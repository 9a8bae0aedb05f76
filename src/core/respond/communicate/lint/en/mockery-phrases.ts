import { type Phrases, patternOf } from '../phrases.ts'
import { NOT_BEFORE, SORRY } from './words.ts'

const FINE =
  '(lovely|delightful|charming|gracious|exquisite|wonderful|marvellous|splendid|magnificent|superb|constructive|illuminating|enlightening|riveting|generous|thoughtful|measured|balanced|nuanced|elegant|eloquent|poetic|adorable|touching|heroic|noble)'

/** Praise that nobody means and scorn that is meant: by their grammar, where the word lists of the other files stop. */
const phrases: readonly Phrases[] = [
  // thanks for a trouble taken to complain, and admiration of its craft, in a text that nowhere says sorry
  {
    rule: 'sarcasm',
    severity: 'error',
    kinds: ['reply', 'holding', 'apology'],
    phrases: [
      `(the )?(internet|twitter|everyone|facebook|someone) has (just |suddenly |finally )?(discovered|found|invented|remembered) (morality|outrage|ethics|feminism|a conscience|its conscience|principles)`,
      `bless (it|them|him|her|his|their)( [a-z]+)?`,
      `how (very |awfully |terribly |extremely )?(kind|thoughtful|generous|lovely|nice|good|sweet|brave|noble|considerate|clever|gracious) of you to (?!return|help|offer|write|stop|bring|wait|ask|check|think|say|come|call|stay|hand|look|give|lend|tell|warn|report|reply|answer|thank)[a-z]+`,
      `(such|what) (a |an )?(truly |very |wonderfully |perfectly )?${FINE} [a-z]+`,
      `so (very )?${FINE} of you`,
      `alert the (relevant |proper |appropriate |competent )?authorities`,
      `^(shocking|dreadful|scandalous|terrible|tragic|horrifying|outrageous|heartbreaking|appalling|unthinkable|disgraceful)( indeed)?[,:]`,
      `${FINE} ([a-z]+ )?(picture|photo|photography|footage|video|camerawork|close-?up|prose|punctuation|handwriting|zoom|lighting|spreadsheet)`,
      `(we'll|we will|we shall|i'll) (be sure to |make sure to |certainly |happily |gladly )?(have|had) (a )?(stern|strong|quiet|firm|little|serious|long) (little )?(word|chat|talk) with the`,
      `(we'll|we will|we shall|i'll) (be sure to |make sure to |certainly |gladly )?(let|tell|ask|inform|remind|notify) the (weather|sun|rain|wind|sea|tide|clouds?|gods|seagulls?|pigeons?|lions?|tigers?|bees|cows|hens|cat|dog|moon|laws of physics)`,
    ],
    unlessText: new RegExp(`\\b(?:${SORRY}|thanks?|thank you|grateful)\\b`),
  },
  // dismay is meant where sorry is said too
  {
    rule: 'sarcasm',
    severity: 'error',
    kinds: ['reply', 'holding', 'apology'],
    phrases: [`^(oh|ah),? (dear|no)`],
    unless: /\b(?:told us|reported|warned us|spotted|pointed out)\b/,
    unlessText: new RegExp(`\\b(?:${SORRY})\\b|\\b(?:our (?:doing|fault|mistake)|entirely us|refund|replace)`),
  },
  // shame, bad faith and carelessness laid at the door of those who complain or were harmed
  {
    rule: 'attacks_public',
    severity: 'error',
    phrases: [
      `(people|those|customers|guests|anyone) who [^.!?]{2,45} and (then )?(moan|complain|whine|cry|grumble|demand|expect|blame)`,
      `you (clearly|obviously|plainly|evidently) (had|were|are|don't|didn't|lack|never)`,
      `(might|should|could|may|ought to) (also |first |perhaps )?ask (themselves|yourselves|yourself)`,
      `(anyone|anybody|people|those) who [^.!?]{3,50} (knows? (what|full well|perfectly)|should know|ought to know|can hardly|has only|have only|gets? what)`,
      `(you|they|people|those|some|critics) … (should|ought to|might want to) (all )?be (thoroughly |deeply )?ashamed|shame on (you|them|those|anyone|everyone)`,
      `the (way|manner in which|things|words|language) (that )?(some|a few|many|certain|you|they|people|customers|passengers)[^.!?]{0,50}(disgrac~|shameful|appalling|disgusting|unacceptable|a low|beneath)`,
      `(says?|tells? us|speaks?|reveals?) (rather |far |a lot |a good deal )?(more|a lot|everything|volumes|plenty|something|all you need to know) about (you|your|those|them|their|people|the (people|person|kind|sort|minds?))`,
      `(you|they|people|those|customers?|guests?|parents|passengers|visitors|diners|anyone|everyone|some of (you|them)|nobody) ([a-z]+ ){0,3}?(couldn't|could not|can't|didn't|did not|hadn't|never) (even )?(be )?(bother|bothered|troubled?|took the trouble|taken the trouble|take the (time|trouble))( to)? (read|check|ask|look|follow|turn up|learn|listen)`,
      `(if you had|if you'd|had you) (?!been|had|received|paid|got|suffered|waited)[a-z]+[^.!?]{0,70}, (you'd|you would|you might|you wouldn't)`,
      `(people|parents|customers|drivers|passengers|guests|some|everyone|adults|you) (also )?(have to|need to|must|should|ought to) (also )?take (some |more |a little )?responsibility`,
      `(are|is|were|was) (not|no|never|hardly) (real |true |proper |genuine )+(fans?|customers?|supporters?|members?|followers?|readers?|players?)`,
      `most (adults|people|grown-ups|customers|guests|parents|children|of us) (manage|seem able|cope|understand|know (how|that)|find (it|their way)|can (read|tell|manage))`,
      `it takes a (certain|special|particular|rare|peculiar) (kind|sort|type|mind|talent)`,
      `(before|instead of|rather than) (accusing|blaming|judging|attacking|posting|pointing|complaining|criticising|criticizing|slandering|running to)[^.!?]{0,50}, (it|you|people|perhaps|maybe|one|do|please|try|check|ask|some)`,
      `(you'd|you would|one would|anyone would) (have )?(thought?|think) (that )?(people|customers|parents|adults|grown|by now|someone|we had)`,
    ],
    unless:
      /\b(?:you(?:'re| are| were) right|we (?:should|were|are|ought)|our (?:tone|staff|conduct)|tells? us (?:a lot|more|everything) about our)/,
    unlessBefore: NOT_BEFORE,
  },
]

export const mockeryPhrases = phrases.map(patternOf)
