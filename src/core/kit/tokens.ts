import type { Span } from '../../contract/primitives.ts'
import { fold } from './fold.ts'

export type TokenKind = 'word' | 'tag' | 'handle' | 'url' | 'emoji'

/** One piece of a text. `word` is folded and without `#` or `@` (a URL is left as written); `span` is in the given text. */
export type Token = { kind: TokenKind; word: string; span: Span }

const LETTER = '\\p{L}\\p{N}\\p{M}_'
const URL_PART = 'https?:\\/\\/[^\\s<>"«»“”]+|www\\.[^\\s<>"«»“”]+'
const TAG_PART = `(?<![${LETTER}&])[#＃][${LETTER}]*[\\p{L}_][${LETTER}]*`
const HANDLE_PART = `(?<![${LETTER}])[@＠][${LETTER}]+(?:[.-][${LETTER}]+)*(?:@[${LETTER}]+(?:[.-][${LETTER}]+)+)?`
const EMOJI_PART =
  '\\p{RI}\\p{RI}|\\p{Extended_Pictographic}[\\p{EMod}\\ufe0f]*(?:\\u200d\\p{Extended_Pictographic}[\\p{EMod}\\ufe0f]*)*'
const WORD_PART = `[${LETTER}\\u200d\\u00ad]+`
const PIECE = new RegExp(
  `(?<url>${URL_PART})|(?<tag>${TAG_PART})|(?<handle>${HANDLE_PART})|(?<emoji>${EMOJI_PART})|(?<word>${WORD_PART})`,
  'giu',
)
const URL_TAIL = /[.,;:!?…'’)\]]+$/

/**
 * Cuts a text into words, #tags, @handles, web addresses and emoji, in order; linear in the text's length. Apostrophes
 * and hyphens part words (`l'oréal` → `l`, `oreal`); a handle keeps its dots and server (`@lea.example`, `@lea@host.tld`);
 * an emoji with skin tone or joiners is one token. Punctuation is left out.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    const groups = match.groups as Partial<Record<TokenKind, string>>
    const start = match.index
    if (groups.word !== undefined) found.push(token('word', fold(groups.word), start, groups.word.length))
    else if (groups.tag !== undefined) found.push(token('tag', fold(groups.tag).slice(1), start, groups.tag.length))
    else if (groups.handle !== undefined)
      found.push(token('handle', fold(groups.handle).slice(1), start, groups.handle.length))
    else if (groups.emoji !== undefined) found.push(token('emoji', groups.emoji, start, groups.emoji.length))
    else if (groups.url !== undefined) {
      const url = groups.url.replace(URL_TAIL, '')
      found.push(token('url', url, start, url.length))
    }
  }
  return found
}

function token(kind: TokenKind, word: string, start: number, length: number): Token {
  return { kind, word, span: [start, start + length] }
}
