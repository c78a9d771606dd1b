/**
 * Files and nothing else: opening a pipe would wait for a writer that may never come, and a device never ends. Whoever opens
 * what stands at a path opens it here.
 */
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** Opens a file for reading; throws the error of the system, or one of the code "ENOTFILE" when it is no plain file. */
export async function openFile(path: string): Promise<FileHandle> {
  // Windows has no such pipes, and no such flag.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw Object.assign(new Error(`${path} is no file.`), { code: "ENOTFILE" });
}

/** The bytes of a file, in pieces; the same errors. */
export async function* piecesOf(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  await using file = await openFile(path);
  for (;;) {
    signal?.throwIfAborted();
    const { buffer, bytesRead } = await file.read(new Uint8Array(1 << 20));
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** The text of a small file; the same errors. */
export async function textOfFile(path: string): Promise<string> {
  await using file = await openFile(path);
  return await file.readFile("utf8");
}
