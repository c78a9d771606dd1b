/** Qualities that are compared, by their form. */
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

/** "Funnier", "more funny". */
export const isComparative = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  lexicon.mores.has(words[at - 1]?.norm ?? "") ||
  lexicon.mores.has(words[at].norm) ||
  (!lexicon.positives.has(words[at].norm) &&
    lexicon.comparatives.some(
      (ending) => words[at].norm.endsWith(ending) && words[at].norm.length > ending.length + 2,
    ) &&
    !isTheme(words, at, lexicon));

/** "Every winter", "my mother", "toddlers" compare nothing. */
const isTheme = (words: readonly Word[], at: number, lexicon: Lexicon): boolean => {
  const kind = lexicon.meanings.at(words, at)?.value.kind;
  return kind === "themes" || kind === "occasions";
};
