/** Ratings' place in the shared memory while their file is parsed: laid out, worked on, handed over without a copy. */
import { open } from "node:fs/promises";
import type { Watch } from "@matinee/core";
import { addressable, Layout } from "./layout.ts";
import { longestLine, pieceBytes, pieceWords, type RatingsPlan, roomSizes, sharedWords } from "./programs/ratings.ts";
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

export { longestLine };

interface Runs {
  readonly ids: Float64Array;
  readonly starts: Uint32Array;
}

/** Every line has its place in the columns, in the order of the file. */
export interface ParsedRatings {
  readonly items: Int32Array;
  readonly stars: Float32Array;
  readonly times: Uint32Array | undefined;
  /** Where rows of another person begin, and who that is; a person may come back. */
  readonly runs: Runs;
  readonly strange: readonly StrangeLine[];
  /** False when some run has films that do not ascend. */
  readonly ascending: boolean;
}

/** Each costs a look into the file; where there are more, the plain reader is as quick. */
const strangeCapacity = 1 << 16;
/** More read no faster than memory gives. */
const mostReaders = 4;

/**
 * Parses the file; undefined when it does not suit: more than 65,536 strange lines, a line that reaches more than 64 KiB
 * beyond the piece that it begins in, or a memory larger than the budget. Takes 24 bytes a row at most, 12 of them where
 * people do not come back; rows are reckoned from samples of the file first, and when that was too few, from the shortest
 * that there can be.
 */
export async function parseRatings(text: RatingsText, team: Team, watch: Watch): Promise<ParsedRatings | undefined> {
  const readers = { ...team, threads: Math.min(team.threads, mostReaders) };
  const least = text.timed ? "1,1,1,1\n".length : "1,1,1\n".length;
  for (const rowsOf of [expectedRows, () => (text.bytes - text.from) / least]) {
    const parsed = await attempt(text, Math.ceil(await rowsOf(text)) + 1, readers, watch);
    if (parsed !== "too few rows") return parsed;
  }
  return undefined;
}

async function attempt(
  text: RatingsText,
  capacity: number,
  team: Team,
  watch: Watch,
): Promise<ParsedRatings | "too few rows" | undefined> {
  const { layout, plan } = layOut(text, capacity, membersOf(team));
  if (layout.bytes > Math.min(team.budget, addressable)) return undefined;
  const memory = layout.allocate(team.budget, `Reading ${text.name}`);
  new Int32Array(memory.buffer, plan.films, plan.filmIds).set(text.filmRows);
  const task = `reading ${text.name}`;
  const progress = ({ done }: { readonly done: number }): void =>
    watch.progress({ task, done: Math.floor((text.bytes * done) / 100), total: text.bytes, unit: "bytes" });
  await work(team, { program: "ratings", plan, memory, total: plan.pieceCount, task }, { ...watch, progress });
  return read(memory.buffer, plan);
}

const samples = 32;
const sampleBytes = 1 << 12;

/** A little more than samples let expect; room that is not needed is never touched. */
async function expectedRows({ path, from, bytes }: RatingsText): Promise<number> {
  await using file = await open(path, "r");
  let size = 0;
  let lines = 0;
  const taken = Array.from({ length: samples }, async (_, sample) => {
    const at = from + Math.floor(((bytes - from) * sample) / samples);
    const { buffer, bytesRead } = await file.read(new Uint8Array(sampleBytes), 0, sampleBytes, at);
    const text = buffer.subarray(0, bytesRead);
    size += bytesRead;
    for (let end = text.indexOf(newline); end >= 0; end = text.indexOf(newline, end + 1)) lines++;
  });
  await Promise.all(taken);
  return (1.05 * (bytes - from) * lines) / Math.max(1, size) + 1000;
}

function layOut({ path, from, bytes, separator, timed, filmRows }: RatingsText, capacity: number, members: number) {
  const layout = new Layout();
  const pieceCount = Math.ceil((bytes - from) / pieceBytes);
  const plan: RatingsPlan = {
    path,
    from,
    to: bytes,
    separator,
    timed,
    films: layout.take(filmRows.length, 4),
    filmIds: filmRows.length,
    capacity,
    items: layout.take(capacity, 4),
    stars: layout.take(capacity, 4),
    times: layout.take(timed ? capacity : 0, 4),
    runIds: layout.take(capacity, 8),
    runStarts: layout.take(capacity, 4),
    strange: layout.take(strangeCapacity, 16),
    strangeCapacity,
    shared: layout.take(sharedWords.count, 4),
    pieces: layout.take(pieceWords.count * pieceCount, 4),
    pieceCount,
    rooms: Array.from({ length: members }, () => ({
      text: layout.take(...roomSizes.text),
      lines: layout.take(...roomSizes.lines),
      runIds: layout.take(...roomSizes.runIds),
      runStarts: layout.take(...roomSizes.runStarts),
      strange: layout.take(...roomSizes.strange),
      found: layout.take(...roomSizes.found),
    })),
  };
  return { layout, plan };
}

function read(buffer: ArrayBufferLike, plan: RatingsPlan): ParsedRatings | "too few rows" | undefined {
  const shared = new Int32Array(buffer, plan.shared, sharedWords.count);
  if (shared[sharedWords.unsuitable] === 1) return undefined;
  if (shared[sharedWords.tooFewRows] === 1) return "too few rows";
  const rows = shared[sharedWords.rows];
  return {
    items: new Int32Array(buffer, plan.items, rows),
    stars: new Float32Array(buffer, plan.stars, rows),
    times: plan.timed ? new Uint32Array(buffer, plan.times, rows) : undefined,
    runs: runsOf(buffer, plan, shared[sharedWords.runs]),
    strange: strangeLines(new Float64Array(buffer, plan.strange, 2 * shared[sharedWords.strange])),
    ascending: shared[sharedWords.unsorted] === 0,
  };
}

/** Piece by piece in the order of the file. */
function runsOf(buffer: ArrayBufferLike, plan: RatingsPlan, count: number): Runs {
  const { pieces, pieceCount, runIds, runStarts } = plan;
  const ids = new Float64Array(count);
  const starts = new Uint32Array(count);
  let run = 0;
  for (let piece = 0; piece < pieceCount; piece++) {
    const words = new Int32Array(buffer, pieces + 4 * pieceWords.count * piece, pieceWords.count);
    const first = words[pieceWords.firstRun];
    const runs = words[pieceWords.runs];
    ids.set(new Float64Array(buffer, runIds + 8 * first, runs), run);
    for (const line of new Uint32Array(buffer, runStarts + 4 * first, runs))
      starts[run++] = words[pieceWords.firstRow] + line;
  }
  return { ids, starts };
}

/** In the order of the file. */
function strangeLines(told: Float64Array): readonly StrangeLine[] {
  const lines = Array.from({ length: told.length / 2 }, (_, line) => ({
    place: told[2 * line],
    at: told[2 * line + 1],
  }));
  return lines.sort((a, b) => a.place - b.place);
}
