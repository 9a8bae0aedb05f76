import type { FaultWords } from './index.ts'

/** Reasons and hints of the statement check; each reason names, where there is one, the case in which a brand was burnt. */
export const en: Record<string, FaultWords> = {
  no_apology: {
    reason:
      'The text does not apologise. In 2009 Domino’s took 48 hours to: a million people had seen the video by then.',
    hint: 'Write simply: “We apologise.”',
  },
  conditional_apology: {
    reason:
      '“{words}” makes the offence conditional: it is sorry for people’s feelings, not for the fault. H&M (2018) and Lidl (2017) had to rewrite such a text.',
    hint: 'Say what was wrong, without “if”, “some” or “may have”: “This picture should never have been published. We apologise.”',
  },
  but_apology: {
    reason: 'What follows the “but” takes the apology back.',
    hint: 'End the sentence after the apology. The explanation comes separately, once it is established.',
  },
  no_action: {
    reason:
      'The text says neither what is being done nor what will be. Repair is, with responsibility, what people expect most of an apology (Lewicki, 2016).',
    hint: 'Add a fact: “The photo is being removed” or “We are checking every page.”',
  },
  'no_action.no_next_update': {
    reason: 'You say that you are looking into it, but not when you will speak again: others will fill the silence.',
    hint: 'Add a time: “Next update here at 6 p.m.”',
  },
  names_person: {
    reason:
      '“{words}” hands a person to the crowd. People named in public do not recover, and the public sees a scapegoat.',
    hint: 'Speak for the house: “we published”, “we should have seen”.',
  },
  blames_individual: {
    reason:
      '“{words}” puts the fault on one person. Le Slip Français (2020) did, and was accused of looking for a scapegoat.',
    hint: 'Say “we”: “We published this photo; our checks did not stop it.”',
  },
  'blames_individual.team': {
    reason: '“{words}” points at one team: a few people will recognise themselves, and so will the public.',
    hint: 'Say “we”.',
  },
  blames_third_party: {
    reason: '“{words}” passes the blame. Balenciaga (2022) sued its contractor, then had to take full responsibility.',
    hint: 'It is your page, so it is yours to answer for: say what you did not check.',
  },
  sanction_announced: {
    reason:
      '“{words}” announces a sanction. Le Slip Français (2020) did so in public: the outcry moved on to its staff.',
    hint: 'Speak only of what changes in the work: “measures will be taken so that this does not happen again”.',
  },
  unproved_cause: {
    reason:
      '“{words}” states a cause that the inquiry has not established yet. If it is wrong, you will have to take it back.',
    hint: 'Write: “We do not know yet how this happened. We will tell you on Friday at 6 p.m.”',
  },
  'unproved_cause.guess': {
    reason: '“{words}” is a guess: it will be quoted as a fact.',
    hint: 'Say what you know, only that, and when you will know more.',
  },
  denial: {
    reason: '“{words}” denies what the public has before its eyes. United (2017) gave three versions in three days.',
    hint: 'Own what everyone can see, then say what you are doing. If the case is false, open it as “fake”.',
  },
  minimising: {
    reason: '“{words}” makes it smaller than people feel it is: that is theirs to judge.',
    hint: 'Drop the adjective and describe what happened.',
  },
  'minimising.context': {
    reason: '“{words}” tells people that they misunderstood.',
    hint: 'Say what the post showed and why it should not have.',
  },
  sarcasm: {
    reason:
      'The tone is joking (“{words}”). In 2014 DiGiorno spent hours answering people one by one for a misplaced joke.',
    hint: 'Keep this first text plain and serious; self-mockery comes after the calm.',
  },
  attacks_public: {
    reason: '“{words}” attacks those who speak. Nestlé (Kit Kat, 2010) was rude to its critics and lost the week.',
    hint: 'Thank those who found the error: they checked your site for free.',
  },
  threat: {
    reason: '“{words}” threatens. Kit Kat (2010) and Balenciaga (2022) had to take their threats back.',
    hint: 'Drop the threat: they are many and you are alone.',
  },
  whataboutism: {
    reason: '“{words}” points at others to look away from yourselves.',
    hint: 'Speak of your own mistake only.',
  },
  stonewalling: {
    reason: '“{words}” shuts the door: Buitoni’s four months of silence (2022) cost it the factory.',
    hint: 'Say what you know, what you do not know yet, and when you will speak again.',
  },
  empty_formula: {
    reason: '“{words}” is a stock phrase, read too often to be believed.',
    hint: 'Replace it with a fact: who does what, by when.',
  },
  passive_evasion: {
    reason: '“{words}”: nobody acts in this sentence. People will ask who is hiding.',
    hint: 'Make “we” the subject: “We published”, “We did not see”.',
  },
  euphemism: {
    reason:
      '“{words}” softens the fact. United (2017) spoke of “re-accommodating” a passenger who was dragged off: the outrage doubled.',
    hint: 'Name the thing in the words the public uses.',
  },
  personal_data: {
    reason: '“{words}” is personal data: it has no place in a public text.',
    hint: 'Take it out and go on in a private message.',
  },
  jargon: {
    reason: '“{words}” is a trade word your customers do not use.',
    hint: 'Say it as you would to a neighbour.',
  },
  legalese: {
    reason: '“{words}” sounds like a lawyer’s letter: people hear that you are protecting yourselves.',
    hint: 'Write in everyday words; legal will read it again.',
  },
  shouting: {
    reason: 'Capitals or repeated exclamation marks: the text shouts.',
    hint: 'Write in small letters, with a full stop.',
  },
  reading_level: {
    reason: 'The text is hard to read (reading ease {score} out of 100).',
    hint: 'Cut the sentences and prefer short words.',
  },
  'reading_level.long_sentence': {
    reason: 'This sentence has {count} words, and will be read on a phone.',
    hint: 'Cut it into two or three.',
  },
  censorship_admission: {
    reason:
      '“{words}”: silencing people doubles the noise. The Kit Kat film that Nestlé (2010) had taken down was seen 750,000 times elsewhere in a week.',
    hint: 'Remove the error itself and nothing else. For abuse, name the rule of your charter and the count.',
  },
  promotion_too_soon: {
    reason: '“{words}”: do not sell while you apologise.',
    hint: 'Keep the gesture for after the calm.',
  },
}
