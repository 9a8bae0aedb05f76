/** Saying sorry, in any of its words; by language. */
export const APOLOGY = {
  fr: /\b(?:desolee?s?|navree?s?|excus(?:es?|ons|er|ez)|pardon(?:nez)?|regrettons|regrette|regrets?|mea culpa|confus(?:es)?)\b/,
  en: /\b(?:sorry|apolog\w+|regret\w*|forgive\w*|pardon)\b/,
}
