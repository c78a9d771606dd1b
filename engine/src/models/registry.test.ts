import { readFileSync } from "node:fs";
import { type Algorithm, type Dataset, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard } from "../../test/checkerboard.ts";
import { tasteModels } from "./registry.ts";

const world = checkerboard();
const history = { items: Int32Array.of(2, 6, 9), stars: Float32Array.of(5, 4.5, 1) };

/** How far its scores are from the stars of some people. */
async function errorIn(data: Dataset, model: Algorithm<unknown>): Promise<number> {
  const fitted = await model.fit(data, model.config.parse({}), quietRun());
  const errors = Array.from({ length: 8 }, (_, person) => {
    const { items, stars } = data.interactions.of(person);
    const scores = fitted.foldIn({ items, stars }).scores();
    return Array.from(items, (item, at) => Math.abs(scores[item] - stars[at]));
  }).flat();
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

/** The files that a file imports from a folder of models. */
const modelFiles = (file: string): string[] => {
  const path = new URL(file, import.meta.url);
  return Array.from(readFileSync(path, "utf8").matchAll(/from "(\.[\w./-]+\.ts)"/gu), ([, name]) => new URL(name, path))
    .map(({ pathname }) => pathname)
    .filter((name) => name.includes("/models/"));
};

describe("the registry of models", () => {
  it("has models that name where their idea comes from", () => {
    const files = [...modelFiles("registry.ts"), ...modelFiles("../ranking/model-roles.ts")];
    expect(files.length).toBeGreaterThan(tasteModels.length);
    const heads = files.map((path) => [path, readFileSync(path, "utf8").split("*/")[0]] as const);
    expect(heads.filter(([, head]) => !/\bSources?\b/u.test(head)).map(([path]) => path)).toEqual([]);
  });

  it("has a name of its own for each", () => {
    expect(new Set(tasteModels.map(({ name }) => name)).size).toBe(tasteModels.length);
  });

  it("says of those models whose scores are stars, however many people there are, that they are, and of no other", async () => {
    for (const model of tasteModels) {
      const errors = [];
      for (const around of [world, checkerboard(120)]) errors.push(await errorIn(around, model));
      expect([model.name, Math.max(...errors) < 1]).toEqual([model.name, model.tells === "stars"]);
    }
  });

  it.each(tasteModels.map((model) => [model.name, model] as const))(
    "trains %s without any setting, and brings it back from what it saved",
    async (_, model) => {
      const fitted = await model.fit(world, model.config.parse({}), quietRun());
      const loaded = model.load(fitted.save(), world);
      expect(loaded.foldIn(history).scores()).toEqual(fitted.foldIn(history).scores());
    },
  );
});
