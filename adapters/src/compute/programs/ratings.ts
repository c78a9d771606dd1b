/**
 * A file of ratings read by a team, piece by piece into the shared memory and there parsed into columns. Members take the
 * pieces in turn; where the rows of one belong is known as soon as the lines of all before it are counted.
 */
import { closeSync, openSync, readSync } from "node:fs";
import type { Member } from "../member.ts";

/** Bytes of a piece; with what comes of it, it stays in the second-level cache while it is parsed. */
export const pieceBytes = 1 << 18;
/** The most bytes of a line behind the piece that it begins in. */
const longestTail = 1 << 16;
/** No line can be longer. */
export const longestLine = pieceBytes + longestTail;
/** Kernels may look so far past the last line. */
const beyond = 128;
/** Each of a piece's lines may be but a newline, and there is one place more for the end of the last. */
const mostLines = pieceBytes + 2;

/** Places in what the kernel found, as adapters/kernels/ratings.ts has them. */
const foundWords = { runs: 0, strange: 1, unsorted: 2, count: 3 } as const;

/** Elements and their bytes of each member's own room. */
export const roomSizes = {
  text: [1 + pieceBytes + longestTail + beyond, 1],
  lines: [mostLines, 4],
  runIds: [mostLines, 8],
  runStarts: [mostLines, 4],
  strange: [mostLines, 4],
  found: [foundWords.count, 4],
} as const;

/** Places in the words of 32 bits that members share; `rows`, `runs` and `strange` count what has its place. */
export const sharedWords = {
  rows: 0,
  runs: 1,
  strange: 2,
  unsorted: 3,
  tooFewRows: 4,
  unsuitable: 5,
  count: 6,
} as const;
/** Places in each piece's words of 32 bits. */
export const pieceWords = { firstRow: 0, firstRun: 1, runs: 2, count: 3 } as const;

export interface RatingsPlan {
  readonly path: string;
  /** Where the rows begin and end in the file. */
  readonly from: number;
  readonly to: number;
  readonly separator: string;
  readonly timed: boolean;
  /** Rows of the catalogue by id, −1 where there is none. */
  readonly films: number;
  readonly filmIds: number;
  /** Rows that there is room for, and runs. */
  readonly capacity: number;
  readonly items: number;
  readonly stars: number;
  readonly times: number;
  readonly runIds: number;
  readonly runStarts: number;
  /** The place of each strange line and its start in the file, in 64-bit floats. */
  readonly strange: number;
  readonly strangeCapacity: number;
  readonly shared: number;
  readonly pieces: number;
  readonly pieceCount: number;
  /** One for each member. */
  readonly rooms: readonly RatingsRoom[];
}

type RatingsRoom = Readonly<Record<keyof typeof roomSizes, number>>;

const newline = 10;
/** What is read at first behind a piece. */
const usualTail = 256;

/** Units of progress are pieces. */
export function* ratingsProgram(member: Member, plan: RatingsPlan): Generator<number, void> {
  const shared = new Int32Array(member.buffer, plan.shared, sharedWords.count);
  const file = openSync(plan.path, "r");
  try {
    while (Atomics.load(shared, sharedWords.tooFewRows) === 0 && Atomics.load(shared, sharedWords.unsuitable) === 0) {
      const piece = member.next();
      if (piece >= plan.pieceCount) return;
      readPiece(member, plan, piece, file, shared);
      yield 1;
    }
  } finally {
    closeSync(file);
  }
}

function readPiece(member: Member, plan: RatingsPlan, piece: number, file: number, shared: Int32Array): void {
  const { kernels, buffer, place } = member;
  const room = plan.rooms[place];
  const text = textOf(plan, piece, new Uint8Array(buffer, room.text, roomSizes.text[0]), file);
  const lines = text === undefined ? 0 : kernels.findLines(room.text + text.from, room.text + text.to, room.lines);
  const row = member.inTurn(piece, () => Atomics.add(shared, sharedWords.rows, lines));
  if (text === undefined) {
    Atomics.store(shared, sharedWords.unsuitable, 1);
    return;
  }
  if (row + lines > plan.capacity) {
    Atomics.store(shared, sharedWords.tooFewRows, 1);
    return;
  }
  const code = plan.separator.charCodeAt(0);
  const form = plan.separator.length === 2 ? [code * 257, 0xffff] : [code, 0xff];
  const columns = [plan.items, plan.stars, plan.times].map((column) => column + 4 * row);
  const told = [room.runIds, room.runStarts, room.strange, room.found];
  kernels.readRows(room.lines, lines, ...form, Number(plan.timed), plan.films, plan.filmIds, ...columns, ...told);
  const found = new Int32Array(buffer, room.found, foundWords.count);
  if (found[foundWords.unsorted] === 1) Atomics.store(shared, sharedWords.unsorted, 1);
  keepRuns(buffer, plan, room, shared, { piece, row, runs: found[foundWords.runs] });
  const strange = new Int32Array(buffer, room.strange, found[foundWords.strange]);
  const starts = new Uint32Array(buffer, room.lines, lines);
  keepStrange(buffer, plan, shared, strange, (line) => [row + line, text.origin + starts[line] - room.text]);
}

/** Runs of all pieces stand behind each other, in the order in which pieces were done. */
function keepRuns(
  buffer: ArrayBufferLike,
  plan: RatingsPlan,
  room: RatingsRoom,
  shared: Int32Array,
  { piece, row, runs }: { readonly piece: number; readonly row: number; readonly runs: number },
): void {
  const first = Atomics.add(shared, sharedWords.runs, runs);
  new Float64Array(buffer, plan.runIds + 8 * first).set(new Float64Array(buffer, room.runIds, runs));
  new Int32Array(buffer, plan.runStarts + 4 * first).set(new Int32Array(buffer, room.runStarts, runs));
  new Int32Array(buffer, plan.pieces + 4 * pieceWords.count * piece).set([row, first, runs]);
}

/** So do strange lines; `startOf` gives a line's place in the columns and its start in the file. */
function keepStrange(
  buffer: ArrayBufferLike,
  plan: RatingsPlan,
  shared: Int32Array,
  lines: Int32Array,
  startOf: (line: number) => readonly [place: number, start: number],
): void {
  const first = Atomics.add(shared, sharedWords.strange, lines.length);
  if (first + lines.length > plan.strangeCapacity) {
    Atomics.store(shared, sharedWords.unsuitable, 1);
    return;
  }
  const places = new Float64Array(buffer, plan.strange + 16 * first, 2 * lines.length);
  for (const [at, line] of lines.entries()) places.set(startOf(line), 2 * at);
}

/** The lines that begin in a piece stand in a member's text between these bytes. */
interface PieceText {
  /** The text's first byte in the file. */
  readonly origin: number;
  readonly from: number;
  readonly to: number;
}

/** Undefined when the last line is too long. */
function textOf(plan: RatingsPlan, piece: number, text: Uint8Array, file: number): PieceText | undefined {
  const start = plan.from + piece * pieceBytes;
  // The byte before tells whether a line begins with the first of the piece.
  const origin = piece === 0 ? start : start - 1;
  const own = Math.min(start + pieceBytes, plan.to) - origin;
  let size = fill(text.subarray(0, Math.min(own + usualTail, plan.to - origin)), file, origin);
  const from = piece === 0 ? 0 : text.subarray(0, own - 1).indexOf(newline) + 1;
  if (piece > 0 && from === 0) return { origin, from, to: from };
  const endOfLast = () => text.subarray(0, size).indexOf(newline, own - 1) + 1;
  if (endOfLast() === 0)
    size += fill(text.subarray(size, Math.min(own + longestTail, plan.to - origin)), file, origin + size);
  // The last line of a file may lack its newline.
  if (endOfLast() === 0 && origin + size === plan.to) text[size++] = newline;
  return endOfLast() === 0 ? undefined : { origin, from, to: endOfLast() };
}

/** Reads until the room is full or the file ends; returns how many bytes were read. */
function fill(room: Uint8Array, file: number, at: number): number {
  let size = 0;
  for (let read = -1; read !== 0 && size < room.length; size += read)
    read = readSync(file, room, size, room.length - size, at + size);
  return size;
}
