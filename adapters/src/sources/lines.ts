/** Text files by line, whatever their size; the lines of one chunk are handed over together. */
import type { Run } from "@matinee/core";
import type { SourceFile } from "./source-file.ts";
import { decodeText } from "./source-files.ts";

const newline = 10;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** True when a file begins with the byte order mark of UTF-8. */
export const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  byteOrderMark.every((byte, place) => bytes[place] === byte);

/**
 * Chunks of a file cut at line ends: whole lines only, the last one perhaps without its newline. Reports bytes to the run
 * and throws the signal's reason once it is aborted.
 */
export async function* wholeLines(file: SourceFile, run: Run): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  let done = 0;
  let start = true;
  for await (const chunk of file.read(run.signal)) {
    run.signal.throwIfAborted();
    done += chunk.length;
    const from = start && hasByteOrderMark(chunk) ? 3 : 0;
    start = false;
    const end = chunk.lastIndexOf(newline) + 1;
    if (end === 0) {
      rest = Buffer.concat([rest, chunk.subarray(from)]);
      continue;
    }
    yield rest.length === 0 ? chunk.subarray(from, end) : Buffer.concat([rest, chunk.subarray(from, end)]);
    rest = chunk.slice(end);
    run.progress({ task: `reading ${file.name}`, done, total: file.bytes, unit: "bytes" });
  }
  if (rest.length > 0) yield rest;
}

export interface Line {
  /** 1 for the first. */
  readonly number: number;
  readonly text: string;
}

/** Every line that is not empty, decoded: UTF-8 where its bytes are that, else Latin-1. */
export async function* linesOf(file: SourceFile, run: Run): AsyncGenerator<Line> {
  let number = 0;
  for await (const chunk of wholeLines(file, run)) {
    for (let start = 0; start < chunk.length; ) {
      const found = chunk.indexOf(newline, start);
      const end = found < 0 ? chunk.length : found;
      number++;
      const text = decodeText(chunk.subarray(start, end)).replace(/\r$/u, "");
      if (text.trim() !== "") yield { number, text };
      start = end + 1;
    }
  }
}
