/** What a language says behind and around what it refuses, made ready to be looked up. */
import { entriesOf, type PhraseBook, phraseBook, wordSet } from "@matinee/text";
import type { Language } from "./languages/language.ts";

export interface RefusalPhrases {
  readonly freeBehind: ReadonlySet<string>;
  readonly entirely: PhraseBook<true>;
  readonly keepsAway: PhraseBook<true>;
  readonly noneOfThat: PhraseBook<true>;
  readonly refusingEnds: ReadonlySet<string>;
  readonly avoidsBehind: PhraseBook<true>;
}

/** Of a language, which stands first, and of those behind it, whose qualities are heard in it too. */
export function refusalPhrasesOf([language, ...others]: readonly Language[]): RefusalPhrases {
  const book = (phrases: readonly string[]) => phraseBook(entriesOf(true as const, phrases));
  return {
    freeBehind: wordSet(language.freeBehind),
    entirely: book([language, ...others].flatMap((one) => one.entirely)),
    keepsAway: book(language.keepsAway),
    noneOfThat: book(language.noneOfThat),
    refusingEnds: wordSet(language.refusingEnds),
    avoidsBehind: book(language.avoidsBehind),
  };
}
