import { mkdtempSync, rmSync } from "node:fs";
import { readdir, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCompute, openDataHome } from "@matinee/adapters";
import { type Dataset, type ModelStore, quietRun } from "@matinee/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openModel } from "./kept-model.ts";
import { synthesizedData } from "./synthesis.ts";
import { checkedRequest, type TrainReport, type TrainRequest, trainOn } from "./training.ts";

const folder = mkdtempSync(join(tmpdir(), "matinee-training-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let homes = 0;
let data: Dataset;

beforeAll(async () => {
  const home = openDataHome({ path: join(folder, "data"), environment: {} });
  await home.keep(synthesizedData({ like: "ml-100k", name: "made" }, quietRun()), quietRun());
  data = await home.open("made");
}, 60_000);

function emptyStore(): { models: ModelStore; path: string } {
  const path = join(folder, `home-${homes++}`);
  return { models: openDataHome({ path, environment: {} }).models, path };
}

const budgeted = (budget: number | undefined) => openCompute({ threads: 1, ...(budget && { budget }) });

function train(
  models: ModelStore,
  request: TrainRequest,
  options: { signal?: AbortSignal; tell?: (text: string) => void; of?: Dataset } = {},
): Promise<TrainReport> {
  const { signal = quietRun().signal, tell = () => undefined, of = data } = options;
  return trainOn(of, checkedRequest(request), { models, openCompute: budgeted, tell, run: { ...quietRun(), signal } });
}

const quick = { model: "als", settings: { dimensions: 8, epochs: 2 } };

describe("training", { timeout: 60_000 }, () => {
  it("keeps a model with how it was made, and puts it to use", async () => {
    const { models } = emptyStore();
    const { model, inUse, unchanged } = await train(models, { ...quick, seed: 3 });
    expect({ inUse, unchanged }).toEqual({ inUse: true, unchanged: false });
    expect(model).toMatchObject({
      id: expect.stringMatching(/^als@[0-9a-f]{8}$/),
      settings: { dimensions: 8, epochs: 2, regularization: 0.08, damping: 5 },
      seed: 3,
      data: { name: "made", version: data.version },
      computedBy: expect.stringContaining("WebAssembly"),
    });
    expect((await models.choice("made"))?.id).toBe(model.id);
    const { id, model: taste } = await openModel(models, data, model.id);
    expect(id).toBe(model.id);
    expect(taste.foldIn(data.interactions.of(0)).scores()).toHaveLength(1682);
  });

  it("only keeps it where it is not to be used", async () => {
    const { models } = emptyStore();
    expect((await train(models, { ...quick, use: false })).inUse).toBe(false);
    expect(await models.choice("made")).toBeUndefined();
    expect(await models.list("made")).toHaveLength(1);
  });

  it("does nothing twice: the same model is there already", async () => {
    const { models } = emptyStore();
    const first = await train(models, quick);
    const again = await train(models, { ...quick, settings: { ...quick.settings, damping: 5 } });
    expect(again).toEqual({ ...first, unchanged: true });
    expect((await train(models, { ...quick, seed: 2 })).unchanged).toBe(false);
  });

  it.each(["ease", "popularity"])(
    "tells the memory of plain work too, and refuses what is too much: %s",
    async (model) => {
      const { models } = emptyStore();
      const told: string[] = [];
      await train(models, { model, memory: 50 }, { tell: (text) => told.push(text) });
      expect(told[0]).toMatch(/ takes at most \d+ MB beside the data; 50 MB may be used\.$/);
    },
  );

  it("refuses plain work that would take more than it may", async () => {
    const { models } = emptyStore();
    await expect(train(models, { model: "ease", memory: 2 })).rejects.toMatchObject({
      code: "compute/too-little-memory",
      message: expect.stringMatching(/^ease needs \d+ MB of memory, and 2 MB may be used\.$/),
    });
  });

  it("tells how much memory it takes before it starts", async () => {
    const { models } = emptyStore();
    const told: string[] = [];
    const { model } = await train(models, { ...quick, memory: 50 }, { tell: (text) => told.push(text) });
    expect(told).toEqual([expect.stringMatching(/^als takes at most \d+ MB beside the data; 50 MB may be used\.$/)]);
    expect(model.memory).toBeGreaterThan(1e6);
    expect(model.memory).toBeLessThan(50e6);
  });

  it("says what would need less when memory is too little, and keeps nothing", async () => {
    const { models } = emptyStore();
    await expect(train(models, { model: "ials", memory: 1 })).rejects.toMatchObject({
      code: "compute/too-little-memory",
      message: expect.stringMatching(/^ALS with 64 factors needs \d+ MB of memory, and 1 MB may be used\.$/),
      hint: "Try fewer dimensions, as --set dimensions=32, or free some memory.",
    });
    expect(await models.list()).toEqual([]);
  });

  it("leaves the old model in place when it is stopped, and nothing of the new one", async () => {
    const { models, path } = emptyStore();
    const { model } = await train(models, quick);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("enough")), 50);
    await expect(train(models, { model: "als", settings: { epochs: 5000 } }, stop)).rejects.toThrow("enough");
    expect((await models.choice("made"))?.id).toBe(model.id);
    expect(await readdir(join(path, "models", "made"))).toEqual(expect.arrayContaining([model.id, "in-use.json"]));
    expect(await readdir(join(path, "models", "made"))).toHaveLength(2);
  });

  it("makes a damaged model again", async () => {
    const { models, path } = emptyStore();
    const { model } = await train(models, quick);
    await truncate(join(path, "models", "made", model.id, "model.arrow"), 99);
    await expect(openModel(models, data, model.id)).rejects.toMatchObject({ code: "model/damaged" });
    expect((await train(models, quick)).unchanged).toBe(false);
    await openModel(models, data, model.id);
  });

  it("refuses a model for data that have changed, with the command that trains it again", async () => {
    const { models } = emptyStore();
    const { model } = await train(models, quick);
    await expect(openModel(models, { ...data, version: "another" }, model.id)).rejects.toMatchObject({
      code: "model/unfit",
      message: `The model ${model.id} was trained on other data than made holds now.`,
      hint: "Train it again with: matinee train als --data made",
    });
  });

  it("refuses a model of another format, or of a kind that nobody knows", async () => {
    const { models } = emptyStore();
    const { model } = await train(models, quick);
    const { artifact } = await models.read("made", model.id);
    await models.keep({ ...model, id: "als@old", format: 0 }, artifact);
    await models.keep({ ...model, id: "dream@1", model: "dream" }, artifact);
    await expect(openModel(models, data, "als@old")).rejects.toThrow(/is of format 0, not \d+\.$/);
    await expect(openModel(models, data, "dream@1")).rejects.toMatchObject({
      code: "model/unfit",
      message: "The model dream@1 is of the kind dream, which this version of Matinee cannot let speak for taste.",
      hint: expect.stringContaining("These can: popularity, ease,"),
    });
  });
});

describe("settings of a model", () => {
  it.each([
    [{ model: "dream" }, "there is no model “dream”, but there are popularity, ease"],
    [{ model: "svd", settings: { layers: 3 } }, "layers: is no setting of svd; svd has dimensions=100 ("],
    [{ model: "als", settings: { epochs: "many" } }, "epochs: must be a whole number from 1 to 100000; als has"],
    [{ model: "ease", settings: { rows: "some" } }, "rows=sparse (sparse or exact; sparse: only"],
    [{ model: "ials", settings: { dimensions: 7 } }, "dimensions: "],
    [{ model: "als", memory: -1 }, "memory: "],
  ])("are refused in one sentence that tells what could be set: %j", (request, sentence) => {
    expect(() => checkedRequest(request)).toThrow(sentence);
  });

  it("take their defaults from the model's own schema", () => {
    expect(checkedRequest({ model: "svd", settings: { epochs: 3 } }).settings).toEqual({
      dimensions: 100,
      epochs: 3,
      learningRate: 0.005,
      regularization: 0.08,
    });
  });
});
