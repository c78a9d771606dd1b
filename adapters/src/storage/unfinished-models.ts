/**
 * Trainings that are not at their end, `models/DATA/.unfinished-ID/`: the last checkpoint of a recipe, published as a folder in
 * place of the one before, so that a killed process leaves a whole one.
 */
import { rm, utimes } from "node:fs/promises";
import { join } from "node:path";
import { type Checkpoints, idOf, isSame, Recipe } from "@matinee/core";
import { z } from "zod";
import { publishFolder } from "../sources/files/publish.ts";
import { readSealed, writeSealed } from "../sources/files/sealed-json.ts";
import { FileSums, readArrow, writeArrow } from "./arrow-file.ts";
import { arrayColumn, arrayOf } from "./columns.ts";
import { writing } from "./not-writable.ts";

const Manifest = z.object({
  recipe: Recipe,
  meta: z.record(z.string(), z.unknown()),
  arrays: z.array(z.string()),
  sums: FileSums,
});

const numbers = "checkpoint.arrow";
const manifestFile = "manifest.json";
const prefix = ".unfinished-";

export const isUnfinished = (name: string): boolean => name.startsWith(prefix);

/** Milliseconds between two that are kept. */
const usualPause = 5000;

/** `folder` is that of the data set's models. */
export function unfinishedModel(
  home: string,
  folder: string,
  recipe: Recipe,
  pause = usualPause,
): Checkpoints & { drop(): Promise<void> } {
  const name = `${prefix}${idOf(recipe)}`;
  const place = join(folder, name);
  let kept = Number.NEGATIVE_INFINITY;
  return {
    async last() {
      const manifest = await readSealed(join(place, manifestFile), Manifest);
      if (manifest === undefined || !isSame(manifest.recipe, recipe)) return undefined;
      const table = await readArrow(join(place, numbers), manifest.sums);
      if (table === undefined) return undefined;
      // What stands still for long is swept away; this one goes on.
      await utimes(place, new Date(), new Date()).catch(() => undefined);
      return {
        meta: manifest.meta,
        arrays: Object.fromEntries(manifest.arrays.map((one) => [one, arrayOf(table, one)])),
      };
    },
    async keep({ meta, arrays }) {
      if (performance.now() - kept < pause) return;
      const fill = async (path: string): Promise<string> => {
        const columns = Object.fromEntries(Object.entries(arrays).map(([one, values]) => [one, arrayColumn(values)]));
        const sums = await writeArrow(join(path, numbers), columns, { id: idOf(recipe) });
        await writeSealed(join(path, manifestFile), { recipe, meta, arrays: Object.keys(arrays), sums });
        return name;
      };
      await writing(home, () => publishFolder(folder, fill, async () => false));
      kept = performance.now();
    },
    // Where a home lets nothing be removed, nothing was kept; what is left all the same is swept after a month.
    drop: () => rm(place, { recursive: true, force: true }).catch(() => undefined),
  };
}
