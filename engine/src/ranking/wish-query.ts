/** A wish as queries for the text models, and the films of the people it names. */
import type { Catalog, WeightedText, Wish } from "@matinee/core";
import { fold } from "../dataset/terms.ts";

export interface WishQuery {
  readonly words: readonly WeightedText[];
  readonly genres: readonly WeightedText[];
}

/** Words, genres and moods as weighted text; what is not wanted weighs against. */
export function queryOf(wish: Wish): WishQuery {
  const genres = wish.genres.filter((genre) => genre.wanted).map((genre) => ({ text: genre.name, weight: 1 }));
  const words = wish.words.map((word) => ({ text: word.text, weight: word.wanted ? 1 : -0.7 }));
  // Few catalogues know the language of every film, but texts and tags speak of it.
  for (const language of wish.languages) if (language.wanted) words.push({ text: language.name, weight: 1 });
  return { words: [...words, ...genres], genres: [...genres, ...words.filter((word) => word.weight > 0)] };
}

/** Films that any of the named people made or play in, with the names as the wish wrote them. */
export function filmsOf(catalog: Catalog, names: readonly string[]): Map<number, string[]> {
  const films = new Map<number, string[]>();
  if (names.length === 0) return films;
  const wanted = names.map((name) => ({ name, folded: fold(name) }));
  for (let item = 0; item < catalog.size; item++) {
    const movie = catalog.movie(item);
    const people = [...movie.directors, ...movie.cast].map(fold);
    const found = wanted.filter(({ folded }) => people.some((person) => isSamePerson(person, folded)));
    if (found.length > 0)
      films.set(
        item,
        found.map(({ name }) => name),
      );
  }
  return films;
}

/** "nolan" is Christopher Nolan; "tom hanks" is only Tom Hanks. */
const isSamePerson = (person: string, asked: string): boolean =>
  person === asked || (!asked.includes(" ") && person.endsWith(` ${asked}`));
