import type { LintFault } from '../../../../contract/lint.ts'
import type { Draft } from './draft.ts'
import { isOffered } from './offered-contact.ts'

const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+\.[\p{L}]{2,}/gu
/** Mailboxes of a house, not of a person. */
const DESK =
  /^(?:contact|info|infos|service|services|serviceclient\w*|service[._-]client\w*|sav|aide|help|helpdesk|support|hello|bonjour|care|customer\w*|clients?|relation\w*|presse|press|dpo|privacy|rgpd|rappel|recall|refunds?|remboursements?|reclamations?|complaints?|press\w*|team|equipe|orders?|commandes?|feedback|safety|securite|signalement\w*|report\w*)\b[\p{L}\p{N}._-]*@/iu
const PHONE =
  /(?<![\p{N}\p{L}])(?:\+\d{1,3}[\s.-]?(?:\(0\)\s?)?|0|\(\d{3}\)\s?)\d{1,4}(?:[\s.-]?\d{2,4}){2,4}(?!\p{N})/gu
/** A number the house offers. */
const OFFERED =
  /(?:appelez(?:-nous)?|appeler|joindre|joignables?|contacter|contactez-nous|numéro (?:vert|gratuit|dédié|unique|d['’]appel)?|standard|service (?:clients?|consommateurs?)|permanence|cellule|call(?: us)?|phone us|ring us|helpline|hotline|reach us|line|contact us|free on|on|au|ou au|tél(?:éphone)?\.?|tel\.?)\s?(?:free |gratuitement |directement )?(?:au|on|at|is|est|est le|is on|:|le)?\s?:?\s?$/iu
/** The same of a mobile number, which is a person's: somebody says that it is theirs to call. */
const CALLED =
  /(?<![\p{L}])(?:appel|joi[gn]|contact|télép|permanence|numéro|astreinte|réserve|ligne|call|reach|ring|phone|text|number|line|my|mon)\p{L}*(?![\p{L}])[^.!?]{0,30}$/iu
/** A number at which somebody was called: theirs. */
const THEIRS =
  /(?:numéro|portable|téléphone|number|mobile|phone)\s(?:de|of|for)\s(?:m\.|mme|monsieur|madame|mr|mrs|ms|miss|your|votre|la cliente|le client)[^.!?]{0,50}$|(?:no answer|pas de réponse|sans réponse)\s(?:on|at|au|sur)\s(?:le\s|votre\s|your\s)?$|(?:(?<![\p{L}])(?:vous|le|la|lui|you|him|her|them)\s|l['’])(?:avons\s|have\s|avez\s)?(?:re)?(?:joindre|jointe?|appel\p{L}+|contact\p{L}*|call\p{L}*|reach\p{L}*|ring|rang|phon\p{L}+)\s(?:[\p{L}’']+\s){0,2}(?:au|on|at|sur)\s(?:le\s|votre\s)?$/iu
const IBAN = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?\b/g
const CARD = /\b(?:\d[ -]?){15}\d\b/g
const NIR = /\b[12][ ]?\d{2}[ ]?(?:0[1-9]|1[0-2])[ ]?(?:\d{2}|2[AB])[ ]?\d{3}[ ]?\d{3}[ ]?\d{2}\b/g
const CASE_NUMBER =
  /\b(?:commande|dossier|contrat|client|réservation|colis|facture|abonnement|order|booking|account|customer|reservation|invoice|policy|parcel|tracking|case|reference|référence)s?\s?(?:(?:n°|nº|n\.|no\.?|num[ée]ro|number|id|ref\.?|#|:)\s?:?\s?#?[A-Z]{0,4}[-]?\d[\dA-Z-]{4,}|#?[A-Z]{2,4}-\d{4,}|#?[A-Z]{0,4}-?\d[\dA-Z-]{5,})/giu
const ADDRESS =
  /\b(?:(?:habit\w+|domicili\w+|demeur\w+|résid\w+|réside|chez vous|votre (?:adresse|domicile)|livr\w+|(?:au )?nom de|(?:M\.|Mme|Mlle|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?)\s\p{Lu}[\p{L}-]+,|lives?|living|resident|your (?:home|address)|deliver\w* to|sent to)[^.!?\n]{0,30}?)\b\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|bd|place|impasse|chemin|allée|quai|route|(?:[A-Z][\p{L}]+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Way|Court))\b/giu
/** The same without a verb: in a reply, a street and a number are the reader's unless a place of ours stands before them. */
const STREET =
  /(?<![\p{L}\p{N}])\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:(?:rue|avenue|boulevard|bd|place|impasse|chemin|allée|quai|route|cours|square)\s(?:d|l|[A-ZÉ])|(?:[A-Z][\p{L}]+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Way|Court|Gardens|Terrace|Crescent|Grove|Place)(?![\p{L}]))/gu
const PLACE_OF_OURS =
  /(?<![\p{L}])(?:notre|nos|nous|magasin|boutique|agence|siège|guichet|mairie|accueil|permanence|salle|locaux|bureaux?|centre|restaurant|atelier|caserne|pharmacie|hôpital|clinique|gymnase|école|venez|passez|rendez-vous|rapport\p{L}+|dépos\p{L}+|écri\p{L}+|our|us|shops?|stores?|office|branch|desk|hall|centre|venue|library|school|clinic|hospital|station|come|visit|drop|bring|return it)(?![\p{L}])[^.!?]{0,60}$/iu
/** What a file says of the reader's body or money, told before everybody. */
const RECORDS =
  /(?<![\p{L}])(?:votre (?:dossier médical|fiche patient|relevé|solde|découvert|impayé)|your (?:medical|patient|bank|credit) (?:notes|records?|file|history|statement)|your (?:diagnosis|overdraft|arrears))[^.!?]{0,25}(?:montr|indiqu|mentionn|confirm|say|show|state|mention|\d)\p{L}*/giu
const CARD_END = /(?<![\p{L}])(?:card|carte)\s[^.!?\d]{0,30}(?:ending|ends|termin|finiss)[^.!?\d]{0,15}\d{3,4}/giu
/** « Lucie Morvan, du 8 allée des Hêtres » */
const NAMED_THERE = /\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+, (?:du|de|au|of|at|from) (?:le |la )?$/u
const BIRTH = /\b(?:née? le|born on|date de naissance|date of birth)\s?:?\s?\d{1,2}[\s./-][\p{L}\d]+[\s./-]\d{2,4}/giu

/** Addresses, numbers and keys of a person; what the house itself offers (its help line, its mailbox) is not. */
export function findPersonalData(draft: Draft): LintFault[] {
  const text = draft.text.slice(0, 50_000)
  const found: LintFault[] = []
  const add = (match: RegExpExecArray) => {
    const words = match[0].trim()
    const start = match.index
    if (found.some((other) => start < other.span[1] && other.span[0] < start + words.length)) return
    found.push({
      rule: 'personal_data',
      severity: 'error',
      span: [start, start + words.length],
      variant: '',
      params: { words },
    })
  }
  for (const match of text.matchAll(MAIL))
    if (!DESK.test(match[0]) && !isOffered(text.slice(Math.max(0, match.index - 70), match.index))) add(match)
  for (const match of text.matchAll(IBAN)) if (isIban(match[0])) add(match)
  for (const match of text.matchAll(NIR)) add(match)
  for (const match of text.matchAll(CARD)) if (isCard(match[0])) add(match)
  for (const match of text.matchAll(CASE_NUMBER)) add(match)
  for (const match of text.matchAll(ADDRESS)) add(match)
  for (const match of text.matchAll(BIRTH)) add(match)
  for (const match of text.matchAll(CARD_END)) add(match)
  if (draft.context.kind === 'reply') for (const match of text.matchAll(RECORDS)) add(match)
  for (const match of text.matchAll(STREET)) {
    const before = text.slice(Math.max(0, match.index - 80), match.index).replace(/^.*[.!?\n]/su, '')
    if (draft.context.kind === 'reply' ? !PLACE_OF_OURS.test(before) : NAMED_THERE.test(before)) add(match)
  }
  for (const match of text.matchAll(PHONE)) {
    const digits = match[0].replace(/\D/g, '')
    const before = text.slice(Math.max(0, match.index - 70), match.index)
    const mobile = /^(?:\+33\D*|0)[67]|^(?:\+44\D*|0)7/.test(match[0])
    const ours = (CALLED.test(before) || (!mobile && OFFERED.test(before)) || isOffered(before)) && !THEIRS.test(before)
    if (digits.length >= 9 && digits.length <= 13 && !ours && !/^0?8/.test(digits)) add(match)
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** ISO 13616: the first four characters moved to the end, letters as numbers, modulo 97 is 1. */
function isIban(written: string): boolean {
  const iban = written.replace(/ /g, '')
  if (iban.length < 15 || iban.length > 34) return false
  let rest = 0
  for (const letter of iban.slice(4) + iban.slice(0, 4))
    for (const digit of parseInt(letter, 36).toString()) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** Luhn's check (ISO/IEC 7812). */
function isCard(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    sum += i % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}
