/** Phrases that mean qualities: "a rainy Sunday" is several facets and perhaps a word of mood, and one thing to the person. */
import type { Wish } from "../../api/types.ts";

export interface Phrase {
  /** The first one is what it means most. */
  readonly facets: readonly number[];
  readonly words: readonly number[];
}

interface Said {
  readonly at?: readonly [number, number] | readonly number[] | undefined;
}

/** At the same place of the text, or both said elsewhere. */
export const sameSaid = ({ at: one }: Said, { at: other }: Said): boolean =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

export function phrasesOf({ facets, words }: Pick<Wish, "facets" | "words">): readonly Phrase[] {
  const phrases: { readonly facets: number[]; readonly words: number[] }[] = [];
  const leadOf = (phrase: Phrase) => facets[phrase.facets[0] ?? 0];
  facets.forEach((facet, index) => {
    const own = phrases.find((phrase) => {
      const lead = leadOf(phrase);
      return lead && sameSaid(lead, facet) && (facet.at !== undefined || nameOf(lead) === nameOf(facet));
    });
    if (own) own.facets.push(index);
    else phrases.push({ facets: [index], words: [] });
  });
  words.forEach((word, index) => {
    const own = phrases.find((phrase) => {
      const lead = leadOf(phrase);
      if (!lead || (lead.at === undefined) !== (word.at === undefined)) return false;
      return word.at && lead.at ? overlap(word.at, lead.at) : spaced(nameOf(lead)).includes(spaced(word.text));
    });
    own?.words.push(index);
  });
  return phrases;
}

export const isOfOnePhrase = (phrases: readonly Phrase[], word: number): boolean =>
  phrases.some(({ words }) => words.includes(word));

const nameOf = ({ name, words }: Wish["facets"][number]): string => words ?? name;

const overlap = ([start = 0, end = 0]: readonly number[], [from = 0, to = 0]: readonly number[]): boolean =>
  start < to && from < end;

/** " slow burn ", so that only whole words are found in it. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
