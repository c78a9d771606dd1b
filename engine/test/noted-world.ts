/** Small worlds for random wishes: 160 films, notes on three of four of them, and ratings that real people might give. */
import { bareMovie, catalogOf, type Dataset, type FilmNote, interactionsOf, type Movie } from "@matinee/core";
import { randomOf } from "../src/math/random.ts";

const random = randomOf(11);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
const maybe = <T>(value: T): T | undefined => (random() < 0.2 ? undefined : value);

export const facetNames = ["heist", "slow-burn", "cozy", "funny", "superhero", "los-angeles", "time-loop"] as const;
export const levelNames = ["violence", "gore", "jumps"] as const;
export const countryCodes = ["FR", "US", "DK", "JP"] as const;
export const languageNames = ["French", "English", "Danish", "Japanese"] as const;
const strengthsOf = (names: readonly string[], chance: number): Record<string, number> =>
  Object.fromEntries(names.flatMap((name) => (random() < chance ? [[name, Math.ceil(random() * 3)] as const] : [])));

function noteOf(item: number): FilmNote {
  const certification = maybe(oneOf(["G", "PG", "PG-13", "R", "NC-17", "Approved", "Not Rated", "TV-14"]));
  return {
    id: `film-${item}`,
    countries: random() < 0.9 ? [...new Set([oneOf(countryCodes), oneOf(countryCodes)])] : [],
    languages: [],
    ...(certification !== undefined && { certification }),
    writers: [],
    places: [],
    alike: [1, 7, 30].map((step) => `film-${(3 * item + step) % 160}`),
    facets: strengthsOf(facetNames, 0.35),
    levels: Object.fromEntries(
      levelNames.flatMap((name) => (random() < 0.8 ? [[name, Math.floor(random() * 4)] as const] : [])),
    ),
  };
}

export const notedMovies: readonly Movie[] = Array.from({ length: 160 }, (_, item) => ({
  ...bareMovie(item + 1, `Film ${item}`),
  year: maybe(1950 + Math.floor(random() * 75)),
  runtime: maybe(60 + Math.floor(random() * 120)),
  language: maybe(oneOf(languageNames)),
  genres: [oneOf(["Drama", "Comedy", "Horror", "War"])],
  directors: [oneOf(["Ada Lane", "Bo Reed", "Cy Vance"])],
  texts: [
    {
      kind: "description",
      text: `${oneOf(["a haunted house at midnight", "two rivals fall in love", "a heist goes wrong"])}, part ${item}`,
      source: "test",
      licence: "MIT",
    },
  ],
  note: random() < 0.75 ? noteOf(item) : undefined,
}));

const rows = Array.from({ length: 60 }, (_, person) =>
  [...new Set(Array.from({ length: 12 }, () => Math.floor((random() * random() * 160 + person) % 160)))].sort(
    (a, b) => a - b,
  ),
);
export const notedFilms: Dataset = {
  name: "noted films",
  version: "1",
  label: "films with notes of a test",
  simulated: false,
  catalog: catalogOf(notedMovies),
  interactions: interactionsOf(
    Int32Array.from([0, ...rows.map((_, at) => rows.slice(0, at + 1).flat().length)]),
    Int32Array.from(rows.flat()),
    Float32Array.from(rows.flat(), (item) => 1 + ((item * 7) % 9) / 2),
  ),
};

/** The same films with ratings of three hundred people in two camps: each likes most films of its own, and few of the other. */
export const campedFilms: Dataset = (() => {
  const people = Array.from({ length: 300 }, (_, person) =>
    notedMovies.flatMap((_movie, item) => {
      const isOwn = item % 2 === person % 2;
      if (random() > (isOwn ? 0.3 : 0.15) * (1 - item / 200)) return [];
      const isLiked = random() < (isOwn ? 0.7 : 0.3);
      return [{ item, stars: isLiked ? 4 + Math.floor(3 * random()) / 2 : 1 + Math.floor(6 * random()) / 2 }];
    }),
  );
  const offsets = Int32Array.from([0, ...people.map((_, at) => people.slice(0, at + 1).flat().length)]);
  const given = people.flat();
  return {
    ...notedFilms,
    name: "films of two camps",
    interactions: interactionsOf(
      offsets,
      Int32Array.from(given, ({ item }) => item),
      Float32Array.from(given, ({ stars }) => stars),
    ),
  };
})();
