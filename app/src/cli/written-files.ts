/** Files that a command writes where somebody asked for them. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { MatineeError } from "@matinee/core";

/** What a file holds: bytes, or text, whole or in pieces. */
export type Content = string | Uint8Array | Iterable<string>;

/** Writes files into a folder, which is made where it is missing; answers its full path. Throws "request/invalid". */
export async function writeFiles(folder: string, files: Readonly<Record<string, Content>>): Promise<string> {
  const path = resolve(folder);
  try {
    await mkdir(path, { recursive: true });
    for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code;
    if (reason === undefined) throw cause;
    throw new MatineeError("request/invalid", `The folder ${path} cannot be written to (${reason}).`, {
      hint: "Name a folder that you can write to: --output-dir FOLDER",
      cause,
    });
  }
  return path;
}
