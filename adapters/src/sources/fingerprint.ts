/** What a source consists of: one sum over its tables, the same for a folder and for a zip of that folder. */
import { createHash } from "node:crypto";
import { layoutOf, tablesOf } from "./movielens-layout.ts";
import type { SourceFile, SourceFiles } from "./source-file.ts";

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
  for (const { file } of tablesOf(layoutOf(watched.source))) {
    const pieces = file.read(signal)[Symbol.asyncIterator]();
    while (!(await pieces.next()).done);
  }
  return watched.result();
}

/** The same source, summed while its files are read; each file has to be read to its end, once. */
export function fingerprinting(source: SourceFiles): { source: SourceFiles; result: () => Fingerprint } {
  const sums = new Map<string, string>();
  let bytes = 0;
  const watch = (file: SourceFile): SourceFile => ({
    ...file,
    async *read(signal) {
      const hash = createHash("sha256");
      for await (const chunk of file.read(signal)) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
      sums.set(file.name, hash.digest("hex"));
    },
  });
  const watched = { ...source, files: source.files.map(watch) };
  const result = (): Fingerprint => {
    const lines = [...sums].map(([name, sum]) => `${name} ${sum}`).toSorted();
    return { fingerprint: createHash("sha256").update(lines.join("\n")).digest("hex"), bytes };
  };
  return { source: watched, result };
}
