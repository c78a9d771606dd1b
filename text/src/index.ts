/** The door of @matinee/text: what is in a string? Knows no films. */
export { type Distances, type Pattern, unitsOf, withPattern } from "./edit-distance.ts";
export { type Effort, effortOf, kept, keptBy } from "./effort.ts";
export { editDistance, type Near, type NearStrings, nearStrings } from "./near-strings.ts";
export {
  foldAccents,
  foldSpoken,
  foldTitle,
  foldWords,
  normalizeTitle,
  withDigits,
  withoutLeadingArticle,
} from "./normalize.ts";
export { entriesOf, expanded, type Match, type PhraseBook, phraseBook, wordSet } from "./phrases.ts";
export { fold, termsOf } from "./terms.ts";
export {
  apart,
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
