/** The files of a folder or a zip, by one interface; a zip's entries are inflated while they are read. */
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { MatineeError } from "@matinee/core";
import { piecesOf } from "./plain-file.ts";
import type { SourceFile, SourceFiles } from "./source-file.ts";
import { mostFiles, mostText, type SourceLimits, tooLarge, tooManyFiles, usualLimits } from "./source-limits.ts";
import { openZip } from "./zip-files.ts";

/** Opens a folder, a zip or one single file. Throws "data/unreadable" when there is none, or it cannot be read. */
export async function openSource(path: string, limits: SourceLimits = usualLimits): Promise<SourceFiles> {
  const status = await stat(path).catch((cause: unknown) => {
    throw new MatineeError("data/unreadable", `There is nothing to read at ${path}.`, { cause });
  });
  if (status.isDirectory()) return folder(path, await filesOfFolder(path, limits));
  if (!status.isFile()) throw new MatineeError("data/unreadable", `${path} is neither a file nor a folder.`);
  if (path.toLowerCase().endsWith(".zip")) return openZip(path, limits);
  return folder(path, [fileAt(path, status.size, limits)]);
}

function folder(path: string, files: readonly SourceFile[]): SourceFiles {
  return { path, files, [Symbol.asyncDispose]: async () => undefined };
}

/** The files of a folder; of a folder that holds nothing but one other folder, the files of that one. */
async function filesOfFolder(path: string, limits: SourceLimits): Promise<readonly SourceFile[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    throw new MatineeError("data/unreadable", `The folder ${path} cannot be read.`, { cause });
  });
  const visible = entries.filter((entry) => !entry.name.startsWith("."));
  const [only] = visible;
  if (visible.length === 1 && only?.isDirectory()) return filesOfFolder(join(path, only.name), limits);
  if (visible.length > mostFiles) throw tooManyFiles(path, visible.length);
  const files: SourceFile[] = [];
  for (const entry of visible.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const status = await stat(join(path, entry.name)).catch(() => undefined);
    if (status?.isFile()) files.push(fileAt(join(path, entry.name), status.size, limits));
  }
  return files;
}

function fileAt(path: string, bytes: number, limits: SourceLimits): SourceFile {
  return {
    name: basename(path).toLowerCase(),
    place: path,
    bytes,
    path,
    limits,
    async *read(signal) {
      try {
        yield* piecesOf(path, signal);
      } catch (cause) {
        signal.throwIfAborted();
        throw new MatineeError("data/unreadable", `${path} cannot be read.`, { cause });
      }
    },
  };
}

async function allBytes(file: SourceFile, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  if (file.bytes > mostText) throw tooLarge(file.place, file.bytes);
  for await (const chunk of file.read(signal)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Text of a file, all at once: UTF-8 where its bytes are that, else Latin-1; a byte order mark is dropped. Throws "data/unreadable" when it is large. */
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
