/** The rows of a MovieLens table as text fields in the table's own order of columns, with or without a header line. */
import type { Run } from "@matinee/core";
import { fieldsOf } from "../files/fields.ts";
import { linesOf } from "../files/lines.ts";
import type { RowLog } from "../files/row-log.ts";
import type { Table } from "./movielens-layout.ts";

export type Reject = (why: string) => void;

/** Where each column stands in a line, and how many fields a line has. */
export interface Columns {
  readonly places: readonly number[];
  readonly width: number;
}

/** Reads a header line; undefined when the line is none, but a first row. */
export function columnsOfHeader(fields: readonly string[], wanted: readonly string[]): Columns | undefined {
  const names = fields.map((field) => field.toLowerCase().replaceAll(/[^a-z]/gu, ""));
  const places = wanted.map((name) => names.indexOf(name.toLowerCase()));
  return places[0] === -1 ? undefined : { places, width: fields.length };
}

/** Columns of a table without a header line; the last may be missing when a first row is that short. */
export function columnsInOrder({ columns }: Table, fields = columns.length): Columns {
  const width = fields === columns.length - 1 ? fields : columns.length;
  return { places: columns.map((_, place) => (place < width ? place : -1)), width };
}

/** What is wrong with a row of so many fields. */
export const wrongWidth = (fields: number, wanted: number): string => `${fields} columns instead of ${wanted}`;

/**
 * Hands over the fields of every row, those of the table's columns first and then what stands behind them. A row that is
 * too short or, in tables with separators that may stand in text, too long is bad. Judges the file at its end.
 */
export async function eachRow(
  table: Table,
  log: RowLog,
  run: Run,
  take: (fields: readonly string[], reject: Reject, line: number) => void,
): Promise<void> {
  let columns: Columns | undefined;
  const mayBeWider = table.separator.text === "|";
  for await (const { number, text } of linesOf(table.file, run)) {
    const fields = fieldsOf(text, table.separator);
    if (!columns) {
      const header = columnsOfHeader(fields, table.columns);
      columns = header ?? columnsInOrder(table);
      if (header) continue;
    }
    log.count();
    const reject = (why: string): void => log.reject(number, why);
    const { places, width } = columns;
    if (fields.length < width || (fields.length > width && !mayBeWider)) reject(wrongWidth(fields.length, width));
    else take([...places.map((place) => fields[place] ?? ""), ...fields.slice(width)], reject, number);
  }
  log.judge();
}
