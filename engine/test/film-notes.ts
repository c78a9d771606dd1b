/** The film notes that are shipped, as films of a catalogue: alone, and joined by id to MovieLens where it is there. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { bareMovie, catalogOf, type Dataset, interactionsOf, type Movie, notesSource } from "@matinee/core";
import { folders, type Groups, levelsOf, readFilmsAlike, strengthsOf } from "@matinee/films";
import { catalogOfMovieLens, sharedData } from "./catalogs.ts";

interface Line extends Omit<Movie, "id" | "note" | "cast" | "directors"> {
  readonly id: string;
  readonly directors?: readonly string[];
  readonly cast?: readonly string[];
  readonly movieId?: number;
  readonly countries: readonly string[];
  readonly languages: readonly string[];
  readonly certification?: string;
  readonly plot: string;
  readonly asked: readonly string[];
  readonly keywords?: string;
  readonly facets: Groups;
  readonly levels: Groups;
}

const folder = new URL("../../films/notes/", import.meta.url);
const alike = readFilmsAlike(readFileSync(new URL("films-alike.tsv", folders.alike), "utf8"));
function movieOf(
  { plot, asked, keywords, facets, levels, countries, languages, certification, ...facts }: Line,
  id: number,
): Movie {
  const text = (kind: "plot" | "asked" | "keywords", written: string) => ({
    kind,
    text: written,
    source: notesSource,
    licence: "CC0-1.0",
  });
  const { title, year, genres, directors, cast, runtime } = facts;
  return {
    ...bareMovie(id, title),
    year,
    genres,
    directors: directors ?? [],
    cast: cast ?? [],
    runtime,
    language: languages[0],
    texts: [
      text("plot", plot),
      ...asked.map((line) => text("asked", line)),
      ...(keywords === undefined ? [] : [text("keywords", keywords)]),
    ],
    note: {
      id: facts.id,
      countries,
      languages,
      certification,
      writers: [],
      places: [],
      alike: alike.get(facts.id),
      facets: strengthsOf(facets),
      levels: levelsOf(levels),
    },
  };
}

const lines = (): Line[] =>
  readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line)),
  );

/** Films of notes alone, which nobody rated. */
export const notesAlone = (): Dataset => ({
  name: "notes",
  version: "1",
  label: "films of notes",
  simulated: false,
  catalog: catalogOf(lines().map((line, at) => movieOf(line, at + 1))),
  interactions: interactionsOf(new Int32Array(1), new Int32Array(0), new Float32Array(0)),
});

/** ml-latest-small with its ratings and the notes of its films; undefined where it is not there. */
export function notedMovieLens(): Dataset | undefined {
  const small = `${sharedData}/ml-latest-small`;
  if (!existsSync(small)) return undefined;
  const notes = new Map(lines().flatMap((line) => (line.movieId === undefined ? [] : [[line.movieId, line] as const])));
  const { catalog } = catalogOfMovieLens(small);
  const movies = Array.from({ length: catalog.size }, (_, item) => {
    const movie = catalog.movie(item);
    const line = notes.get(movie.id);
    return line === undefined ? movie : { ...movieOf(line, movie.id), genres: movie.genres };
  });
  const rows = readFileSync(`${small}/ratings.csv`, "utf8").trim().split("\n").slice(1);
  const ratings = rows.flatMap((row) => {
    const [person, id, stars] = row.split(",").map(Number);
    const item = catalog.itemOf(id);
    return item === undefined ? [] : [{ person, item, stars }];
  });
  ratings.sort((a, b) => a.person - b.person || a.item - b.item);
  const people = [...new Set(ratings.map(({ person }) => person))];
  return {
    name: "small",
    version: "1",
    label: "ml-latest-small with notes",
    simulated: false,
    catalog: catalogOf(movies),
    interactions: interactionsOf(
      Int32Array.from([...people.map((one) => ratings.findIndex(({ person }) => person === one)), ratings.length]),
      Int32Array.from(ratings, ({ item }) => item),
      Float32Array.from(ratings, ({ stars }) => stars),
    ),
  };
}
