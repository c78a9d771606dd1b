import { catalogOf, noRatings, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { checkerboard, isBlack } from "../../test/checkerboard.ts";
import { keepsTheLaws } from "../../test/laws.ts";
import { notedCheckerboard } from "../../test/noted-films.ts";
import { facets } from "./facets.ts";
import { readyModel } from "./ready.ts";

const world = notedCheckerboard();
const settings = { folds: 3, regularization: 0.1 };
const trained = async (data = world) => (await readyModel({ algorithm: facets, settings }, data, quietRun())).model();

keepsTheLaws(facets, { settings, world });

describe("facets", () => {
  it("tell what a note says, and nothing where nobody wrote one or it leaves a level open", async () => {
    const model = await trained();
    expect(model.names).toEqual(["bleak", "cozy", "haunted", "picnic", "slow", "violence"]);
    expect(model.noted(4, "bleak")).toBe(3);
    expect(model.noted(4, "cozy")).toBe(0);
    expect(model.noted(4, "violence")).toBe(3);
    expect(model.noted(0, "violence")).toBeUndefined();
    expect(model.noted(14, "bleak")).toBeUndefined();
    expect(model.noted(4, "unheard-of")).toBeUndefined();
  });

  it("are known where a film is noted, and expected of the others by what they are like", async () => {
    const model = await trained();
    for (const name of ["bleak", "haunted", "violence"]) {
      const strengths = model.strengths(name) ?? [];
      expect(strengths).toHaveLength(world.catalog.size);
      expect(strengths[4]).toBe(model.noted(4, name));
      for (let item = 0; item < world.catalog.size; item += 2)
        expect(strengths[item]).toBeGreaterThan(strengths[item + 1] + 1);
      for (const strength of strengths) expect(strength).toBeLessThanOrEqual(3);
    }
    expect(model.strengths("unheard-of")).toBeUndefined();
  });

  it("are trusted as far as films left out were put in order", async () => {
    const model = await trained();
    expect(model.confidence("bleak")).toBeCloseTo(1, 1);
    expect(model.confidence("slow")).toBeLessThan(0.5);
    expect(model.confidence("unheard-of")).toBe(0);
  });

  it("name what two films share by their notes, what is rare first", async () => {
    const model = await trained();
    expect(model.shared(2, 6, 5).map(({ name }) => name)).toEqual(["haunted", "slow", "bleak"]);
    expect(model.shared(2, 3, 5).map(({ name }) => name)).toEqual(["slow"]);
    expect(model.shared(2, 14, 5)).toEqual([]);
    expect(model.shared(2, 4, 1)).toHaveLength(1);
  });

  it("hold films of one kind for alike, noted or not", async () => {
    const model = await trained();
    expect(model.cosine(2, 14)).toBeGreaterThan(0.5);
    expect(model.cosine(2, 15)).toBeLessThan(0);
    expect(model.cosine(14, 15)).toBeLessThan(0);
    expect(model.similar(3, 8).every(({ item }) => !isBlack(item))).toBe(true);
  });

  it("are kept whole", async () => {
    const model = await trained();
    const again = facets.load(model.save(), world);
    expect(again.names).toEqual(model.names);
    for (const name of model.names) {
      expect(again.strengths(name)).toEqual(model.strengths(name));
      expect(again.confidence(name)).toBe(model.confidence(name));
      expect(again.noted(3, name)).toBe(model.noted(3, name));
    }
    expect(again.shared(2, 4, 5)).toEqual(model.shared(2, 4, 5));
  });

  it("are expected by tones of reviews where there is no note at all, and kept so", async () => {
    const bare = checkerboard();
    const movies = Array.from({ length: bare.catalog.size }, (_, item) => bare.catalog.movie(item));
    const catalog = catalogOf(movies.map((movie, item) => (item === 3 ? { ...movie, tones: { bleak: 3 } } : movie)));
    const felt = { ...bare, catalog };
    const model = await trained(felt);
    for (const one of [model, facets.load(model.save(), felt)]) {
      expect(one.names).toEqual(["bleak"]);
      expect(one.strengths("bleak")?.[3]).toBeCloseTo(1.5, 1);
      expect(one.strengths("bleak")?.[2]).toBe(0);
      expect(one.noted(3, "bleak")).toBeUndefined();
    }
  });

  it("are silent where there is no note at all", async () => {
    const bare = checkerboard();
    const model = await trained(bare);
    for (const one of [model, facets.load(model.save(), bare)]) {
      expect(one.names).toEqual([]);
      expect(one.strengths("bleak")).toBeUndefined();
      expect(one.noted(0, "bleak")).toBeUndefined();
      expect(one.shared(0, 2, 5)).toEqual([]);
      expect(one.similar(0, 5)).toEqual([]);
      expect(one.cosine(0, 2)).toBe(0);
      for (const history of [noRatings, { items: Int32Array.of(0), stars: Float32Array.of(5) }])
        expect(one.foldIn(history).scores().every(Number.isNaN)).toBe(true);
    }
  });
});
