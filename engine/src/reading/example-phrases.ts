/** What a language says around a film that the list is to be like, or of somebody named before, made ready to be looked up. */
import { entriesOf, type PhraseBook, phraseBook, wordSet } from "@matinee/text";
import type { Language } from "./languages/language.ts";

export interface ExamplePhrases {
  readonly likeSuffixes: ReadonlySet<string>;
  readonly likesBehind: PhraseBook<true>;
  readonly crossings: PhraseBook<true>;
  readonly onesMore: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly kindsBehind: ReadonlySet<string>;
  readonly afterFilm: PhraseBook<true>;
  readonly anotherOfIt: PhraseBook<true>;
  readonly theOne: PhraseBook<true>;
  readonly namesAgain: PhraseBook<true>;
}

export function examplePhrasesOf(language: Language): ExamplePhrases {
  const book = (phrases: readonly string[]) => phraseBook(entriesOf(true as const, phrases));
  return {
    likeSuffixes: wordSet(language.likeSuffixes),
    likesBehind: book(language.likesBehind),
    crossings: book(language.crossings),
    onesMore: wordSet(language.onesMore),
    indefinites: wordSet(language.indefinites),
    kindsBehind: wordSet(language.kindsBehind),
    afterFilm: book(language.afterFilm),
    anotherOfIt: book(language.anotherOfIt),
    theOne: book(language.theOne),
    namesAgain: book(language.namesAgain),
  };
}
