/** Names that are no letter with an accent; the others of HTML's Latin-1 set follow a rule. */
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  euro: '€',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  AElig: 'Æ',
  szlig: 'ß',
}
const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
}

/** More than any summary; a hostile feed must not keep the patterns busy. */
const HTML_LENGTH = 20_000

/** The words of a piece of HTML on one line. For reading and matching, never for showing as HTML. */
export function plainText(html: string): string {
  return decodeReferences(
    html
      .slice(0, HTML_LENGTH)
      .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|blockquote|figure|figcaption)\b[^<>]*>/gi, ' ')
      .replace(/<[^<>]*>/g, ''),
  )
    .replace(/\s+/g, ' ')
    .trim()
}

/** Character references (HTML standard §13.5) by number, and the names of Latin-1 and of typography; others stay. */
function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? accented(name) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function accented(name: string): string | undefined {
  const mark = ACCENTS[name.slice(1)]
  return mark && (name[0] + mark).normalize('NFC')
}
