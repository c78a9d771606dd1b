/** Ratings' place in the shared memory while their file is parsed: laid out, worked on, handed over without a copy. */
import { open } from "node:fs/promises";
import type { Watch } from "@matinee/core";
import { addressable, Layout } from "./layout.ts";
import { beyond, pieceBytes, type RatingsPart, type RatingsPlan, readerState } from "./programs/ratings.ts";
import { membersOf, type Team, work } from "./team.ts";

export interface RatingsText {
  readonly path: string;
  /** For people. */
  readonly name: string;
  /** The size of the file, and where its rows begin. */
  readonly bytes: number;
  readonly from: number;
  /** Of one character, or of the same one twice. */
  readonly separator: string;
  readonly timed: boolean;
  /** Rows of the catalogue by id, −1 where there is none. */
  readonly filmRows: Int32Array;
}

/** A line that the kernel leaves to others; its place in the columns is free for them. */
export interface StrangeLine {
  readonly place: number;
  /** Where it begins in the file. */
  readonly at: number;
}

/** Every line has its place in the columns, in the order of the file. */
export interface ParsedRatings {
  readonly items: Int32Array;
  readonly stars: Float32Array;
  readonly times: Uint32Array | undefined;
  /** Where rows of another person begin, and who that is; a person may come back. */
  readonly runs: { readonly ids: Float64Array; readonly starts: Uint32Array };
  readonly strange: readonly StrangeLine[];
  /** False when some run has films that do not ascend. */
  readonly ascending: boolean;
}

/** The least bytes that a row is reckoned with: "1,1,1,900000000\n", or "1,1,1\n". Only what is filled is ever taken. */
const leastRow = (timed: boolean): number => (timed ? 16 : 6);
const strangeCapacity = 1 << 16;
/** More read no faster than memory gives. */
const mostReaders = 4;

/**
 * Parses the file; undefined when it does not suit: more than 65,536 strange lines in a part, rows that are very short, or a
 * memory larger than the budget. Takes at most 24 bytes for each row of the least length.
 */
export async function parseRatings(text: RatingsText, team: Team, watch: Watch): Promise<ParsedRatings | undefined> {
  const readers = { ...team, threads: Math.min(team.threads, mostReaders) };
  const cuts = await cutAtLines(text, membersOf(readers));
  const { layout, plan } = layOut(text, cuts);
  if (layout.bytes > Math.min(team.budget, addressable)) return undefined;
  const memory = layout.allocate(team.budget, `Reading ${text.name}`);
  fill(memory.buffer, plan, text);
  const task = `reading ${text.name}`;
  const progress = ({ done }: { readonly done: number }): void =>
    watch.progress({ task, done: Math.floor((text.bytes * done) / 100), total: text.bytes, unit: "bytes" });
  const total = (text.bytes - text.from) / 1024;
  await work(readers, { program: "ratings", plan, memory, total, task }, { ...watch, progress });
  return read(memory.buffer, plan);
}

/** Where each reader's part begins, and where the last one ends; some may be empty. */
async function cutAtLines({ path, from, bytes }: RatingsText, parts: number): Promise<readonly number[]> {
  await using file = await open(path, "r");
  const piece = new Uint8Array(1 << 16);
  const cuts = [from];
  for (let part = 1; part < parts; part++) {
    const middle = Math.max(cuts[part - 1], from + Math.floor(((bytes - from) * part) / parts));
    const { bytesRead } = await file.read(piece, 0, piece.length, middle);
    const found = piece.subarray(0, bytesRead).indexOf(10);
    cuts.push(found < 0 ? bytes : middle + found + 1);
  }
  return [...cuts, bytes];
}

function layOut({ path, separator, timed, filmRows }: RatingsText, cuts: readonly number[]) {
  const layout = new Layout();
  let rows = 0;
  const parts = cuts.slice(1).map((to, place): RatingsPart => {
    const from = cuts[place];
    const capacity = Math.ceil((to - from) / leastRow(timed)) + 1;
    const firstRow = rows;
    rows += capacity;
    return {
      from,
      to,
      firstRow,
      capacity,
      state: layout.take(readerState.words, 4),
      text: layout.take(pieceBytes + beyond, 1),
      runIds: layout.take(capacity, 8),
      runStarts: layout.take(capacity, 4),
      strange: layout.take(strangeCapacity, 16),
    };
  });
  const plan: RatingsPlan = {
    path,
    separator,
    timed,
    films: layout.take(filmRows.length, 4),
    filmIds: filmRows.length,
    items: layout.take(rows, 4),
    stars: layout.take(rows, 4),
    times: layout.take(timed ? rows : 0, 4),
    strangeCapacity,
    parts,
  };
  return { layout, plan };
}

function fill(buffer: ArrayBufferLike, plan: RatingsPlan, { filmRows }: RatingsText): void {
  new Int32Array(buffer, plan.films, plan.filmIds).set(filmRows);
  // No person has the number −1: the first row begins a run.
  for (const { state } of plan.parts) new Int32Array(buffer, state, readerState.full).fill(-1, readerState.lastPerson);
}

function read(buffer: ArrayBufferLike, { parts, items, stars, times, timed }: RatingsPlan): ParsedRatings | undefined {
  const states = parts.map(({ state }) => new Int32Array(buffer, state, readerState.words));
  if (states.some((state) => state[readerState.full] === 1)) return undefined;
  const sum = (word: number): number => states.reduce((total, state) => total + state[word], 0);
  const runs = { ids: new Float64Array(sum(readerState.runs)), starts: new Uint32Array(sum(readerState.runs)) };
  const strange: StrangeLine[] = [];
  let rows = 0;
  let run = 0;
  parts.forEach((part, place) => {
    const state = states[place];
    const found = state[readerState.runs];
    runs.ids.set(new Float64Array(buffer, part.runIds, found), run);
    const starts = new Uint32Array(buffer, part.runStarts, found);
    for (let at = 0; at < found; at++) runs.starts[run + at] = rows + starts[at];
    const lines = new Float64Array(buffer, part.strange, 2 * state[readerState.strange]);
    for (let at = 0; at < lines.length; at += 2) strange.push({ place: rows + lines[at], at: lines[at + 1] });
    rows += state[readerState.rows];
    run += found;
  });
  return {
    items: new Int32Array(buffer, items, rows),
    stars: new Float32Array(buffer, stars, rows),
    times: timed ? new Uint32Array(buffer, times, rows) : undefined,
    runs,
    strange,
    ascending: states.every((state) => state[readerState.disorder] === 0),
  };
}
