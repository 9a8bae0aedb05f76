import { Intent, Polarity, Tone, Topic } from '../../src/contract/labels.ts'
import { wordLists } from '../../src/core/recognise/text/lexicon/index.ts'
import type { Labelled } from './data.ts'

type Said = { polarity?: Polarity; tone?: Tone; intent?: Intent; topics?: Topic[] }

const ANGRY: Said = { polarity: 'negative', tone: 'outrage', intent: 'complaint', topics: [] }
const LET_DOWN: Said = { polarity: 'negative', intent: 'complaint', topics: [] }
const PLEASED: Said = { polarity: 'positive', tone: 'sincere', intent: 'praise', topics: [] }
const LAUGHING: Said = { polarity: 'negative', tone: 'mockery', topics: [] }

/** What a post would say that held nothing but a word of this list. */
const SAY: Record<string, Said> = {
  neg: { polarity: 'negative', topics: [] },
  neg2: { polarity: 'negative', topics: [] },
  pos: { polarity: 'positive', topics: [] },
  pos2: { polarity: 'positive', topics: [] },
  outrage: ANGRY,
  'feels:anger': ANGRY,
  'feels:moral': ANGRY,
  'feels:disgust': ANGRY,
  'feels:swearing': { polarity: 'negative', tone: 'outrage', topics: [] },
  'feels:disappoint': LET_DOWN,
  'feels:lies': LET_DOWN,
  'does:leaving': LET_DOWN,
  complaint: LET_DOWN,
  'feels:fear': { tone: 'concern', topics: [] },
  concern: { tone: 'concern' },
  'feels:laughing': LAUGHING,
  'feels:ridicule': LAUGHING,
  mockery: LAUGHING,
  'feels:sarcasm': { polarity: 'negative', tone: 'irony', topics: [] },
  irony: { polarity: 'negative', tone: 'irony', topics: [] },
  'feels:thanks': PLEASED,
  'feels:delight': PLEASED,
  'feels:recommend': PLEASED,
  praise: PLEASED,
  'does:calming': { intent: 'defence', topics: [] },
  defence: { intent: 'defence', topics: [] },
  'does:report': { intent: 'error_report' },
  error_report: { intent: 'error_report' },
  boycott: { polarity: 'negative', intent: 'boycott', topics: ['boycott'] },
  question: { polarity: 'neutral', intent: 'question', topics: [] },
  'does:asking': { intent: 'question', topics: [] },
  neutral_share: { polarity: 'neutral', tone: 'neutral_share', intent: 'share', topics: [] },
  share: { intent: 'share' },
}

/** What stands beside such a word in any mood, before it or after: heads learn that it says nothing. */
const BESIDE: Record<string, readonly string[]> = {
  fr: [
    'je suis',
    'c’est',
    'cette photo',
    'quelle',
    'votre site',
    'cette marque',
    'leur pub',
    'je trouve ça',
    'franchement',
    'chez eux',
    'encore une fois',
    'pour nous',
    'cette page',
    'votre magasin',
    'ce matin',
    'vous êtes',
    'tout ça',
    'ma commande',
    'nous sommes',
    'leur service',
    'une image',
    'et',
    'vraiment',
    'là',
    'robe',
    'la veste',
    'le film',
    'votre équipe',
    'le repas',
    'cette chanson',
    'l’hôtel',
    'les chaussures',
    'votre boutique',
    'le service',
    'livraison',
    'cette appli',
    'pub',
    'le prix',
  ],
  en: [
    'I am',
    'this is',
    'this photo',
    'what a',
    'your website',
    'this brand',
    'their ad',
    'I find it',
    'honestly',
    'over there',
    'once again',
    'for us',
    'this page',
    'your shop',
    'this morning',
    'you are',
    'all of it',
    'my order',
    'we are',
    'their service',
    'a picture',
    'and',
    'really',
    'there',
    'dress',
    'the jacket',
    'the film',
    'your team',
    'the meal',
    'this song',
    'the hotel',
    'the shoes',
    'your store',
    'service',
    'delivery',
    'this app',
    'ad',
    'the price',
  ],
}
const PLACES = 6

/**
 * Every entry of the word lists as a post of its own, with the labels its list stands for. Posts written to be various hold each
 * plain word once or never, and a head that met "furious" once learns nothing of it: these tell it what the words say by
 * themselves (after Settles 2011, labelled features).
 */
export function readAnchors(): Labelled[] {
  const found: Labelled[] = []
  let turn = 0
  for (const [lang, lists] of Object.entries(wordLists))
    for (const list of lists)
      for (const [cue, words] of Object.entries(list)) {
        const said = cue.startsWith('topic:') ? { topics: [cue.slice('topic:'.length) as Topic] } : SAY[cue]
        if (said) for (const word of words.split(/\s+/)) if (word !== '') found.push(...among(word, lang, said, turn++))
      }
  return found
}

/** The word alone, and beside a few of the words that say nothing: before one, after the next. */
function among(word: string, lang: string, said: Said, turn: number): Labelled[] {
  const beside = BESIDE[lang]!
  const texts = Array.from({ length: PLACES }, (_, n) => {
    const other = beside[(turn * PLACES + n) % beside.length]!
    return (turn + n) % 2 === 0 ? `${other} ${word}` : `${word} ${other}`
  })
  return [word, ...texts].map((text) => anchor(text, lang, said))
}

function anchor(word: string, lang: string, { polarity, tone, intent, topics }: Said): Labelled {
  const item: Labelled = { text: word.replaceAll('_', ' ').replaceAll('*', ''), lang, source: 'words', part: 'train' }
  if (polarity) item.polarity = Polarity.options.indexOf(polarity)
  if (tone) item.tone = Tone.options.indexOf(tone)
  if (intent) item.intent = Intent.options.indexOf(intent)
  if (topics) item.topics = topics.map((topic) => Topic.options.indexOf(topic))
  return item
}
