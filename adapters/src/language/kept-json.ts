/** A small value in a file: written whole or not at all, and read only where it is as it was written. */
import { createHash, randomUUID } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { makeFolder } from "../sources/files/make-folder.ts";

export interface KeptJson {
  /** Undefined where there is none, or one that was damaged. */
  read(): Promise<unknown>;
  /** Resolves when this value, or a later one, is in the file. */
  write(value: unknown): Promise<void>;
}

const Kept = z.object({ value: z.unknown(), sum: z.string() });

const sumOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Readable by its owner alone. */
export function keptJson(path: string): KeptJson {
  let latest: unknown;
  let writing: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;

  async function writeLatest(): Promise<void> {
    const value = latest;
    await makeFolder(dirname(path));
    const temporary = `${path}.${randomUUID()}.new`;
    try {
      await using file = await open(temporary, "wx", 0o600);
      await file.writeFile(JSON.stringify({ value, sum: sumOf(value) }));
      await file.sync();
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
  }

  return {
    async read() {
      try {
        const kept = Kept.parse(JSON.parse(await readFile(path, "utf8")));
        return sumOf(kept.value) === kept.sum ? kept.value : undefined;
      } catch {
        return undefined;
      }
    },
    write(value) {
      latest = value;
      // Whoever comes while a value is written waits for the one after it, which is then the latest of all.
      waiting ??= (writing ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => {
          waiting = undefined;
          writing = writeLatest();
          return writing;
        });
      return waiting;
    },
  };
}
