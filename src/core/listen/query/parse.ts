import { fold } from '../../kit/fold.ts'
import { type Lexeme, lex } from './lex.ts'
import { QueryFault, type QueryTree, readWords } from './syntax.ts'

const MAX_DEPTH = 100
const MAX_LENGTH = 20_000

/**
 * Reads one boolean query (the language of the outside interface) into a tree. AND, also a plain space, and NOT bind
 * tighter than OR; NEAR/n tighter than both. Throws a QueryFault with the offset, a code and a hint code.
 */
export function parseQuery(query: string): QueryTree {
  if (query.length > MAX_LENGTH)
    throw new QueryFault(MAX_LENGTH, 'query_long', { max: String(MAX_LENGTH), hint: 'split_query' })
  const pieces = lex(query)
  let next = 0
  const peek = () => pieces[next] as Lexeme

  function either(depth: number, after: Lexeme | null): QueryTree {
    if (depth > MAX_DEPTH) throw new QueryFault(peek().at, 'too_deep', { max: String(MAX_DEPTH), hint: 'split_query' })
    const parts = [both(depth, after)]
    while (peek().type === 'OR') {
      const operator = pieces[next++] as Lexeme
      parts.push(both(depth, operator))
    }
    return parts.length === 1 ? (parts[0] as QueryTree) : { op: 'or', parts }
  }

  function both(depth: number, after: Lexeme | null): QueryTree {
    const parts = [unary(depth, after)]
    for (;;) {
      const piece = peek()
      if (piece.type === 'AND') {
        next++
        parts.push(unary(depth, piece))
      } else if (piece.type === 'end' || piece.type === ')' || piece.type === 'OR') break
      else parts.push(unary(depth, null))
    }
    return parts.length === 1 ? (parts[0] as QueryTree) : { op: 'and', parts }
  }

  function unary(depth: number, after: Lexeme | null): QueryTree {
    const piece = peek()
    if (piece.type !== 'NOT') return close(depth, after)
    next++
    if (depth > MAX_DEPTH) throw new QueryFault(piece.at, 'too_deep', { max: String(MAX_DEPTH), hint: 'split_query' })
    return { op: 'not', part: unary(depth + 1, piece) }
  }

  function close(depth: number, after: Lexeme | null): QueryTree {
    let left = primary(depth, after)
    for (let piece = peek(); piece.type === 'NEAR'; piece = peek()) {
      next++
      const right = primary(depth, piece)
      if (!hasPlace(left) || !hasPlace(right)) throw new QueryFault(piece.at, 'near_operand', { hint: 'near_words' })
      left = { op: 'near', left, right, distance: piece.distance }
    }
    return left
  }

  function primary(depth: number, after: Lexeme | null): QueryTree {
    const piece = peek()
    next++
    if (piece.type === '(') {
      if (peek().type === ')') throw new QueryFault(piece.at, 'parenthesis_empty', { hint: 'fill_parenthesis' })
      const inner = either(depth + 1, null)
      if (peek().type !== ')') throw new QueryFault(piece.at, 'parenthesis_open', { hint: 'close_parenthesis' })
      next++
      return inner
    }
    if (piece.type === 'word' || piece.type === 'phrase' || piece.type === 'field') return leaf(piece)
    if (piece.type === ')' && depth === 0)
      throw new QueryFault(piece.at, 'parenthesis_extra', { hint: 'drop_parenthesis' })
    const operator = after ?? (piece.type === 'end' ? null : piece)
    if (operator)
      throw new QueryFault(operator.at, 'operand_missing', { operator: operator.type, hint: 'quote_operator' })
    throw new QueryFault(piece.at, 'query_empty', { hint: 'write_word' })
  }

  const tree = either(0, null)
  if (peek().type === ')') throw new QueryFault(peek().at, 'parenthesis_extra', { hint: 'drop_parenthesis' })
  if (!hasPositive(tree, true)) throw new QueryFault(0, 'no_positive', { hint: 'add_positive' })
  return tree
}

function leaf(piece: Extract<Lexeme, { type: 'word' | 'phrase' | 'field' }>): QueryTree {
  if (piece.type === 'field' && piece.name !== 'raw') {
    const value = fieldValue(piece.name, piece.text)
    if (!value) throw new QueryFault(piece.inside, 'field_empty', { field: piece.name, hint: 'field_value' })
    return { op: piece.name, value }
  }
  if (piece.type === 'field') {
    if (!piece.text.trim()) throw new QueryFault(piece.inside, 'field_empty', { field: 'raw', hint: 'field_value' })
    return {
      op: 'raw',
      text: piece.text.normalize('NFC'),
      words: readWords(piece.text.replaceAll('*', ' '), piece.inside),
    }
  }
  const words = readWords(piece.text, piece.type === 'phrase' ? piece.inside : piece.at)
  if (words.length === 0) throw new QueryFault(piece.at, 'word_empty', { word: piece.text, hint: 'write_word' })
  return { op: 'words', words, slop: piece.type === 'phrase' ? piece.slop : 0 }
}

function fieldValue(field: 'author' | 'site' | 'lang', text: string): string {
  const value = fold(text.trim())
  if (field === 'author') return value.replace(/^@/, '')
  if (field === 'lang') return value.split(/[-_]/)[0] as string
  return value
    .replace(/^(?:[a-z]+:\/\/)?(?:www\.)?/, '')
    .replace(/[/:?#].*$/, '')
    .replace(/^\*?\.|\.$/g, '')
}

/** True for what stands somewhere in the text: NEAR can measure between such parts only. */
function hasPlace(tree: QueryTree): boolean {
  return tree.op === 'words' || tree.op === 'near' || (tree.op === 'or' && tree.parts.every(hasPlace))
}

function hasPositive(tree: QueryTree, positive: boolean): boolean {
  if (tree.op === 'not') return hasPositive(tree.part, !positive)
  if (tree.op === 'and' || tree.op === 'or') return tree.parts.some((part) => hasPositive(part, positive))
  return positive
}
