/** A data set from plain records: one's own films, and who gave what to them. */
import { createHash } from "node:crypto";
import {
  bareMovie,
  catalogOf,
  type Dataset,
  FilmIdentity,
  interactionsOf,
  type Movie,
  possibleRuntime,
  possibleYear,
  Stars,
} from "@matinee/core";
import { z } from "zod";
import { InvalidRequest, parsed } from "./requests.ts";

/** Times have 32 bits. */
const latest = 2 ** 32 - 1;

/** A film as its owner knows it; everything but id and title may be missing. */
const FilmRecord = z.object({
  id: z.int().nonnegative(),
  title: z.string().min(1),
  imdbId: FilmIdentity.shape.imdbId,
  tmdbId: FilmIdentity.shape.tmdbId,
  year: z.int().optional(),
  genres: z.array(z.string()).default([]),
  directors: z.array(z.string()).default([]),
  cast: z.array(z.string()).default([]),
  runtime: z.int().positive().optional().describe("minutes"),
  language: z.string().optional().describe("English name"),
  alternativeTitles: z.array(z.string()).default([]),
  tags: z.array(z.string()).default([]),
  description: z.string().optional(),
});

const RatingRecord = z.object({
  person: z.union([z.string(), z.number()]),
  movieId: z.int().nonnegative(),
  rating: Stars,
  time: z.int().nonnegative().max(latest).optional().describe("seconds since 1970"),
});

export const Records = z.object({
  name: z.string().min(1).default("own"),
  label: z.string().optional().describe("one line for people: where these films and ratings come from"),
  movies: z.array(FilmRecord).min(1),
  ratings: z.array(RatingRecord).default([]),
});
export type Records = z.input<typeof Records>;

/** Throws "request/invalid" where a record does not fit or names a film that is not there. */
export function datasetFromRecords(input: Records): Dataset {
  const { name, movies, ratings, label = `${movies.length} films of one's own` } = parsed(Records, input);
  const known = new Map(movies.map(({ id }, item) => [id, item]));
  if (known.size < movies.length) throw new InvalidRequest([{ path: "movies", message: "two films share an id" }]);
  /** Ratings by film; of several of one film by one person the last counts. */
  const people = new Map<string | number, Map<number, Given>>();
  ratings.forEach(({ person, movieId, rating, time = 0 }, row) => {
    const item = known.get(movieId);
    if (item === undefined)
      throw new InvalidRequest([{ path: `ratings[${row}].movieId`, message: `no film has the id ${movieId}` }]);
    people.set(person, (people.get(person) ?? new Map<number, Given>()).set(item, { stars: rating, time }));
  });
  const rows = [...people.values()].flatMap((own, user) => [...own].map(([item, given]) => ({ user, item, ...given })));
  return columnsToDataset({
    name,
    label,
    movies: movies.map((movie) => movieOf(movie, label)),
    users: Int32Array.from(rows, ({ user }) => user),
    items: Int32Array.from(rows, ({ item }) => item),
    stars: Float32Array.from(rows, ({ stars }) => stars),
    ...(rows.some(({ time }) => time > 0) && { times: Uint32Array.from(rows, ({ time }) => time) }),
  });
}

interface Given {
  readonly stars: number;
  readonly time: number;
}

function movieOf({ description, tags, ...facts }: z.infer<typeof FilmRecord>, source: string): Movie {
  return {
    ...bareMovie(facts.id, facts.title),
    ...facts,
    year: possibleYear(facts.year),
    runtime: possibleRuntime(facts.runtime),
    tags: tags.map((tag) => ({ name: tag, count: 1 })),
    texts: description === undefined ? [] : [{ kind: "description", text: description, source, licence: "one's own" }],
  };
}

interface Columns {
  readonly name: string;
  readonly label: string;
  readonly movies: readonly Movie[];
  /** Rows of people, ascending. */
  readonly users: Int32Array;
  readonly items: Int32Array;
  readonly stars: Float32Array;
  /** Seconds since 1970, or 0. */
  readonly times?: Uint32Array;
}

/** A data set over columns of ratings; its version is a hash of films and ratings. */
function columnsToDataset({ name, label, movies, users, items, stars, times }: Columns): Dataset {
  const people = users.length === 0 ? 0 : users[users.length - 1] + 1;
  const offsets = new Uint32Array(people + 1);
  for (const user of users) offsets[user + 1]++;
  for (let person = 0; person < people; person++) offsets[person + 1] += offsets[person];
  const hash = createHash("sha256").update(JSON.stringify(movies));
  for (const column of [users, items, stars, ...(times === undefined ? [] : [times])]) hash.update(column);
  return {
    name,
    version: hash.digest("hex").slice(0, 16),
    label,
    simulated: false,
    catalog: catalogOf(movies),
    interactions: interactionsOf(offsets, items, stars, times),
  };
}
