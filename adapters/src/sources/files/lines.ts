/** Text files by line, whatever their size; the lines of one chunk are handed over together. */
import { plainLine, type Run } from "@matinee/core";
import type { SourceFile } from "./source-file.ts";
import { decodeText } from "./source-files.ts";
import { tooLong } from "./source-limits.ts";

const newline = 10;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** True when a file begins with the byte order mark of UTF-8. */
export const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  byteOrderMark.every((byte, place) => bytes[place] === byte);

/**
 * Chunks of a file cut at line ends: whole lines only, the last one perhaps without its newline. Reports bytes to the run
 * and throws the signal's reason once it is aborted, and "data/unreadable" as soon as a line is longer than the file's limit.
 * No byte is looked at more than a few times, however long a line is.
 */
export async function* wholeLines(file: SourceFile, run: Run): AsyncGenerator<Uint8Array> {
  /** What has come of a line whose end has not. */
  let begun: Uint8Array[] = [];
  let begunBytes = 0;
  let done = 0;
  let start = true;
  for await (const chunk of file.read(run.signal)) {
    run.signal.throwIfAborted();
    done += chunk.length;
    const from = start && hasByteOrderMark(chunk) ? 3 : 0;
    start = false;
    if (hasLongLine(chunk, from, file.limits.line, begunBytes)) throw tooLong(file.place, file.limits);
    const end = chunk.lastIndexOf(newline) + 1;
    if (end > 0) {
      yield begun.length === 0 ? chunk.subarray(from, end) : Buffer.concat([...begun, chunk.subarray(from, end)]);
      begun = [];
      begunBytes = 0;
      run.progress({ task: `reading ${file.name}`, done, total: file.bytes, unit: "bytes" });
    }
    const rest = chunk.slice(Math.max(from, end));
    if (rest.length > 0) begun.push(rest);
    begunBytes += rest.length;
  }
  if (begunBytes > 0) yield Buffer.concat(begun);
}

/** True when a line of the chunk is longer than `most` bytes; `before` of the first have come already. */
function hasLongLine(chunk: Uint8Array, from: number, most: number, before: number): boolean {
  for (let start = from - before; start + most < chunk.length; ) {
    const latest = start + most;
    const end = latest < from ? -1 : chunk.lastIndexOf(newline, latest);
    if (end < Math.max(start, from)) return true;
    start = end + 1;
  }
  return false;
}

export interface Line {
  /** 1 for the first. */
  readonly number: number;
  readonly text: string;
}

/** The lines of such a chunk: where each stands, and what it says when that is asked. */
export function* linesIn(chunk: Uint8Array): Generator<{ start: number; end: number; text: () => string }> {
  for (let start = 0; start < chunk.length; ) {
    const found = chunk.indexOf(newline, start);
    const from = start;
    const end = found < 0 ? chunk.length : found;
    yield { start, end, text: () => plainLine(decodeText(chunk.subarray(from, end)).replace(/\r$/u, "")) };
    start = end + 1;
  }
}

/** Every line that is not empty, decoded (UTF-8 where its bytes are that, else Latin-1) and without control characters. */
export async function* linesOf(file: SourceFile, run: Run): AsyncGenerator<Line> {
  let number = 0;
  for await (const chunk of wholeLines(file, run)) {
    for (const line of linesIn(chunk)) {
      number++;
      const text = line.text();
      if (text.trim() !== "") yield { number, text };
    }
  }
}
