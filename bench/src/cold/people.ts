/**
 * People of MovieLens 100K and 1M as they would describe themselves: age, gender and occupation from the data set, likes in
 * words from ratings that are neither known to a model nor judged.
 */
import type { Dataset, PersonTraits, Ratings } from "@matinee/core";
import { genreRates, occupationNamed, outstandingGenres, spokenOf } from "@matinee/engine";

/** Of each person, by row. */
export interface Descriptions {
  traits(person: number): PersonTraits;
  /** Genres; none where nothing stands out. */
  likes(person: number): readonly string[];
  /** "Age: 33, gender: M, occupation: writer. Enjoys Drama and Film-Noir." */
  text(person: number): string;
}

/** `spoken` are the ratings that likes are told from, by row. */
export function descriptionsOf(
  data: Dataset,
  spoken: (person: number) => Ratings = (person) => spokenOf(data.interactions, person),
): Descriptions {
  const all = data.personTraits?.() ?? [];
  const usual = genreRates(data.catalog, everyRating(data));
  const traits = (person: number): PersonTraits => all[person] ?? {};
  function likes(person: number): readonly string[] {
    const { items, stars } = spoken(person);
    return outstandingGenres(
      data.catalog,
      items.filter((_, at) => stars[at] >= 4),
      usual,
    );
  }
  return {
    traits,
    likes,
    text(person) {
      const { age, gender, occupation = "other" } = traits(person);
      const facts = `Age: ${age}, gender: ${gender}, occupation: ${occupationNamed(occupation)}.`;
      const enjoyed = likes(person);
      return enjoyed.length === 0 ? facts : `${facts} Enjoys ${enjoyed.join(" and ")}.`;
    },
  };
}

function* everyRating({ interactions }: Dataset): Iterable<number> {
  for (let person = 0; person < interactions.people; person++) yield* interactions.of(person).items;
}
