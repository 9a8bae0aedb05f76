import { HARM_SAYINGS } from './sayings-harm.ts'
import { ORDINARY_SAYINGS } from './sayings-ordinary.ts'

/**
 * What people write in a simulated world: short cores by class and language, dressed with an opening and an ending so
 * that a few dozen become a few hundred. `{b}` is the brand, `{p}` a product. Written for this; nobody is quoted.
 */
export type PhraseClass =
  | 'chatter'
  | 'thanks'
  | 'grumble'
  | 'screenshot'
  | 'complaint'
  | 'admockery'
  | 'boycott'
  | 'slowburn'
  | 'launch'
  | 'praise'
  | 'spam'
  | 'homonym'
  | 'others'

type Phrases = Record<PhraseClass, { fr: readonly string[]; en: readonly string[] }>

export const PHRASES: Phrases = { ...ORDINARY_SAYINGS, ...HARM_SAYINGS }

export const OPENINGS = {
  fr: ['', '', '', '', 'bon, ', 'dites, ', 'euh ', 'alors ', 'sinon ', 'ah, '],
  en: ['', '', '', '', 'well, ', 'so ', 'hey, ', 'ok ', 'right, ', 'ah, '],
} as const

export const ENDINGS: Record<PhraseClass, readonly string[]> = {
  chatter: ['', '', '', '.', ' :)'],
  thanks: ['', ' !', ' 💛', ' :)'],
  grumble: ['', '.', '…', ' 😕'],
  screenshot: ['', ' 😂', ' 😂😂', ' 💀', ' !!', ' 🙈'],
  complaint: ['', '.', ' !', ' 😡', ' !!!'],
  admockery: ['', ' 😂', ' 💀', ' 🤡', ' 😭'],
  boycott: ['', '.', ' !', ' ✊', ' 😡'],
  slowburn: ['', '', '?', '…', ' 😟'],
  launch: ['', '', '.', ' 👀'],
  praise: ['', ' ❤️', ' 👏', ' !', ' 🙏'],
  spam: ['', ' 🔥', ' 👉'],
  homonym: ['', '', ' !', ' 🎶'],
  others: ['', '', '.', ' 🙄'],
}

export const PRODUCTS = {
  fr: ['le pull rayé', 'la robe à pois', 'le manteau beige', 'le pyjama bleu', 'la poussette', 'le sac à dos'],
  en: ['the striped jumper', 'the dotted dress', 'the beige coat', 'the blue pyjamas', 'the pushchair', 'the backpack'],
} as const
