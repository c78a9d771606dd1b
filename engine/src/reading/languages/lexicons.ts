/** The word lists of each language, made ready when a text first needs them. */
import type { Quote, Word } from "@matinee/text";
import { withGlosses } from "../glosses/glossed-lexicon.ts";
import { type Lexicon, lexiconOf } from "../lexicon.ts";
import { insideOf } from "../signals.ts";
import { languageOf, languages, withFallback } from "./detect.ts";
import type { Language } from "./language.ts";

export interface Lexicons {
  /** Of the language that a text is written in; of one without a sign of any, the `usual` one. */
  of(written: readonly Word[], quotes: readonly Quote[], usual?: string): Lexicon;
  /** Makes those of further languages ready, one a step. */
  ahead(): Iterable<void>;
}

export function createLexicons(): Lexicons {
  const made = new Map<string, Lexicon>();
  const lexiconFor = (language: Language): Lexicon => {
    const known = made.get(language.code);
    if (known !== undefined) return known;
    const own = lexiconOf(language);
    const [, behind] = withFallback(language);
    const lexicon = behind === undefined ? own : withGlosses(own, lexiconFor(behind));
    made.set(language.code, lexicon);
    return lexicon;
  };
  // Most requests are in the first language; the other word lists are made ready by the first request that needs them.
  lexiconFor(languages[0]);
  return {
    of: (written, quotes, usual) => lexiconFor(languageOf(written, insideOf(written, quotes), usual)),
    *ahead() {
      for (const language of languages) yield void lexiconFor(language);
    },
  };
}
