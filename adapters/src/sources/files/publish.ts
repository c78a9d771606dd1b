/**
 * Files and folders that appear whole or not at all: written beside their place, forced to the disk, then renamed. Two
 * processes that publish the same content at once do no harm: the second finds it there and drops its own.
 */
import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { textOfFile } from "./plain-file.ts";

const temporary = ".tmp-";

/** True for the name of what is being made, or was when its process was killed. */
export const isTemporary = (name: string): boolean => name.startsWith(temporary);

const temporaryName = (): string => `${temporary}${process.pid}-${randomBytes(6).toString("hex")}`;

/**
 * Fills a new folder and publishes it as `parent/name`, where `fill` answers the name. When a folder of that name is there
 * already it stays, unless `isSound` says that it is damaged: then it is replaced.
 */
export async function publishFolder(
  parent: string,
  fill: (folder: string) => Promise<string>,
  isSound: (folder: string) => Promise<boolean>,
): Promise<string> {
  await makeFolder(parent);
  const folder = join(parent, temporaryName());
  try {
    await mkdir(folder);
    const target = join(parent, await fill(folder));
    await syncFolder(folder);
    await takePlace(folder, target, isSound);
    await syncFolder(parent);
    return target;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Renames `folder` to `target`; a sound folder that is there already wins. */
async function takePlace(folder: string, target: string, isSound: (folder: string) => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await rename(folder, target);
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (await isSound(target)) return;
      const aside = join(dirname(target), temporaryName());
      await rename(target, aside).catch(ignoreMissing);
      await rm(aside, { recursive: true, force: true });
    }
  }
  await rename(folder, target);
}

/** Publishes a small text file, replacing the one that is there; `mode` says who may read it. */
export async function publishText(path: string, text: string, mode = 0o666): Promise<void> {
  await publishFile(dirname(path), async (temporaryPath) => {
    await using file = await open(temporaryPath, "wx", mode);
    await file.writeFile(text);
    await file.sync();
    return { name: basename(path) };
  });
}

/** Publishes a file that `write` makes at the path given to it, under the name that it answers. */
export async function publishFile<T extends { readonly name: string }>(
  parent: string,
  write: (temporaryPath: string) => Promise<T>,
): Promise<T> {
  await makeFolder(parent);
  const temporaryPath = join(parent, temporaryName());
  try {
    const result = await write(temporaryPath);
    await rename(temporaryPath, join(parent, result.name));
    await syncFolder(parent);
    return result;
  } finally {
    await rm(temporaryPath, { force: true });
  }
}

/** The parsed JSON of a file; undefined when it is missing or no JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = await textOfFile(path).catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Names in a folder without temporary ones; empty when there is no folder. */
export async function publishedIn(parent: string): Promise<readonly string[]> {
  return (await namesIn(parent)).filter((name) => !name.startsWith(".")).toSorted();
}

const namesIn = (parent: string): Promise<string[]> => readdir(parent).catch(() => []);

/** Forces a folder's names to the disk, where the platform can. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;
const isTaken = (error: unknown): boolean => ["ENOTEMPTY", "EEXIST", "EPERM"].includes(codeOf(error) ?? "");

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== "ENOENT") throw error;
}
