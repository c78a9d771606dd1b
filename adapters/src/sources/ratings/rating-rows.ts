/**
 * Rows of ratings from bytes, without a string per row: digits are read where they stand, and only a row that looks
 * unusual (quotes, another order of columns, something wrong) is read again as text, to be understood or refused.
 */
import { fieldsOf, type Separator, wholeNumber } from "../files/fields.ts";
import { quoted } from "../files/quoted.ts";
import type { RowLog } from "../files/row-log.ts";
import { decodeText } from "../files/source-files.ts";
import type { Table } from "../movielens/movielens-layout.ts";
import { type Columns, columnsInOrder, columnsOfHeader, wrongWidth } from "../movielens/movielens-rows.ts";
import type { PersonNumbers } from "./person-numbers.ts";
import { type PlainRow, plainRow } from "./plain-row.ts";
import { secondsOf } from "./seconds.ts";

const newline = 10;
const lowestStars = 0.5;
const highestStars = 5;

/** What the first line that is not empty says about those that follow. */
export interface Heading {
  readonly columns: Columns;
  /** True when the line is a header and no row. */
  readonly named: boolean;
}

export function headingOf(line: string, table: Table): Heading {
  const fields = fieldsOf(line, table.separator);
  const named = columnsOfHeader(fields, table.columns);
  return { columns: named ?? columnsInOrder(table, fields.length), named: named !== undefined };
}

/** True when rows have user, movie, stars and perhaps a time in this order, and nothing else. */
export function isUsual({ places, width }: Columns): boolean {
  return places.slice(0, 3).every((place, at) => place === at) && width === (isTimed({ places, width }) ? 4 : 3);
}

export const isTimed = ({ places }: Columns): boolean => (places[3] ?? -1) >= 0;

/** Takes a rating: the person's number, the row of the film, stars, seconds since 1970 or 0. */
export type Keep = (person: number, item: number, stars: number, time: number) => void;

export interface RowReader {
  /** Undefined until a line that is not empty was read. */
  readonly heading: Heading | undefined;
  /** Reads whole lines; the first of them follows the last one of before, or is `line`, 1 for the first of the file. */
  take(lines: Uint8Array, line?: number): void;
}

export interface RowReaderOptions {
  readonly table: Table;
  readonly itemOf: (movieId: number) => number | undefined;
  readonly numbers: PersonNumbers;
  /** Hears of every row, and of the bad ones why. */
  readonly log: RowLog;
  readonly keep: Keep;
  /** The heading, where it was read before, and how many lines stand above the first row. */
  readonly opened?: { readonly heading: Heading; readonly lines: number };
}

export function rowReader({ table, itemOf, numbers, log, keep, opened }: RowReaderOptions): RowReader {
  let heading = opened?.heading;
  let plain = heading && plainReader(heading.columns, table.separator);
  let line = opened?.lines ?? 0;

  /** Keeps a rating, or says why not. */
  const judge = (person: () => number, movie: number, stars: number, time: number): string | undefined => {
    const item = itemOf(movie);
    if (item === undefined) return `movie ${movie} is not in the list of films`;
    if (!(stars >= lowestStars && stars <= highestStars)) return `rating ${stars} is outside 0.5 to 5`;
    keep(person(), item, stars, time);
    return undefined;
  };
  const judgeFields = (fields: readonly string[], { places, width }: Columns): string | undefined => {
    if (fields.length !== width) return wrongWidth(fields.length, width);
    const [user = "", movie, rating = "", time] = places.map((place) => fields[place]);
    const id = wholeNumber(movie);
    const seconds = secondsOf(time);
    const person = personOf(user);
    if (person === undefined) return `${quoted(user)} is not a user id`;
    if (id === undefined) return `${quoted(movie)} is not a movie id`;
    if (rating === "" || Number.isNaN(Number(rating))) return `${quoted(rating)} is not a rating`;
    if (seconds === undefined) return `${quoted(time)} is not a time`;
    return judge(() => numbers.ofText(person), id, Number(rating), seconds);
  };
  const count = (why: string | undefined): void => {
    log.count();
    if (why !== undefined) log.reject(line, why);
  };
  /** A line that is not plain: a header, an empty one, or a row that has to be read as text. */
  const takeText = (text: string): void => {
    const isFirst = heading === undefined;
    if (text.trim() !== "" && isFirst) {
      heading = headingOf(text, table);
      plain = plainReader(heading.columns, table.separator);
    }
    if (text.trim() === "" || heading === undefined || (isFirst && heading.named)) return;
    count(judgeFields(fieldsOf(text, table.separator), heading.columns));
  };

  return {
    get heading() {
      return heading;
    },
    take(lines, first = line + 1) {
      line = first - 1;
      for (let start = 0; start < lines.length; ) {
        line++;
        if (plain?.read(lines, start)) {
          const { user, movie, stars, time } = plain;
          count(judge(() => numbers.of(user), movie, stars, time));
          start = plain.end + 1;
          continue;
        }
        const found = lines.indexOf(newline, start);
        const end = found < 0 ? lines.length : found;
        takeText(decodeText(lines.subarray(start, end)));
        start = end + 1;
      }
    },
  };
}

/** A reader for rows in the usual order; undefined where rows have to be read as text. */
const plainReader = (columns: Columns, separator: Separator): PlainRow | undefined =>
  isUsual(columns) ? plainRow(separator.text, isTimed(columns)) : undefined;

/** The digits of a person's id of any size; undefined when it is none. */
const personOf = (user: string): string | undefined =>
  /^(\d+)(?:\.0+)?$/u.exec(user)?.[1] ?? wholeNumber(user)?.toString();
