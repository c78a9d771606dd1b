/**
 * Ratings from a table to sorted columns: a large file on the disk by kernels and several threads, everything else, and
 * what these refuse, row by row in the calling thread. Both give the same bits.
 */
import type { Run } from "@matinee/core";
import { type ComputeOptions, openTeam } from "../../compute/compute.ts";
import { wholeLines } from "../files/lines.ts";
import type { RowLog } from "../files/row-log.ts";
import { readInBulk } from "../ratings/bulk-ratings.ts";
import type { FilmRows } from "../ratings/film-rows.ts";
import { growingColumn } from "../ratings/growing-column.ts";
import { personNumbers } from "../ratings/person-numbers.ts";
import { isTimed, rowReader } from "../ratings/rating-rows.ts";
import { type SortedRatings, sortRatings } from "../ratings/sort-ratings.ts";
import type { Table } from "./movielens-layout.ts";

/** Smaller files are read before kernels are loaded, and before threads have started. */
const bulkBytes = 4e6;
const threadBytes = 64e6;

/**
 * Reads, checks and sorts all ratings. Bad rows: wrong columns, no numbers, stars outside 0.5 … 5, a film that is not in
 * the catalogue. Of several ratings of one film by one person the latest counts. Throws "data/too-many-bad-rows".
 */
export async function readRatings(
  table: Table,
  films: FilmRows,
  log: RowLog,
  run: Run,
  options: ComputeOptions = {},
): Promise<SortedRatings> {
  const { path, bytes } = table.file;
  const threads = bytes < threadBytes ? { threads: 0 } : {};
  const team = path !== undefined && bytes >= bulkBytes ? await openTeam({ ...options, ...threads }) : undefined;
  const ratings = team && (await readInBulk(table, films, log, team, run));
  return ratings ?? (await readPlainly(table, films, log, run));
}

/** The same for any table, one row after the other. */
export async function readPlainly(table: Table, films: FilmRows, log: RowLog, run: Run): Promise<SortedRatings> {
  const numbers = personNumbers();
  const people = growingColumn(Uint32Array);
  const items = growingColumn(Int32Array);
  const stars = growingColumn(Float32Array);
  const times = growingColumn(Uint32Array);
  const reader = rowReader({
    table,
    itemOf: films.of,
    numbers,
    log,
    keep(person, item, liking, time) {
      people.push(person);
      items.push(item);
      stars.push(liking);
      times.push(time);
    },
  });
  let done = 0;
  for await (const chunk of wholeLines(table.file, run)) {
    reader.take(chunk);
    done += chunk.length;
    log.judge(done / table.file.bytes);
  }
  const timed = reader.heading === undefined || isTimed(reader.heading.columns);
  const columns = {
    people: people.toArray(),
    items: items.toArray(),
    stars: stars.toArray(),
    times: timed ? times.toArray() : undefined,
  };
  const ratings = sortRatings(columns, numbers, log.repeat);
  log.judge();
  return ratings;
}
