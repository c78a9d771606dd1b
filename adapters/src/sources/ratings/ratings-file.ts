/** One file of ratings on its own, in any of MovieLens' layouts, about the films of a list. */
import { MatineeError, type Run } from "@matinee/core";
import type { ComputeOptions } from "../../compute/compute.ts";
import { rowLog } from "../files/row-log.ts";
import { openSource } from "../files/source-files.ts";
import { tableOf } from "../movielens/movielens-layout.ts";
import { readRatings } from "../movielens/movielens-ratings.ts";
import { filmRows } from "./film-rows.ts";
import type { SortedRatings } from "./sort-ratings.ts";

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
  return await readRatings(table, filmRows(movieIds.map((id) => ({ id }))), rowLog(path), run, options);
}
