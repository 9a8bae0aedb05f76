import type { QueryTrouble } from '../contract/query.ts'
import type { Lang } from './tools.ts'

const faults: Record<Lang, Record<string, string>> = {
  fr: {
    query_empty: 'la requête est vide',
    query_long: 'la requête dépasse {max} caractères',
    operand_missing: 'il manque un mot près de « {operator} »',
    parenthesis_open: 'une parenthèse n’est pas refermée',
    parenthesis_extra: 'une parenthèse fermante est de trop',
    parenthesis_empty: 'une parenthèse est vide',
    quote_open: 'un guillemet n’est pas refermé',
    quote_extra: 'un guillemet est de trop',
    word_empty: '« {word} » ne contient aucun mot',
    slop_number: 'après ~ il faut un nombre',
    near_number: 'NEAR demande un nombre',
    distance_large: 'la distance dépasse {max}',
    near_operand: 'NEAR se place entre deux mots ou expressions',
    star_place: 'l’étoile se place à la fin d’un mot',
    star_short: 'avant l’étoile il faut au moins deux lettres',
    minus_sign: '« {sign} » n’est pas un opérateur',
    field_unknown: '« {field}: » est inconnu (connus : {known})',
    field_empty: '« {field}: » attend une valeur',
    too_deep: 'plus de {max} parenthèses l’une dans l’autre',
    no_positive: 'il faut au moins un mot à trouver',
  },
  en: {
    query_empty: 'the query is empty',
    query_long: 'the query is longer than {max} characters',
    operand_missing: 'a word is missing near "{operator}"',
    parenthesis_open: 'a parenthesis is not closed',
    parenthesis_extra: 'a closing parenthesis too many',
    parenthesis_empty: 'a parenthesis is empty',
    quote_open: 'a quotation mark is not closed',
    quote_extra: 'a quotation mark too many',
    word_empty: '"{word}" holds no word',
    slop_number: 'a number must follow ~',
    near_number: 'NEAR needs a number',
    distance_large: 'the distance is more than {max}',
    near_operand: 'NEAR stands between two words or phrases',
    star_place: 'the star stands at the end of a word',
    star_short: 'at least two letters before the star',
    minus_sign: '"{sign}" is no operator',
    field_unknown: '"{field}:" is unknown (known: {known})',
    field_empty: '"{field}:" needs a value',
    too_deep: 'more than {max} parentheses inside each other',
    no_positive: 'at least one word to find is needed',
  },
}

const hints: Record<Lang, Record<string, string>> = {
  fr: {
    write_word: 'écrivez un mot',
    split_query: 'coupez-la en plusieurs requêtes',
    quote_operator: 'pour chercher ce mot, mettez-le entre guillemets',
    close_parenthesis: 'ajoutez )',
    drop_parenthesis: 'retirez-la',
    fill_parenthesis: 'écrivez un mot dedans',
    close_quote: 'ajoutez un guillemet',
    slop_example: 'exemple : "photo maillot"~3',
    near_example: 'exemple : photo NEAR/5 maillot',
    use_and: 'utilisez AND',
    near_words: 'exemple : photo NEAR/5 maillot',
    star_at_end: 'exemple : maillot*',
    star_two_letters: 'exemple : ma*',
    use_not: 'utilisez NOT',
    quote_colon: 'ou mettez-le entre guillemets',
    field_value: 'exemple : lang:fr',
    add_positive: 'exemple : marjolaine NOT thym',
  },
  en: {
    write_word: 'write a word',
    split_query: 'split it into several queries',
    quote_operator: 'to look for this word, put it in quotation marks',
    close_parenthesis: 'add )',
    drop_parenthesis: 'remove it',
    fill_parenthesis: 'write a word inside',
    close_quote: 'add a quotation mark',
    slop_example: 'for example "photo shirt"~3',
    near_example: 'for example photo NEAR/5 shirt',
    use_and: 'use AND',
    near_words: 'for example photo NEAR/5 shirt',
    star_at_end: 'for example shirt*',
    star_two_letters: 'for example sh*',
    use_not: 'use NOT',
    quote_colon: 'or put it in quotation marks',
    field_value: 'for example lang:fr',
    add_positive: 'for example marjolaine NOT thyme',
  },
}

/** What is wrong in a query, where, and how to mend it. */
export function queryTrouble({ code, params, at }: QueryTrouble, lang: Lang): string {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
  const fault = filled(faults[lang][code] ?? code)
  const hint = hints[lang][params['hint'] ?? '']
  const where = lang === 'fr' ? `caractère ${at + 1} : ${fault}` : `character ${at + 1}: ${fault}`
  return hint ? `${where} ; ${hint}` : where
}
