/** One file of ratings on its own, in any of MovieLens' layouts, about the films of a list. */
import { MatineeError, type Run } from "@matinee/core";
import type { ComputeOptions } from "../compute/compute.ts";
import { filmRows } from "./film-rows.ts";
import { tableOf } from "./movielens-layout.ts";
import { readRatings } from "./movielens-ratings.ts";
import { rowLog } from "./row-log.ts";
import type { SortedRatings } from "./sort-ratings.ts";
import { openSource } from "./source-files.ts";

/** Throws "data/unreadable" when the file's name is none of theirs, "data/too-many-bad-rows". */
export async function readRatingsFile(
  path: string,
  movieIds: readonly number[],
  run: Run,
  options?: ComputeOptions,
): Promise<SortedRatings> {
  await using source = await openSource(path);
  const table = tableOf(source, "ratings");
  if (table === undefined) throw new MatineeError("data/unreadable", `${path} is no file of ratings by its name.`);
  return await readRatings(table, filmRows(movieIds), rowLog(path), run, options);
}
