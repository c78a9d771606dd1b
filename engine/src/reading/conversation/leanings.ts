/** "With Cary Grant maybe", "preferably funny": what is said as no must. */
import type { Place, Wish } from "@matinee/core";
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";
import { clauseEnd } from "./said-of-list-words.ts";

/** A first request, in which "preferably" and its like make no must of what they speak of, unless they speak of all of it. */
export function asPreferred(wish: Wish, words: readonly Word[], lexicon: Lexicon): Wish {
  const parts = placesOf(wish);
  const preferred = [...words.keys()].flatMap((at): Place[] => {
    const place = preferredAt(words, at, lexicon, parts);
    return place === undefined ? [] : [place];
  });
  const isPreferred = (part: Place) => preferred.some((place) => isWithin(part, place));
  return preferred.length === 0 || parts.every(isPreferred) ? wish : asLeaning(wish, preferred);
}

/** What is spoken of: the rest of the clause, or, where nothing is wanted there, what was said last ("with ghosts if possible"). */
function preferredAt(
  words: readonly Word[],
  at: number,
  { followUp: { preferably, preferablyFirst } }: Lexicon,
  parts: readonly Place[],
): Place | undefined {
  const begins = at > 0 && (isClauseGap(words[at].gap) || isSentenceGap(words[at].gap));
  const to = (preferably.at(words, at) ?? (begins ? preferablyFirst.at(words, at) : undefined))?.to;
  if (to === undefined) return undefined;
  const rest: Place = [words[to - 1].end, words[clauseEnd(words, to) - 1].end];
  if (parts.some((part) => isWithin(part, rest))) return rest;
  return parts.reduce<Place | undefined>(
    (last, part) => (part[1] <= words[at].start && part[0] > (last?.[0] ?? -1) ? part : last),
    undefined,
  );
}

/** Where something is wanted. */
function placesOf({ genres, languages, countries, people, facets, years, runtime }: Wish): Place[] {
  const parts = [...genres, ...languages, ...countries, ...people, ...facets].filter(({ wanted }) => wanted);
  return [...parts, years, runtime].flatMap((part): Place[] => (part?.at === undefined ? [] : [part.at]));
}

const isWithin = (part: Place, [start, end]: Place): boolean => part[0] >= start && part[1] <= end;

/** The wish, in which what stands at these places of the text is no must: it puts films first and leaves none out. */
export function asLeaning(wish: Wish, places: readonly (readonly [number, number])[]): Wish {
  const isNoMust = (at: readonly [number, number] | undefined): boolean =>
    at !== undefined && places.some(([start, end]) => at[0] >= start && at[1] <= end);
  const leaning = <Part extends Wish["genres"][number]>(part: Part): Part =>
    part.wanted && isNoMust(part.at) ? { ...part, maybe: true } : part;
  const { years } = wish;
  return {
    ...wish,
    genres: wish.genres.map(leaning),
    languages: wish.languages.map(leaning),
    countries: wish.countries.map(leaning),
    people: wish.people.map(leaning),
    ...(years !== undefined && isNoMust(years.at) && { years: { ...years, maybe: true } }),
    facets: wish.facets.map((facet) =>
      facet.wanted && isNoMust(facet.at) ? { ...facet, weight: Math.min(facet.weight, noMust) } : facet,
    ),
  };
}

/** What a facet weighs that is no must: as much as what an occasion suggests. */
const noMust = 0.6;
