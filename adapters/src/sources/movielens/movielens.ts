/** A MovieLens data set in any of its layouts, read into a catalogue and sorted ratings. */
import type { Movie, PersonTraits, Run } from "@matinee/core";
import { type RowLog, rowLog } from "../files/row-log.ts";
import type { SourceFiles } from "../files/source-file.ts";
import { filmRows } from "../ratings/film-rows.ts";
import type { SortedRatings } from "../ratings/sort-ratings.ts";
import { layoutOf } from "./movielens-layout.ts";
import { readLinks, readMovies } from "./movielens-movies.ts";
import { readPeople } from "./movielens-people.ts";
import { readRatings } from "./movielens-ratings.ts";
import { readTags } from "./movielens-tags.ts";
import { sameFilmsMerged } from "./same-films.ts";

export interface MovieLens {
  readonly movies: readonly Movie[];
  readonly ratings: SortedRatings;
  /** By row, where the data set says something of people. */
  readonly traits: readonly PersonTraits[] | undefined;
  readonly logs: readonly RowLog[];
}

const noRatings: SortedRatings = {
  personIds: [],
  offsets: new Uint32Array(1),
  items: new Int32Array(0),
  stars: new Float32Array(0),
  times: undefined,
};

/** Reads all tables that are there; ratings, tags and links may be missing. Ratings and tags of all ids of a film are the film's. */
export async function readMovieLens(source: SourceFiles, run: Run): Promise<MovieLens> {
  const layout = layoutOf(source);
  const logs: RowLog[] = [];
  const logOf = (place: string): RowLog => {
    const log = rowLog(place);
    logs.push(log);
    return log;
  };
  const bare = await readMovies(layout, logOf(layout.movies.file.place), run);
  const links = layout.links && (await readLinks(layout.links, logOf(layout.links.file.place), run));
  const merged = sameFilmsMerged(bare.map((movie) => ({ ...movie, ...links?.get(movie.id) })));
  const films = filmRows(merged);
  const tags = layout.tags && (await readTags(layout.tags, films.of, logOf(layout.tags.file.place), run));
  const movies = merged.map((movie, item) => ({ ...movie, tags: tags?.get(item) ?? [] }));
  const ratings = layout.ratings
    ? await readRatings(layout.ratings, films, logOf(layout.ratings.file.place), run)
    : noRatings;
  const people = layout.people && (await readPeople(layout.people, logOf(layout.people.file.place), run));
  const traits = people && ratings.personIds.map((id) => people.get(Number(id)) ?? {});
  return { movies, ratings, traits, logs };
}
