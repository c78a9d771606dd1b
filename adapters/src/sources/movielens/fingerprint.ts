/** What a source consists of: one sum over its tables, the same for a folder and for a zip of that folder. */
import { createHash } from "node:crypto";
import { MatineeError } from "@matinee/core";
import { openFile } from "../files/plain-file.ts";
import type { SourceFile, SourceFiles } from "../files/source-file.ts";
import { layoutOf, tablesOf } from "./movielens-layout.ts";

export interface Fingerprint {
  readonly fingerprint: string;
  readonly bytes: number;
}

/** Size of the tables; a cheap sign that a source has changed. */
export const tableBytes = (source: SourceFiles): number =>
  tablesOf(layoutOf(source)).reduce((sum, { file }) => sum + file.bytes, 0);

/** Reads all tables for their sum. */
export async function fingerprintOf(source: SourceFiles, signal: AbortSignal): Promise<Fingerprint> {
  const watched = fingerprinting(source);
  await watched.readBeside(signal);
  for (const { file } of tablesOf(layoutOf(watched.source))) {
    const pieces = file.path === undefined ? file.read(signal)[Symbol.asyncIterator]() : undefined;
    while (pieces && !(await pieces.next()).done);
  }
  return watched.result();
}

export interface Fingerprinting {
  /** The same files; what has to be unpacked is summed on its way, so it has to be read to its end, once. */
  readonly source: SourceFiles;
  /** Sums the tables that lie there as they are, in whatever way others read them meanwhile. */
  readBeside(signal: AbortSignal): Promise<void>;
  /** After everything was read. */
  result(): Fingerprint;
}

export function fingerprinting(source: SourceFiles): Fingerprinting {
  const sums = new Map<string, string>();
  let bytes = 0;
  const hashOf = (file: SourceFile) => {
    const hash = createHash("sha256");
    return {
      update(piece: Uint8Array): void {
        hash.update(piece);
        bytes += piece.length;
      },
      end: () => sums.set(file.name, hash.digest("hex")),
    };
  };
  const watch = (file: SourceFile): SourceFile => ({
    ...file,
    async *read(signal) {
      const hash = hashOf(file);
      for await (const piece of file.read(signal)) {
        hash.update(piece);
        yield piece;
      }
      hash.end();
    },
  });
  return {
    source: { ...source, files: source.files.map((file) => (file.path === undefined ? watch(file) : file)) },
    async readBeside(signal) {
      for (const { file } of tablesOf(layoutOf(source))) {
        if (file.path === undefined) continue;
        const hash = hashOf(file);
        await eachPiece(file.path, signal, hash.update);
        hash.end();
      }
    },
    result() {
      const lines = [...sums].map(([name, sum]) => `${name} ${sum}`).toSorted();
      return { fingerprint: createHash("sha256").update(lines.join("\n")).digest("hex"), bytes };
    },
  };
}

/** Hands over a file in pieces that are overwritten by the next ones. */
async function eachPiece(path: string, signal: AbortSignal, take: (piece: Uint8Array) => void): Promise<void> {
  await using file = await openFile(path).catch((cause: unknown) => {
    throw new MatineeError("data/unreadable", `${path} cannot be read.`, { cause });
  });
  const piece = new Uint8Array(1 << 20);
  for (;;) {
    signal.throwIfAborted();
    const { bytesRead } = await file.read(piece, 0, piece.length);
    if (bytesRead === 0) return;
    take(piece.subarray(0, bytesRead));
  }
}
