/** Which parts of a wish were one phrase, once the text that they stood in is gone. */
import type { Wish } from "@matinee/core";

/**
 * The facets of one place, and the words that they stand for, with a number in common, from `first` on; what has such a
 * number keeps it. Without it "forest or desert" would be two wishes after the next follow-up.
 */
export function withPhrases(wish: Wish, first: number): Wish {
  const numbers = new Map<string, number>();
  const facets = wish.facets.map((facet) => {
    if (facet.at === undefined || facet.phrase !== undefined) return facet;
    const place = facet.at.join();
    const phrase = numbers.get(place) ?? first + numbers.size;
    numbers.set(place, phrase);
    return { ...facet, phrase };
  });
  const words = wish.words.map((word) => {
    const { at } = word;
    if (at === undefined || word.phrase !== undefined) return word;
    const own = facets.find((facet) => facet.at !== undefined && at[0] < facet.at[1] && facet.at[0] < at[1]);
    return own === undefined ? word : { ...word, phrase: own.phrase };
  });
  return { ...wish, facets, words };
}

/** The first number that no phrase of a wish has. */
export const nextPhrase = ({ facets, words }: Wish): number =>
  Math.max(-1, ...[...facets, ...words].map(({ phrase }) => phrase ?? -1)) + 1;
