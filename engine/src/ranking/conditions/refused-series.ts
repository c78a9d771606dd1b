/** "No Star Wars", "not Bond", "no Disney": films of a series or of a house that was refused by its name. */
import type { Catalog, Movie, Wish } from "@matinee/core";
import { foldWords } from "@matinee/text";
import { creditsOf, produces } from "../../titles/credits.ts";
import { housesOfStudios } from "../../titles/known-names.gen.ts";
import { laterParts } from "../../titles/later-parts.ts";
import { seriesNames } from "../../titles/series-names.ts";
import { ownSeries } from "../own-series.ts";
import type { Condition } from "./condition.ts";

/** What the films of a list must not be; none where no series and no house was refused. */
export function seriesConditions({ words, people }: Pick<Wish, "words" | "people">, catalog: Catalog): Condition[] {
  const { itemsOf } = seriesNames(catalog);
  const credits = creditsOf(catalog);
  const refused = [
    ...words.map(({ text, wanted }) => ({ name: text, wanted })),
    ...people.filter(({ role }) => role === undefined),
  ].filter(({ wanted }) => !wanted);
  const wanted = new Set(people.flatMap((one) => (one.wanted ? [foldWords(one.name)] : [])));
  const sequels: Condition[] = refused.some(({ name }) => name === sequel)
    ? [{ name: "that are no sequels", passes: (_, item) => laterParts(catalog)[item] === 0 }]
    : [];
  const named = refused.flatMap(({ name }): Condition[] => {
    const series = itemsOf(name);
    const own = series.length > 0 ? series : seriesOfFilm(name, catalog);
    const houses = [name, ...studiosOf(name).filter((studio) => !wanted.has(foldWords(studio)))];
    const films = new Set([...own, ...houses.flatMap((house) => [...credits.filmsOf(house, produces)])]);
    if (films.size === 0) return [];
    const called = series.length > 0 ? beginningsOf(name) : [];
    const tags = new Set(houses.map(foldWords));
    const isUnnoted = (movie: Movie) =>
      movie.note === undefined &&
      (begins(foldWords(movie.title), called) || movie.tags.some((tag) => tags.has(foldWords(tag.name))));
    return [
      {
        name: `without ${houses.join(" or ")}`,
        passes: (movie, item) => !films.has(item) && !isUnnoted(movie),
      },
    ];
  });
  return [...sequels, ...named];
}

/** Films of that title and of their series, which notes and titles tell. */
function seriesOfFilm(title: string, catalog: Catalog): readonly number[] {
  const key = foldWords(title);
  const films = Array.from({ length: catalog.size }, (_, item) => item).filter(
    (item) => foldWords(catalog.movie(item).title) === key,
  );
  return films.length === 0 ? [] : [...films, ...ownSeries(Int32Array.from(films), catalog)];
}

/** The word of our lists for films that continue others. */
const sequel = "sequel";

/** Studios that belong to a house: Pixar to Disney. */
const studiosOf = (name: string): string[] =>
  housesOfStudios.flatMap(([studio, house]) => (foldWords(house) === foldWords(name) ? [studio] : []));

/** How titles of a series begin of which no note tells: "Star Trek: Insurrection", "Rocky V". */
function beginningsOf(name: string): string[] {
  const key = foldWords(name);
  return key.includes(" ") ? [key] : [];
}

const begins = (title: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => title === beginning || title.startsWith(`${beginning} `));
