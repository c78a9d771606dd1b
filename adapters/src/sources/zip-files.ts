/** The files inside a zip, each inflated as a stream and checked against the sum that the zip has of it. */
import { crc32 } from "node:zlib";
import { MatineeError } from "@matinee/core";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import type { SourceFile, SourceFiles } from "./source-file.ts";

/** Opens a zip. Of two files of one name the one nearer to the root counts. Throws "data/unreadable". */
export async function openZip(path: string): Promise<SourceFiles> {
  const broken = (cause: unknown): never => {
    throw new MatineeError("data/unreadable", `${path} is not a zip that can be read.`, { cause });
  };
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(broken);
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (cause) {
    zip.close();
    broken(cause);
  }
  const files = new Map<string, SourceFile>();
  for (const entry of entries.filter(isPlainFile).toSorted((a, b) => depth(a) - depth(b))) {
    const file = fileOf(zip, entry, path);
    if (!files.has(file.name)) files.set(file.name, file);
  }
  return { path, files: [...files.values()], [Symbol.asyncDispose]: async () => zip.close() };
}

const depth = (entry: Entry): number => entry.fileName.split("/").length;
const isPlainFile = (entry: Entry): boolean =>
  !entry.fileName.endsWith("/") && !/(^|\/)(__MACOSX|\.)/u.test(entry.fileName);

function fileOf(zip: ZipFile, entry: Entry, path: string): SourceFile {
  const place = `${path}/${entry.fileName}`;
  return {
    name: entry.fileName.slice(entry.fileName.lastIndexOf("/") + 1).toLowerCase(),
    place,
    bytes: entry.uncompressedSize,
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
