/**
 * Which files of a folder or zip are the MovieLens tables, and how each is written. Every table is recognised on its own,
 * so mixed folders (a `ratings.csv` beside a `movies.dat`) can be read too.
 */
import { MatineeError } from "@matinee/core";
import { comma, doubleColon, pipe, type Separator, tab } from "../files/fields.ts";
import type { SourceFile, SourceFiles } from "../files/source-file.ts";

export interface Table {
  readonly file: SourceFile;
  readonly separator: Separator;
  /** Names of the columns in the order of the original; a header line in the file overrules them; there may be more behind them. */
  readonly columns: readonly string[];
}

export interface Layout {
  readonly movies: Table;
  readonly ratings: Table | undefined;
  readonly tags: Table | undefined;
  readonly links: Table | undefined;
  /** What people said of themselves (MovieLens 100K and 1M). */
  readonly people: Table | undefined;
  /** Genre names by flag (MovieLens 100K). */
  readonly genres: Table | undefined;
}

type Kind = readonly [name: string, separator: Separator, columns: string];

const kinds: Readonly<Record<keyof Layout, readonly Kind[]>> = {
  movies: [
    ["movies.csv", comma, "movieId title genres"],
    ["movies.dat", doubleColon, "movieId title genres"],
    ["u.item", pipe, "movieId title released video url"],
  ],
  ratings: [
    ["ratings.csv", comma, "userId movieId rating timestamp"],
    ["ratings.dat", doubleColon, "userId movieId rating timestamp"],
    ["u.data", tab, "userId movieId rating timestamp"],
  ],
  tags: [
    ["tags.csv", comma, "userId movieId tag timestamp"],
    ["tags.dat", doubleColon, "userId movieId tag timestamp"],
  ],
  links: [
    ["links.csv", comma, "movieId imdbId tmdbId"],
    ["links.partial.csv", comma, "movieId imdbId tmdbId"],
  ],
  people: [
    ["users.dat", doubleColon, "userId gender age occupation postcode"],
    ["u.user", pipe, "userId age gender occupation postcode"],
  ],
  genres: [["u.genre", pipe, "name flag"]],
};

/** Finds the tables; throws "data/unreadable", naming what was looked for, when there is no list of films. */
export function layoutOf(source: SourceFiles): Layout {
  const find = (kind: keyof Layout): Table | undefined => tableOf(source, kind);
  const movies = find("movies");
  if (!movies) {
    const wanted = kinds.movies.map(([name]) => name).join(", ");
    throw new MatineeError("data/unreadable", `${source.path} has no list of films: none of ${wanted} is there.`);
  }
  return {
    movies,
    ratings: find("ratings"),
    tags: find("tags"),
    links: find("links"),
    people: find("people"),
    genres: find("genres"),
  };
}

/** The table of a kind, if there is one. */
export function tableOf({ files }: SourceFiles, kind: keyof Layout): Table | undefined {
  for (const [name, separator, columns] of kinds[kind]) {
    const file = files.find((candidate) => candidate.name === name);
    if (file) return { file, separator, columns: columns.split(" ") };
  }
  return undefined;
}

/** The tables that are there. */
export const tablesOf = (layout: Layout): readonly Table[] =>
  Object.values(layout).filter((table): table is Table => table !== undefined);
