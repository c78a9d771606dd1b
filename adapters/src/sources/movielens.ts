/** A MovieLens data set in any of its layouts, read into a catalogue and sorted ratings. */
import type { Movie, Run } from "@matinee/core";
import { layoutOf } from "./movielens-layout.ts";
import { readLinks, readMovies } from "./movielens-movies.ts";
import { readRatings } from "./movielens-ratings.ts";
import { readTags } from "./movielens-tags.ts";
import { type RowLog, rowLog } from "./row-log.ts";
import type { SortedRatings } from "./sort-ratings.ts";
import type { SourceFiles } from "./source-file.ts";

export interface MovieLens {
  readonly movies: readonly Movie[];
  readonly ratings: SortedRatings;
  readonly logs: readonly RowLog[];
}

const noRatings: SortedRatings = {
  personIds: [],
  offsets: new Uint32Array(1),
  items: new Int32Array(0),
  stars: new Float32Array(0),
  times: undefined,
};

/** Reads all tables that are there; ratings, tags and links may be missing. */
export async function readMovieLens(source: SourceFiles, run: Run): Promise<MovieLens> {
  const layout = layoutOf(source);
  const logs: RowLog[] = [];
  const logOf = (place: string): RowLog => {
    const log = rowLog(place);
    logs.push(log);
    return log;
  };
  const bare = await readMovies(layout, logOf(layout.movies.file.place), run);
  const itemOf = itemsById(bare.map((movie) => movie.id));
  const links = layout.links && (await readLinks(layout.links, logOf(layout.links.file.place), run));
  const tags = layout.tags && (await readTags(layout.tags, itemOf, logOf(layout.tags.file.place), run));
  const movies = bare.map((movie, item) => ({ ...movie, ...links?.get(movie.id), tags: tags?.get(item) ?? [] }));
  const ratings = layout.ratings
    ? await readRatings(layout.ratings, itemOf, logOf(layout.ratings.file.place), run)
    : noRatings;
  return { movies, ratings, logs };
}

/** Ids up to this are looked up in an array, larger ones in a map. */
const directIds = 1 << 22;

function itemsById(ids: readonly number[]): (id: number) => number | undefined {
  const small = new Int32Array(Math.min(directIds, ids.reduce((most, id) => Math.max(most, id), 0) + 1)).fill(-1);
  const large = new Map<number, number>();
  ids.forEach((id, item) => {
    if (id < small.length) small[id] = item;
    else large.set(id, item);
  });
  return (id) => {
    if (id >= small.length) return large.get(id);
    const item = small[id];
    return item < 0 ? undefined : item;
  };
}
