/**
 * Phrases that mean qualities: "a rainy Sunday" is several facets, "a heist" a facet, a word and a genre; to the person each
 * is one thing.
 */
import type { Wish } from "../../api/types.ts";

/** The numbers of what one phrase means in each list of the wish. */
export interface Phrase {
  /** The first one is what it means most. */
  readonly facets: readonly number[];
  readonly words: readonly number[];
  readonly genres: readonly number[];
}

interface Said {
  readonly at?: readonly [number, number] | undefined;
}

/** At the same place of the text, or both said elsewhere. */
export const sameSaid = ({ at: one }: Said, { at: other }: Said): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

interface Found extends Said {
  readonly name: string;
  readonly phrase: { readonly facets: number[]; readonly words: number[]; readonly genres: number[] };
}

/** Words that say nothing else than themselves are no phrases. */
export function phrasesOf({ facets, words, genres }: Pick<Wish, "facets" | "words" | "genres">): readonly Phrase[] {
  const found: Found[] = [];
  const begin = (name: string, at: Said["at"]): Found => {
    const one = { name, at, phrase: { facets: [], words: [], genres: [] } };
    found.push(one);
    return one;
  };
  facets.forEach(({ name, words: own = name, at }, index) => {
    const said = found.find((one) => sameSaid(one, { at }) && (at !== undefined || one.name === own));
    (said ?? begin(own, at)).phrase.facets.push(index);
  });
  words.forEach(({ text, at }, index) => {
    const said = found.find((one) => meets(one, at, text));
    (said ?? begin(text, at)).phrase.words.push(index);
  });
  genres.forEach(({ name, at }, index) => {
    found.find((one) => meets(one, at, name))?.phrase.genres.push(index);
  });
  return found.map(({ phrase }) => phrase).filter((phrase) => phrase.facets.length + phrase.genres.length > 0);
}

/** Whether a part of the wish stands within a phrase; without places only its name can tell. */
function meets({ at: one, name }: Found, other: Said["at"], text: string): boolean {
  if (one && other) return one[0] < other[1] && other[0] < one[1];
  return one === other && spaced(name).includes(spaced(text));
}

/** " slow burn ", so that only whole words are found in it. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
