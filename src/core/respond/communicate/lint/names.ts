import type { LintFault } from '../../../../contract/lint.ts'
import type { Span } from '../../../../contract/primitives.ts'
import type { Draft } from './draft.ts'
import { isGiven } from './given-names.ts'
import { isOffered } from './offered-contact.ts'

const NAME = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-'’]\\p{Lu}?[\\p{Ll}]+)*"
const TITLED = new RegExp(
  `(?<![\\p{L}])(?:M\\.|MM\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Maître|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Prof\\.?) ${NAME}(?: (?:de |du |van |von )?${NAME})*`,
  'gu',
)
const ROLE_NAME = new RegExp(
  `(?:stagiaire|photographe|graphiste|styliste|designer|vendeuse|vendeur|salariée?|employée?|collègue|collaboratrice|collaborateur|responsable|directrice|directeur|manager|apprentie?|alternante?|intern|trainee|photographer|employee|colleague|director|assistant|cashier|driver|livreur|chauffeur|nommée?|appelée?|named|called)(?: [\\p{Ll}]+){0,2},? (${NAME}(?: ${NAME})?)`,
  'gu',
)
/** « L'opérateur, Mickaël Dubreuil », "the injured customer, Gwen Prosser": a noun of a person and two capitalised words. */
const PERSON_NAME = new RegExp(
  `(?<![\\p{L}])[\\p{Ll}]{2,}(?:eur|euse|trice|iste|ier|ière|ien|ienne|ant|ante|tor|er|ist|ian|yee|man|client|cliente|patient|patiente|victime|victim|élève|pupil|mère|père|mother|father|voisin|voisine|agent|agente|chef|cheffe|nurse|guard|clerk|cook|coach),? (${NAME} (?:de |du |van |von )?${NAME})`,
  'gu',
)
/** « réalisé par Sandrine Morvan, notre graphiste » : two capitalised words and a place in the house. */
const NAME_ROLE = new RegExp(
  `(?<![\\p{L}#@'’])(${NAME} (?:de |du |van |von |d['’])?${NAME}),? (?:qui est |who is )?(?:notre|nos|our|the|le|la|un de nos|une de nos|one of our|alors|then|ancien|ancienne|former|at the time) ?(?:[\\p{Ll}-]+ ){0,2}(?:stagiaire|photographe|graphiste|styliste|designer|vendeu|salari|employ|coll[eè]gue|collaborat|responsable|direct|manager|apprenti|alternant|intern|trainee|photographer|colleague|assistant|cashier|driver|livreu|chauffeu|chef|technic|r[eé]dact|editor|copywriter|moderator|mod[eé]rat|community|head of|buyer|acheteu)`,
  'gu',
)
/** "Marcus Feld, an assistant editor": an apposition that gives the trade, after a name of two words. */
const APPOSED = new RegExp(
  `(?<![\\p{L}#@'’])(${NAME} (?:de |du |van |von |d['’])?${NAME}), (?:une?|an?|the|le|la|l['’]|notre|our|son|his|her|one of our|l['’]une? de nos) ?(?:[\\p{Ll}-]+ ){0,3}?[\\p{Ll}]{2,}(?:eur|euse|trice|iste|ière|ien|ienne|aire|or|er|ist|ian|man|woman|clerk|nurse|chef|cook|temp|aide|hand|intern|apprenti|apprentie|stagiaire)(?![\\p{L}])`,
  'gu',
)
/** "the family of Rowan Tibbs", « les propos tenus par Fanny Drac »: only people have families and say things. */
const WHOSE = new RegExp(
  `(?<![\\p{L}])(?:(?:family|parents|mother|father|widow|son|daughter|famille|mère|père|veuve|veuf|fils|fille|proches) (?:of|de)|(?:said|written|tweeted|spoken|made|dits?|écrits?|tenus?|prononcée?s?)(?: [\\p{Ll}]+){0,3} (?:by|par)) (${NAME} (?:de |du |van |von |d['’])?${NAME})`,
  'gu',
)
/** "it was Darren Pike who …": the turn that picks one out, whatever the given name; a firm has another word in its name. */
const PICKED = new RegExp(
  `(?<![\\p{L}])(?:[Ii]t was|[Cc]['’]est|[Cc]['’]était) (?:[\\p{Ll}]+ ){0,2}(?!(?:Air|La|Le|Les|The|Bank|Royal|British|South|North|East|West|Crédit|Banque|Radio|Hôtel) )(${NAME} (?:de |du |van |von )?${NAME})(?! (?:Rail|Water|Bank|Group|Energy|Council|Airways|Foods|Press))(?=[^.!?]{0,40} (?:who|qui) )`,
  'gu',
)
const ANY = new RegExp(`(?<![\\p{L}#@'’])(${NAME})((?: (?:de |du |van |von |d['’])?${NAME}){0,2})`, 'gu')
const HANDLE = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]+/gu
/** Somebody spoken to, thanked, quoted or signing; a street; a place named after a saint. */
const WELCOME =
  /(?<![\p{L}])(?:bonjour|bonsoir|salut|hello|hi|hey|dear|chere?s?|coucou|good (?:morning|evening|afternoon)|merci(?: (?:encore|beaucoup|infiniment|également|aussi))?(?: à| a)?|thanks?(?: you| so much| again)?(?: to)?|grâce à|thanks to|saluer|je suis|je m['’]appelle|i am|i['’]m|my name is|this is|ici|signé|signed|pensées (?:à|pour)|thoughts (?:are )?with|sorry,?|pardon|désolée?s?,?|et|and|with|rue|avenue|boulevard|place|quai|square|saint|sainte|st\.?|street|école|hôpital|prix|loi|maison|chez|vers|contacte[rz]|appele[rz]|contact|reach|ask for|by visiting)\s?,?\s?(?:madame |monsieur |mme |m\. |mr\.? |mrs\.? |ms\.? |@?[\p{L}-]+ (?:et|and|,) )?$/iu
/** Two capitalised words that greet, or begin a sentence. */
const NO_NAME =
  /^(?:Sur|On|In|At|Le|La|Les|The|Au|Aux|À|Chez|Des|Nos|Notre|Our|Votre|Your|Un|Une|Bonjour|Bonsoir|Salut|Hello|Hi|Hey|Dear|Chère?s?|Cher|Merci|Thanks?) /u
const QUOTING = /(?:déclare|explique|précise|indique|says|said|adds|ajoute|writes|écrit)\s?:?\s?$/iu

/** Thanks said in the same sentence: « Merci à vous et à Lucie ». */
const THANKING = /(?<![\p{L}])(?:merci|remerci\p{L}+|bravo|grateful to|thank(?:s| you)?)(?![\p{L}])[^.!?]{0,40}$/iu
/** The word that leads to the person turned to. */
const TO_WHOM =
  /(?<![\p{L}])(?:to|with|through|for|contact|ask|ring|call|phone|email|text|see|tell|or|and|à|a|avec|auprès de|vers|chez|par|ou|et|voir|contactez|appelez|voyez|prévenez|demandez)\s$/iu
/** A person to turn to: "Daniel in the York shop will answer your questions", « Mathilde, poste 31 ». */
const CONTACT_AFTER =
  /^[^.!?]{0,40}?(?:(?:poste|ext(?:ension)?\.?) \d|(?:will (?:answer|take|reply|help|be (?:here|there|on hand|at)|meet|see you)|is (?:on (?:hand|\+?\d)|waiting|here|available|there)|répond(?:ra)? (?:à|au|aux|de)|vous (?:répond|attend|accueill|reçoi|recevra|rappell)|reste (?:joignable|disponible)|est (?:joignable|disponible|là)|takes? (?:all )?(?:press )?(?:calls|questions))(?![\p{L}]))/iu

/** What a person named did wrong, a few words later. */
const ACTING =
  /^(?:,?\s(?:du|de|de la|from|of|in|at|chez|notre|our)\s[^.!?,]{2,45}?)?,?\s(?:(?:n['’]|l['’]|les |nous )?a(?:vait)?|has|had|was|est)?\s?(?:mis en ligne|publié|posté|validé|tenu|insulté|refusé|crié|frappé|menti|perdu|ignoré|négligé|oublié|commis|choisi|laissé|envoyé|pas (?:vu|relu|vérifié|respecté)|posted|published|uploaded|approved|sent|forgot|missed|chose|made|left|failed|wrote|responsable|responsible|careless|négligent|fautif|à l['’]origine)/iu

/** "It was Daniel who picked up": one who helped is not laid open to the crowd. */
const HELPING =
  /^(?:[ ,][^.!?]{0,30})? (?:who|qui) (?:vous |nous |l['’]|(?:a|avait|had|has) )*(?:picked up|answered|helped|found|spotted|noticed|called|raised|warned|looked after|stayed|reported|stopped|décroch|répond|aid|trouv|signal|préven|alert|appel|sauv|accueill|accompagn)/iu

/** A name and a dismissal in one sentence lay the fault on the name. */
const PUNISHED =
  /^[^.!?]{0,60}\s(?:licenciée?|mise? à pied|suspendue?|renvoyée?|écartée?|convoquée?|dismissed|sacked|fired|suspended|let go|stood down)(?![\p{L}])/iu

/** People named to the crowd: by title, role or a known given name. Signatures, greetings and thanks are not. */
export function findNames(draft: Draft): LintFault[] {
  const text = draft.text.slice(0, 50_000)
  const thanked = (draft.context.thanked ?? []).map((name) => name.toLowerCase().replace(/^@/, ''))
  const signature = signatureFrom(text)
  const found: LintFault[] = []
  const add = (start: number, words: string) => {
    const span: Span = [start, start + words.length]
    if (
      start >= signature ||
      found.some((other) => other.rule === 'names_person' && span[0] < other.span[1] && other.span[0] < span[1])
    )
      return
    if (thanked.some((name) => words.toLowerCase().includes(name))) return
    const before = text.slice(Math.max(0, start - 45), start)
    if (draft.context.kind === 'reply' && /(?:excuses (?:à|auprès de)|apologi[sz]e (?:again )?to) $/iu.test(before))
      return
    if (WELCOME.test(before) && !/(?:par|by) (?:[\p{L}]+ )?(?:et|and) $/iu.test(before)) return
    if (QUOTING.test(before) || NO_NAME.test(words)) return
    // « Sarah Benali, maire. » at the very beginning: the speaker
    if (start === 0 && /^, [\p{Ll}’' -]{3,40}[.:\n]/u.test(text.slice(span[1], span[1] + 45))) return
    // « rappeler les familles (Paul) »: a task and who does it
    if (draft.context.kind === 'internal' && before.endsWith('(')) return
    const sentence = text.slice(Math.max(0, start - 70), start).replace(/^.*(?<!\b\p{Lu}\p{Ll}?)[.!?\n]/su, '')
    if (
      THANKING.test(sentence) ||
      (TO_WHOM.test(before) && isOffered(sentence)) ||
      CONTACT_AFTER.test(text.slice(span[1], span[1] + 70))
    )
      return
    const after = text.slice(span[1], span[1] + 80)
    if (HELPING.test(after)) return
    const blamed =
      ACTING.test(after) ||
      PUNISHED.test(after) ||
      (/(?:it was|c['’]est|c['’]était) (?:[\p{Ll}]+ ){0,2}$/iu.test(before) &&
        /^[^.!?]{0,50} (?:who|qui) /iu.test(after)) ||
      isDoer(before, after) ||
      /(?:propos|comportement|erreur|faute|geste|attitude|message|décision|négligence|words|remarks|behaviour|mistake|error|conduct|comments) (?:tenus par |de |d['’]|of |by )$/iu.test(
        before,
      ) ||
      /(?:par|by|(?:identified|named) as|identifiée? comme|il s['’]agit de|came from|comes from|vient de|venait de|due? à|down to) (?:[\p{Ll}]+ ){0,2}$/iu.test(
        before,
      )
    // among colleagues a first name is how people are called
    if (draft.context.kind === 'internal' && !blamed && !words.includes(' ')) return
    found.push({ rule: 'names_person', severity: 'error', span, variant: '', params: { words } })
    if (blamed) found.push({ rule: 'blames_individual', severity: 'error', span, variant: '', params: { words } })
  }
  for (const match of text.matchAll(TITLED)) {
    // "Mrs Lefort, your file …": spoken to, at the head of a reply
    const head = /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, match.index - 4), match.index))
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8)
    if (head && draft.context.kind === 'reply' && /^, (?:v|you|nous|we|je|i)/i.test(after)) continue
    add(match.index, match[0])
  }
  for (const match of text.matchAll(ROLE_NAME)) add(match.index + match[0].length - match[1]!.length, match[1]!)
  for (const match of text.matchAll(PERSON_NAME)) add(match.index + match[0].length - match[1]!.length, match[1]!)
  for (const match of text.matchAll(PICKED)) add(match.index + match[0].length - match[1]!.length, match[1]!)
  for (const match of text.matchAll(NAME_ROLE)) add(match.index, match[1]!)
  for (const match of text.matchAll(APPOSED)) add(match.index, match[1]!)
  for (const match of text.matchAll(WHOSE)) add(match.index + match[0].length - match[1]!.length, match[1]!)
  for (const match of text.matchAll(ANY)) {
    const first = match[1]!
    if (!isGiven(first) && !isGiven(first.split('-')[0]!)) continue
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2)
    // "Julie, vous avez raison": at the head of a sentence, before a comma, a name is a call.
    if (match[2] === '' && /^\s*[,!]/.test(after) && /(?:^|[.!?\n]\s*)$/.test(text.slice(0, match.index))) continue
    if (draft.context.kind === 'reply' && match[2] === '' && isCall(text, match.index, after)) continue
    add(match.index, match[0])
  }
  for (const match of text.matchAll(HANDLE)) {
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    if (/(?:par|by|de la part de|l['’]erreur de|faute (?:de|à)|fault of|blame|our|notre)\s$/iu.test(before))
      add(match.index, match[0])
  }
  return found
}

/** "Bien vu Thomas !": in a reply, a name before a mark is the person spoken to, unless a word before it makes it the doer. */
function isCall(text: string, at: number, after: string): boolean {
  return (
    /^\s*[,.!?:;—–]/.test(after) &&
    !/(?:de|du|d['’]|par|by|of|from|was|is|est|avec|with|blame|à|to)\s?$/iu.test(text.slice(0, at))
  )
}

/** A place in the house, a name, a verb in the past: "Our attendant, Gary Pell, poured …". Told of one who helped it is no blame. */
function isDoer(before: string, after: string): boolean {
  return (
    /(?:our|the|notre|nos|le|la|l['’]|un|une|an?)\s?[\p{L} '’-]{3,40},\s$/iu.test(before) &&
    /^,\s(?:(?:n['’]|l['’]|les )?(?:a|avait)\s(?!été\b|(?:vu|signalé|alerté|prévenu|aidé|sauvé|reçu|perdu|appelé|trouvé)\b)|(?:had |has )?(?!died|helped|noticed|alerted|called|warned|apologi|visited|reported|spotted|received|suffered|rescued)(?:[\p{Ll}]+ed|left|put|sent|took|told|forgot|chose|broke|lost|wrote|gave|let|made|didn['’]t|never)\b)/iu.test(
      after,
    )
  )
}

/** Where the signature begins: a last short line or sentence that is a name with a role, or follows a closing. */
function signatureFrom(text: string): number {
  const closing =
    /(?:\n|[.!?»"”]\s+)(?:[—–-]\s*|(?:bien )?cordialement|sincèrement|respectueusement|à bientôt|warmly|sincerely|yours[ \p{L}]*|kind regards|best(?: regards)?|signé|signed|amitiés)[^\n]{0,10}\s*(?=[^.!?\n]{0,80}\s*$)/iu.exec(
      text,
    )
  if (closing !== null) return closing.index
  const last = new RegExp(
    `[.!?…»"”}\\n]\\s*(${NAME}(?: (?:de |du )?${NAME}){0,2}(?:,[^.!?\\n]{2,80})?)[.]?\\s*$`,
    'u',
  ).exec(text)
  return last === null ? text.length : last.index + last[0].indexOf(last[1]!)
}
