/**
 * A large file of ratings on the disk, parsed by kernels in several threads. What they leave (quotes, empty lines, large ids,
 * bad rows) is read afterwards, line by line, by the reader of plain TypeScript and put in its place.
 */
import type { FileHandle } from "node:fs/promises";
import type { Run } from "@matinee/core";
import { longestLine, type ParsedRatings, parseRatings } from "../../compute/ratings.ts";
import type { Team } from "../../compute/team.ts";
import { hasByteOrderMark } from "../files/lines.ts";
import { openFile } from "../files/plain-file.ts";
import type { RowLog } from "../files/row-log.ts";
import { decodeText } from "../files/source-files.ts";
import type { Table } from "../movielens/movielens-layout.ts";
import type { FilmRows } from "./film-rows.ts";
import { personNumbers } from "./person-numbers.ts";
import { type Heading, headingOf, isTimed, isUsual, rowReader } from "./rating-rows.ts";
import { type RatingColumns, type SortedRatings, sortRatings } from "./sort-ratings.ts";

const newline = 10;
/** Bytes in which the first row is looked for, and steps in which a strange line is read. */
const window = 1 << 16;

/** Where the rows begin. */
interface Opening {
  readonly heading: Heading;
  /** Bytes and lines above the first row. */
  readonly bytes: number;
  readonly lines: number;
}

/**
 * Reads, checks and sorts all ratings as `readPlainly` does, to the same bits. Undefined, with nothing said to the log, when
 * the file does not suit: columns in another order, or too much that is not plain.
 */
export async function readInBulk(
  table: Table,
  films: FilmRows,
  log: RowLog,
  team: Team,
  run: Run,
): Promise<SortedRatings | undefined> {
  const { path, name, bytes, limits } = table.file;
  if (path === undefined || limits.line < longestLine) return undefined;
  await using file = await openFile(path);
  const opening = await openingOf(table, file);
  if (opening === undefined || !isUsual(opening.heading.columns)) return undefined;
  const { text: separator } = table.separator;
  const timed = isTimed(opening.heading.columns);
  const text = { path, name, bytes, from: opening.bytes, separator, timed, filmRows: films.small };
  const parsed = await parseRatings(text, team, run);
  run.signal.throwIfAborted();
  if (parsed === undefined) return undefined;
  log.count(parsed.items.length - parsed.strange.length);
  const ratings = inOrder(parsed) ?? (await putInOrder(parsed, { table, films, log, opening, file }, run));
  log.judge();
  return ratings;
}

/** Undefined when the first row does not begin early, or there is none. */
async function openingOf(table: Table, file: FileHandle): Promise<Opening | undefined> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(window), 0, window, 0);
  const bytes = buffer.subarray(0, bytesRead);
  let start = hasByteOrderMark(bytes) ? 3 : 0;
  for (let lines = 0; ; lines++) {
    const end = bytes.indexOf(newline, start);
    if (end < 0) return undefined;
    const line = decodeText(bytes.subarray(start, end));
    if (line.trim() === "") {
      start = end + 1;
      continue;
    }
    const heading = headingOf(line, table);
    return heading.named ? { heading, bytes: end + 1, lines: lines + 1 } : { heading, bytes: start, lines };
  }
}

/** What was parsed, as it is, when people and films ascend already and no line is strange. */
function inOrder({ items, stars, times, runs, strange, ascending }: ParsedRatings): SortedRatings | undefined {
  if (!ascending || strange.length > 0) return undefined;
  const personIds: string[] = [];
  const offsets = new Uint32Array(runs.ids.length + 1);
  let last = -1;
  for (let run = 0; run < runs.ids.length; run++) {
    const id = runs.ids[run];
    const start = runs.starts[run];
    if (id < last || (id === last && items[start] <= items[start - 1])) return undefined;
    if (id === last) continue;
    offsets[personIds.length] = start;
    personIds.push(String(id));
    last = id;
  }
  offsets[personIds.length] = items.length;
  return { personIds, offsets: offsets.subarray(0, personIds.length + 1), items, stars, times };
}

interface StrangeLines {
  readonly table: Table;
  readonly films: FilmRows;
  readonly log: RowLog;
  readonly opening: Opening;
  readonly file: FileHandle;
}

/** Reads the strange lines, closes the gaps of those that give no rating, and sorts. Overwrites what was parsed. */
async function putInOrder(
  parsed: ParsedRatings,
  { table, films, log, opening, file }: StrangeLines,
  run: Run,
): Promise<SortedRatings> {
  const numbers = personNumbers();
  const columns: RatingColumns = { ...parsed, people: ratersOf(parsed, (id) => numbers.of(id)) };
  const { people, items, stars, times } = columns;
  /** Where the next rating goes that a strange line gives; −1 after it has come. */
  let free = -1;
  const reader = rowReader({
    table,
    itemOf: films.of,
    numbers,
    log,
    opened: opening,
    keep(person, item, liking, time) {
      people[free] = person;
      items[free] = item;
      stars[free] = liking;
      if (times) times[free] = time;
      free = -1;
    },
  });
  const gaps: number[] = [];
  for (const { place, at } of parsed.strange) {
    run.signal.throwIfAborted();
    free = place;
    reader.take(await lineAt(file, at), opening.lines + place + 1);
    if (free >= 0) gaps.push(place);
  }
  log.judge();
  return sortRatings(withoutGaps(columns, gaps), numbers, log.repeat);
}

/** The number of each rating's person; at strange lines that of the row above. */
function ratersOf({ items, runs }: ParsedRatings, numberOf: (id: number) => number): Uint32Array {
  const people = new Uint32Array(items.length);
  for (let run = 0; run < runs.ids.length; run++)
    people.fill(numberOf(runs.ids[run]), runs.starts[run], runs.starts[run + 1]);
  return people;
}

/** The line that begins at a byte, with its newline. */
async function lineAt(file: FileHandle, at: number): Promise<Uint8Array> {
  for (let size = 256; ; size *= 16) {
    const { buffer, bytesRead } = await file.read(new Uint8Array(size), 0, size, at);
    const end = buffer.subarray(0, bytesRead).indexOf(newline);
    if (end >= 0) return buffer.subarray(0, end + 1);
    if (bytesRead < size) return buffer.subarray(0, bytesRead);
  }
}

/** Moves everything up over the gaps, in place. */
function withoutGaps(columns: RatingColumns, gaps: readonly number[]): RatingColumns {
  const length = columns.people.length;
  const closed = <T extends Uint32Array | Int32Array | Float32Array>(values: T): T => {
    for (const [before, gap] of gaps.entries()) values.copyWithin(gap - before, gap + 1, gaps[before + 1] ?? length);
    return values.subarray(0, length - gaps.length) as T;
  };
  const { people, items, stars, times } = columns;
  return { people: closed(people), items: closed(items), stars: closed(stars), times: times && closed(times) };
}
