/** The door of @matinee/text: what is in a string? Knows no films. */

export { isArticle, withLeadingArticle, withoutLeadingArticle } from "./articles.ts";
export { type Distances, type Pattern, unitsOf, withPattern } from "./edit-distance.ts";
export { type Effort, effortOf, kept, keptBy } from "./effort.ts";
export { foldAccents, foldWords } from "./folding.ts";
export { editDistance, type Near, type NearStrings, nearStrings } from "./near-strings.ts";
export { foldSpoken, foldTitle, normalizeTitle } from "./normalize.ts";
export { inOneWriting, isCardinal, isCounter, numbersAsDigits, withDigits } from "./numerals.ts";
export { entriesOf, expanded, type Match, type PhraseBook, phraseBook, wordSet } from "./phrases.ts";
export { termsOf } from "./terms.ts";
export {
  apart,
  byStart,
  isCased,
  isClauseGap,
  isForeignScript,
  isSentenceGap,
  normOf,
  type Quote,
  quotesOf,
  startsSentence,
  type Word,
  withoutUmlauts,
  wordsOf,
} from "./tokens.ts";
export { isUnspaced, unspacedWords } from "./unspaced.ts";
