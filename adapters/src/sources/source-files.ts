/** The files of a folder or a zip, by one interface; a zip's entries are inflated while they are read. */
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { MatineeError } from "@matinee/core";
import type { SourceFile, SourceFiles } from "./source-file.ts";
import { openZip } from "./zip-files.ts";

const chunkBytes = 1 << 20;

/** Opens a folder, a zip or one single file. Throws "data/unreadable" when there is none, or it is no readable zip. */
export async function openSource(path: string): Promise<SourceFiles> {
  const status = await stat(path).catch((cause: unknown) => {
    throw new MatineeError("data/unreadable", `There is nothing to read at ${path}.`, { cause });
  });
  if (status.isDirectory()) return folder(path, await filesOfFolder(path));
  if (path.toLowerCase().endsWith(".zip")) return openZip(path);
  return folder(path, [fileAt(path, status.size)]);
}

function folder(path: string, files: readonly SourceFile[]): SourceFiles {
  return { path, files, [Symbol.asyncDispose]: async () => undefined };
}

/** The files of a folder; of a folder that holds nothing but one other folder, the files of that one. */
async function filesOfFolder(path: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    throw new MatineeError("data/unreadable", `The folder ${path} cannot be read.`, { cause });
  });
  const visible = entries.filter((entry) => !entry.name.startsWith("."));
  const [only] = visible;
  if (visible.length === 1 && only?.isDirectory()) return filesOfFolder(join(path, only.name));
  const files: SourceFile[] = [];
  for (const entry of visible.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const status = await stat(join(path, entry.name)).catch(() => undefined);
    if (status?.isFile()) files.push(fileAt(join(path, entry.name), status.size));
  }
  return files;
}

function fileAt(path: string, bytes: number): SourceFile {
  return {
    name: basename(path).toLowerCase(),
    place: path,
    bytes,
    path,
    async *read(signal) {
      try {
        yield* createReadStream(path, { highWaterMark: chunkBytes, signal });
      } catch (cause) {
        signal.throwIfAborted();
        throw new MatineeError("data/unreadable", `${path} cannot be read.`, { cause });
      }
    },
  };
}

/** All bytes of a small file at once. */
async function allBytes(file: SourceFile, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.read(signal)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Text of a file: UTF-8 where its bytes are that, else Latin-1; a byte order mark is dropped. */
export async function allText(file: SourceFile, signal: AbortSignal): Promise<string> {
  return decodeText(await allBytes(file, signal));
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin1 = new TextDecoder("windows-1252");

/** UTF-8 where the bytes are that, else Latin-1 (as Windows extends it). */
export function decodeText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}
