/** Asking the reader to write, call or turn to somebody: the imperative and what follows "you can", never a past tense. */
const TURN_TO =
  /(?<![\p{L}])(?:écri(?:vez|re)|adress(?:ez|er)|contact(?:ez|er)?|joign(?:ez|dre)|appel(?:ez|er)|rappel(?:ez|er)|téléphon(?:ez|er)|répond(?:ez|re) à|demand(?:ez|er)|pass(?:ez|er)|transmett(?:ez|re)|envoy(?:ez|er)|renvoy(?:ez|er)|transfér(?:ez|er)|orient(?:ez|er)|dirig(?:ez|er)|conduis(?:ez|ant)|voy(?:ez|ons)|parl(?:ez|er)|tourn(?:ez|er)|prév(?:enez|enir)|signal(?:ez|er)|email|e-mail|mail|write|call|ring|phone|text|message|reach|get in touch|speak|talk|turn|pass|put|send|refer|direct|forward|transfer|hand|go|see|ask|tell|report|bring|let)(?![\p{L}])[^.!?\n]{0,60}$/iu
/** The same verbs said of what we did, will do or were told: then the address or number is the reader's. */
const DONE_BY_US =
  /(?:(?:nous|je|on) (?:vous |lui |leur |l['’])|(?:we|i|driver|courier|team|colleague)(?:['’]ll| will| can| could| did| tried to| are going to)? (?:already )?|to )(?:écri|adress|contact|appel|rappel|téléphon|envoy|write|call|ring|phone|text|message|reach|send|email)\p{L}*(?: (?:you|him|her|them|it|vous))?[^.!?]{0,30}$|(?:call|ring|phone|text|reach|contact|email|message)(?:ed|ing)? (?:you|him|her|them)\b[^.!?]{0,30}$|(?:no answer|pas de réponse|votre (?:numéro|adresse|mail|courriel)|your (?:number|address|email|mobile))[^.!?]{0,20}$/iu

/** Whether the words before an address, a number or a name offer it to the reader: "write to …", « passez-la à … ». */
export function isOffered(before: string): boolean {
  return TURN_TO.test(before) && !DONE_BY_US.test(before)
}
