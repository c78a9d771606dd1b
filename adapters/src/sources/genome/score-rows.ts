/**
 * Rows of relevances, of which there are millions: those as MovieLens writes them ("1,1128,0.02575") are read straight from the
 * bytes, every other line as text.
 */
import type { Run } from "@matinee/core";
import { fieldsOf } from "../files/fields.ts";
import { linesIn, wholeLines } from "../files/lines.ts";
import type { RowLog } from "../files/row-log.ts";
import type { Table } from "../movielens/movielens-layout.ts";
import { columnsInOrder, columnsOfHeader, type Reject, wrongWidth } from "../movielens/movielens-rows.ts";

export interface ScoreRows {
  /** A plain row: ids and a number of at most nine digits. */
  plain(movieId: number, tagId: number, relevance: number, reject: Reject): void;
  /** The three fields of any other row; undefined where the table has no such column. */
  other(fields: readonly (string | undefined)[], reject: Reject): void;
}

/** Hands over every row in the order of the file, and judges the file at its end. */
export async function eachScore(table: Table, log: RowLog, run: Run, rows: ScoreRows): Promise<void> {
  let columns = columnsInOrder(table);
  let isUsual = true;
  let line = 0;
  const row = { movieId: 0, tagId: 0, relevance: 0 };
  const reject: Reject = (why) => log.reject(line, why);
  for await (const chunk of wholeLines(table.file, run))
    for (const { start, end, text } of linesIn(chunk)) {
      line++;
      if (isUsual && isPlain(chunk, start, end, row)) {
        log.count();
        rows.plain(row.movieId, row.tagId, row.relevance, reject);
        continue;
      }
      const written = text();
      if (written.trim() === "") continue;
      const fields = fieldsOf(written, table.separator);
      const header = log.rows === 0 ? columnsOfHeader(fields, table.columns) : undefined;
      if (header !== undefined) {
        columns = header;
        isUsual = header.width === 3 && header.places.every((place, at) => place === at);
        continue;
      }
      log.count();
      if (fields.length !== columns.width) reject(wrongWidth(fields.length, columns.width));
      else
        rows.other(
          columns.places.map((place) => fields[place]),
          reject,
        );
    }
  log.judge();
}

const [comma, point, zero, nine, carriageReturn] = [44, 46, 48, 57, 13];

/** Reads "digits,digits,digits.digits" of at most nine digits each into `row`; false for whatever else stands there. */
function isPlain(
  bytes: Uint8Array,
  start: number,
  lineEnd: number,
  row: { movieId: number; tagId: number; relevance: number },
): boolean {
  const end = bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd;
  let field = 0;
  let value = 0;
  let digits = 0;
  let scale = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte >= zero && byte <= nine) {
      value = 10 * value + byte - zero;
      scale *= 10;
      digits++;
      if (digits > 9) return false;
    } else if (byte === comma && field < 2 && digits > 0 && scale === 0) {
      if (field === 0) row.movieId = value;
      else row.tagId = value;
      field++;
      value = 0;
      digits = 0;
    } else if (byte === point && field === 2 && digits > 0 && scale === 0) scale = 1;
    else return false;
  }
  if (field !== 2 || digits === 0) return false;
  row.relevance = value / (scale === 0 ? 1 : scale);
  return true;
}
