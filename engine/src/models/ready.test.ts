import {
  type Algorithm,
  type Artifact,
  idOf,
  quietRun,
  type Recipe,
  type Recommender,
  type Run,
  type StoredModel,
  type TrainedModel,
} from "@matinee/core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkerboard } from "../../test/checkerboard.ts";
import { ease } from "./ease.ts";
import { constant, loadConstant } from "./forms/constant.ts";
import { popularity } from "./popularity.ts";
import { keptModel, type ModelPlace, readyModel } from "./ready.ts";

const world = checkerboard();

function place(): ModelPlace & { readonly kept: Map<string, StoredModel>; readonly trained: string[] } {
  const kept = new Map<string, StoredModel>();
  const trained: string[] = [];
  return {
    kept,
    trained,
    store: {
      find: async (recipe: Recipe) => kept.get(idOf(recipe)),
      async keep(facts: TrainedModel, artifact: Artifact) {
        trained.push(facts.model);
        kept.set(facts.id, { facts, artifact });
      },
    },
    watch(run) {
      const notes: string[] = [];
      const note = (text: string) => notes.push(text);
      const how = { trained: "2026-01-02T03:04:05.000Z", seconds: 1, computedBy: "a test", memory: 0, matinee: "0" };
      return { run: { ...run, note }, told: () => ({ ...how, notes, asked: true }) };
    },
  };
}

/** Fame, halved: a model of another model's numbers. */
const halved: Algorithm<{ by: number }> = {
  name: "halved",
  config: z.object({ by: z.number().default(2) }),
  needs: () => ({ fame: { algorithm: popularity, settings: { votes: "raters" } } }),
  fit: async (_data, { by }, run, needed = {}) => {
    run.note?.("done by halves");
    return constant((needed.fame.arrays.scores as Float32Array).map((score) => score / by));
  },
  load: loadConstant,
};

const scoresOf = (model: Recommender) => model.foldIn(world.interactions.of(0)).scores();

describe("a model made ready", () => {
  it("is read from its store once it is trained, where threads share what is read", async () => {
    const here = { ...place(), isShared: true };
    const loaded: Artifact[] = [];
    const load = (artifact: Artifact) => {
      loaded.push(artifact);
      return loadConstant(artifact);
    };
    const { model, id } = await readyModel({ algorithm: { ...popularity, load } }, world, quietRun(), here);
    model();
    expect(loaded).toEqual([here.kept.get(id)?.artifact]);
  });

  it("is trained once and then found, by whoever asks for the same in other words", async () => {
    const here = place();
    const first = await keptModel({ algorithm: ease }, world, quietRun(), here);
    const again = await keptModel({ algorithm: ease, settings: { damping: 0.5 }, seed: 1 }, world, quietRun(), here);
    expect([first.found, again.found]).toEqual([false, true]);
    expect(again.facts).toEqual(first.facts);
    expect(scoresOf(again.model())).toEqual(scoresOf(first.model()));
    expect(here.trained).toEqual(["text-vectors", "ease"]);
  });

  it("is found again though something was done differently, and its note with it", async () => {
    const here = place();
    await keptModel({ algorithm: halved }, world, quietRun(), here);
    const { found, facts } = await keptModel({ algorithm: halved }, world, quietRun(), here);
    expect(found).toBe(true);
    expect(facts.notes).toEqual(["done by halves"]);
  });

  it("gets what it needs first, found or trained, and carries its id in the recipe", async () => {
    const here = place();
    const { facts, model } = await keptModel({ algorithm: halved, settings: { by: 4 } }, world, quietRun(), here);
    expect(here.trained).toEqual(["popularity", "halved"]);
    const fame = await keptModel({ algorithm: popularity, settings: { votes: "raters" } }, world, quietRun(), here);
    expect(fame.found).toBe(true);
    expect(facts.needs).toEqual({ fame: fame.id });
    expect([facts.asked, fame.facts.asked]).toEqual([true, false]);
    expect(scoresOf(model())).toEqual(scoresOf(fame.model()).map((score) => score / 4));
    await keptModel({ algorithm: halved, settings: { by: 8 } }, world, quietRun(), here);
    expect(here.trained).toEqual(["popularity", "halved", "halved"]);
  });

  it("has the same id where it is not kept", async () => {
    const here = place();
    const algorithms: readonly Algorithm<unknown>[] = [ease, halved];
    for (const algorithm of algorithms)
      expect((await readyModel({ algorithm }, world, quietRun())).id).toBe(
        (await keptModel({ algorithm }, world, quietRun(), here)).id,
      );
  });

  it("has another id for another seed, data set or version, and for other models underneath", async () => {
    const idFor = async (of: typeof world, run: Run, algorithm: Algorithm<unknown> = halved) =>
      (await readyModel({ algorithm }, of, run)).id;
    const other: Algorithm<{ by: number }> = { ...halved, needs: () => ({ fame: { algorithm: popularity } }) };
    const ids = await Promise.all([
      idFor(world, quietRun()),
      idFor(world, quietRun(2)),
      idFor({ ...world, version: "2" }, quietRun()),
      idFor({ ...world, name: "other" }, quietRun()),
      idFor(world, quietRun(), other),
    ]);
    expect(new Set(ids).size).toBe(5);
  });
});
