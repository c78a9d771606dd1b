/**
 * Circumstances are no wishes: who says "I'm cooking tonight. Something charming" asks for no film about food. Sentences
 * about the person, in a text whose other sentences ask, tell an occasion and a mood, and no theme.
 */
import type { Wish } from "@matinee/core";
import type { Word } from "@matinee/text";
import { themeFacets } from "../facets/theme-facets.ts";
import type { Sentence } from "../signals.ts";
import type { CuedText } from "../text.ts";

/** Whether a word stands in a sentence that tells of the person while another one asks. */
export function circumstancesOf(wish: Wish, text: CuedText): (at: number) => boolean {
  const { words, sentences } = text;
  const asks = sentences.map((sentence) => isAsking(sentence, wish, text));
  const away = new Uint8Array(words.length);
  if (asks.some(Boolean))
    sentences.forEach(({ from, to }, at) => {
      if (!asks[at] && words.slice(from, to).some(({ norm }) => text.lexicon.firstPerson.has(norm)))
        away.fill(1, from, to);
    });
  return (at) => away[at] === 1;
}

function isAsking(
  { from, to }: Sentence,
  { genres, people, years, runtime }: Wish,
  { words, cues, lexicon }: CuedText,
) {
  if (cues.within(from, to).some(({ kind }) => kind === "wish" || kind === "like")) return true;
  if (words.slice(from, to).some(({ norm }) => lexicon.filmNouns.has(norm) || lexicon.openNouns.has(norm))) return true;
  const [start, end] = [words[from].start, words[to - 1].end];
  return [...genres, ...people, years, runtime].some(
    (part) => part?.at !== undefined && start <= part.at[0] && part.at[1] <= end,
  );
}

/** The wish without themes and loose words of circumstances; what is refused there is refused. */
export function withoutCircumstances(wish: Wish, words: readonly Word[], isAway: (at: number) => boolean): Wish {
  const places = words.flatMap(({ start, end }, at) => (isAway(at) ? [[start, end] as const] : []));
  const isTold = (at: readonly [number, number] | undefined) =>
    at !== undefined && places.some(([start, end]) => at[0] <= start && end <= at[1]);
  return {
    ...wish,
    facets: wish.facets.filter(({ name, wanted, at }) => !(wanted && themeFacets.has(name) && isTold(at))),
    words: wish.words.filter(({ at }) => !isTold(at)),
  };
}
