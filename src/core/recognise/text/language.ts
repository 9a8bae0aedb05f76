import type { Eld } from './eld.ts'
import { loadEld } from './eld.ts'
import { hashWord, type Scan, TAG, WORD } from './scan.ts'

/** Small words that neither neighbour language has: a text is not French for its "que", nor English for its "was". */
const FRENCH = `du pas et je il elle nous vous ils elles ce cette ces mes tes ses notre votre leur leurs avec pour dans sans tres trop mais
  donc quand comment pourquoi j qu ont sont suis etes etait fait faire aussi meme tout toute tous encore merci bonjour salut oui rien jamais
  avez avons peut faut chez vraiment quel quelle alors aux jai cest jsuis chui ouais mdr ptdr svp stp slt pk pq pcq tjrs deja aujourd hui
  toujours honte nul nulle au est les quoi cela ca moi toi lui eux etre avoir vos nos c ki vs`
const ENGLISH = `the and is are were been you she it they this that these those my your his their with for at by from not very because how why
  what where does did done have has had would should just like get got about out them dont doesnt didnt isnt wtf omg please thanks thank
  never again could can but when who of to we all now here there if than then only really today i ve ll re don doesn t good love hate i'm`

const GERMAN = `und ist nicht ich das der auf ein eine einen dem auch wir ihr sie sich mit fur bei wird wenn aber nur noch schon mal wie
  zum zur vom uber immer so was wer wo da du er es mir dir mich dich euch uns ihn ihm man mein meine dein deine kein keine wieder ganz gerade endlich leider morgen gestern tag abend nacht freitag montag sonntag samstag woche leute alle alles nichts etwas viel viele sehr gerne bald habe hast wurde wurden war waren kommt geht macht machen gibt sein ins beim durch gegen ohne oder weil wenn beim neue neuen neues jetzt hier dann denn also ja nein doch echt schone schon guten morgen mehr heute gut danke bitte warum kann hat haben bin sind dass doch jetzt nach aus`
const SPANISH = `el los las y en es muy pero por mas con una yo mi esta este eso como hay gracias hoy tambien donde cuando quien nunca
  siempre porque buenos buenas dias hola soy tengo mejor bien ya nada todo estoy estan eres`
const PORTUGUESE = `nao voce voces eu meu minha muito obrigado obrigada hoje tambem uma um em no na do da dos das pelo pela ao mas mais
  isso esse essa nosso nossa seu sua meus minhas tudo nada sempre nunca muita muitos dia dias noite gente cara amo quero quer posso pode vamos sei era tinha estou esta estao ter ser fazer mesmo assim depois antes onde quando quem porque entao aqui ate so ja la pro pros ele ela agora ainda sou estou foi vai vou tem pra q vc vcs hj mto linda lindo bom dia`
const ITALIAN = `il gli di che non sono per con del della dei nel nella una mi ma anche piu questo questa come cosa oggi sempre mai
  perche grazie buongiorno ciao siamo hai ho abbiamo tutti tutto solo ancora bella bello molto al alla`

const LANGUAGES = ['fr', 'en', 'de', 'es', 'pt', 'it']
/** Neighbours too often spoken here to be held rare. */
const COMMON = new Set(['ar', 'nl', 'ru', 'uk', 'ja', 'zh', 'ko', 'tr', 'pl', 'el', 'he', 'hi', 'fa'])
/** A small word's languages as bits, by the order of LANGUAGES. */
const SMALL = new Map<number, number>()
for (const [k, words] of [FRENCH, ENGLISH, GERMAN, SPANISH, PORTUGUESE, ITALIAN].entries())
  for (const word of words.split(/\s+/)) SMALL.set(hashWord(word), (SMALL.get(hashWord(word)) ?? 0) | (1 << k))

/** Statistics alone are sure enough from here on. */
const SHORT_LETTERS = 50
const FEW_LETTERS = 8
/** What one such word is worth, as a share of the winner's score; chosen on the training files of seven languages. */
const GAIN = 0.08
const CLEAR = 4
/** A short text is seldom Tagalog or Icelandic: what a language not listed above must make up for. */
const RARE = 0.9

const votes = new Array<number>(LANGUAGES.length).fill(0)

/**
 * ISO 639-1 code of a text's language, or `und`. `hint` is what the network said: it wins where the text itself is too short to
 * say otherwise. Short French and English texts are recognised by their small words, which n-gram statistics see too few of;
 * everything else by `eld` (medium), loaded the first time it is needed (0.3 s).
 */
export function languageOf(text: string, scanned: Scan, hint?: string): string {
  votes.fill(0)
  let letters = 0
  let tagged = 0
  for (let token = 0; token < scanned.count && token < 200; token++) {
    if (scanned.kind[token] === TAG) tagged += scanned.length[token]!
    if (scanned.kind[token] !== WORD) continue
    letters += scanned.length[token]!
    const bits = SMALL.get(scanned.hash[token]!) ?? 0
    for (let k = 0; k < LANGUAGES.length; k++) if (bits & (1 << k)) votes[k]!++
  }
  const known = hint === undefined || hint === 'und' || hint === '' ? null : hint.slice(0, 2).toLowerCase()
  if (letters + tagged === 0) return known ?? 'und'
  const place = known === null ? -1 : LANGUAGES.indexOf(known)
  if (place >= 0 && votes[place]! > 0 && votes.every((count) => count <= votes[place]!)) return known!
  const most = votes.indexOf(Math.max(...votes))
  // So many small words of one language and next to none of another need no statistics, which cost more than all the rest.
  if (votes[most]! >= CLEAR && votes.every((count, k) => k === most || 3 * count <= votes[most]!))
    return LANGUAGES[most]!
  const eld: Eld = loadEld()
  // Tags are names more often than words of a language: they speak only where little else does.
  const found = eld.detect(bare(text, letters < FEW_LETTERS))
  const scores = found.getScores()
  if (found.language === '') return known ?? (votes[most]! > 0 ? LANGUAGES[most]! : 'und')
  // Short Arabic is taken for Persian, which has four letters that Arabic lacks.
  if (found.language === 'fa' && !/[پچژگ]/.test(text)) return 'ar'
  if (letters >= SHORT_LETTERS) return found.language
  // A language that loses narrowly wins back when small words of its own stand in the text.
  const top = scores[found.language] ?? 0
  let best = found.language
  let height = 0
  for (const [language, score] of Object.entries(scores)) {
    const k = LANGUAGES.indexOf(language)
    const value =
      score * (k < 0 && !COMMON.has(language) ? RARE : 1) +
      (k < 0 ? 0 : GAIN * top * votes[k]!) +
      (language === known ? GAIN * top : 0)
    if (value > height) {
      height = value
      best = language
    }
  }
  return letters + tagged < 4 ? (known ?? 'und') : best
}

/** Without what belongs to no language: addresses, handles, hash signs. */
function bare(text: string, tags: boolean): string {
  const plain = text.slice(0, 1000).replace(/https?:\/\/\S+|[@＠][\w.-]+|\bhttp\b|\buser\b/g, ' ')
  return plain.replace(tags ? /#/g : /#\S+/g, ' ')
}
