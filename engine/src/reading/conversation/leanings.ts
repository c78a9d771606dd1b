/** "With Cary Grant maybe": what is said as no must. */
import type { Wish } from "@matinee/core";

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
