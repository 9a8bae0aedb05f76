import type { Eld } from './eld.ts'
import { loadEld } from './eld.ts'
import { hashWord, type Scan, WORD } from './scan.ts'

const FRENCH = `le la les un une des du de et est pas que qui ne je tu il elle on nous vous ils elles ce cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs avec pour dans sur sans plus tres trop
  mais ou donc car quand comment pourquoi c j l d n s qu m t y a ont sont suis etes etait ete fait faire voir bien aussi meme tout tous toute encore merci bonjour salut oui non ca cela quoi rien jamais
  avez avons peut faut chez vraiment quel quelle alors si au aux ya jai cest jsuis chui ouais wesh mdr ptdr svp stp bjr slt pk pq pcq tjrs tt ds ms vs ki ke deja aujourd hui toujours honte nul nulle scandale`
const ENGLISH = `the a an of to and is are was were be been i you he she it we they this that these those my your his her its our their with for in on at by from not no so very too but or because when how why what
  who where do does did done have has had can could will would should just like get got go going all any some more most there here if then than as about out up down me him them us im dont cant doesnt didnt isnt
  wtf lol omg lmao please thanks thank yes hey hi ok really never ever again shame awful great bad good love hate`

const table = (words: string) => new Set(words.split(/\s+/).map(hashWord))
const french = table(FRENCH)
const english = table(ENGLISH)
/** A text whose letters are fewer cannot be told apart by statistics. */
const SHORT_LETTERS = 50

/**
 * ISO 639-1 code of a text's language, or `und`. `hint` is what the network said: it wins where the text itself is too short to
 * say otherwise. Short French and English texts are recognised by their small words, which n-gram statistics see too few of;
 * everything else by `eld` (medium), loaded the first time it is needed (0.3 s).
 */
export function languageOf(text: string, scanned: Scan, hint?: string): string {
  let fr = 0
  let en = 0
  let words = 0
  let letters = 0
  for (let token = 0; token < scanned.count && token < 200; token++) {
    if (scanned.kind[token] !== WORD) continue
    words++
    letters += scanned.length[token]!
    const hash = scanned.hash[token]!
    if (french.has(hash)) fr++
    if (english.has(hash)) en++
  }
  const known = hint === undefined || hint === 'und' || hint === '' ? null : hint.slice(0, 2).toLowerCase()
  if (words === 0) return known ?? 'und'
  if (known === 'fr' && fr >= en && fr > 0) return 'fr'
  if (known === 'en' && en >= fr && en > 0) return 'en'
  if (letters < 4) return known ?? 'und'
  const short = letters < SHORT_LETTERS
  if (!short && fr / words > 0.35 && fr > 2 * en) return 'fr'
  if (!short && en / words > 0.35 && en > 2 * fr) return 'en'
  const eld: Eld = loadEld()
  const found = eld.detect(bare(text))
  if (found.language === '') return known ?? (fr > en ? 'fr' : en > fr ? 'en' : 'und')
  if (found.language === 'fr' || found.language === 'en') return found.language
  if (short) {
    const scores = found.getScores()
    const best = scores[found.language] ?? 0
    // A likely language that loses narrowly to another wins it back when its small words stand in the text.
    if (fr > en && (scores['fr'] ?? 0) > best * (0.9 - 0.12 * fr)) return 'fr'
    if (en > fr && (scores['en'] ?? 0) > best * (0.9 - 0.12 * en)) return 'en'
    if (known !== null && (scores[known] ?? 0) > best * 0.8) return known
  }
  return found.language
}

/** Without what belongs to no language: addresses, handles, hash signs. */
function bare(text: string): string {
  return text.slice(0, 1000).replace(/https?:\/\/\S+|[@＠][\w.-]+|\bhttp\b|\buser\b|#/g, ' ')
}
