/**
 * Ratings from bytes to sorted columns, without a string per row: digits are read where they stand, and only a row that
 * looks unusual (quotes, another order of columns, something wrong) is read again as text, to be understood or refused.
 */
import type { Run } from "@matinee/core";
import { fieldsOf, type Separator, wholeNumber } from "./fields.ts";
import { growingColumn } from "./growing-column.ts";
import { wholeLines } from "./lines.ts";
import type { Table } from "./movielens-layout.ts";
import { type Columns, columnsInOrder, columnsOfHeader, wrongWidth } from "./movielens-rows.ts";
import { personNumbers } from "./person-numbers.ts";
import { type PlainRow, plainRow } from "./plain-row.ts";
import type { RowLog } from "./row-log.ts";
import { type RatingColumns, type SortedRatings, sortRatings } from "./sort-ratings.ts";
import { decodeText } from "./source-files.ts";

const newline = 10;
const lowestStars = 0.5;
const highestStars = 5;

/**
 * Reads, checks and sorts all ratings. Bad rows: wrong columns, no numbers, stars outside 0.5 … 5, a film that is not in
 * the catalogue, and the earlier of two ratings of one film by one person. Throws "data/too-many-bad-rows".
 */
export async function readRatings(
  table: Table,
  itemOf: (movieId: number) => number | undefined,
  log: RowLog,
  run: Run,
): Promise<SortedRatings> {
  const reader = rowReader(table, itemOf, log);
  let done = 0;
  for await (const chunk of wholeLines(table.file, run)) {
    reader.take(chunk);
    done += chunk.length;
    log.judge(done / table.file.bytes);
  }
  const { columns, numbers, timed } = reader;
  const ratings = sortRatings(columns, numbers, timed(), (place) => {
    log.reject(reader.lineOf(place), "the same person rates the same film again later");
  });
  log.judge();
  return ratings;
}

function rowReader(table: Table, itemOf: (movieId: number) => number | undefined, log: RowLog) {
  const numbers = personNumbers();
  const columns: RatingColumns = {
    people: growingColumn(Uint32Array),
    items: growingColumn(Int32Array),
    stars: growingColumn(Float32Array),
    times: growingColumn(Uint32Array),
  };
  /** Lines that gave no rating, ascending: with them a rating's place tells its line. */
  const lost: number[] = [];
  let line = 0;
  let header: Columns | undefined;
  let plain: PlainRow | undefined;

  /** Keeps a rating, or says why not. */
  const keep = (person: () => number, movie: number, stars: number, time: number): string | undefined => {
    const item = itemOf(movie);
    if (item === undefined) return `movie ${movie} is not in the list of films`;
    if (!(stars >= lowestStars && stars <= highestStars)) return `rating ${stars} is outside 0.5 to 5`;
    columns.people.push(person());
    columns.items.push(item);
    columns.stars.push(stars);
    columns.times.push(time);
    return undefined;
  };
  const keepFields = (fields: readonly string[], { places, width }: Columns): string | undefined => {
    if (fields.length !== width) return wrongWidth(fields.length, width);
    const [user = "", movie, rating = "", time] = places.map((place) => fields[place]);
    const id = wholeNumber(movie);
    const seconds = secondsOf(time);
    if (!/^\d+$/u.test(user)) return `"${user}" is not a user id`;
    if (id === undefined) return `"${movie}" is not a movie id`;
    if (rating === "" || Number.isNaN(Number(rating))) return `"${rating}" is not a rating`;
    if (seconds === undefined) return `"${time}" is not a time`;
    return keep(() => numbers.ofText(user), id, Number(rating), seconds);
  };
  const count = (why: string | undefined): void => {
    log.count();
    if (why === undefined) return;
    lost.push(line);
    log.reject(line, why);
  };
  /** A line that is not plain: a header, an empty one, or a row that has to be read as text. */
  const takeText = (text: string): void => {
    if (text.trim() === "") {
      lost.push(line);
      return;
    }
    const fields = fieldsOf(text, table.separator);
    if (header) {
      count(keepFields(fields, header));
      return;
    }
    const named = columnsOfHeader(fields, table.columns);
    header = named ?? columnsInOrder(table, fields.length);
    plain = plainReader(header, table.separator);
    if (named) lost.push(line);
    else count(keepFields(fields, header));
  };

  return {
    columns,
    numbers,
    timed: () => header === undefined || (header.places[3] ?? -1) >= 0,
    take(chunk: Uint8Array): void {
      for (let start = 0; start < chunk.length; ) {
        line++;
        if (plain?.read(chunk, start)) {
          const { user, movie, stars, time } = plain;
          count(keep(() => numbers.of(user), movie, stars, time));
          start = plain.end + 1;
          continue;
        }
        const found = chunk.indexOf(newline, start);
        const end = found < 0 ? chunk.length : found;
        takeText(decodeText(chunk.subarray(start, end)));
        start = end + 1;
      }
    },
    lineOf(place: number): number {
      let at = place + 1;
      for (const missing of lost) {
        if (missing > at) break;
        at++;
      }
      return at;
    },
  };
}

/** A reader for rows in the usual order; undefined where rows have to be read as text. */
function plainReader({ places, width }: Columns, separator: Separator): PlainRow | undefined {
  const timed = places[3] === 3;
  const usual = places.slice(0, 3).every((place, at) => place === at) && width === (timed ? 4 : 3);
  return usual ? plainRow(separator.text, timed) : undefined;
}

/** Seconds since 1970 of a number or a date; 0 where there is none; undefined when it is neither. */
function secondsOf(time: string | undefined): number | undefined {
  if (time === undefined || time === "") return 0;
  const seconds = /^\d+(\.0+)?$/u.test(time) ? Number(time) : Date.parse(`${time.replace(" ", "T")}Z`) / 1000;
  return seconds >= 0 && seconds < 2 ** 32 ? Math.floor(seconds) : undefined;
}
