import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idOf, isSame, type Recipe } from "./recipe.ts";

const recipe: Recipe = {
  model: "ease",
  data: { name: "ml-1m", version: "9f" },
  settings: { regularization: 200, damping: 0.4 },
  seed: 1,
  needs: {},
  format: 2,
};

describe("a recipe", () => {
  it("has one id, in whatever order its settings are written", () => {
    expect(idOf(recipe)).toMatch(/^ease@[0-9a-f]{8}$/);
    expect(idOf({ ...recipe, settings: { damping: 0.4, regularization: 200 } })).toBe(idOf(recipe));
    expect(isSame({ ...recipe, settings: { damping: 0.4, regularization: 200 } }, recipe)).toBe(true);
  });

  it("has another id where anything that makes a model differs", () => {
    const others: Recipe[] = [
      { ...recipe, data: { ...recipe.data, version: "a0" } },
      { ...recipe, data: { ...recipe.data, name: "ml-100k" } },
      { ...recipe, settings: { ...recipe.settings, damping: 0 } },
      { ...recipe, seed: 2 },
      { ...recipe, needs: { texts: "text-vectors@1" } },
      { ...recipe, format: 3 },
    ];
    expect(new Set([recipe, ...others].map(idOf)).size).toBe(7);
    for (const other of others) expect(isSame(recipe, other)).toBe(false);
  });

  it("hardly ever shares its id with another", () => {
    const ids = new Set(Array.from({ length: 20_000 }, (_, seed) => idOf({ ...recipe, seed })));
    expect(ids.size).toBeGreaterThan(19_995);
  });

  it("is the same after it was written down and read", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.integer(), (settings, seed) => {
        const written = JSON.parse(JSON.stringify({ ...recipe, settings, seed })) as Recipe;
        expect(idOf(written)).toBe(idOf({ ...recipe, settings, seed }));
      }),
    );
  });
});
