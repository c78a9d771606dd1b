import { readdir, readFile, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Artifact, idOf, type TrainedModel } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../../test/folders.ts";
import { modelFiles } from "./model-files.ts";

const artifact: Artifact = {
  meta: { mean: 3.5 },
  arrays: { films: Float32Array.from({ length: 999 }, (_, at) => at / 3), rows: Int32Array.of(7) },
};

const facts = (id: string, data = "tiny", trained = "2026-01-02T03:04:05.000Z"): TrainedModel => ({
  id,
  model: "als",
  data: { name: data, version: "1" },
  settings: { dimensions: 8 },
  seed: 1,
  needs: {},
  trained,
  seconds: 1.5,
  computedBy: "a test",
  memory: 0,
  notes: [],
  matinee: "0.1.0",
  format: 1,
  asked: true,
});

function store() {
  const home = temporaryFolder();
  const folder = join(home, "models");
  return { folder, models: modelFiles(home, folder) };
}

const truncated = (path: string): Promise<void> => truncate(path, 100);

async function flipped(path: string): Promise<void> {
  const bytes = await readFile(path);
  bytes[bytes.length >> 1] ^= 1;
  await writeFile(path, bytes);
}

describe("trained models", () => {
  it("come back as they were kept, with how they were made", async () => {
    const { models } = store();
    await models.keep(facts("als@1"), artifact);
    expect(await models.read("tiny", "als@1")).toEqual({ facts: facts("als@1"), artifact });
    expect(await models.list()).toEqual([{ ...facts("als@1"), bytes: expect.any(Number), inUse: false }]);
  });

  it("are listed newest first, of one data set or of all", async () => {
    const { models } = store();
    expect(await models.list()).toEqual([]);
    await models.keep(facts("als@1"), artifact);
    await models.keep(facts("als@2", "tiny", "2026-05-01T00:00:00.000Z"), artifact);
    await models.keep(facts("als@3", "other", "2026-03-01T00:00:00.000Z"), artifact);
    expect((await models.list()).map(({ id }) => id)).toEqual(["als@2", "als@3", "als@1"]);
    expect((await models.list("other")).map(({ id }) => id)).toEqual(["als@3"]);
  });

  it("are put to use one at a time, and the usual one again", async () => {
    const { models } = store();
    expect(await models.choice("tiny")).toBeUndefined();
    await models.keep(facts("als@1"), artifact);
    await models.choose("tiny", "als@1");
    expect(await models.choice("tiny")).toEqual({ id: "als@1", since: expect.any(String) });
    expect((await models.list())[0]).toMatchObject({ id: "als@1", inUse: true });
    await models.choose("tiny", undefined);
    expect((await models.choice("tiny"))?.id).toBeUndefined();
  });

  it.each([
    ["truncated", truncated],
    ["with one bit flipped", flipped],
  ])("are refused when a file of theirs is %s, and can be removed and kept again", async (_, harm) => {
    for (const file of ["model.arrow", "manifest.json"]) {
      const { folder, models } = store();
      await models.keep(facts("als@1"), artifact);
      await harm(join(folder, "tiny", "als@1", file));
      await expect(models.read("tiny", "als@1")).rejects.toMatchObject({
        code: "model/damaged",
        message: "The model als@1 of tiny is damaged.",
      });
      await models.keep(facts("als@1"), artifact);
      expect((await models.read("tiny", "als@1")).artifact).toEqual(artifact);
      await harm(join(folder, "tiny", "als@1", file));
      await models.remove("tiny", "als@1");
      await expect(models.read("tiny", "als@1")).rejects.toMatchObject({ code: "model/unknown" });
    }
  });

  it("are told apart from those whose manifest is damaged", async () => {
    const { models, folder } = store();
    await models.keep(facts("als@1"), artifact);
    await models.keep(facts("als@2"), artifact);
    await writeFile(join(folder, "tiny", "als@2", "manifest.json"), "{");
    expect((await models.list()).map(({ id }) => id)).toEqual(["als@1"]);
    expect(await models.damaged()).toEqual([{ id: "als@2", data: "tiny" }]);
    expect(await models.damaged("other")).toEqual([]);
    await models.remove("tiny", "als@2");
    expect(await models.damaged("tiny")).toEqual([]);
  });

  it("leave the usual one in use when the one in use is removed", async () => {
    const { models, folder } = store();
    await models.keep(facts("als@1"), artifact);
    await models.choose("tiny", "als@1");
    await models.remove("tiny", "als@1");
    expect((await models.choice("tiny"))?.id).toBeUndefined();
    expect(await readdir(join(folder, "tiny"))).toEqual(["in-use.json"]);
    await expect(models.remove("tiny", "als@1")).rejects.toMatchObject({ code: "model/unknown" });
  });

  it("leave nothing behind when writing one fails", async () => {
    const { models, folder } = store();
    const broken = { meta: {}, arrays: { bad: undefined as unknown as Float32Array } };
    await expect(models.keep(facts("als@1"), broken)).rejects.toThrow("undefined");
    expect(await readdir(join(folder, "tiny"))).toEqual([]);
  });

  it("are found by their recipe, whole, and not where anything in it differs", async () => {
    const { models, folder } = store();
    const kept = { ...facts("als@1"), settings: { dimensions: 8, epochs: 2 } };
    const id = idOf(kept);
    await models.keep({ ...kept, id }, artifact);
    const { facts: found, artifact: numbers } =
      (await models.find({ ...kept, settings: { epochs: 2, dimensions: 8 } })) ?? {};
    expect(found?.id).toBe(id);
    expect(numbers).toEqual(artifact);
    expect(await models.find({ ...kept, seed: 2 })).toBeUndefined();
    await truncated(join(folder, "tiny", id, "model.arrow"));
    expect(await models.find(kept)).toBeUndefined();
    await models.keep({ ...kept, id }, artifact);
    expect(await models.find(kept)).toBeDefined();
    await flipped(join(folder, "tiny", id, "model.arrow"));
    expect(await models.find(kept)).toBeUndefined();
  });

  it("go when nobody asked for them and many were used later, but never those that somebody asked for or uses", async () => {
    const { models, folder } = store();
    const unasked = (at: number) => ({ ...facts(`als@${100 + at}`), asked: false });
    await models.keep(facts("als@1"), artifact);
    for (const at of [0, 1]) await models.keep(unasked(at), artifact);
    await models.claim("tiny", "als@100");
    await models.choose("tiny", "als@101");
    const old = new Date(0);
    for (const id of ["als@1", "als@100", "als@101"]) await utimes(join(folder, "tiny", id, "manifest.json"), old, old);
    for (let at = 2; at < 47; at++) await models.keep(unasked(at), artifact);
    const ids = (await models.list()).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["als@1", "als@100", "als@101", "als@146"]));
    expect(ids).toHaveLength(43);
    expect((await models.read("tiny", "als@100")).facts.asked).toBe(true);
    await expect(models.claim("tiny", "als@999")).rejects.toMatchObject({ code: "model/unknown" });
  }, 30_000);

  it("of an older Matinee are still listed and read", async () => {
    const { models, folder } = store();
    const { needs: _, asked: __, ...older } = facts("als@1");
    await models.keep(older as TrainedModel, artifact);
    expect(await models.list()).toEqual([{ ...facts("als@1"), bytes: expect.any(Number), inUse: false }]);
    expect(await readdir(folder)).toEqual(["tiny"]);
  });
});
