/** Trained models at rest, `artifacts/`: one Arrow file for each, a single row whose columns are whole arrays. */
import { createHash } from "node:crypto";
import { rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { Artifact, ArtifactStore } from "@matinee/core";
import { z } from "zod";
import { FileSums, readArrow, writeArrow } from "./arrow-file.ts";
import { arrayColumn, arrayOf } from "./columns.ts";
import { writing } from "./not-writable.ts";
import { publishedIn, publishFile } from "./publish.ts";
import { readSealed, writeSealed } from "./sealed-json.ts";

const Pointer = z.object({
  key: z.string(),
  meta: z.record(z.string(), z.unknown()),
  arrays: z.array(z.string()),
  file: z.string().regex(/^[a-z0-9-]+\.arrow$/u),
  sums: FileSums,
});

/** So many models are kept; of more, those that have not been read for the longest time are removed. */
const keptModels = 40;

/** The models below a folder of a home. */
export function artifactFiles(home: string, folder: string): ArtifactStore {
  const pointerOf = (key: string): string => join(folder, `${stemOf(key)}.json`);
  return {
    async read(key) {
      const pointer = await readSealed(pointerOf(key), Pointer);
      if (pointer?.key !== key) return undefined;
      const table = await readArrow(join(folder, pointer.file), pointer.sums);
      if (!table) return undefined;
      const now = new Date();
      await utimes(pointerOf(key), now, now).catch(() => undefined);
      return {
        meta: pointer.meta,
        arrays: Object.fromEntries(pointer.arrays.map((name) => [name, arrayOf(table, name)])),
      };
    },
    write: (key, artifact) => writing(home, () => writeArtifact(folder, key, artifact)),
  };
}

async function writeArtifact(folder: string, key: string, { meta, arrays }: Artifact): Promise<void> {
  const stem = stemOf(key);
  const path = join(folder, `${stem}.json`);
  const earlier = await readSealed(path, Pointer);
  const columns = Object.fromEntries(Object.entries(arrays).map(([name, values]) => [name, arrayColumn(values)]));
  const { name, sums } = await publishFile(folder, async (temporaryPath) => {
    const sums = await writeArrow(temporaryPath, columns, { key });
    return { name: `${stem}-${sums.sha256.slice(0, 16)}.arrow`, sums };
  });
  await writeSealed(path, { key, meta, arrays: Object.keys(arrays), file: name, sums });
  if (earlier && earlier.file !== name) await rm(join(folder, earlier.file), { recursive: true, force: true });
  await removeOldest(folder);
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await publishedIn(folder)).filter((name) => name.endsWith(".json"));
  if (names.length <= keptModels) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0 })),
  );
  for (const { name } of dated.toSorted((a, b) => b.time - a.time).slice(keptModels)) {
    const pointer = await readSealed(join(folder, name), Pointer);
    await rm(join(folder, name), { recursive: true, force: true });
    if (pointer) await rm(join(folder, pointer.file), { recursive: true, force: true });
  }
}

/** A file name for a key: readable, and different for different keys. */
function stemOf(key: string): string {
  const readable = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/gu, "");
  const mark = createHash("sha256").update(key).digest("hex").slice(0, 12);
  return [readable, mark].filter((part) => part !== "").join("-");
}
