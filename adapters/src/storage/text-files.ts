/** Text files of one folder, as tables that somebody made. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** By name, in the order of names, those that fit the pattern. A folder that is not there is empty. */
export async function textFilesIn(folder: string, pattern: RegExp): Promise<ReadonlyMap<string, string>> {
  const all = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  const texts = new Map<string, string>();
  for (const name of all.filter((one) => pattern.test(one)).sort())
    texts.set(name, await readFile(join(folder, name), "utf8"));
  return texts;
}
