/**
 * A file of ratings read by a team, part by part, each of which begins and ends with a line: piece by piece into the shared
 * memory, there parsed into columns. Members take parts in turn, for no two run equally fast. Then the parts are moved
 * together, so that each column is one array.
 */
import { closeSync, openSync, readSync } from "node:fs";
import type { Member } from "../member.ts";

/** Bytes of a piece; it stays in the second-level cache while it is parsed. */
export const pieceBytes = 1 << 20;
/** The kernel may look so far past the last newline. */
export const beyond = 128;

/** Words of a reader's state, as adapters/kernels/ratings.ts counts them; the last is ours. */
export const readerState = { rows: 0, runs: 2, strange: 4, disorder: 6, lastPerson: 8, full: 12, words: 16 } as const;

export interface RatingsPart {
  /** Bytes of the file. */
  readonly from: number;
  readonly to: number;
  /** Rows of the columns that are this part's at first. */
  readonly firstRow: number;
  readonly capacity: number;
  readonly state: number;
  readonly runIds: number;
  readonly runStarts: number;
  readonly strange: number;
}

export interface RatingsPlan {
  readonly path: string;
  readonly separator: string;
  readonly timed: boolean;
  /** Rows of the catalogue by id, −1 where there is none. */
  readonly films: number;
  readonly filmIds: number;
  readonly items: number;
  readonly stars: number;
  readonly times: number;
  /** Lines of each part that may be strange. */
  readonly strangeCapacity: number;
  readonly parts: readonly RatingsPart[];
  /** Room for a piece, one for each member. */
  readonly texts: readonly number[];
}

const newline = 10;

/** Units of progress are bytes / 1,024. */
export function* ratingsProgram(member: Member, plan: RatingsPlan): Generator<number, void> {
  const file = openSync(plan.path, "r");
  try {
    for (let part = member.next(); part < plan.parts.length; part = member.next())
      yield* readPart(member, plan, plan.parts[part], file);
  } finally {
    closeSync(file);
  }
  member.barrier();
  yield* moveTogether(member, plan);
}

function* readPart(
  { kernels, buffer, place }: Member,
  plan: RatingsPlan,
  part: RatingsPart,
  file: number,
): Generator<number, void> {
  const room = plan.texts[place];
  const text = new Uint8Array(buffer, room, pieceBytes + beyond);
  const code = plan.separator.charCodeAt(0);
  const form = plan.separator.length === 2 ? [code * 257, 0xffff] : [code, 0xff];
  const columns = [plan.items, plan.stars, plan.times].map((column) => column + 4 * part.firstRow);
  const found = [part.runIds, part.runStarts, part.capacity, part.strange, plan.strangeCapacity];
  /** Bytes at the start of the text that belong to a line not yet whole. */
  let kept = 0;
  for (let at = part.from; at < part.to || kept > 0; ) {
    const read = readSync(file, text, kept, Math.min(pieceBytes - kept, part.to - at), at);
    if (read === 0 && kept === 0) return;
    // A last line may lack its newline.
    if (read === 0) text[kept] = newline;
    const size = read === 0 ? kept + 1 : kept + read;
    const end = text.subarray(0, size).lastIndexOf(newline) + 1;
    const origin = at - kept;
    const rows = [plan.films, plan.filmIds, part.state, ...columns, ...found];
    const all = kernels.readRows(room, room + end, origin, ...form, Number(plan.timed), ...rows);
    const isTooLong = size - end >= pieceBytes;
    if (all === 0 || isTooLong) {
      new Int32Array(buffer, part.state, readerState.words)[readerState.full] = 1;
      return;
    }
    if (read === 0) return;
    text.copyWithin(0, end, size);
    kept = size - end;
    at += read;
    yield read / 1024;
  }
}

function* moveTogether(member: Member, { parts, items, stars, times, timed }: RatingsPlan): Generator<number, void> {
  const { kernels, buffer } = member;
  const columns = timed ? [items, stars, times] : [items, stars];
  for (let column = member.next(); column < columns.length; column = member.next()) {
    let to = 0;
    for (const { state, firstRow } of parts) {
      const rows = new Int32Array(buffer, state, readerState.words)[readerState.rows];
      if (to !== firstRow) kernels.moveBytes(columns[column] + 4 * to, columns[column] + 4 * firstRow, 4 * rows);
      to += rows;
      yield 0;
    }
  }
}
