/** A tag genome row by row into a table of bytes: films that the catalogue has, by every tag. */
import { MatineeError, type Movie, mostRelevant, type Run, type TagGenome, unsaidRelevance } from "@matinee/core";
import { wholeNumber } from "../files/fields.ts";
import { quoted } from "../files/quoted.ts";
import { type RowLog, rowLog } from "../files/row-log.ts";
import { eachRow, type Reject } from "../movielens/movielens-rows.ts";
import { filmRows } from "../ratings/film-rows.ts";
import type { GenomeTables } from "./genome-tables.ts";
import { eachScore } from "./score-rows.ts";

export interface ReadGenome extends TagGenome {
  /** Films of the source, whether the catalogue has them or not. */
  readonly entries: number;
  readonly logs: readonly RowLog[];
}

/** Letters of a tag; those of MovieLens have fewer than fifty. */
const longestTag = 100;
/** MovieLens has 1,128. */
const mostTags = 20_000;
/** Films of a source. */
const mostFilms = 1_000_000;
/** Relevances, a byte each: those of all 87,585 films of MovieLens 32M would be 99 million. */
const mostRelevances = 500_000_000;

/** What is said of one film of the catalogue, in which file and under which of its ids: another one says it anew. */
interface Row {
  readonly place: string;
  readonly id: number;
  cells: Uint8Array;
}

/**
 * A film that is told of in several files, or under several of its ids, has what stands where it is met first. Throws "data/unreadable" where
 * it is larger than any genome, "data/too-many-bad-rows".
 */
export async function readGenome(
  { scores, tags: names }: GenomeTables,
  movies: readonly Movie[],
  run: Run,
): Promise<ReadGenome> {
  const logs: RowLog[] = [];
  const logOf = (place: string): RowLog => {
    const log = rowLog(place);
    logs.push(log);
    return log;
  };
  const tags = names === undefined ? numbered() : await readTags(names, logOf(names.file.place), run);
  const films = filmRows(movies);
  const rows = new Map<number, Row>();
  const met = new Set<number>();
  let room = 0;

  /** Keeps what is said of a film that the catalogue has. */
  function take(place: string, id: number, column: number, relevance: number, reject: Reject): void {
    met.add(id);
    if (met.size > mostFilms) throw tooMuch(place, `${mostFilms.toLocaleString("en")} films`);
    const item = films.of(id);
    if (item === undefined) return;
    const row = rows.get(item) ?? { place, id, cells: new Uint8Array(0) };
    if (row.id !== id || row.place !== place) return;
    if (column >= row.cells.length) {
      const wider = grown(row.cells, Math.max(tags.all.length, column + 1));
      room += wider.length - row.cells.length;
      if (room > mostRelevances) throw tooMuch(place, `${mostRelevances.toLocaleString("en")} relevances`);
      row.cells = wider;
      rows.set(item, row);
    }
    if (row.cells[column] === unsaidRelevance) row.cells[column] = Math.round(mostRelevant * relevance);
    else reject(`how far ${quoted(tags.all[column])} applies to film ${id} was said before`);
  }

  for (const table of scores) {
    const { place } = table.file;
    const other = ([movie, tag = "", written]: readonly (string | undefined)[], reject: Reject): void => {
      const id = wholeNumber(movie);
      const column = tags.of(tag);
      const relevance = relevanceOf(written);
      if (id === undefined) reject(`${quoted(movie)} is not a movie id`);
      else if (typeof column === "string") reject(column);
      else if (relevance === undefined) reject(`${quoted(written)} is no relevance from 0 to 1`);
      else take(place, id, column, relevance, reject);
    };
    await eachScore(table, logOf(place), run, {
      other,
      plain(id, tag, relevance, reject) {
        const column = tags.withId(tag);
        if (column === undefined || relevance > 1) other([`${id}`, `${tag}`, `${relevance}`], reject);
        else take(place, id, column, relevance, reject);
      },
    });
  }
  const known = [...rows].toSorted(([a], [b]) => a - b);
  const width = tags.all.length;
  const relevance = new Uint8Array(known.length * width).fill(unsaidRelevance);
  for (const [at, [, { cells }]] of known.entries()) relevance.set(cells.subarray(0, width), at * width);
  return { tags: tags.all, movieIds: known.map(([item]) => movies[item].id), relevance, entries: met.size, logs };
}

interface Tags {
  /** The column of a tag as scores name it, or what is wrong. */
  of(written: string): number | string;
  /** The same of an id; undefined where there is no such tag, or tags have none. */
  withId(id: number): number | undefined;
  readonly all: readonly string[];
}

async function readTags(table: Parameters<typeof eachRow>[0], log: RowLog, run: Run): Promise<Tags> {
  const columns = new Map<number, number>();
  const named = numbered();
  await eachRow(table, log, run, ([written, name = ""], reject) => {
    const id = wholeNumber(written);
    if (id === undefined || columns.has(id)) return reject(`${quoted(written)} is no new id of a tag`);
    const before = named.all.length;
    const column = named.of(name);
    if (typeof column === "string") return reject(column);
    if (column < before) return reject(`the tag ${quoted(name)} has an id already`);
    columns.set(id, column);
  });
  return {
    all: named.all,
    withId: (id) => columns.get(id),
    of: (written) => columns.get(wholeNumber(written) ?? -1) ?? `there is no tag with the id ${quoted(written)}`,
  };
}

/** Tags by their names, the next column for each new one. */
function numbered(): Tags {
  const columns = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    withId: () => undefined,
    of(written) {
      const known = columns.get(written);
      if (known !== undefined) return known;
      const name = written.replace(/\s+/gu, " ").trim().toLowerCase();
      if (name === "" || name.length > longestTag) return `${quoted(written)} is no tag`;
      const column = columns.get(name) ?? all.push(name) - 1;
      if (all.length > mostTags) return `there are more than ${mostTags.toLocaleString("en")} different tags`;
      columns.set(name, column);
      columns.set(written, column);
      return column;
    },
  };
}

/** Undefined for what is no number from 0 to 1. */
function relevanceOf(written: string | undefined): number | undefined {
  if (written === undefined || !/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/iu.test(written)) return undefined;
  const value = Number(written);
  return value > 1 ? undefined : value;
}

/** By doubling, where nobody knows how many tags there will be. */
function grown(cells: Uint8Array, least: number): Uint8Array {
  const wider = new Uint8Array(cells.length === 0 ? least : Math.max(least, 2 * cells.length)).fill(unsaidRelevance);
  wider.set(cells);
  return wider;
}

const tooMuch = (place: string, most: string): MatineeError =>
  new MatineeError("data/unreadable", `${place} has more than ${most}, so it is no tag genome.`, {
    hint: "Check that it is the right file.",
  });
