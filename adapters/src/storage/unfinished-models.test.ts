import { readdir, truncate } from "node:fs/promises";
import { join } from "node:path";
import { type Checkpoint, idOf, type Recipe } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/folders.ts";
import { modelFiles } from "./model-files.ts";
import { unfinishedModel } from "./unfinished-models.ts";

const recipe: Recipe = {
  model: "two-towers",
  data: { name: "tiny", version: "1" },
  settings: { epochs: 60 },
  seed: 1,
  needs: {},
  format: 1,
};

const after = (passes: number): Checkpoint => ({
  meta: { taken: 10 * passes },
  arrays: { values0: Float32Array.of(passes, 2), descent0: Uint32Array.of(passes), errors: new Float64Array(passes) },
});

function place() {
  const home = temporaryFolder();
  const folder = join(home, "models", "tiny");
  return { home, folder, opened: (pause = 0, of = recipe) => unfinishedModel(home, folder, of, pause) };
}

describe("an unfinished training", () => {
  it("is found again as it was kept last, by its own recipe alone", async () => {
    const { opened } = place();
    expect(await opened().last()).toBeUndefined();
    await opened().keep(after(1));
    await opened().keep(after(2));
    expect(await opened().last()).toEqual(after(2));
    expect(await opened(0, { ...recipe, seed: 2 }).last()).toBeUndefined();
  });

  it("is no model, and leaves nothing once it is dropped", async () => {
    const { home, folder, opened } = place();
    await opened().keep(after(1));
    expect(await modelFiles(home, join(home, "models")).list()).toEqual([]);
    await opened().drop();
    expect(await readdir(folder)).toEqual([]);
  });

  it("is not believed where it is damaged", async () => {
    const { folder, opened } = place();
    await opened().keep(after(3));
    await truncate(join(folder, `.unfinished-${idOf(recipe)}`, "checkpoint.arrow"), 40);
    expect(await opened().last()).toBeUndefined();
  });

  it("is not written again where the last writing is not long ago", async () => {
    const { opened } = place();
    const rarely = opened(60_000);
    await rarely.keep(after(1));
    await rarely.keep(after(2));
    expect(await opened().last()).toEqual(after(1));
  });
});
