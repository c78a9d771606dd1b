/**
 * Counts the rows of one file and remembers what was wrong with those that could not be read. A rating that the same person
 * has given anew is no such row: it was read, and the later one counts.
 */
import { type BadRow, MatineeError } from "@matinee/core";

/** Share of bad rows above which an import stops. */
const tolerated = 0.01;
const exampleLimit = 5;

export interface RowLog {
  readonly file: string;
  readonly rows: number;
  readonly bad: number;
  /** The first few. */
  readonly examples: readonly BadRow[];
  /** One row more; reading goes on. */
  count(rows?: number): void;
  /** One of the counted rows is bad. */
  reject(line: number, why: string): void;
  /** Ratings that the same person has given anew. */
  readonly rerated: number;
  /** Some of the counted rows are such. */
  repeat(ratings: number): void;
  /**
   * Throws "data/too-many-bad-rows" when more than 1 % of the rows are bad. `read` is the share of the file that has been
   * read, so that a hopeless file stops early: as soon as even faultless remaining rows could not save it.
   */
  judge(read?: number): void;
}

export function rowLog(file: string): RowLog {
  let rows = 0;
  let bad = 0;
  let rerated = 0;
  const examples: BadRow[] = [];
  return {
    file,
    get rows() {
      return rows;
    },
    get bad() {
      return bad;
    },
    examples,
    count: (more = 1) => {
      rows += more;
    },
    reject: (line, why) => {
      bad++;
      if (examples.length < exampleLimit) examples.push({ file, line, why });
    },
    get rerated() {
      return rerated;
    },
    repeat: (ratings) => {
      rerated += ratings;
    },
    judge: (read = 1) => {
      if (bad === 0 || bad <= (tolerated * rows) / Math.max(read, 0.01)) return;
      const [first] = examples;
      const share = ((100 * bad) / rows).toFixed(1);
      throw new MatineeError(
        "data/too-many-bad-rows",
        `${file}: ${bad} of ${rows} rows (${share} %) cannot be read; the first is line ${first?.line}: ${first?.why}.`,
      );
    },
  };
}

/** The rows of several files together. */
export function totalRows(logs: readonly RowLog[]) {
  return {
    rows: logs.reduce((sum, log) => sum + log.rows, 0),
    badRows: logs.reduce((sum, log) => sum + log.bad, 0),
    rerated: logs.reduce((sum, log) => sum + log.rerated, 0),
    examples: logs.flatMap((log) => log.examples).slice(0, exampleLimit),
  };
}
