/** The files inside a zip, each inflated as a stream and checked against the sum that the zip has of it. */
import { crc32 } from "node:zlib";
import { MatineeError } from "@matinee/core";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { SourceFile, SourceFiles } from "./source-file.ts";
import { inMegabytes, mostFiles, type SourceLimits, tooManyFiles } from "./source-limits.ts";

/** Opens a zip. Of two files of one name the one nearer to the root counts. Throws "data/unreadable". */
export async function openZip(path: string, limits: SourceLimits): Promise<SourceFiles> {
  const broken = (cause: unknown): never => {
    throw new MatineeError("data/unreadable", `${path} is not a zip that can be read.`, { cause });
  };
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(broken);
  const entries: Entry[] = [];
  try {
    // The zip says beforehand how many there are; no more are read.
    if (zip.entryCount > mostFiles) throw tooManyFiles(path, zip.entryCount);
    for await (const entry of zip.eachEntry()) entries.push(entry);
    refuseLarge(path, entries, limits);
  } catch (cause) {
    zip.close();
    if (cause instanceof MatineeError) throw cause;
    broken(cause);
  }
  const files = new Map<string, SourceFile>();
  for (const entry of entries.filter(isPlainFile).toSorted((a, b) => depth(a) - depth(b))) {
    const file = fileOf(zip, entry, path, limits);
    if (!files.has(file.name)) files.set(file.name, file);
  }
  return { path, files: [...files.values()], [Symbol.asyncDispose]: async () => zip.close() };
}

const depth = (entry: Entry): number => entry.fileName.split("/").length;
const isPlainFile = (entry: Entry): boolean =>
  !entry.fileName.endsWith("/") && !/(^|\/)(__MACOSX|\.)/u.test(entry.fileName);

/** Tables shrink to a third or a tenth; what shrinks so much and is so large has nothing to tell. */
const mostShrinking = 250;
const smallBytes = 16e6;

/** Sizes that the zip states are held to while it is unpacked: a stream that goes beyond them breaks off. */
function refuseLarge(path: string, entries: readonly Entry[], { unzipped }: SourceLimits): void {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > unzipped)
    throw new MatineeError(
      "data/unreadable",
      `${path} unfolds to ${inMegabytes(total)}, and at most ${inMegabytes(unzipped)} are unpacked.`,
      { hint: "Check that it is the right file, or allow more with the setting MATINEE_MAX_UNZIPPED." },
    );
  const hollow = entries.find(
    ({ uncompressedSize: bytes, compressedSize }) => bytes > smallBytes && bytes > mostShrinking * compressedSize,
  );
  if (hollow)
    throw new MatineeError(
      "data/unreadable",
      `${path}/${hollow.fileName} unfolds to ${inMegabytes(hollow.uncompressedSize)} from next to nothing, so it is no table.`,
    );
}

function fileOf(zip: ZipFile, entry: Entry, path: string, limits: SourceLimits): SourceFile {
  const place = `${path}/${entry.fileName}`;
  return {
    name: entry.fileName.slice(entry.fileName.lastIndexOf("/") + 1).toLowerCase(),
    place,
    bytes: entry.uncompressedSize,
    limits,
    async *read(signal) {
      let sum = 0;
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry)) {
          signal.throwIfAborted();
          sum = crc32(chunk, sum);
          yield chunk;
        }
      } catch (cause) {
        signal.throwIfAborted();
        if (cause instanceof MatineeError) throw cause;
        throw new MatineeError("data/unreadable", `${place} cannot be unpacked.`, { cause });
      }
      if (sum !== entry.crc32) throw new MatineeError("data/unreadable", `${place} is damaged: its checksum is wrong.`);
    },
  };
}
