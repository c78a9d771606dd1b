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

const newline = 10;

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

const strangeCapacity = 1 << 16;
/** More read no faster than memory gives. */
const mostReaders = 4;
/** Parts of the file for each reader; they are taken in turn. */
const partsEach = 4;

/**
 * Parses the file; undefined when it does not suit: more than 65,536 strange lines in a part, or a memory larger than the
 * budget. Takes 24 bytes a row at most, 12 of them where people do not come back; rows are reckoned from samples of the
 * file first, and when that was too few, from the shortest that there can be.
 */
export async function parseRatings(text: RatingsText, team: Team, watch: Watch): Promise<ParsedRatings | undefined> {
  const readers = { ...team, threads: Math.min(team.threads, mostReaders) };
  const parts = readers.threads < 2 ? 1 : partsEach * readers.threads;
  const extents = await extentsOf(text, parts);
  const least = text.timed ? "1,1,1,1\n".length : "1,1,1\n".length;
  for (const rowsOf of [expectedRows, ({ from, to }: Extent) => (to - from) / least]) {
    const parsed = await attempt(text, extents, rowsOf, readers, watch);
    if (parsed !== "too few rows") return parsed;
  }
  return undefined;
}

async function attempt(
  text: RatingsText,
  extents: readonly Extent[],
  rowsOf: (extent: Extent) => number,
  team: Team,
  watch: Watch,
): Promise<ParsedRatings | "too few rows" | undefined> {
  const { layout, plan } = layOut(text, extents, rowsOf, membersOf(team));
  if (layout.bytes > Math.min(team.budget, addressable)) return undefined;
  const memory = layout.allocate(team.budget, `Reading ${text.name}`);
  fill(memory.buffer, plan, text);
  const task = `reading ${text.name}`;
  const progress = ({ done }: { readonly done: number }): void =>
    watch.progress({ task, done: Math.floor((text.bytes * done) / 100), total: text.bytes, unit: "bytes" });
  const total = (text.bytes - text.from) / 1024;
  await work(team, { program: "ratings", plan, memory, total, task }, { ...watch, progress });
  return read(memory.buffer, plan);
}

/** A part of the file, from line to line; it may be empty. */
interface Extent {
  readonly from: number;
  readonly to: number;
  /** Mean length of the lines in a few places. */
  readonly lineBytes: number;
}

/** A little more than the samples let expect; room that is not needed is never touched. */
const expectedRows = ({ from, to, lineBytes }: Extent): number => 1.05 * ((to - from) / lineBytes) + 1000;

/** Samples of each part. */
const samples = 12;
const sampleBytes = 1 << 12;

async function extentsOf({ path, from, bytes }: RatingsText, parts: number): Promise<readonly Extent[]> {
  await using file = await open(path, "r");
  const piece = new Uint8Array(sampleBytes);
  const read = async (at: number): Promise<Uint8Array> =>
    piece.subarray(0, (await file.read(piece, 0, piece.length, at)).bytesRead);
  const cuts = [from];
  for (let part = 1; part < parts; part++) {
    const middle = Math.max(cuts[part - 1], from + Math.floor(((bytes - from) * part) / parts));
    const found = (await read(middle)).indexOf(newline);
    cuts.push(found < 0 ? bytes : middle + found + 1);
  }
  const extents: Extent[] = [];
  for (const [part, start] of cuts.entries()) {
    const end = cuts[part + 1] ?? bytes;
    let size = 0;
    let lines = 0;
    for (let sample = 0; sample < samples; sample++) {
      const text = await read(start + Math.floor(((end - start) * sample) / samples));
      size += text.length;
      for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) lines++;
    }
    extents.push({ from: start, to: end, lineBytes: size / Math.max(1, lines) || 1 });
  }
  return extents;
}

function layOut(
  { path, separator, timed, filmRows }: RatingsText,
  extents: readonly Extent[],
  rowsOf: (extent: Extent) => number,
  members: number,
) {
  const layout = new Layout();
  let rows = 0;
  const parts = extents.map((extent): RatingsPart => {
    const { from, to } = extent;
    const capacity = Math.ceil(rowsOf(extent)) + 1;
    const firstRow = rows;
    rows += capacity;
    return {
      from,
      to,
      firstRow,
      capacity,
      state: layout.take(readerState.words, 4),
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
    texts: Array.from({ length: members }, () => layout.take(pieceBytes + beyond, 1)),
  };
  return { layout, plan };
}

function fill(buffer: ArrayBufferLike, plan: RatingsPlan, { filmRows }: RatingsText): void {
  new Int32Array(buffer, plan.films, plan.filmIds).set(filmRows);
  // No person has the number −1: the first row begins a run.
  for (const { state } of plan.parts) new Int32Array(buffer, state, readerState.full).fill(-1, readerState.lastPerson);
}

function read(
  buffer: ArrayBufferLike,
  { parts, items, stars, times, timed }: RatingsPlan,
): ParsedRatings | "too few rows" | undefined {
  const states = parts.map(({ state }) => new Int32Array(buffer, state, readerState.words));
  if (states.some((state, place) => state[readerState.rows] === parts[place].capacity)) return "too few rows";
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
