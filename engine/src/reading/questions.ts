/** Questions that open with the films they ask for: "Which Christmas films are fine for all ages?", "any zombie movies?". */
import { isClauseGap } from "@matinee/text";
import type { Stretch } from "./places.ts";
import type { TokenizedText } from "./text.ts";

/** Words of the longest opening. */
const longest = 6;

/** The words up to the film word that the question around the word `at` opens with; who has one film in mind says "the" or "that". */
export function askedFilms(
  { text, words, sentences, lexicon }: Pick<TokenizedText, "text" | "words" | "sentences" | "lexicon">,
  at: number,
): Stretch | undefined {
  const sentence = sentences.find(({ from, to }) => from <= at && at < to);
  if (sentence === undefined) return undefined;
  const { from, to } = sentence;
  const asks = words[to]?.gap.includes("?") ?? /\?\s*$/.test(text);
  if (!asks) return undefined;
  for (let end = from; end < Math.min(to, from + longest); end++) {
    const { norm, gap } = words[end];
    if ((end > from && isClauseGap(gap)) || lexicon.grammar.definite.has(norm) || lexicon.firstPerson.has(norm)) break;
    if (end > from && lexicon.filmNouns.has(norm)) return { from, to: end + 1 };
  }
  return undefined;
}
